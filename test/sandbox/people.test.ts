import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const now = 1_800_000_000_000;
const members = "/v3/accounts/1/members";
const invites = "/v3/accounts/1/invites";
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const read = async (path: string) => (await client.send("GET", path)).body;
const john = { name: "John", username: "john", email: "john@example.com", phone: "123", password: "Passy123!" };

describe("members", () => {
  it("stores tags and answers none, on create and update (L2115, L3156)", async () => {
    const created = await client.send("POST", members, {
      ...john,
      tags: ["b", "a"],
      permission: 4,
      assignGroups: { "1": 8 },
    });
    expect(created).toMatchObject({
      status: 200,
      body: { tags: [], permission: 4, user: { id: 2, telephone: "123" } },
    });
    expect(created.body).not.toHaveProperty("pendingUnlock");
    expect(await read(`${members}/john`)).toMatchObject({ tags: ["b", "a"], pendingUnlock: false });
    expect(await read("/v3/groups/1/members/2")).toMatchObject({ permission: 8 });
    const updated = await client.send("PATCH", `${members}/john`, { tags: ["c"] });
    expect(at(updated.body, "tags")).toEqual([]);
    expect(at(await read(`${members}/john`), "tags")).toEqual(["c"]);
  });

  it("shows three fields in lists (L2411)", async () => {
    const [entry] = at(await read(members), "items") as object[];
    expect(Object.keys(entry ?? {}).sort()).toEqual(["dateCreated", "permission", "user"]);
  });

  it("locks, disables and ends two-factor authentication", async () => {
    await client.send("POST", members, john);
    await client.control.change({
      kind: "member",
      id: "john",
      set: { twoFactorAuthentication: true, twoFactorMode: "SMS" },
    });
    const body = {
      lock: true,
      enabled: false,
      disableTwoFactorAuthentication: true,
      activation: { date: 1, message: "m" },
    };
    const answer = await client.send("PATCH", `${members}/john`, body);
    expect(answer.body).toMatchObject({
      user: { locked: true, enabled: false, twoFactorAuthentication: false, twoFactorMode: null },
      activationType: "custom",
    });
  });

  it("assigns and removes groups; unknown ones to remove do not matter", async () => {
    await client.send("POST", members, { ...john, assignGroups: { "1": 1 } });
    await client.send("PATCH", `${members}/john`, { assignGroups: { "1": 16 }, removeGroups: [123] });
    expect(await read("/v3/groups/1/members/2")).toMatchObject({ permission: 16 });
    await client.send("PATCH", `${members}/john`, { removeGroups: [1] });
    expect((await client.send("GET", "/v3/groups/1/members/2")).status).toBe(404);
  });

  it("has unique usernames and addresses, free again after the delete", async () => {
    await client.send("POST", members, { ...john, assignGroups: { "1": 1 } });
    expect((await client.send("POST", members, { ...john, email: "other@example.com" })).status).toBe(409);
    expect((await client.send("POST", members, { ...john, username: "j2", email: "JOHN@example.com" })).status).toBe(
      409,
    );
    expect(await client.send("DELETE", `${members}/john`)).toMatchObject({ status: 200, text: "" });
    expect((await client.send("GET", `${members}/john`)).status).toBe(404);
    expect((await client.send("GET", "/v3/profiles/john")).status).toBe(404);
    expect(at(await read("/v3/groups/1/members"), "totalResults")).toBe(1);
    expect((await client.send("POST", members, john)).status).toBe(200);
  });

  it("belongs to several accounts", async () => {
    const { id } = await client.control.change({ kind: "account", add: { name: "second", friendlyName: "Second" } });
    expect((await client.send("GET", `/v3/accounts/${id}`)).status).toBe(403);
    expect(at(await read("/v3/accounts"), "length")).toBe(1);
    expect(at(await read(`${members}/jack`), "memberOfMultipleAccounts")).toBe(false);
  });
});

describe("profiles", () => {
  it("changes what the member update does not take", async () => {
    await client.send("POST", members, john);
    const body = { name: "Johnny", telephone: "9", verifyEmail: true, dateFormat: "YMD", profileFields: { a: "b" } };
    const answer = await client.send("PATCH", "/v3/profiles/john", body);
    expect(answer).toMatchObject({
      status: 200,
      body: { name: "Johnny", verifiedEmail: true, profileFields: { a: "b" } },
    });
    expect(await read(`${members}/john`)).toMatchObject({
      user: { name: "Johnny", telephone: "9", lastModified: now },
    });
    expect((await client.send("PATCH", "/v3/profiles/john", { email: "jack.bauer@clinked.com" })).status).toBe(409);
    expect((await client.send("PATCH", "/v3/profiles/me", { dateFormat: "DYM" })).status).toBe(400);
  });
});

describe("account invites", () => {
  const sent = { emails: ["a@example.com", "b@example.com"], permission: 1, assignGroups: { "1": 1 }, reminder: true };

  it("answers 202 and nothing; only the single get is complete (L4156)", async () => {
    expect(await client.send("POST", invites, sent)).toMatchObject({ status: 202, text: "" });
    const listed = at(await read(`${invites}?name=b@`), "items.0");
    expect(listed).toMatchObject({ permission: 1, groups: null, inviteKey: null });
    expect(at(listed, "request")).toMatchObject({
      id: 2,
      targetName: "b@example.com",
      parameters: null,
      account: null,
    });
    const single = await read(`${invites}/2`);
    expect(single).toMatchObject({ groups: [{ group: { id: 1 }, permission: 1 }], request: { account: { id: 1 } } });
    expect(at(single, "inviteKey")).toMatch(/^[0-9a-f-]{36}$/);
    expect(at(single, "request.parameters")).toBe('{"mask":1,"groups":{"1":1},"extras":{}}');
  });

  it.each(["groups", "assignGroups"])("takes %s in the update (L5202)", async (field) => {
    await client.send("POST", invites, sent);
    const { status, body } = await client.send("PATCH", `${invites}/1`, { permission: 4, [field]: { "1": 4 } });
    expect(status).toBe(200);
    expect(body).toMatchObject({ permission: 4, groups: [{ permission: 4 }] });
    const parameters = '{"mask":4,"rights":null,"groups":{"1":4},"groupRights":{},"extras":{}}';
    expect(at(body, "request.parameters")).toBe(parameters);
    await client.send("PATCH", `${invites}/1`, { [field]: {} });
    expect(at(await read(`${invites}/1`), "groups")).toEqual([]);
    expect((await client.send("PATCH", `${invites}/1`, { groups: {}, assignGroups: {} })).status).toBe(400);
  });

  it("takes an address once, no member's, and all or nothing", async () => {
    await client.send("POST", invites, sent);
    for (const emails of [["c@example.com", "A@example.com"], ["jack.bauer@clinked.com"]]) {
      expect((await client.send("POST", invites, { emails })).status).toBe(409);
    }
    expect(at(await read(invites), "totalResults")).toBe(2);
    await client.send("DELETE", `${invites}/1`);
    expect((await client.send("POST", invites, { emails: ["a@example.com"] })).status).toBe(202);
  });

  it("can appear late", async () => {
    await client.control.delayInvites(2);
    await client.send("POST", invites, sent);
    expect(at(await read(invites), "items")).toEqual([]);
    expect((await client.send("GET", `${invites}/1`)).status).toBe(404);
    expect(at(await read(invites), "items")).toEqual([]);
    expect(at(await read(invites), "totalResults")).toBe(2);
  });

  it("becomes a member when it is accepted", async () => {
    await client.send("POST", invites, { ...sent, permission: 4, assignGroups: { "1": 8 } });
    const { user } = await client.control.acceptInvite({ account: 1, email: "a@example.com", username: "anna" });
    expect((await client.send("GET", `${invites}/1`)).status).toBe(404);
    expect(await read(`${members}/anna`)).toMatchObject({ permission: 4, user: { email: "a@example.com" } });
    expect(await read(`/v3/groups/1/members/${user}`)).toMatchObject({ permission: 8 });
    await expect(client.control.acceptInvite({ account: 1, email: "a@example.com" })).rejects.toThrow("404");
  });

  it("a group invite becomes a member of account and group", async () => {
    await client.send("POST", "/v3/groups/1/invites", { emails: ["g@example.com"], permission: 4 });
    const { user } = await client.control.acceptInvite({ group: 1, id: 1 });
    expect(await read("/v3/groups/1/invites")).toEqual([]);
    expect(await read(`/v3/groups/1/members/${user}`)).toMatchObject({ permission: 4 });
    expect(await read(`${members}/g`)).toMatchObject({ permission: 1 });
  });
});

describe("guests", () => {
  it("shows shares in the single get, and whether there is a password", async () => {
    const guests = "/v3/accounts/1/guests";
    expect(at(await read(guests), "items.0")).not.toHaveProperty("shares");
    const body = { name: "G", passwordEnabled: true, password: "Guest123", deliverResetNotifications: false };
    const answer = await client.send("PATCH", `${guests}/1`, body);
    expect(answer.body).toMatchObject({ name: "G", hasPassword: true, passwordEnabled: true, shares: [] });
    expect(answer.text).not.toContain("Guest123");
    await client.control.change({ kind: "guest", add: { name: "H", email: "h@example.com" } });
    expect((await client.send("PATCH", `${guests}/1`, { email: "H@example.com" })).status).toBe(409);
    expect(await client.send("DELETE", `${guests}/1`)).toMatchObject({ status: 200, text: "" });
    expect((await client.send("GET", `${guests}/1`)).status).toBe(404);
  });
});
