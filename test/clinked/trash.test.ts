import { afterEach, beforeEach, expect, it } from "vitest";
import { typed } from "../kit/support/people";
import { openPortal, type Portal } from "../support/portal";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

it("tasks of one name that are purged at once are told apart", async () => {
  const task = typed("clinked:Task");
  const inputs = { group: "1/1", friendlyName: "Call", purge: true };
  const provider = portal.process();
  const made = [await provider.create(task, inputs), await provider.create(task, inputs)];
  await Promise.all(made.map((one) => provider.delete(task, one)));
  const { tables } = await portal.sandbox.control.snapshot();
  expect(tables.trash ?? []).toEqual([]);
});
