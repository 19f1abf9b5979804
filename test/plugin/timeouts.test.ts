import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { providerCalls } from "../../provider/src/plugin/server";
import { structOf } from "../../provider/src/plugin/values";
import { openPortal, type Portal } from "../support/portal";

// The build loads products on demand by `require`, which knows no TypeScript.
vi.mock("../../provider/src/products", () => import("../support/asked-definition.js"));

let portal: Portal;
let calls: UntypedServiceImplementation;
beforeEach(async () => {
  portal = await openPortal();
  const { runtime } = portal.process();
  calls = providerCalls({ runtime: () => runtime, configure: () => undefined }, {});
});
afterEach(() => portal.close());

const told = (name: string, request: unknown): Promise<string> => {
  const call = calls[name] as (call: object, done: (failed: { details?: string } | null) => void) => void;
  return new Promise((resolve) => call({ request }, (failed) => resolve(failed?.details ?? "")));
};

const type = "portals:clinked:Group";
const state = { account: "1", groupId: "1", friendlyName: "Explore Clinked", __set: ["account", "friendlyName"] };
/** Shorter than any request takes: nothing that changes anything is sent any more. */
const seconds = 1e-6;

it.each([
  [
    "create",
    () =>
      new proto.CreateRequest()
        .setType(type)
        .setTimeout(seconds)
        .setProperties(structOf({ account: "1", friendlyName: "Late" })),
  ],
  [
    "update",
    () =>
      new proto.UpdateRequest()
        .setType(type)
        .setTimeout(seconds)
        .setId("1/1")
        .setOlds(structOf(state))
        .setNews(structOf({ account: "1", friendlyName: "Late" })),
  ],
  [
    "delete",
    () => new proto.DeleteRequest().setType(type).setTimeout(seconds).setId("1/1").setProperties(structOf(state)),
  ],
])("%s keeps to the time limit of the request", async (name, request) => {
  expect(await told(name, request())).toContain(`The time limit of ${seconds} s is over`);
  const { byKind } = await portal.sandbox.control.counts();
  expect(byKind.write).toBe(0);
  // Without the limit the same request is carried out.
  expect(await told(name, request().setTimeout(0))).toBe("");
  expect((await portal.sandbox.control.counts()).byKind.write).toBeGreaterThan(0);
});
