import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient, tokenPath } from "./client";

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
beforeEach(() => client.control.reset());

const members = "/v3/accounts/1/members";
const groups = "/v3/accounts/1/groups";
const john = { name: "John", username: "john", email: "john@example.com" };

describe("bodies", () => {
  it.each([
    ["an unknown field", "POST", groups, { friendlyName: "A", watermarks: 1 }, "watermarks"],
    [
      "masterConfiguration on create",
      "POST",
      groups,
      { friendlyName: "A", masterConfiguration: {} },
      "masterConfiguration",
    ],
    [
      "an unknown nested field",
      "PATCH",
      `${groups}/1`,
      { watermarkConfiguration: { transparentWatermark: true } },
      "watermarkConfiguration.transparentWatermark",
    ],
    ["a wrong type", "PATCH", `${groups}/1`, { blind: "false" }, "blind"],
    ["a missing field", "POST", groups, {}, "friendlyName"],
    ["a combined permission", "POST", members, { ...john, permission: 3 }, "permission"],
    ["a wrong permission in a map", "POST", members, { ...john, assignGroups: { "1": 5 } }, "assignGroups.1"],
    ["a group that does not exist", "POST", members, { ...john, assignGroups: { "99": 1 } }, "assignGroups.99"],
    ["null where no example has one", "PATCH", `${members}/jack`, { tags: null }, "tags"],
    ["a field of the profile", "PATCH", `${members}/jack`, { name: "Jack" }, "name"],
    ["a password in one's own profile", "PATCH", "/v3/profiles/me", { password: "x" }, "password"],
    ["an expiration in an update", "PATCH", "/v3/groups/1/invites/1", { expirationTime: 1 }, "expirationTime"],
    ["no e-mail address", "POST", "/v3/accounts/1/invites", { emails: ["x"] }, "emails.0"],
    ["a number as order value", "PUT", `${groups}/order`, { items: { "1": 0 } }, "items.1"],
    [
      "a component twice",
      "PATCH",
      `${groups}/1`,
      { components: [0, 1].map((order) => ({ name: "files", order })) },
      "components",
    ],
    ["an unknown component", "PATCH", `${groups}/1`, { components: [{ name: "wiki", order: 1 }] }, "components.0.name"],
    ["a colour that is none", "POST", "/v3/accounts/1/branding", { navbarColor: "red" }, "navbarColor"],
    ["a computed field", "POST", "/v3/accounts/1/branding", { mediumLogo: true }, "mediumLogo"],
    ["a number as property value", "POST", "/v3/accounts/1/properties", { name: "a", value: 1 }, "value"],
    ["a temporary file that does not exist", "POST", "/v3/groups/1/branding", { logoFile: "AAAA" }, "logoFile"],
    ["a temporary file as a number", "PATCH", "/v3/accounts/1/sso", { tempFile: 7 }, "tempFile"],
    ["a right that does not exist", "PATCH", "/v3/groups/1/members/1", { rights: 9 }, "rights"],
    ["a group as its own master", "PATCH", `${groups}/1`, { master: 1 }, "master"],
  ])("refuses %s", async (_what, method, path, body, field) => {
    await client.control.change({ kind: "groupInvite", group: 1, add: { email: "a@example.com" } });
    const before = await client.control.snapshot();
    const { status, body: answer } = await client.send(method, path, body);
    expect(status).toBe(400);
    expect(at(answer, "error")).toBe("invalid_request");
    expect(at(answer, "message")).toContain(`"${field}"`);
    expect(await client.control.snapshot()).toEqual(before);
  });

  it("refuses what is no JSON, another content type, and a body where none belongs", async () => {
    expect((await client.send("POST", groups, "{", { "Content-Type": "application/json" })).status).toBe(400);
    const typed = await client.send("POST", groups, '{"friendlyName":"A"}', { "Content-Type": "text/plain" });
    expect(at(typed.body, "message")).toContain("Content-Type");
    expect((await client.send("DELETE", `${groups}/1`, { reason: 1 })).status).toBe(400);
    expect((await client.send("GET", `${groups}/1`)).status).toBe(200);
  });
});

describe("queries", () => {
  it.each([
    [`${members}?sort=name`, "sort"],
    [`${members}?page=0`, "page"],
    [`${members}?size=many`, "size"],
    [`${members}?orderBy=shoeSize`, "orderBy"],
    [`${members}?name=a&name=b`, "name"],
    [`${groups}?removed=yes`, "removed"],
    [`${groups}?exclude=a`, "exclude"],
    [`${groups}/1?full=true`, "full"],
    ["/v3/groups/1/invites?page=1", "page"],
    ["/v3/accounts/1/properties?name=a", "name"],
    ["/v3/accounts/1/rights?page=1", "page"],
  ])("refuses %s", async (path, parameter) => {
    const { status, body } = await client.send("GET", path);
    expect(status).toBe(400);
    expect(at(body, "message")).toContain(`"${parameter}"`);
  });
});

describe("paths", () => {
  it.each([
    ["GET", "/v3/accounts/2"],
    ["GET", "/v3/accounts/awesome_org"],
    ["GET", `${groups}/99`],
    ["GET", `${members}/1`],
    ["GET", "/v3/groups/1/members/jack"],
    ["DELETE", "/v3/accounts/1/properties/none"],
    ["GET", "/v3/profiles/nobody"],
  ])("answers 404 to %s %s", async (method, path) => {
    expect(await client.send(method, path)).toMatchObject({ status: 404, body: { error: "not_found" } });
    expect(await client.control.undocumented()).toEqual([]);
  });

  it.each([
    ["POST", "/v3/groups/1/members"],
    ["GET", "/v3/accounts/1/rights/1"],
    ["PATCH", "/v3/accounts/1/properties/a"],
    ["GET", "/v3/groups/1/branding"],
    ["GET", `${members}/`],
    ["POST", "/oauth/token"],
    ["GET", "/v2/accounts"],
  ])("counts %s %s as undocumented", async (method, path) => {
    expect((await client.send(method, path)).status).toBe(404);
    expect(await client.control.undocumented()).toMatchObject([{ method, path, status: 404 }]);
    expect(await client.control.counts()).toMatchObject({ total: 1, undocumented: 1, byOperation: {} });
  });

  it("decodes names in the path once", async () => {
    const name = "a/b %41";
    await client.send("POST", "/v3/properties", { name, value: "x" });
    const { body } = await client.send("GET", `/v3/properties/${encodeURIComponent(name)}`);
    expect(body).toEqual({ name, value: "x" });
  });
});

describe("tokens", () => {
  it("needs one everywhere", async () => {
    for (const headers of [{ Authorization: "" }, { Authorization: "Bearer x" }, { Authorization: "Basic x" }]) {
      expect(await client.send("GET", "/v3/userinfo", undefined, headers)).toMatchObject({ status: 401 });
    }
  });

  it("expires after the lifetime, or when told to", async () => {
    const short = await startClient({ tokenLifetimeSeconds: 60, now: () => 1_800_000_000_000 });
    await short.control.advance(59_999);
    expect((await short.send("GET", "/v3/userinfo")).status).toBe(200);
    await short.control.advance(1);
    expect((await short.send("GET", "/v3/userinfo")).status).toBe(401);
    await short.signIn();
    expect((await short.send("GET", "/v3/userinfo")).status).toBe(200);
    await short.control.expireTokens();
    expect((await short.send("GET", "/v3/userinfo")).status).toBe(401);
  });

  it("answers expires_in to client credentials only", async () => {
    const { body } = await client.send("GET", tokenPath(client));
    expect(body).toMatchObject({ token_type: "bearer", expires_in: 7199, scope: "read write" });
    const query = `grant_type=password&username=${client.username}&password=${client.password}`;
    const grant = await client.send("GET", `/oauth/token?client_id=clinked-mobile&${query}`);
    expect(Object.keys(grant.body as object).sort()).toEqual(["access_token", "scope", "token_type"]);
    const token = String(at(grant.body, "access_token"));
    expect((await client.send("GET", "/v3/userinfo", undefined, { Authorization: `Bearer ${token}` })).status).toBe(
      200,
    );
  });

  it.each([
    [401, "grant_type=client_credentials&client_id=x&client_secret=y&scope=read"],
    [401, "grant_type=password&client_id=other&username=jack&password=Aez1Ahr8Ji"],
    [401, "grant_type=password&client_id=clinked-mobile&username=jack&password=wrong"],
    [400, "grant_type=client_credentials&client_id=x&client_secret=y"],
    [400, "grant_type=client_credentials&client_id=x&client_secret=y&scope=all"],
    [400, "grant_type=refresh_token&refresh_token=x"],
    [400, ""],
  ])("answers %i to the grant %s", async (status, query) => {
    const { status: actual, text } = await client.send("GET", `/oauth/token?${query}`);
    expect(actual).toBe(status);
    expect(text).not.toContain("Aez1Ahr8Ji");
  });

  it("lets a member do what the permission allows", async () => {
    const add = {
      username: "eve",
      name: "Eve",
      email: "eve@example.com",
      password: "Secret123",
      assignGroups: { "1": 1 },
    };
    await client.control.change({ kind: "member", add });
    const grant = "/oauth/token?client_id=clinked-mobile&grant_type=password&username=eve&password=Secret123";
    const token = String(at((await client.send("GET", grant)).body, "access_token"));
    const eve = (method: string, path: string, body?: unknown) =>
      client.send(method, path, body, { Authorization: `Bearer ${token}` });
    expect((await eve("GET", "/v3/groups/1/members")).status).toBe(200);
    expect((await eve("PATCH", `${groups}/1`, { blind: true })).status).toBe(403);
    expect((await eve("POST", groups, { friendlyName: "A" })).status).toBe(403);
    expect((await eve("PATCH", "/v3/profiles/jack", { name: "J" })).status).toBe(403);
    expect((await eve("PATCH", "/v3/profiles/eve", { currentPassword: "no", password: "x" })).status).toBe(400);
    await client.send("PATCH", `${members}/eve`, { permission: 4 });
    expect((await eve("POST", groups, { friendlyName: "A" })).status).toBe(200);
    await client.send("PATCH", `${members}/eve`, { enabled: false });
    expect((await eve("GET", "/v3/userinfo")).status).toBe(401);
  });
});
