import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => Date.UTC(2026, 0, 1) });
});
beforeEach(async () => {
  await client.control.reset();
  await client.signIn();
});

const account = "/v3/accounts/1";
const read = async (path: string) => (await client.send("GET", path)).body;
const status = async (method: string, path: string, body?: unknown) => (await client.send(method, path, body)).status;
const grant = (id: unknown, secret: unknown) =>
  client.send(
    "GET",
    `/oauth/token?client_id=${id}&client_secret=${secret}&grant_type=client_credentials&scope=read+write`,
  );

describe("applications", () => {
  it("give their secret away at creation and rotation only, and sign in with it", async () => {
    const { body } = await client.send("POST", "/v3/applications", { name: "CI" });
    const [id, secret] = [at(body, "clientId"), at(body, "clientSecret")];
    expect((await grant(id, secret)).status).toBe(200);
    expect(await read(`/v3/applications/${id}`)).not.toHaveProperty("clientSecret");
    expect(at(await read("/v3/applications"), "1")).not.toHaveProperty("clientSecret");

    const renamed = await client.send("PATCH", `/v3/applications/${id}`, { name: "Builds" });
    expect(renamed.body).not.toHaveProperty("clientSecret");
    const rotated = await client.send("PATCH", `/v3/applications/${id}`, { rotateSecret: true });
    expect(rotated.body).toMatchObject({ name: "Builds" });
    expect((await grant(id, secret)).status).toBe(401);
    expect((await grant(id, at(rotated.body, "clientSecret"))).status).toBe(200);

    expect(await status("DELETE", `/v3/applications/${id}`)).toBe(200);
    expect((await grant(id, at(rotated.body, "clientSecret"))).status).toBe(401);
  });
});

describe("a snapshot without applications", () => {
  it("still has the login", async () => {
    const { tables, ...snapshot } = await client.control.snapshot();
    const { applications: _, ...others } = tables;
    await client.control.restore({ ...snapshot, tables: others });
    expect((await grant(client.clientId, client.clientSecret)).status).toBe(200);
    await client.control.restore({ ...snapshot, tables: { ...others, applications: [] } });
    expect((await grant(client.clientId, client.clientSecret)).status).toBe(401);
  });
});

describe("announcements", () => {
  const path = `${account}/announcements`;
  const main = { title: "Main", body: "m" };

  it("answer without id when read singly, and delete the main one when no id is sent", async () => {
    await client.send("POST", path, main);
    await client.send("POST", path, { ...main, id: "a b", colour: "success" });
    expect(await read(path)).toMatchObject([main, { ...main, id: "a b" }]);
    const single = await read(`${path}?id=a%20b`);
    expect(single).toEqual({ ...main, colour: "success", propagate: false, inherit: false });
    expect(await status("DELETE", path)).toBe(200);
    expect(await read(path)).toMatchObject([{ id: "a b" }]);
    expect(await status("DELETE", path)).toBe(404);
    expect(await status("GET", `${path}?id=other`)).toBe(404);
  });

  it("are written anew by a second POST", async () => {
    await client.send("POST", path, { ...main, id: "x", colour: "success", propagate: true });
    const { body } = await client.send("POST", path, { ...main, id: "x" });
    expect(body).toEqual({ id: "x", ...main, colour: null, propagate: false, inherit: false });
    expect(await read(path)).toHaveLength(1);
  });
});

describe("settings", () => {
  it("take bare lists and bare booleans and answer nothing", async () => {
    const iframes = await client.send("POST", `${account}/iframes`, ["b.com", "a.com", "b.com"]);
    expect(iframes).toMatchObject({ status: 200, text: "" });
    expect(await read(`${account}/iframes`)).toEqual(["b.com", "a.com"]);

    const enforce = `${account}/two-factor-authentication-enforce`;
    expect(await client.send("POST", enforce, true)).toMatchObject({ status: 200, text: "" });
    expect(await read(enforce)).toEqual({ status: true });
    expect(await status("POST", enforce, { status: false })).toBe(400);
  });

  it("replace all profile fields", async () => {
    const path = `${account}/profile-fields`;
    await client.send("POST", path, [
      { name: "Two", order: 2 },
      { name: "One", order: 1 },
    ]);
    expect(await read(path)).toMatchObject([{ name: "One" }, { name: "Two" }]);
    await client.send("POST", path, [{ name: "Three", order: 0 }]);
    expect(await read(path)).toEqual([{ name: "Three", order: 0 }]);
  });

  it("show available regions to those who write only", async () => {
    const { body } = await client.send("POST", `${account}/storage`, { region: "EU-WEST-1" });
    expect(body).toEqual({ enabled: true, region: "EU-WEST-1", availableRegions: ["US-WEST-1", "EU-WEST-1"] });
    expect(await read(`${account}/storage`)).toEqual({ enabled: true, region: "EU-WEST-1", availableRegions: [] });
    expect(await status("POST", `${account}/storage`, { region: "MARS" })).toBe(400);
  });

  it("have one custom domain, which the account shows", async () => {
    const path = `${account}/domain`;
    expect(await read(path)).toMatchObject({ status: false, domain: null });
    expect(await client.send("POST", path, { domain: "portal.domain.ltd" })).toMatchObject({ status: 200, text: "" });
    expect(await read(path)).toMatchObject({ status: true, domain: "portal.domain.ltd" });
    expect(at(await read(account), "domain")).toBe("portal.domain.ltd");
    expect(await status("POST", path, { domain: "other.domain.ltd" })).toBe(409);
    expect(await status("DELETE", path)).toBe(200);
    expect(await status("DELETE", path)).toBe(404);
  });
});

describe("custom e-mail", () => {
  const path = `${account}/custom-email`;

  it("is one mode at a time, of which little can be read", async () => {
    expect(await read(path)).toEqual({ enabled: true, connected: false, type: null });
    const smtp = { host: "smtp.domain.ltd", port: 465, auth: true, password: "passy", from: "a@domain.ltd" };
    const sent = await client.send("POST", `${path}/smtp`, smtp);
    expect(sent.body).toMatchObject({ host: "smtp.domain.ltd", auth: null, password: null, passwordOmitted: true });
    expect(await read(path)).toEqual({ enabled: true, connected: true, type: "SMTP" });
    await client.send("POST", `${path}/sendgrid`, { apiKey: "key-of-sendgrid", from: "a@domain.ltd" });
    expect(await read(path)).toMatchObject({ type: "SENDGRID" });
    expect(JSON.stringify(await client.control.log())).not.toContain("key-of-sendgrid");
  });

  it("is connected by domain authentication once that is validated", async () => {
    const authentication = `${path}/domain-authentication`;
    expect(await status("PATCH", authentication)).toBe(404);
    const made = await client.send("POST", authentication, { from: "a@domain.ltd" });
    expect(made.body).toMatchObject({ domain: "domain.ltd", valid: false, dns: { dkim1: { valid: false } } });
    expect(await read(path)).toMatchObject({ connected: false, type: "DOMAIN_AUTHENTICATION" });
    const { body } = await client.send("PATCH", authentication);
    expect(body).toMatchObject({ domain: null, valid: true, dns: { dkim1: { valid: true } } });
    expect(await read(path)).toMatchObject({ connected: true });
  });
});

describe("integrations", () => {
  it("let an account of Docusign be chosen while there is a consent", async () => {
    const path = `${account}/docusign`;
    expect((await client.send("PATCH", path, { account: "yyyy-yyyy" })).body).toEqual({
      connected: true,
      account: "yyyy-yyyy",
    });
    expect(await status("PATCH", path, { account: "zzzz" })).toBe(400);
    expect(await status("DELETE", path)).toBe(200);
    expect(await read(path)).toEqual({ connected: false, account: null });
    expect(await status("PATCH", path, { connected: true })).toBe(400);
  });
});

describe("lookups", () => {
  it("find tags through members", async () => {
    const add = { username: "mary", name: "Mary", email: "mary@example.com", tags: ["vip", "new"] };
    await client.control.change({ kind: "member", add });
    expect(await read(`${account}/member-tags`)).toEqual(["vip", "new"]);
    const summary = await read(`${account}/member-tags?summary=true&orderBy=name`);
    expect(summary).toEqual([
      { name: "new", members: 1 },
      { name: "vip", members: 1 },
    ]);
    expect(await read(`${account}/member-tags/vip,none`)).toMatchObject({ vip: [{ username: "mary" }], none: [] });
  });

  it("count and list profiles, oneself only when asked", async () => {
    expect(await read("/v3/profiles")).toMatchObject({ items: [], totalResults: 0 });
    const { headers } = await client.send("HEAD", "/v3/profiles?allowSelf=true");
    expect(headers.get("x-count")).toBe("1");
    expect(await read("/v3/profiles?allowSelf=true")).toMatchObject({ items: [{ username: "jack" }] });
  });

  it("page the audit log by its offset", async () => {
    for (let index = 0; index < 30; index++) {
      const entry = { id: `e${index}`, event: "upload", dateCreated: index, user: "1", group: "1", value: null };
      const add = { ...entry, ipAddress: "127.0.0.1", deviceId: null };
      await client.control.change({ system: "clinked", table: "auditLog", owner: "1", id: entry.id, add });
    }
    const first = await read("/v3/audit?account=1&events=upload");
    expect(at(first, "items")).toHaveLength(25);
    expect(first).toMatchObject({ more: true, offset: "25" });
    const second = await read("/v3/audit?account=1&events=upload&offset=25");
    expect(at(second, "items")).toHaveLength(5);
    expect(second).toMatchObject({ more: false });
  });

  it("search users and groups", async () => {
    expect(await read("/v3/search?account=1&query=bauer")).toMatchObject({
      items: [{ type: "user", entity: { username: "jack" } }],
    });
    expect(await read("/v3/search?query=explore&type=group")).toMatchObject({ items: [{ type: "group" }] });
  });
});

describe("events and tasks of an account", () => {
  const event = { friendlyName: "Meeting", startDate: "2022-10-05T14:00Z[UTC]", endDate: "2022-10-05T15:00Z[UTC]" };

  it("come from all groups, within the days", async () => {
    await client.send("POST", "/v3/groups/1/events", event);
    const found = await read("/v3/events?account=1&dateStart=2022-10-01&dateEnd=2022-10-31");
    expect(found).toMatchObject([{ friendlyName: "Meeting", group: { id: 1 } }]);
    expect(at(found, "0")).not.toHaveProperty("following");
    expect(await read("/v3/events?account=1&dateStart=2022-11-01")).toEqual([]);
    expect(await read("/v3/events?user=jack")).toHaveLength(1);
    expect(await status("GET", "/v3/events?dateStart=2022-11-01")).toBe(400);
  });

  it("are found by their state", async () => {
    for (const friendlyName of ["One", "Two"]) {
      await client.send("POST", "/v3/groups/1/tasks", {
        friendlyName,
        status: friendlyName === "One" ? "COMPLETED" : "WAITING",
      });
    }
    expect(await read("/v3/tasks?account=1")).toMatchObject({ totalResults: 2, items: [{ group: { id: 1 } }, {}] });
    expect(await read("/v3/tasks?account=1&show=uncompleted")).toMatchObject({ items: [{ friendlyName: "Two" }] });
    expect(await read("/v3/tasks?account=1&name=one&exact=true")).toMatchObject({ items: [] });
  });
});
