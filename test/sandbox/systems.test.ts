import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemNames } from "../../sandbox/src/index";
import { at, type Client, startClient } from "./client";

const groups = "/v3/accounts/1/groups";
let now = 1_800_000_000_000;
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

/** A request to ClickUp that no operation matches; it counts all the same. */
const clickup = (token: string = client.credentials.clickup.token) =>
  fetch(`${client.urls.clickup}/nowhere`, { headers: { Authorization: token } });

describe("prefixes", () => {
  it("serves Clinked under its own path and at the root, with one state", async () => {
    expect(client.urls).toEqual(Object.fromEntries(systemNames.map((name) => [name, `${client.url}/${name}`])));
    const created = await client.send("POST", `/clinked${groups}`, { friendlyName: "A" });
    expect(at((await client.send("GET", `${groups}/2`)).body, "friendlyName")).toBe("A");
    expect(created.status).toBe(200);
    expect(await client.control.log()).toMatchObject([
      { system: "clinked", path: groups, operation: "groups-create-new-group" },
      { system: "clinked", path: `${groups}/2` },
    ]);
  });

  it("names the address under which the request came", async () => {
    const form = new FormData();
    form.set("file", new Blob(["x"]), "x.txt");
    const { headers } = await client.send("POST", "/clinked/v3/tempFiles", form);
    expect(headers.get("location")).toMatch(`${client.urls.clinked}/v3/tempFiles/`);
  });

  it.each(systemNames)("answers 404 to what %s does not document, and lists it", async (name) => {
    expect((await fetch(`${client.urls[name]}/nowhere`)).status).toBe(404);
    expect((await fetch(client.urls[name])).status).toBe(404);
    expect(await client.control.undocumented()).toMatchObject([
      { system: name, path: "/nowhere" },
      { system: name, path: "/" },
    ]);
  });

  it("takes a longer first segment for a path of Clinked", async () => {
    expect((await client.send("GET", "/clickups")).status).toBe(404);
    expect(await client.control.undocumented()).toMatchObject([{ system: "clinked", path: "/clickups" }]);
  });
});

describe("limits", () => {
  it("are counted for each system, ClickUp's for each token", async () => {
    await client.control.setLimits({ count: 2 }, "clickup");
    expect(await client.control.limits()).toMatchObject({ count: 2000 });
    expect([(await clickup()).status, (await clickup()).status, (await clickup()).status]).toEqual([404, 404, 429]);
    expect([(await clickup("other")).status, (await client.send("GET", groups)).status]).toEqual([404, 200]);
    await client.control.clearWindow("clickup");
    expect((await clickup()).status).toBe(404);
    expect(await client.control.counts("clickup")).toMatchObject({ total: 5, limited: 1, undocumented: 5 });
    expect(await client.control.counts("clinked")).toMatchObject({ total: 1, byKind: { list: 1 } });
    expect(await client.control.counts()).toMatchObject({ total: 6, limited: 1 });
  });

  it("stand in the headers of each of ClickUp's answers", async () => {
    const shown = async () => {
      const { headers } = await clickup();
      return ["limit", "remaining", "reset"].map((name) => Number(headers.get(`x-ratelimit-${name}`)));
    };
    const resets = Math.ceil(now / 1000) + 60;
    expect(await shown()).toEqual([100, 99, resets]);
    now += 1000;
    expect(await shown()).toEqual([100, 98, resets]);
    await client.control.setLimits({ count: 2 }, "clickup");
    expect(await shown()).toEqual([2, 0, resets]);
    expect((await client.send("GET", groups)).headers.get("x-ratelimit-limit")).toBeNull();
  });

  it("are refused where the document names none, and so are tokens that do not expire", async () => {
    await expect(client.control.limits("workdrive")).rejects.toThrow("limit of workdrive");
    await expect(client.control.setLimits({ count: 1 }, "docspace")).rejects.toThrow("limit of docspace");
    await expect(client.control.expireTokens("clickup")).rejects.toThrow("token of clickup");
  });
});

it("a fault rule can be for one system", async () => {
  await client.control.addFault({ match: "GET ^/nowhere$", system: "clickup", status: 503 });
  expect((await client.send("GET", "/nowhere")).status).toBe(404);
  expect((await clickup()).status).toBe(503);
  const elsewhere = { match: "groups-create-new-group", system: "clickup" } as const;
  await expect(client.control.addFault(elsewhere)).rejects.toThrow("neither");
});

describe("change of a table", () => {
  const { change } = {
    change: (request: Parameters<Client["control"]["change"]>[0]) => client.control.change(request),
  };

  it("sets, removes and adds, with or without the owner", async () => {
    await change({ table: "guests", id: 1, set: { name: "Renamed" } });
    await change({ table: "groups", owner: 1, id: 1, set: { branding: { headerColor: "#000000" } } });
    const { tables } = await client.control.snapshot();
    expect(tables.guests).toMatchObject([["1", "1", { name: "Renamed", email: "guest@guest.com" }]]);
    expect(tables.groups).toMatchObject([["1", "1", { branding: { headerColor: "#000000", textColor: "#ff0000" } }]]);
    await change({ table: "guests", id: 1, remove: true });
    expect(await change({ table: "properties", owner: "account:1", id: "p", add: { name: "p", value: "v" } })).toEqual({
      id: "p",
    });
    const listed = (await client.send("GET", "/v3/accounts/1/properties")).body;
    expect(listed).toMatchObject([{ name: "p", value: "v" }]);
    expect(at((await client.send("GET", "/v3/accounts/1/guests")).body, "totalResults")).toBe(0);
  });

  it("is refused when it makes no sense", async () => {
    await expect(change({ table: "gests", id: 1, remove: true })).rejects.toThrow("guests");
    await expect(change({ table: "guests", id: 9, remove: true })).rejects.toThrow("404");
    await expect(change({ table: "guests", owner: 2, id: 1, remove: true })).rejects.toThrow("404");
    await expect(change({ table: "guests", id: 1, set: { colour: "red" } })).rejects.toThrow("set.colour");
    await expect(change({ table: "guests", id: 1 })).rejects.toThrow("exactly one");
    await expect(change({ table: "guests", add: { name: "x" } })).rejects.toThrow("id");
    await expect(client.control.setNextId({ kind: "gest", id: 1 })).rejects.toThrow("guest");
  });
});

it("a snapshot holds all systems, and one without a system leaves it alone", async () => {
  const snapshot = await client.control.snapshot();
  expect(Object.keys(snapshot.systems ?? {}).sort()).toEqual(["clickup", "docspace", "workdrive"]);
  const { systems: _, ...clinked } = snapshot;
  await client.send("DELETE", `${groups}/1`);
  await client.control.restore(clinked);
  expect(await client.control.snapshot()).toEqual(snapshot);
});

it("hides the credentials of all systems in the log", async () => {
  const { clickup: first, docspace, workdrive } = client.credentials;
  const secrets = [first.token, docspace.apiKey, workdrive.apiKey];
  for (const secret of secrets) await client.send("GET", `/v3/nowhere/${secret}?x=${secret}`);
  const text = JSON.stringify(await client.control.log());
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(text).toContain("[redacted]");
});
