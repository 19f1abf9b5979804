import { vi } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { openPluginWire } from "../support/plugin-process";
import { describeContract } from "./suite";

// Each test checks other inputs in one process, which no engine does.
vi.mock("../../provider/src/kit/set-guard", async (original) => ({ ...(await original()), seeMixed: () => [] }));
vi.mock("../../provider/src/kit/exclusive", async (original) => ({ ...(await original()), seeExclusive: () => [] }));
// The build loads products on demand by `require`, which knows no TypeScript.
vi.mock("../../provider/src/products", () => import("../support/asked-definition.js"));

/** Some of each kind over the plugin; all of them are in `npm run test:long`. */
const sample = ["clinked:AccountMember", "clinked:GroupMembers", "clickup:Webhook"];

describeContract(
  definitions.filter(({ type }) => sample.includes(type)),
  openPluginWire(),
);
