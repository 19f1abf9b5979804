import { expect } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { asked, typed } from "../kit/support/people";
import type { Portal, Process } from "../support/portal";
import { inParallel, PARALLEL } from "./measure";

export const LIST_GROUPS = "groups-list-groups";
export const MAKE_GROUP = "groups-create-new-group";

export const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

export const makeGroups = (process: Process, count: number, more: Fields = {}) =>
  inParallel(PARALLEL, numbers(count), (n) =>
    process.create(typed("clinked:Group"), { account: "1", friendlyName: `Client ${n}`, ...more }),
  );

/** Creates groups at once, and counts what that costs. */
export async function burstOfGroups(portal: Portal, count: number): Promise<void> {
  // The first group of the account and 23 more: 5 pages of 5.
  for (const n of numbers(23)) {
    await portal.sandbox.control.change({ kind: "group", account: "1", add: { friendlyName: `Standing ${n}` } });
  }
  const made = await makeGroups(portal.process(), count);
  expect(new Set(made.map(({ id }) => id)).size).toBe(count);
  expect(await asked(portal)).toEqual({ [MAKE_GROUP]: count, [LIST_GROUPS]: 5 });
}
