import type { Sandbox, Snapshot } from "../../sandbox/src";
import { numbers, rewrite } from "./workload";

type Row = Snapshot["tables"][string][number];

const rowsOf = (snapshot: Snapshot, table: string): Row[] => {
  const rows = snapshot.tables[table] ?? [];
  snapshot.tables[table] = rows;
  return rows;
};

/** Groups 1 to `count` of account 1, without members. */
export async function addGroups(sandbox: Sandbox, count: number): Promise<void> {
  await sandbox.control.change({ kind: "group", add: { friendlyName: "Pattern" } });
  await rewrite(sandbox, (snapshot) => {
    const pattern = rowsOf(snapshot, "groups").at(-1)?.[2] as object;
    snapshot.tables.groups = numbers(count).map((number): Row => {
      const id = String(number);
      const names = { friendlyName: `Group ${id}`, name: `group_${id}` };
      return ["1", id, { ...pattern, ...names, id, contextKey: String(1_000_000 + number) }];
    });
    snapshot.nextIds.group = String(count + 1);
  });
}

/** People of account 1: `user1` with id 1001 and so on. */
export async function addPeople(sandbox: Sandbox, count: number): Promise<void> {
  await rewrite(sandbox, (snapshot) => {
    const user = rowsOf(snapshot, "users")[0]?.[2] as object;
    const member = rowsOf(snapshot, "members")[0]?.[2] as object;
    for (const number of numbers(count)) {
      const id = String(1000 + number);
      const names = { username: `user${number}`, name: `User ${number}`, email: `user${number}@example.com` };
      rowsOf(snapshot, "users").push(["", id, { ...user, ...names, id, password: null }]);
      rowsOf(snapshot, "members").push(["1", id, { ...member, user: id, permission: 1 }]);
    }
    snapshot.nextIds.user = String(1001 + count);
  });
}

/** The first so many people as members of each group. */
export async function addMembers(sandbox: Sandbox, groups: number, people: number): Promise<void> {
  await rewrite(sandbox, (snapshot) => {
    const rest = { dateCreated: 1_514_764_800_000, expirationDate: null, tags: [], rights: null };
    for (const group of numbers(groups).map(String)) {
      for (const user of numbers(people).map((number) => String(1000 + number))) {
        rowsOf(snapshot, "groupMembers").push([group, user, { group, user, permission: 1, ...rest }]);
      }
    }
  });
}

/** `key1` and so on for each group. */
export async function addGroupProperties(sandbox: Sandbox, groups: number, count: number): Promise<void> {
  await rewrite(sandbox, (snapshot) => {
    for (const group of numbers(groups)) {
      for (const number of numbers(count)) {
        const name = `key${number}`;
        rowsOf(snapshot, "properties").push([`group:${group}`, name, { name, value: `value ${number}` }]);
      }
    }
  });
}

export async function clearMembers(sandbox: Sandbox): Promise<void> {
  await rewrite(sandbox, (snapshot) => {
    snapshot.tables.groupMembers = [];
  });
}
