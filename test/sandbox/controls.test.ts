import { request } from "node:http";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandbox } from "../../sandbox/src/index";
import { at, type Client, startClient, tokenPath } from "./client";

const groups = "/v3/accounts/1/groups";
const account = "/v3/accounts/1";
let client: Client;
let now = 1_800_000_000_000;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const status = async (path = account, headers?: Record<string, string>) =>
  (await client.send("GET", path, undefined, headers)).status;

/** Status of a request that comes from another loopback address. */
const statusFrom = (localAddress: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { Authorization: `Bearer ${client.token}` };
    request(`${client.url}${account}`, { localAddress, headers, agent: false }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode));
    })
      .on("error", reject)
      .end();
  });

describe("limit", () => {
  it("is the documented one", async () => {
    expect(await client.control.limits()).toMatchObject({ enabled: true, count: 2000, windowSeconds: 300 });
  });

  it("slides: a request leaves the window after 300 s", async () => {
    await client.control.setLimits({ count: 3 });
    expect([await status(), await status()]).toEqual([200, 200]);
    await client.control.advance(100_000);
    expect([await status(), await status()]).toEqual([200, 429]);
    await client.control.advance(199_999);
    expect(await status()).toBe(429);
    await client.control.advance(1);
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429]);
    expect(await client.control.counts()).toMatchObject({ total: 8, limited: 3 });
  });

  it("counts every credential and call of an address, and each address by itself", async () => {
    await client.control.setLimits({ count: 4 });
    await client.send("GET", tokenPath(client));
    expect([await status("/nowhere"), await status(account, { Authorization: "" })]).toEqual([404, 401]);
    expect([await status(), await status(), await status("/oauth/token")]).toEqual([200, 429, 429]);
    expect([await statusFrom("127.0.0.1"), await statusFrom("127.0.0.2")]).toEqual([429, 200]);
    await client.control.clearWindow();
    expect(await status()).toBe(200);
  });

  it("passes faster with a clock factor", async () => {
    const fast = await startSandbox({ clockFactor: 60 });
    try {
      await fast.control.setLimits({ count: 1 });
      const ask = async () => (await fetch(`${fast.url}/nowhere`)).status;
      expect([await ask(), await ask()]).toEqual([404, 429]);
      await fast.control.advance(5_000);
      expect(await ask()).toBe(404);
    } finally {
      await fast.close();
    }
  });

  it("sends no header until told to, and carries nothing out", async () => {
    await client.control.setLimits({ count: 0 });
    const plain = await client.send("POST", groups, { friendlyName: "A" });
    expect(plain.status).toBe(429);
    expect(plain.headers.get("retry-after")).toBeNull();
    await client.control.setLimits({ status: 503, retryAfter: 7 });
    const told = await client.send("POST", groups, { friendlyName: "A" });
    expect([told.status, told.headers.get("retry-after")]).toEqual([503, "7"]);
    await client.control.setLimits({ enabled: false });
    expect((await client.send("HEAD", groups)).headers.get("x-count")).toBe("1");
  });

  it("can count blocked requests", async () => {
    await client.control.setLimits({ count: 1, countBlocked: true });
    expect([await status(), await status()]).toEqual([200, 429]);
    await client.control.advance(200_000);
    expect(await status()).toBe(429);
    await client.control.advance(200_000);
    expect(await status()).toBe(429);
  });
});

describe("faults", () => {
  it("answers a status for the operation, so many times, after so many", async () => {
    const rule = {
      match: "accounts-get-account-details",
      status: 503,
      headers: { "Retry-After": "1" },
      body: { x: 1 },
    };
    await client.control.addFault({ ...rule, times: 2, skip: 1 });
    expect([await status(), await status(groups)]).toEqual([200, 200]);
    const hit = await client.send("GET", account);
    expect(hit).toMatchObject({ status: 503, body: { x: 1 } });
    expect(hit.headers.get("retry-after")).toBe("1");
    expect([await status(), await status()]).toEqual([503, 200]);
    expect(await client.control.faults()).toMatchObject([{ hits: 2 }]);
    expect((await client.control.log()).filter(({ fault }) => fault)).toHaveLength(2);
  });

  it("matches a method and a path, for ever, until cleared", async () => {
    await client.control.addFault([{ match: "* ^/v3/accounts/1/groups$", status: 500, times: null }]);
    expect([await status(groups), await status(groups), await status(account)]).toEqual([500, 500, 200]);
    expect((await client.send("POST", groups, { friendlyName: "A" })).status).toBe(500);
    await client.control.clearFaults();
    expect((await client.send("HEAD", groups)).headers.get("x-count")).toBe("1");
  });

  it.each([
    ["cutBefore", 1],
    ["cutAfter", 2],
  ])("%s: the client sees no answer, and there are %i groups", async (effect, count) => {
    await client.control.addFault({ match: "groups-create-new-group", [effect]: true });
    await expect(client.send("POST", groups, { friendlyName: "A" })).rejects.toThrow();
    expect((await client.send("HEAD", groups)).headers.get("x-count")).toBe(String(count));
    expect((await client.control.log())[0]).not.toHaveProperty("status");
  });

  it("breaks JSON, slows bodies and delays answers", async () => {
    const match = "accounts-get-account-details";
    await client.control.addFault({ match, malformedJson: true });
    const broken = await client.send("GET", account);
    expect(broken).toMatchObject({ status: 200, body: undefined });
    expect(broken.text).toMatch(/^\{"id":1/);
    await client.control.addFault([
      { match, slowBody: 20 },
      { match, delay: 20 },
    ]);
    const started = performance.now();
    expect(at((await client.send("GET", account)).body, "id")).toBe(1);
    expect(at((await client.send("GET", account)).body, "id")).toBe(1);
    expect(performance.now() - started).toBeGreaterThanOrEqual(38);
    await client.control.latency(20);
    const late = performance.now();
    await client.send("GET", account);
    expect(performance.now() - late).toBeGreaterThanOrEqual(19);
  });

  it("refuses a rule that can match nothing, or a field it does not know", async () => {
    await expect(client.control.addFault({ match: "accounts-get-acount", status: 500 })).rejects.toThrow("neither");
    await expect(client.control.addFault(JSON.parse('{"match":"* .","stauts":1}'))).rejects.toThrow("stauts");
  });
});

describe("log", () => {
  it("names operations and counts by kind, without the controls", async () => {
    await client.send("GET", tokenPath(client));
    await client.send("GET", `${groups}/1`);
    await client.send("GET", groups);
    await client.send("POST", groups, { friendlyName: "A" });
    expect(await client.control.log()).toMatchObject([
      { number: expect.any(Number), kind: "token", template: "/oauth/token", status: 200 },
      {
        operation: "groups-get-group-details",
        path: `${groups}/1`,
        template: "/v3/accounts/{account}/groups/{group}",
      },
      { operation: "groups-list-groups", kind: "list" },
      { method: "POST", body: { friendlyName: "A" }, time: now, status: 200 },
    ]);
    expect(await client.control.counts()).toEqual({
      total: 4,
      byOperation: {
        "authentication-client-id-and-secret-authentication": 1,
        "groups-get-group-details": 1,
        "groups-list-groups": 1,
        "groups-create-new-group": 1,
      },
      byKind: { token: 1, read: 1, list: 1, write: 1 },
      limited: 0,
      undocumented: 0,
    });
    await client.control.clearLog();
    expect(await client.control.log()).toEqual([]);
    expect(await client.control.counts()).toMatchObject({ total: 0, byOperation: {} });
  });

  it("shows no secret, wherever it stands", async () => {
    const secret = "Canary-4711!";
    const body = { name: "E", username: "eve", email: "eve@example.com", password: secret };
    await client.send("POST", "/v3/accounts/1/members", body);
    await client.send("PATCH", "/v3/accounts/1/members/eve", { password: secret, nested: [{ apiKey: secret }] });
    await client.send("PATCH", "/v3/accounts/1/guests/1", { password: secret, passwordEnabled: true });
    await client.send("POST", "/v3/properties", { name: `about ${secret}`, value: secret });
    await client.send("GET", `/v3/nowhere/${secret}?x=${secret}`);
    await client.send(
      "GET",
      `/oauth/token?client_id=clinked-mobile&grant_type=password&username=eve&password=${secret}&code=99`,
    );
    const token = await client.signIn();
    await client.send("GET", `/v3/properties/${token}`);
    const text = JSON.stringify(await client.control.log());
    for (const hidden of [secret, client.clientSecret, client.password, token]) expect(text).not.toContain(hidden);
    expect(text).toContain('"passwordEnabled":true');
    expect(text).toContain('"username":"eve"');
  });
});

describe("data", () => {
  it("starts with the document's objects, or with nothing but the account", async () => {
    expect(at((await client.send("GET", `${account}/guests`)).body, "totalResults")).toBe(1);
    const empty = await startClient({ empty: true });
    expect((await empty.send("HEAD", groups)).headers.get("x-count")).toBe("0");
    expect(at((await empty.send("GET", `${account}/guests`)).body, "totalResults")).toBe(0);
    expect(at((await empty.send("GET", `${account}/members`)).body, "totalResults")).toBe(1);
  });

  it("keeps ids above 2^53 exact", async () => {
    await client.control.setNextId({ kind: "group", id: "9007199254740993" });
    const created = await client.send("POST", groups, { friendlyName: "Big" });
    expect(created.text).toContain('"id":9007199254740993,');
    const path = `${groups}/9007199254740993`;
    expect((await client.send("GET", path)).text).toContain('"id":9007199254740993,');
    const sent = '{"friendlyName":"Sub","master":9007199254740993}';
    const sub = await client.send("POST", groups, sent, { "Content-Type": "application/json" });
    expect(sub.text).toContain('"id":9007199254740994,');
    expect(sub.text).toContain('"master":9007199254740993,');
    const listed = await client.send("GET", `${groups}?exclude=1,9007199254740994`);
    expect(listed.text).toContain('"id":9007199254740993,');
    expect(at(listed.body, "items.length")).toBe(1);
    const remove = '{"removeGroups":[9007199254740993]}';
    await client.send("PATCH", "/v3/accounts/1/members/jack", remove, { "Content-Type": "application/json" });
    expect(await status("/v3/groups/9007199254740993/members/1")).toBe(404);
    expect(await status("/v3/groups/9007199254740994/members/1")).toBe(200);
    expect(await status("/v3/groups/9007199254740992/members")).toBe(404);
  });

  it("changes, removes and adds behind the caller's back", async () => {
    const { change } = client.control;
    await change({
      kind: "group",
      id: 1,
      set: { friendlyName: "Changed", watermarkConfiguration: { enableWatermark: true } },
    });
    await change({ kind: "member", id: "jack", set: { tags: ["x"], telephone: "1" } });
    await change({ kind: "accountBranding", set: { navbarColor: "#000000" } });
    await change({ kind: "right", add: { name: "R", type: "GROUP", basedOnPermission: 1, capabilities: [] } });
    await change({ kind: "groupMember", group: 1, id: "jack", remove: true });
    const group = (await client.send("GET", `${groups}/1`)).body;
    const watermarkConfiguration = { enableWatermark: true, enableWatermarkIp: false };
    expect(group).toMatchObject({ friendlyName: "Changed", members: 0, watermarkConfiguration });
    const jack = (await client.send("GET", `${account}/members/jack`)).body;
    expect(jack).toMatchObject({ tags: ["x"], user: { telephone: "1" } });
    expect((await client.send("GET", `${account}/branding`)).body).toMatchObject({ navbarColor: "#000000" });
    expect((await client.send("GET", `${account}/rights`)).body).toMatchObject([{ id: 1, name: "R" }]);
    await change({ kind: "group", id: 1, remove: true });
    expect(await status(`${groups}/1`)).toBe(404);
    await change({ kind: "group", id: 1, set: { removed: false } });
    expect(await status(`${groups}/1`)).toBe(200);
    expect(await client.control.counts()).toMatchObject({ byKind: { write: 0 } });
  });

  it("refuses changes that make no sense", async () => {
    const { change } = client.control;
    await expect(change({ kind: "group", id: 1, set: { colour: "red" } })).rejects.toThrow("set.colour");
    await expect(change({ kind: "group", id: 9, remove: true })).rejects.toThrow("404");
    await expect(change({ kind: "group", id: 1 })).rejects.toThrow("exactly one");
    await expect(change({ kind: "sso", add: {} })).rejects.toThrow("exists once");
    await expect(change({ kind: "member", add: { username: "x" } })).rejects.toThrow("add.name");
  });

  it("goes back to a snapshot, and to the start", async () => {
    const snapshot = await client.control.snapshot();
    await client.send("POST", groups, { friendlyName: "A" });
    await client.send("DELETE", `${groups}/1`);
    await client.control.restore(snapshot);
    expect(await client.control.snapshot()).toEqual(snapshot);
    expect(at((await client.send("POST", groups, { friendlyName: "A" })).body, "id")).toBe(2);
    await client.control.reset();
    expect((await client.send("HEAD", groups)).headers.get("x-count")).toBe("1");
    expect(JSON.stringify(snapshot)).not.toContain(client.token);
  });

  it("follows the clock it is given", async () => {
    now += 5;
    expect(await client.control.now()).toBe(now);
    expect(await client.control.advance(10)).toBe(now + 10);
    const created = await client.send("POST", groups, { friendlyName: "A" });
    expect(created.body).toMatchObject({ dateCreated: now + 10 });
  });
});

it("knows a secret by its value until the next reset", async () => {
  const sent = async (body: object) => {
    await client.control.clearLog();
    await client.send("POST", groups, body);
    const [entry] = await client.control.log();
    return entry?.body;
  };
  await sent({ friendlyName: "Acme", password: "Sesame-1" });
  expect(await sent({ friendlyName: "Sesame-1" })).toEqual({ friendlyName: "[redacted]" });
  await client.control.reset();
  expect(await sent({ friendlyName: "Sesame-1" })).toEqual({ friendlyName: "Sesame-1" });
});
