import { afterAll, beforeAll, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { SandboxControl } from "../../sandbox/src";
import { definitionOf } from "../contract/areas";
import { isSet } from "../contract/traits";
import { openStage, type Stage } from "../contract/world";
import { crowdOf } from "./crowds";
import { inParallel, PARALLEL } from "./measure";

interface Case {
  readonly parents: Fields;
  /** The input that holds the entries. */
  readonly name: string;
  /** Objects that entries name: a type of which enough stand before, or what no resource makes. */
  readonly among?: string;
  readonly byHand?: (control: SandboxControl, n: number) => Promise<unknown>;
  entry(n: number, made: Living | undefined): Fields;
  /** What changes in an entry. Without it entries come and go only. */
  readonly change?: Fields;
  /** Requests of a change, where the service has no update. */
  readonly perChange?: number;
  /** Entries are a map: the entry has one field `name` and one `value`. */
  readonly isMap?: true;
  /** Reads and pages of lists, where they are not one before the writes and one after them. */
  readonly reads?: (entries: number) => readonly [created: number, changed: number];
}

const announcement = {
  name: "announcements",
  entry: (n: number) => ({ announcementId: `many${n}`, title: "title", body: "body" }),
  change: { title: "another" },
  // The list may hide ids (L7056): declared ones that it lacks are looked for.
  reads: (entries: number) => [2 + entries, 2 + 1] as const,
};
const property = {
  name: "properties",
  entry: (n: number) => ({ name: `many${n}`, value: "1" }),
  change: { value: "2" },
  isMap: true as const,
  perChange: 2,
};
const user = {
  among: "workdrive:User",
  name: "members",
  entry: (_: number, made: Living | undefined) => ({ user: made?.id }),
};

const cases: Readonly<Record<string, Case>> = {
  "clinked:AccountAnnouncements": { parents: { account: "1" }, ...announcement },
  "clinked:AccountProperties": { parents: { account: "1", prefix: "many" }, ...property },
  "clinked:GroupMembers": {
    parents: { group: "1/2" },
    name: "members",
    among: "clinked:AccountMember",
    entry: (_, made) => ({ username: made?.state.username, permission: 1 }),
    change: { permission: 4 },
    // Who the login is, which is a member itself, and pages of 25.
    reads: (entries) => [
      1 + 1 + Math.ceil((entries + 1) / 25),
      1 + Math.ceil((entries + 1) / 25) + Math.ceil(entries / 25),
    ],
  },
  "clinked:GroupInvites": {
    parents: { group: "1/1" },
    name: "invites",
    entry: (n) => ({ email: `many${n}@example.com`, permission: 1 }),
    change: { permission: 4 },
  },
  "clinked:GroupProperties": { parents: { group: "1/1" }, ...property },
  "clinked:GroupAnnouncements": { parents: { group: "1/1" }, ...announcement },
  "clinked:GroupLabelAttachments": {
    parents: { group: "1/1" },
    name: "labels",
    byHand: (control, n) =>
      control.change({ table: "labels", owner: "1", id: `${100 + n}`, add: { id: `${100 + n}`, name: `Label ${n}` } }),
    entry: (n) => ({ label: `${100 + n}`, order: n }),
    change: { order: 99 },
  },
  "clinked:GroupMailRecipients": {
    parents: { folder: "1/1/1" },
    name: "recipients",
    entry: (n) => ({ recipient: `many${n}` }),
    // The folder is read for its context.
    reads: () => [2 + 1, 2 + 1],
  },
  "clinked:TaskStatuses": {
    parents: { account: "1" },
    name: "statuses",
    entry: (n) => ({ code: `MANY_${n}`, name: `Many ${n}` }),
    change: { name: "Another" },
  },
  "clinked:Shares": {
    parents: { file: "1/1/1" },
    name: "shares",
    entry: (n) => ({ email: `many${n}@example.com`, notifications: true }),
    change: { notifications: false },
  },
  "workdrive:DepartmentMembers": { parents: { department: "1ae6eb71-dddf-48b7-945f-78127fd85801" }, ...user },
  "workdrive:LocationMembers": { parents: { location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e" }, ...user },
  "clickup:SpaceTags": {
    parents: { space: "790" },
    name: "tags",
    entry: (n) => ({ name: `many${n}`, tagFg: "#ffffff", tagBg: "#e50000" }),
    change: { tagBg: "#0000e5" },
    // A tag is sent whole, as it is now.
    reads: () => [2, 2 + 2],
  },
  "clickup:Webhooks": {
    parents: { team: "512" },
    name: "webhooks",
    entry: (n) => ({ endpoint: `https://example.com/${n}`, events: ["taskCreated"] }),
    change: { events: ["taskMoved"] },
  },
  "clickup:GuestAccesses": {
    parents: { team: "512", object: "list_123" },
    name: "guests",
    among: "clickup:TeamGuest",
    entry: (_, made) => ({ guest: made?.id, permissionLevel: "read" }),
    change: { permissionLevel: "edit" },
    // The Workspace, who sees the list, and each guest: one more than entries, and two that stand.
    reads: (entries) => [2 * (2 + entries + 3), 2 * (2 + entries + 3)],
  },
  "clickup:TaskTags": {
    parents: { task: "9hx" },
    name: "tags",
    among: "clickup:SpaceTag",
    entry: (_, made) => ({ name: made?.state.name }),
  },
};

export function describeSets(entries: number): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each(Object.entries(cases))(
    `%s sends one request for each of ${entries} entries that differs`,
    async (type, one) => {
      const definition = definitionOf(type);
      const { portal } = stage;
      await stage.renew(definition);
      for (const system of ["clinked", "clickup"] as const) {
        await portal.sandbox.control.setLimits({ enabled: false }, system);
      }
      const made = await standing(one);
      const all = Array.from({ length: entries + 1 }, (_, n) => one.entry(n, made[n]));
      const bag = (some: readonly Fields[]): Fields => ({
        ...one.parents,
        [one.name]: one.isMap ? Object.fromEntries(some.map(({ name, value }) => [name, value])) : some,
        allowMassRemoval: true,
      });
      const before = bag(all.slice(0, entries));
      const [created, living] = await writes(() => portal.process().create(definition, before));
      // Three others, two less and one more.
      const others = all.slice(2).map((entry, n) => (n < 3 ? { ...entry, ...one.change } : entry));
      const [changed] = await writes(() => portal.process().update(definition, living, bag(others)));
      const [again] = await writes(() => portal.process().update(definition, living, bag(others)));
      const changes = one.change ? 3 * (one.perChange ?? 1) : 0;
      expect([created.write, changed.write, again.write]).toEqual([entries, changes + 2 + 1, 0]);
      expect([created, changed].map(({ read, list }) => read + list)).toEqual(one.reads?.(entries) ?? [2, 2]);
    },
  );

  it("is tried for every set", () => {
    expect(Object.keys(cases).sort()).toEqual(
      definitions
        .filter(isSet)
        .map(({ type }) => type)
        .sort(),
    );
  });

  async function writes<T>(action: () => Promise<T>) {
    await stage.portal.sandbox.control.clearLog();
    const result = await action();
    return [(await stage.portal.sandbox.control.counts()).byKind, result] as const;
  }

  async function standing({ among, byHand }: Case): Promise<readonly Living[]> {
    const { portal } = stage;
    const numbers = Array.from({ length: entries + 1 }, (_, n) => n);
    for (const n of byHand ? numbers : []) await byHand?.(portal.sandbox.control, n);
    if (!among) return [];
    const crowd = crowdOf(definitionOf(among));
    if (crowd.kind !== "many") throw new Error(`${among}: there are never many.`);
    const process = portal.process();
    return inParallel(PARALLEL, numbers, (n) => process.create(definitionOf(among), crowd.one(n, [])));
  }
}
