import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clinked } from "../../provider/src/clinked/api";
import { PortalError } from "../../provider/src/http/errors";
import type { Living } from "../../provider/src/kit/lifecycle";
import { openPortal, type Portal, type Process } from "../support/portal";
import { addPeople, asked, typed } from "./support/people";

const group = typed("clinked:Group");
const member = typed("clinked:GroupMember");
const account = typed("clinked:Account");
const property = typed("clinked:AccountProperty");
const invite = typed("clinked:AccountInvite");

const LIST = "groups-list-groups";
const ONE = "groups-get-group-details";
const ACCOUNT = "accounts-get-account-details";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

/** Groups of account 1, made behind the provider's back, as states know them. */
async function addGroups(count: number): Promise<Living[]> {
  const made: Living[] = [];
  for (let index = 0; index < count; index++) {
    const friendlyName = `Group ${index}`;
    const { id } = await portal.sandbox.control.change({ kind: "group", account: "1", add: { friendlyName } });
    made.push({ id: `1/${id}`, state: { account: "1", friendlyName } });
  }
  return made;
}
const removeGroup = ({ id }: Living) =>
  portal.sandbox.control.change({ kind: "group", id: id.split("/")[1] ?? "", remove: true });
const readAll = (provider: Process, living: readonly Living[]) =>
  Promise.all(living.map((one) => provider.read(group, one)));
const settle = async (provider: Process, living: readonly Living[]) =>
  Promise.allSettled(living.map((one) => provider.read(group, one)));

describe("an absence", () => {
  it("in a list is confirmed by a single read and by the parent, which is read once", async () => {
    const groups = await addGroups(6);
    for (const gone of groups.slice(0, 3)) await removeGroup(gone);
    const read = await readAll(portal.process(), groups);
    expect(read.map((one) => one !== undefined)).toEqual([false, false, false, true, true, true]);
    expect(await asked(portal)).toEqual({ [LIST]: 1, [ONE]: 3, [ACCOUNT]: 1 });
  });

  it("costs a parent again only where the parent was gone or failed", async () => {
    const groups = await addGroups(2);
    for (const gone of groups) await removeGroup(gone);
    await portal.sandbox.control.addFault({ match: ACCOUNT, status: 403 });
    const provider = portal.process();
    const [first] = groups;
    if (!first) throw new Error("no group");
    await expect(provider.read(group, first)).rejects.toBeInstanceOf(PortalError);
    expect(await readAll(provider, groups)).toEqual([undefined, undefined]);
    expect((await asked(portal))[ACCOUNT]).toBe(2);
  });

  it("that the single read contradicts is none: the single read wins", async () => {
    const groups = await addGroups(3);
    const body = { items: [], currentPage: 1, pageSize: 20, nextPage: false, previousPage: false, totalResults: 0 };
    await portal.sandbox.control.addFault({ match: LIST, status: 200, body, times: null });
    const read = await readAll(portal.process(), groups);
    expect(read.map((one) => one?.state.friendlyName)).toEqual(["Group 0", "Group 1", "Group 2"]);
    expect((await asked(portal))[ONE]).toBe(3);
  });

  it("is not taken from a list that cannot be read", async () => {
    const groups = await addGroups(3);
    await portal.sandbox.control.addFault({ match: LIST, status: 403, times: null });
    const read = await settle(portal.process(), groups);
    expect(read.every(({ status }) => status === "rejected")).toBe(true);
  });

  it("is not taken from an answer that is no list, as a login page would be", async () => {
    const groups = await addGroups(3);
    await portal.sandbox.control.addFault({ match: LIST, status: 200, body: { hello: "world" }, times: null });
    const [read] = await settle(portal.process(), groups);
    expect(read).toMatchObject({ reason: { message: expect.stringContaining("not the documented list") } });
  });

  it("without a single read is taken from a second list, once the account is seen", async () => {
    const made = await portal.process().create(property, { account: "1", name: "a", value: "1" });
    await portal.sandbox.control.change({ kind: "accountProperty", account: "1", id: "a", remove: true });
    await portal.sandbox.control.clearLog();
    expect(await portal.process().read(property, made)).toBeUndefined();
    expect(await asked(portal)).toEqual({ "accounts-properties-list-account-properties": 2, [ACCOUNT]: 1 });
  });

  it("without a single read shares the second list with all that are missing in the scope", async () => {
    const provider = portal.process();
    const names = ["a", "b", "c", "d"];
    const made = await Promise.all(names.map((name) => provider.create(property, { account: "1", name, value: "1" })));
    for (const id of ["a", "b", "c"]) {
      await portal.sandbox.control.change({ kind: "accountProperty", account: "1", id, remove: true });
    }
    await portal.sandbox.control.clearLog();
    const reader = portal.process();
    const read = await Promise.all(made.map((one) => reader.read(property, one)));
    expect(read.map((one) => one?.state.name)).toEqual([undefined, undefined, undefined, "d"]);
    expect(await asked(portal)).toEqual({ "accounts-properties-list-account-properties": 2, [ACCOUNT]: 1 });
  });

  it("that a second list contradicts is none", async () => {
    const made = await portal.process().create(property, { account: "1", name: "a", value: "1" });
    const list = "accounts-properties-list-account-properties";
    await portal.sandbox.control.addFault({ match: list, status: 200, body: [] });
    await portal.sandbox.control.clearLog();
    expect((await portal.process().read(property, made))?.state.value).toBe("1");
    expect(await asked(portal)).toEqual({ [list]: 2 });
  });
});

describe("a parent that is gone", () => {
  it("makes its children gone, when its own parent is seen", async () => {
    const [parent] = await addGroups(1);
    if (!parent) throw new Error("no group");
    await addPeople(portal, "john");
    const living = await portal.process().create(member, { group: parent.id, username: "john", permission: 4 });
    await removeGroup(parent);
    await portal.sandbox.control.clearLog();
    expect(await portal.process().read(member, living)).toBeUndefined();
    expect((await asked(portal))[ACCOUNT]).toBe(1);
  });

  it("up to the root is an error that names the base URL and the login, and nothing counts as gone", async () => {
    const states = {
      account: { id: "99", state: { account: "99" } },
      group: { id: "99/7", state: { account: "99", friendlyName: "Acme" } },
      member: { id: "99/7/3", state: { group: "99/7", username: "john", permission: 4 } },
    };
    await portal.sandbox.control.addFault({ match: "GET ^/v3/(accounts|groups)/", status: 404, times: null });
    const provider = portal.process();
    const text = new RegExp(
      `there is no account 99 at ${portal.sandbox.url} for client ${portal.sandbox.clientId}\\. Check the account id, the base URL and the credentials`,
    );
    await expect(provider.read(account, states.account)).rejects.toThrow(text);
    await expect(provider.read(group, states.group)).rejects.toThrow(text);
    await expect(provider.read(member, states.member)).rejects.toThrow(text);
    await expect(provider.read(member, states.member)).rejects.toMatchObject({ kind: "notVisible" });
  });
});

describe("many absences", () => {
  const manyGone =
    /11 of 30 objects of account 1 are missing at http:.* for client .*, which looks like a wrong address or login\. .*PORTALS_ALLOW_MANY_GONE=1/;

  async function withGone(total: number, gone: number): Promise<Living[]> {
    const groups = await addGroups(total);
    for (const one of groups.slice(0, gone)) await removeGroup(one);
    return groups;
  }

  it("are refused above 10 and 20 %, every one of them, and no state is lost", async () => {
    const read = await settle(portal.process(), await withGone(30, 11));
    const refused = read.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
    expect(refused.length).toBe(11);
    for (const reason of refused) expect(reason).toMatch(manyGone);
    expect(read.filter((one) => one.status === "fulfilled" && one.value === undefined)).toEqual([]);
  });

  it("are believed with PORTALS_ALLOW_MANY_GONE=1", async () => {
    const groups = await withGone(30, 11);
    const read = await readAll(portal.process({ env: { ...portal.env, PORTALS_ALLOW_MANY_GONE: "1" } }), groups);
    expect(read.filter((one) => one === undefined).length).toBe(11);
  });

  it("are believed up to 10, and up to 20 % of the scope", async () => {
    expect((await readAll(portal.process(), await withGone(12, 10))).filter((one) => one === undefined).length).toBe(
      10,
    );
    await portal.sandbox.control.reset();
    expect((await readAll(portal.process(), await withGone(55, 11))).filter((one) => one === undefined).length).toBe(
      11,
    );
  });

  it("count each object once, however often it is asked for", async () => {
    const groups = await withGone(6, 1);
    const [gone] = groups;
    if (!gone) throw new Error("no group");
    const provider = portal.process();
    const children = Array.from({ length: 10 }, (_, index) => ({
      id: `${gone.id}/${index + 100}`,
      state: { group: gone.id, username: `user${index}`, permission: 4 },
    }));
    expect(await Promise.all(children.map((child) => provider.read(member, child)))).toEqual(Array(10).fill(undefined));
    for (let round = 0; round < 12; round++) expect(await provider.read(group, gone)).toBeUndefined();
  });

  it("of accepted invites are the good end of them", async () => {
    const provider = portal.process();
    const living: Living[] = [];
    for (let index = 0; index < 14; index++) {
      living.push(await provider.create(invite, { account: "1", email: `user${index}@example.com`, permission: 1 }));
    }
    for (let index = 0; index < 12; index++) {
      await portal.sandbox.control.acceptInvite({ account: "1", email: `user${index}@example.com` });
    }
    const reader = portal.process();
    const read = await Promise.all(living.map((one) => reader.read(invite, one)));
    expect(read.map((one) => one?.state.status)).toEqual([...Array(12).fill("ACCEPTED"), "NONE", "NONE"]);
    expect(read.map((one) => one?.inputs.email)).toEqual(living.map(({ state }) => state.email));
  });
});

describe("one login", () => {
  it("is asked who it is once, and again after a failure", async () => {
    const provider = portal.process();
    const session = provider.runtime.session(clinked);
    await portal.sandbox.control.addFault({ match: "authentication-user-information", status: 403 });
    await expect(session.whoami()).rejects.toBeInstanceOf(PortalError);
    expect(await Promise.all([session.whoami(), session.whoami()])).toEqual(["jack", "jack"]);
    expect((await asked(portal))["authentication-user-information"]).toBe(2);
  });

  it("reads groups, their branding and their order with one list", async () => {
    const groups = await addGroups(4);
    const order = typed("clinked:GroupOrder");
    const branding = typed("clinked:GroupBranding");
    const provider = portal.process();
    await Promise.all([
      ...groups.map((one) => provider.read(group, one)),
      ...groups.map((one) => provider.read(branding, { id: one.id, state: { group: one.id } })),
      provider.read(order, { id: "1", state: { account: "1", groups: groups.map(({ id }) => id) } }),
    ]);
    expect(await asked(portal)).toEqual({ [LIST]: 1 });
  });

  it("reads again after its own write, and after a check", async () => {
    const [one] = await addGroups(1);
    if (!one) throw new Error("no group");
    const provider = portal.process();
    await readAll(provider, [one, one]);
    await readAll(provider, [one, one]);
    expect(await asked(portal)).toEqual({ [LIST]: 1 });
    provider.runtime.checks++;
    await provider.read(group, one);
    expect((await asked(portal))[LIST]).toBe(2);
    await provider.update(group, one, { account: "1", friendlyName: "Other" });
    const read = await provider.read(group, one);
    expect(read?.state.friendlyName).toBe("Other");
  });
});
