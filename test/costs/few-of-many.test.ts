import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Definition } from "../../provider/src/kit/definition";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { Row } from "../../sandbox/src/table";
import { asked, typed } from "../kit/support/people";
import { openPortal, type Portal, type Process } from "../support/portal";
import { hinted, inParallel } from "./measure";

const ALL = 10_000;
/** Spread over the whole list. */
const ten = Array.from({ length: 10 }, (_, n) => 5 + n * 1000);

/** What is refreshed, and what the tables of the portal know of object n. */
const crowds: readonly (readonly [of: string, definition: Definition, living: (n: number) => Living])[] = [
  [
    "groups of an account, 5 on a page, without a total",
    typed("clinked:Group"),
    (n) => ({ id: `1/${n}`, state: { account: "1", friendlyName: "Many", __set: ["account", "friendlyName"] } }),
  ],
  [
    "members of an account, 100 on a page",
    typed("clinked:AccountMember"),
    (n) => ({ id: `1/many${n}`, state: { account: "1", username: `many${n}`, permission: 1, __set: ["permission"] } }),
  ],
  [
    "members of a group, 25 on a page",
    typed("clinked:GroupMember"),
    (n) => ({ id: `1/1/${n}`, state: { group: "1/1", username: `many${n}`, permission: 1, __set: ["permission"] } }),
  ],
];

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  const { control } = portal.sandbox;
  await control.setLimits({ enabled: false });
  const add = { username: "many2", name: "Many", email: "many@example.com" };
  await control.change({ kind: "member", account: "1", add });
  await control.change({ kind: "group", account: "1", add: { friendlyName: "Many" } });
  await control.change({ kind: "groupMember", group: "1", user: "many2", add: { permission: 1 } });
  const { tables, ...rest } = await control.snapshot();
  const crowd = (name: string, more: (n: number) => Fields) => {
    const [owner, , record] = tables[name]?.at(-1) ?? ["", "", {}];
    const rows = Array.from({ length: ALL - 2 }, (_, index): Row<unknown> => {
      const n = index + 3;
      return [owner, String(n), { ...(record as Fields), ...more(n) }];
    });
    return [name, [...(tables[name] ?? []), ...rows]] as [string, Row<unknown>[]];
  };
  const users = crowd("users", (n) => ({ id: String(n), username: `many${n}`, email: `many${n}@example.com` }));
  const groups = crowd("groups", (n) => ({ id: String(n), name: `many_${n}`, friendlyName: `Many ${n}` }));
  const members = ["members", "groupMembers"].map((name) => crowd(name, (n) => ({ user: String(n) })));
  await control.restore({ ...rest, tables: { ...tables, ...Object.fromEntries([users, groups, ...members]) } });
});
afterAll(() => portal.close());

describe(`10 of ${ALL} are refreshed`, () => {
  const requests = async (process: Process, definition: Definition, livings: readonly Living[], parallel: number) => {
    await portal.sandbox.control.clearLog();
    const found = await inParallel(parallel, livings, (living) => process.read(definition, living));
    expect(found.map((one) => one?.id)).toEqual(livings.map(({ id }) => id));
    return Object.values(await asked(portal)).reduce((sum, count) => sum + count, 0);
  };

  it.each(crowds)("%s", async (_, definition, living) => {
    const livings = ten.map(living);
    for (const parallel of [64, 3, 1]) {
      const first = portal.process();
      expect(await requests(first, definition, livings, parallel)).toBeLessThanOrEqual(21);
      const next = hinted(portal.process(), first, definition);
      expect(await requests(next, definition, livings, parallel)).toBeLessThanOrEqual(11);
    }
  });
});
