import { vi } from "vitest";
import { describeContract, shard } from "../../contract/suite";
import { openPluginWire } from "../../support/plugin-process";

// Each test checks other inputs in one process, which no engine does.
vi.mock("../../../provider/src/kit/set-guard", async (original) => ({ ...(await original()), seeMixed: () => [] }));
vi.mock("../../../provider/src/kit/exclusive", async (original) => ({ ...(await original()), seeExclusive: () => [] }));
// The build loads products on demand by `require`, which knows no TypeScript.
vi.mock("../../../provider/src/products", () => import("../../support/asked-definition.js"));

describeContract(shard(4, 4), openPluginWire());
