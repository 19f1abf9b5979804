import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import type { Fields } from "../../provider/src/kit/normal-form";
import { asked, typed } from "../kit/support/people";
import { openPortal, type Portal } from "../support/portal";

let portal: Portal;
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

const change = (sent: Parameters<Portal["sandbox"]["control"]["change"]>[0]) => portal.sandbox.control.change(sent);
const rows = async (table: string) =>
  ((await portal.sandbox.control.snapshot()).tables[table] ?? []).map(([, , record]) => record as Fields);

describe("folders", () => {
  const folder = typed("clinked:Folder");
  const inputs = { group: "1/1", friendlyName: "Contracts" };

  it("go to the trash, and out of it where they are purged", async () => {
    const provider = portal.process();
    const kept = await provider.create(folder, inputs);
    await provider.delete(folder, kept);
    expect(await rows("trash")).toMatchObject([{ friendlyName: "Contracts" }]);
    const purged = await provider.create(folder, { ...inputs, friendlyName: "Drafts", purge: true });
    await provider.delete(folder, purged);
    expect(await rows("trash")).toHaveLength(1);
    expect(await rows("files")).toEqual([]);
  });

  it("may have one name in two parents, and are told apart", async () => {
    const provider = portal.process();
    const top = await provider.create(folder, inputs);
    const inner = await provider.create(folder, { ...inputs, parent: top.id });
    expect(inner.id).not.toBe(top.id);
    await expect(portal.process().create(folder, { ...inputs, parent: top.id })).rejects.toThrow(inner.id);
  });

  it("that somebody moved are drift, and are moved back", async () => {
    const provider = portal.process();
    const [a, b] = [
      await provider.create(folder, inputs),
      await provider.create(folder, { ...inputs, friendlyName: "B" }),
    ];
    const inner = await provider.create(folder, { ...inputs, friendlyName: "Inner", parent: a.id });
    await change({ table: "files", id: inner.id.split("/").at(-1) ?? "", set: { parent: b.id.split("/").at(-1) } });
    const read = await portal.process().read(folder, inner);
    expect(read?.inputs.parent).toBe(b.id);
    const living = { id: inner.id, state: read?.state ?? {} };
    const back = await portal.process().update(folder, living, { ...inputs, friendlyName: "Inner", parent: a.id });
    expect(back.state.parent).toBe(a.id);
  });

  it("can be PUBLIC from the start, and not later (L21388)", async () => {
    const made = await portal.process().create(folder, { ...inputs, sharing: "PUBLIC" });
    expect(made.state.sharing).toBe("PUBLIC");
    const { problems } = check(folder, { ...made.state, sharing: "NONE" }, { ...inputs, sharing: "PUBLIC" });
    expect(problems).toMatchObject([{ path: "sharing" }]);
  });

  it("of another group are no parent", () => {
    const { problems } = check(folder, {}, { ...inputs, parent: "1/2/3" });
    expect(problems).toMatchObject([{ path: "parent" }]);
  });
});

describe("shares", () => {
  const share = typed("clinked:Share");
  const set = typed("clinked:Shares");
  const email = "anna@example.com";
  const inputs = { file: "1/1/1", email, type: "SHARE", password: "Secret-1", downloads: true };
  beforeEach(async () => {
    await portal.process().create(typed("clinked:Folder"), { group: "1/1", friendlyName: "Shared" });
  });

  it("have a hash for an id, and keep the token key out of the log", async () => {
    const provider = portal.process();
    const made = await provider.create(share, inputs);
    const [{ tokenKey = "" } = {}] = await rows("shares");
    expect(made.id).toMatch(/^1\/1\/file_1\/[0-9a-f]{16}$/);
    expect(made.state.tokenKey).toBe(tokenKey);
    await provider.update(share, made, { ...inputs, notifications: true });
    await provider.delete(share, made);
    expect(portal.logged.join("\n")).not.toContain(String(tokenKey));
    expect(await rows("shares")).toEqual([]);
  });

  it("whose token key is hidden are read, and can be neither changed nor removed", async () => {
    const made = await portal.process().create(share, inputs);
    await portal.process().delete(share, made);
    const shown = {
      ...{ id: "9", tokenKey: "t", tokenShown: false, email, type: "SHARE", user: "1", dateCreated: 1514764800000 },
      ...{ dateExpire: null, permission: 1, password: null, notifications: false, uploads: false, downloads: false },
    };
    await change({ table: "shares", owner: "file_1", id: "9", add: shown });
    const { password: _, ...adopted } = inputs;
    const taken = await portal.process().create(share, { ...adopted, adopt: true, downloads: undefined });
    expect(taken.state.tokenKey).toBeUndefined();
    expect((await portal.process().read(share, taken))?.id).toBe(taken.id);
    const update = portal.process().update(share, taken, { ...adopted, downloads: undefined, notifications: true });
    await expect(update).rejects.toThrow("shows no token key");
    await expect(portal.process().delete(share, taken)).rejects.toThrow("in Clinked");
  });

  it("in a set are made once when only the answer was lost, with what is never returned", async () => {
    await portal.sandbox.control.addFault({ match: "POST /v3/context/file_1/shares", cutAfter: true, times: 20 });
    const { file, ...entry } = inputs;
    const made = await portal.process().create(set, { file, shares: [entry] });
    expect(made.state.shares).toEqual([entry]);
    expect(await rows("shares")).toHaveLength(1);
  });

  it("are of exactly one thing", () => {
    const { problems } = check(share, {}, { ...inputs, note: "1/1/7" });
    expect(problems).toMatchObject([{ path: "file, note" }]);
    expect(check(share, {}, { email }).problems).toHaveLength(1);
    expect(check(share, {}, { ...inputs, passwordEnabled: false }).problems).toMatchObject([
      { path: "passwordEnabled" },
    ]);
  });
});

describe("labels", () => {
  it("that the portal does not know are a failure, although it answers 200 (L17691)", async () => {
    const made = portal.process().create(typed("clinked:GroupLabelAttachment"), { group: "1/1", label: "4711" });
    await expect(made).rejects.toThrow("label 4711 was not attached to group 1");
  });
});

describe("mail recipients", () => {
  it("need a folder that is there", async () => {
    const recipient = typed("clinked:GroupMailRecipient");
    const made = portal.process().create(recipient, { folder: "1/1/4711", recipient: "invoices" });
    await expect(made).rejects.toThrow("There is no such file");
  });
});

describe("task statuses", () => {
  it("that nobody has customised are no strangers of the set", async () => {
    const set = typed("clinked:TaskStatuses");
    const statuses = [{ code: "WAITING", name: "Paused", color: "BLUE" }];
    const made = await portal.process().create(set, { account: "1", statuses });
    await change({ table: "taskStatuses", id: "1", set: { color: "blue" } });
    await portal.sandbox.control.clearLog();
    const read = await portal.process().read(set, made);
    expect(read?.inputs.statuses).toEqual(statuses);
    expect(await asked(portal)).toEqual({ "tasks-task-statuses-list-statuses": 1 });
    await portal.process().update(set, made, { account: "1", statuses: [], allowMassRemoval: true });
    expect(await rows("taskStatuses")).toEqual([]);
  });
});

describe("permissions", () => {
  it("that the portal keeps beside those that were sent are an error", async () => {
    await portal.process().create(typed("clinked:Folder"), { group: "1/1", friendlyName: "Shared" });
    for (const username of ["mary", "olga"]) {
      const add = { username, name: username, email: `${username}@example.com`, assignGroups: { "1": 1 } };
      await change({ kind: "member", add });
    }
    const permissions = typed("clinked:FilePermissions");
    const of = (...usernames: string[]) => ({
      file: "1/1/1",
      entries: usernames.map((username) => ({ username, permission: 4 })),
    });
    const made = await portal.process().create(permissions, of("mary", "olga"));
    // A portal that only adds: its answer to the next read is from before.
    const body = { sharing: "NONE", memberPermission: 2, entries: [{ user: { username: "olga" }, permission: 4 }] };
    await portal.sandbox.control.addFault({
      match: "GET /v3/groups/1/files/1/permissions",
      status: 200,
      body,
      times: 5,
    });
    await expect(portal.process().update(permissions, made, of("mary"))).rejects.toThrow("has kept olga");
  });
});

describe("user profiles", () => {
  it("of the own login send the password of before along with a new one", async () => {
    const profile = typed("clinked:UserProfile");
    const provider = portal.process();
    const made = await provider.create(profile, { username: "jack", password: "First-1" });
    await portal.sandbox.control.clearLog();
    await provider.update(profile, made, { username: "jack", password: "Second-1" });
    const sent = (await portal.sandbox.control.log()).filter(({ kind }) => kind === "write").map(({ body }) => body);
    expect(sent.map((body) => Object.keys(body as Fields).sort())).toEqual([["currentPassword", "password"]]);
    const users = await rows("users");
    expect(users.find(({ username }) => username === "jack")).toMatchObject({ password: "Second-1" });
  });
});
