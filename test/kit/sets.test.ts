import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { openPortal, type Portal } from "../support/portal";
import { addPeople, addToGroup, asked, typed } from "./support/people";

const members = typed("clinked:GroupMembers");

const LIST = "groups-members-list-members";
const ADD = "accounts-members-update-member";
const CHANGE = "groups-members-update-member";
const REMOVE = "groups-members-remove-member";
const SELF = "authentication-user-information";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
  await addPeople(portal, "john", "mary", "bob", "carl", "sso-anna");
});
afterEach(() => portal.close());

const person = (username: string, permission = 4, more: Fields = {}) => ({ username, permission, ...more });
const of = (entries: readonly Fields[], more: Fields = {}) => ({ group: "1/1", members: [...entries], ...more });
/** Who is in group 1, with permission, as the portal itself has it. */
async function inGroup(): Promise<Record<string, number>> {
  const { tables } = await portal.sandbox.control.snapshot();
  const named = new Map((tables.users ?? []).map(([, id, user]) => [id, (user as { username: string }).username]));
  const rows = (tables.groupMembers ?? []).filter(([group]) => group === "1");
  return Object.fromEntries(
    rows.map(([, user, row]) => [named.get(user) ?? user, (row as { permission: number }).permission]),
  );
}
/** What one action asks of the portal, with who the login is and how often lists are read. */
async function costOf(action: () => Promise<unknown>): Promise<Record<string, number>> {
  await portal.sandbox.control.clearLog();
  await action();
  return asked(portal);
}
const demote = (user: string) =>
  portal.sandbox.control.change({ kind: "groupMember", group: "1", id: user, set: { permission: 1 } });
const failing = (match: string, times = 1) =>
  portal.sandbox.control.addFault({ match, times, status: 400, body: { error: "invalid", message: "no" } });

describe("members of a group", () => {
  it("are added, changed and removed with one request for each that differs, and a list before and after", async () => {
    await addToGroup(portal, "1", { john: 4, mary: 4, bob: 4 });
    const made = await portal.process().create(members, of([person("john"), person("mary"), person("bob")]));
    let after: Living = made;
    const cost = await costOf(async () => {
      after = await portal.process().update(members, made, of([person("john"), person("mary", 8), person("carl")]));
    });
    expect(cost).toEqual({ [LIST]: 2, [SELF]: 1, [ADD]: 1, [CHANGE]: 1, [REMOVE]: 1 });
    expect(await inGroup()).toEqual({ jack: 16, john: 4, mary: 8, carl: 4 });
    expect(await costOf(() => portal.process().read(members, after))).toEqual({ [LIST]: 1, [SELF]: 1 });
    const same = of([person("carl"), person("mary", 8), person("john")]);
    expect(portal.process().diff(members, after, same)).toEqual({ changed: [], replaces: [], recorded: false });
  });

  it("that are there already cost a list before and one after", async () => {
    await addToGroup(portal, "1", { john: 4 });
    expect(await costOf(() => portal.process().create(members, of([person("john")])))).toEqual({
      [LIST]: 2,
      [SELF]: 1,
    });
  });

  it("that somebody added, changed or removed are drift, entry by entry", async () => {
    const made = await portal.process().create(members, of([person("john"), person("mary")]));
    await addToGroup(portal, "1", { bob: 1 });
    await portal.sandbox.control.change({ kind: "groupMember", group: "1", id: "john", set: { permission: 8 } });
    await portal.sandbox.control.change({ kind: "groupMember", group: "1", id: "mary", remove: true });
    const read = await portal.process().read(members, made);
    // Strangers come last: each shows as one line.
    expect(read?.inputs.members).toEqual([person("john", 8), person("bob", 1)]);
    const living = { id: made.id, state: read?.state ?? {} };
    const provider = portal.process();
    expect(provider.diff(members, living, of([person("john"), person("mary")])).changed).toEqual(["members"]);
    await provider.update(members, living, of([person("john"), person("mary")]));
    expect(await inGroup()).toEqual({ jack: 16, john: 4, mary: 4 });
  });

  it("that are ignored are neither drift nor removed, by name or pattern, in any case", async () => {
    await addToGroup(portal, "1", { "sso-anna": 1, carl: 1 });
    const inputs = of([person("john")], { ignore: ["SSO-*", "carl"] });
    const made = await portal.process().create(members, inputs);
    const read = await portal.process().read(members, made);
    expect(read?.inputs).toEqual({ ...inputs, ignore: ["SSO-*", "carl"] });
    expect(await inGroup()).toEqual({ jack: 16, "sso-anna": 1, carl: 1, john: 4 });
    await portal.process().update(members, made, of([person("john")], { ignore: ["carl"], allowMassRemoval: true }));
    expect(await inGroup()).toEqual({ jack: 16, carl: 1, john: 4 });
  });

  it("never lose the provider's own login, declared or not, at an update or at destroy", async () => {
    const provider = portal.process();
    const declared = of([person("jack", 16), person("john")], { onDestroy: "remove" });
    const made = await provider.create(members, declared);
    const updated = await provider.update(members, made, of([person("john")], { onDestroy: "remove" }));
    expect(updated.state.members).toEqual([person("john")]);
    expect(await inGroup()).toEqual({ jack: 16, john: 4 });
    await portal.process().delete(members, made);
    expect(await inGroup()).toEqual({ jack: 16 });
  });

  it("never lose the last administrator: the error names it, and the other entries are done", async () => {
    await addToGroup(portal, "1", { john: 16, mary: 4 });
    await demote("jack");
    const provider = portal.process();
    const made = await provider.create(members, of([person("john", 16), person("mary")]));
    const failed = provider.update(members, made, of([person("mary", 8), person("bob")], { allowMassRemoval: true }));
    await expect(failed).rejects.toThrow(
      "clinked:GroupMembers 1/1: 1 of its entries failed, the others are done.\n" +
        "members john: is the last administrator of the group. Declare another member with permission 16 first",
    );
    expect(await inGroup()).toEqual({ jack: 1, john: 16, mary: 8, bob: 4 });
  });

  it("keep the administrator when the one who takes over could not be added or raised", async () => {
    await addToGroup(portal, "1", { john: 16, mary: 4 });
    await demote("jack");
    const provider = portal.process();
    const made = await provider.create(members, of([person("john", 16), person("mary")]));
    await failing(ADD);
    const replaced = of([person("bob", 16), person("mary")], { allowMassRemoval: true });
    await expect(provider.update(members, made, replaced)).rejects.toThrow(/2 of its entries failed/);
    expect(await inGroup()).toEqual({ jack: 1, john: 16, mary: 4 });
    await failing(CHANGE);
    await expect(provider.update(members, made, of([person("john"), person("mary", 16)]))).rejects.toThrow(
      /members john: is the last administrator/,
    );
    expect(await inGroup()).toEqual({ jack: 1, john: 16, mary: 4 });
    await provider.update(members, made, of([person("john"), person("mary", 16)]));
    expect(await inGroup()).toEqual({ jack: 1, john: 4, mary: 16 });
  });

  it("keep the last administrator at destroy as well", async () => {
    await addToGroup(portal, "1", { john: 16, mary: 16 });
    await demote("jack");
    const inputs = of([person("john", 16), person("mary", 16), person("bob")], { onDestroy: "remove" });
    const made = await portal.process().create(members, inputs);
    await portal.process().delete(members, made);
    const left = await inGroup();
    expect(Object.values(left).filter((permission) => permission === 16).length).toBe(1);
    expect(left).not.toHaveProperty("bob");
  });

  it("may lose an administrator while the login or somebody ignored is one", async () => {
    const provider = portal.process();
    const made = await provider.create(members, of([person("john", 16)]));
    await provider.update(members, made, of([person("john")]));
    expect(await inGroup()).toEqual({ jack: 16, john: 4 });
  });

  it("are done as far as possible when one entry fails, and the error names it", async () => {
    const provider = portal.process();
    const made = await provider.create(members, of([person("john"), person("mary"), person("carl")]));
    await failing(CHANGE);
    const wanted = of([person("john", 8), person("bob"), person("mary")]);
    const failed = provider.update(members, made, wanted);
    await expect(failed).rejects.toThrow(/1 of its entries failed, the others are done\.\nmembers john: .*no/);
    await expect(failed).rejects.toMatchObject({ name: "PartialError", id: "1/1" });
    expect(await inGroup()).toEqual({ jack: 16, john: 4, bob: 4, mary: 4 });
    const { state } = await failed.catch((reason: unknown) => reason as Living);
    expect((await provider.update(members, { id: "1/1", state }, wanted)).state.members).toContainEqual(
      person("john", 8),
    );
  });

  it("count as done when only the answer was lost", async () => {
    await portal.sandbox.control.addFault({ match: ADD, cutAfter: true, times: 20 });
    const made = await portal.process().create(members, of([person("john")]));
    expect(made.state.members).toEqual([person("john")]);
    expect(await inGroup()).toEqual({ jack: 16, john: 4 });
  });

  it("are sent a right that changed, which the portal never returns, and only then", async () => {
    for (const name of ["Readers", "Writers"]) {
      const right = { name, type: "GROUP", basedOnPermission: 4, capabilities: [] };
      await portal.sandbox.control.change({ kind: "right", account: "1", add: right });
    }
    await addToGroup(portal, "1", { john: 4 });
    const provider = portal.process();
    const withRight = (rights: string) => of([person("john", 4, { rights })]);
    const made = await provider.create(members, withRight("1/1"));
    expect(provider.diff(members, made, withRight("1/1")).changed).toEqual([]);
    expect((await portal.process().read(members, made))?.inputs).toEqual(withRight("1/1"));
    const cost = await costOf(() => provider.update(members, made, withRight("1/2")));
    expect(cost).toEqual({ [LIST]: 2, [CHANGE]: 1 });
    const [sent] = (await portal.sandbox.control.log()).filter(({ operation }) => operation === CHANGE);
    expect(sent?.body).toEqual({ rights: 2 });
  });

  it("whose right could not be changed are no success", async () => {
    const right = { name: "Readers", type: "GROUP", basedOnPermission: 4, capabilities: [] };
    await portal.sandbox.control.change({ kind: "right", account: "1", add: right });
    await addToGroup(portal, "1", { john: 4 });
    const provider = portal.process();
    const made = await provider.create(members, of([person("john")]));
    await failing(CHANGE);
    const withRight = of([person("john", 4, { rights: "1/1" })]);
    const failed = provider.update(members, made, withRight);
    await expect(failed).rejects.toThrow(/members john: /);
    const { state } = await failed.catch((reason: unknown) => reason as Living);
    expect(provider.diff(members, { id: "1/1", state }, withRight).changed).toEqual(["members"]);
  });

  it("are read singly where tags are managed, and by the list alone otherwise", async () => {
    await addToGroup(portal, "1", { john: 4, mary: 4, bob: 4 });
    const inputs = of([person("john", 4, { tags: ["a"] }), person("mary"), person("bob")]);
    const made = await portal.process().create(members, inputs);
    const cost = await costOf(() => portal.process().read(members, made));
    expect(cost).toEqual({ [LIST]: 1, [SELF]: 1, "groups-members-get-member-details": 1 });
  });

  it("of which two entries have one name are a problem", () => {
    const twice = of([person("john", 4), person("john", 8)]);
    expect(check(members, {}, twice).problems).toEqual([{ path: "members", text: '"john" is there twice. Keep one' }]);
    expect(check(members, {}, of([person("john"), person("john")])).problems).toHaveLength(1);
  });
});

describe("consent", () => {
  it("is asked for before people who are not declared are removed at creation", async () => {
    await addToGroup(portal, "1", { john: 4, mary: 4 });
    const provider = portal.process();
    await expect(provider.create(members, of([person("john")]))).rejects.toThrow(
      "clinked:GroupMembers: taking over the set would remove 1 of 2 entries (mary). " +
        "Declare them in members, name them in ignore, or set allowMassRemoval: true.",
    );
    expect(await inGroup()).toEqual({ jack: 16, john: 4, mary: 4 });
    await provider.create(members, of([person("john")], { allowMassRemoval: true }));
    expect(await inGroup()).toEqual({ jack: 16, john: 4 });
  });

  it("is asked for before more than half are removed, and not for half", async () => {
    const provider = portal.process();
    const all = ["john", "mary", "bob", "carl"].map((name) => person(name));
    const made = await provider.create(members, of(all));
    await expect(provider.update(members, made, of(all.slice(0, 1)))).rejects.toThrow(
      /clinked:GroupMembers: this would remove 3 of 4 entries \((?:mary|bob|carl)(?:, (?:mary|bob|carl)){2}\)/,
    );
    expect(Object.keys(await inGroup()).length).toBe(5);
    const half = await provider.update(members, made, of(all.slice(0, 2)));
    expect(await inGroup()).toEqual({ jack: 16, john: 4, mary: 4 });
    await provider.update(members, half, of([], { allowMassRemoval: true }));
    expect(await inGroup()).toEqual({ jack: 16 });
  });
});

describe("destroy", () => {
  it("forgets the entries, without a request, and removes them when told to", async () => {
    const forget = await portal.process().create(members, of([person("john"), person("mary")]));
    expect(await costOf(() => portal.process().delete(members, forget))).toEqual({});
    expect(await inGroup()).toEqual({ jack: 16, john: 4, mary: 4 });
    const remove = { id: forget.id, state: { ...forget.state, onDestroy: "remove" } };
    expect(await costOf(() => portal.process().delete(members, remove))).toEqual({ [LIST]: 1, [SELF]: 1, [REMOVE]: 2 });
    expect(await inGroup()).toEqual({ jack: 16 });
  });

  it("removes the others when one entry fails, and names it", async () => {
    const made = await portal.process().create(members, of([person("john"), person("mary")], { onDestroy: "remove" }));
    await failing(REMOVE);
    await expect(portal.process().delete(members, made)).rejects.toThrow(/1 of its entries failed/);
    expect(Object.keys(await inGroup()).length).toBe(2);
    await portal.process().delete(members, made);
    expect(await inGroup()).toEqual({ jack: 16 });
  });

  it("is done when the group is gone already", async () => {
    const made = await portal.process().create(members, of([person("john")], { onDestroy: "remove" }));
    await portal.sandbox.control.change({ kind: "group", id: "1", remove: true });
    await portal.process().delete(members, made);
    expect(await portal.process().read(members, made)).toBeUndefined();
  });
});
