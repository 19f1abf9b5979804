import { afterEach, beforeEach, expect, it } from "vitest";
import { PartialError } from "../../../provider/src/kit/lifecycle";
import { openPortal, type Portal } from "../../support/portal";
import { definitionOf } from "../areas";

const group = definitionOf("clinked:Group");
const inputs = { account: "1", friendlyName: "Copy", copyFrom: "1/1" };
const JOBS = "groups-group-queue-jobs";
const job = (status: string, error: string | null = null) => [{ id: "1", status, error, progress: 0 }];

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

it("waits until a copy in the background is complete, and says so", async () => {
  await portal.sandbox.control.addFault([
    { match: JOBS, times: 2, status: 200, body: job("WAITING") },
    { match: JOBS, times: 3, status: 200, body: job("STARTED") },
  ]);
  const living = await portal.process().create(group, inputs);
  expect(living.state.friendlyName).toBe("Copy");
  expect((await portal.sandbox.control.counts()).byOperation[JOBS]).toBe(6);
  expect(portal.logged.join("\n")).toContain("waiting for the copy of group 1/1");
});

it("keeps the group when the copy fails, and tells the reason", async () => {
  await portal.sandbox.control.addFault({ match: JOBS, times: null, status: 200, body: job("ERROR", "no space left") });
  const failed = await portal
    .process()
    .create(group, inputs)
    .catch((reason: unknown) => reason);
  expect(failed).toBeInstanceOf(PartialError);
  expect((failed as PartialError).id).toBe("1/2");
  expect((failed as PartialError).message).toContain("no space left");
});

it("gives up after ten minutes", async () => {
  await portal.sandbox.control.addFault({ match: JOBS, times: null, status: 200, body: job("STARTED") });
  await expect(portal.process().create(group, inputs)).rejects.toThrow("is not done after 10 minutes");
});
