import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const now = 1_800_000_000_000;
const groups = "/v3/accounts/1/groups";
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const read = async (path: string) => (await client.send("GET", path)).body;
const create = async (body: object) => (await client.send("POST", groups, body)).body;
const components = (...list: [string, number][]) => list.map(([name, order]) => ({ name, order, configuration: {} }));

describe("create", () => {
  it("ignores the watermark, reorders components and shows nobody yet (L11114)", async () => {
    const sent = components(["events", 1], ["tasks", 2], ["files", 3]);
    const watermarkConfiguration = { enableWatermark: true, watermarkCustomText: "X" };
    const answer = await create({ friendlyName: "A", components: sent, watermarkConfiguration });
    expect(answer).toMatchObject({
      id: 2,
      owner: null,
      members: 0,
      memberDetails: [],
      components: components(["files", 3], ["events", 1], ["tasks", 2]),
      watermarkConfiguration: { enableWatermark: false, watermarkCustomText: null, watermarkStyle: null },
      masterConfigured: false,
      dateCreated: now,
    });
    const later = await read(`${groups}/2`);
    expect(later).toMatchObject({ owner: { username: "jack" }, members: 1, memberDetails: [] });
    expect(at(later, "watermarkConfiguration.enableWatermark")).toBe(false);
    expect(await read("/v3/groups/2/members/1")).toMatchObject({ permission: 16, user: { username: "jack" } });
  });

  it("makes slugs, and refuses one that is taken", async () => {
    expect(at(await create({ friendlyName: "  Zoë & Co. 2026 " }), "name")).toBe("zo_co_2026");
    expect(at(await create({ friendlyName: "Explore Clinked" }), "name")).toBe("explore_clinked_2");
    expect(at(await create({ friendlyName: "Explore, clinked" }), "name")).toBe("explore_clinked_3");
    expect(await client.send("POST", groups, { friendlyName: "B", name: "explore_clinked" })).toMatchObject({
      status: 409,
    });
    expect(await client.send("PATCH", `${groups}/2`, { name: "explore_clinked" })).toMatchObject({ status: 409 });
  });

  it("copies a group (L13589)", async () => {
    const watermarkConfiguration = { enableWatermark: true };
    await client.send("PATCH", `${groups}/1`, {
      blind: true,
      components: components(["files", 1]),
      watermarkConfiguration,
    });
    const answer = await create({ friendlyName: "Duplicated group", copyFrom: 1 });
    expect(answer).toMatchObject({
      id: 2,
      name: "duplicated_group",
      owner: { username: "jack" },
      blind: true,
      branding: { textColor: "#ff0000" },
      components: components(["files", 1]),
      watermarkConfiguration,
    });
    expect((await client.send("POST", groups, { friendlyName: "C", copyFrom: 9 })).status).toBe(400);
  });

  it("assigns members who want all new groups", async () => {
    const body = { name: "Eve", username: "eve", email: "eve@example.com", assignToNewGroupsPermission: 4 };
    const eve = at((await client.send("POST", "/v3/accounts/1/members", body)).body, "user.id");
    await create({ friendlyName: "A" });
    expect(await read(`/v3/groups/2/members/${eve}`)).toMatchObject({ permission: 4 });
    expect((await client.send("GET", `/v3/groups/1/members/${eve}`)).status).toBe(404);
  });
});

describe("update", () => {
  it("applies the watermark, replaces components and never returns notifications (L13019)", async () => {
    const { body } = await client.send("PATCH", `${groups}/1`, {
      components: components(["files", 1]),
      watermarkConfiguration: { enableWatermark: true, watermarkStyle: "DIAGONAL_LARGE" },
      notificationsConfiguration: { newContent: "IMMEDIATE" },
      masterConfiguration: { retainAssigneesTasks: true, entries: [] },
      master: null,
    });
    expect(body).toMatchObject({
      components: components(["files", 1]),
      watermarkConfiguration: { enableWatermark: true, watermarkStyle: "DIAGONAL_LARGE", enableWatermarkIp: false },
      masterConfigured: true,
      masterConfiguration: { retainAssigneesTasks: true },
      lastModified: now,
    });
    expect(body).not.toHaveProperty("notificationsConfiguration");
    expect(await read(`${groups}/1`)).toEqual(body);
  });

  it("takes null for no change", async () => {
    await create({ friendlyName: "Sub", master: 1 });
    await client.send("PATCH", `${groups}/2`, { master: null });
    expect(at(await read(`${groups}/2`), "master")).toBe(1);
  });

  it("answers branding from before (L17378)", async () => {
    const form = new FormData();
    form.set("file", new Blob(["png"], { type: "image/png" }), "logo.png");
    const logoFile = at((await client.send("POST", "/v3/tempFiles", form)).body, "id");
    const { body } = await client.send("POST", "/v3/groups/1/branding", {
      headerColor: "#27ae60",
      alignment: "center",
      logoFile,
    });
    expect(body).toMatchObject({ headerColor: "#ffffff", alignment: "left", logo: false });
    const branding = { headerColor: "#27ae60", alignment: "center", logo: true, textColor: "#ff0000" };
    expect(at(await read(`${groups}/1`), "branding")).toMatchObject(branding);
    await client.control.advance(24 * 60 * 60 * 1000);
    await client.signIn();
    expect((await client.send("POST", "/v3/groups/1/branding", { backgroundFile: logoFile })).status).toBe(400);
  });

  it("orders groups for everybody", async () => {
    for (const friendlyName of ["B", "C", "D"]) await create({ friendlyName });
    const reply = await client.send("PUT", `${groups}/order`, { items: { "3": "0", "1": "1" } });
    expect(reply).toMatchObject({ status: 200, text: "" });
    expect((at(await read(groups), "items") as unknown[]).map((item) => at(item, "id"))).toEqual([3, 1, 2, 4]);
    expect((await client.send("PUT", `${groups}/order`, { items: { "99": "0" } })).status).toBe(400);
  });
});

describe("delete", () => {
  it("is soft: gone, listed on demand without a mark, its slug taken", async () => {
    const before = at(await read(groups), "items.0");
    expect(await client.send("DELETE", `${groups}/1`)).toMatchObject({ status: 200, text: "" });
    for (const path of [`${groups}/1`, "/v3/groups/1/members", "/v3/groups/1/invites"]) {
      expect((await client.send("GET", path)).status).toBe(404);
    }
    expect((await client.send("DELETE", `${groups}/1`)).status).toBe(404);
    expect(at(await read(groups), "items")).toEqual([]);
    expect((await client.send("HEAD", groups)).headers.get("x-count")).toBe("0");
    expect(at(await read(`${groups}?removed=true`), "items.0")).toEqual(before);
    expect(at(await create({ friendlyName: "Explore Clinked" }), "name")).toBe("explore_clinked_2");
  });
});

describe("members", () => {
  it("fills memberDetails in lists only (L11699, L12255)", async () => {
    const listed = at(await read(groups), "items.0");
    expect(listed).toMatchObject({
      memberDetails: [{ permission: 16, user: { id: 1 }, group: { id: 1 } }],
      members: 1,
    });
    expect(at(listed, "memberDetails.0.capabilities")).toHaveLength(85);
    expect(listed).not.toHaveProperty("jobs");
    expect(at(await read(`${groups}?includeJobs=true`), "items.0.jobs")).toEqual([]);
    expect(at(await read(`${groups}/1`), "memberDetails")).toEqual([]);
  });

  it("never returns rights, only what follows from them (L15672)", async () => {
    const right = { name: "Readers", type: "GROUP", basedOnPermission: 1, capabilities: ["FILES"] };
    await client.send("POST", "/v3/accounts/1/rights", right);
    await client.send("POST", "/v3/accounts/1/rights", { ...right, type: "ACCOUNT" });
    const body = { permission: 4, rights: 1, tags: ["a"], expirationDate: now + 1 };
    const answer = await client.send("PATCH", "/v3/groups/1/members/1", body);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ permission: 4, tags: ["a"], expirationDate: now + 1, capabilities: ["FILES"] });
    expect(answer.body).not.toHaveProperty("rights");
    await client.send("PATCH", "/v3/groups/1/members/1", {
      permission: 1,
      rights: null,
      tags: null,
      expirationDate: null,
    });
    const later = await read("/v3/groups/1/members/1");
    expect(later).toEqual({ ...(answer.body as object), permission: 1 });
    expect(at(await read("/v3/groups/1/members"), "items.0")).not.toHaveProperty("tags");
    expect((await client.send("PATCH", "/v3/groups/1/members/1", { rights: 2 })).status).toBe(400);
    await client.send("DELETE", "/v3/accounts/1/rights/1");
    expect(at(await read("/v3/groups/1/members/1"), "capabilities")).toHaveLength(24);
  });

  it("can be removed", async () => {
    expect(await client.send("DELETE", "/v3/groups/1/members/1")).toMatchObject({ status: 200, text: "" });
    expect((await client.send("DELETE", "/v3/groups/1/members/1")).status).toBe(404);
    expect(at(await read(`${groups}/1`), "members")).toBe(0);
  });
});

describe("invites", () => {
  const invites = "/v3/groups/1/invites";

  it("turns relative into absolute times and answers ids (L16473)", async () => {
    const sent = { emails: ["a@example.com", "b@example.com"], message: "hi", expirationTime: 3600000, permission: 4 };
    const { status, body } = await client.send("POST", invites, sent);
    expect(status).toBe(200);
    const entry = { permission: 4, expirationDate: now + 3600000, lastModified: now };
    expect(body).toMatchObject([
      { ...entry, id: 1, email: "a@example.com" },
      { ...entry, id: 2, email: "b@example.com" },
    ]);
    expect(await read(invites)).toEqual(body);
    expect(await read(`${invites}?startsWith=B@`)).toEqual([at(body, "1")]);
    const updated = await client.send("PATCH", `${invites}/1`, { permission: 16 });
    expect(updated.body).toEqual({ ...(at(body, "0") as object), permission: 16 });
    await client.send("DELETE", `${invites}/1`);
    expect((await client.send("GET", `${invites}/1`)).status).toBe(404);
  });

  it("takes an address once, and no member's", async () => {
    await client.send("POST", invites, { emails: ["a@example.com"] });
    for (const emails of [
      ["A@example.com"],
      ["c@example.com", "c@example.com"],
      ["c@example.com", "jack.bauer@clinked.com"],
    ]) {
      expect((await client.send("POST", invites, { emails })).status).toBe(409);
    }
    expect(await read(invites)).toMatchObject([{ email: "a@example.com", expirationDate: null, permission: 1 }]);
  });
});

it("keeps properties of a group apart from the account's", async () => {
  const property = { name: "a", value: "1" };
  expect(await client.send("POST", "/v3/groups/1/properties", property)).toMatchObject({ status: 200, body: property });
  expect((await client.send("POST", "/v3/groups/1/properties", property)).status).toBe(409);
  expect(await read("/v3/accounts/1/properties")).toEqual([]);
  expect(await read("/v3/groups/1/properties?startsWith=a")).toEqual([property]);
  expect(await read("/v3/groups/1/properties?startsWith=b")).toEqual([]);
  expect(await client.send("DELETE", "/v3/groups/1/properties/a")).toMatchObject({ status: 200, text: "" });
  expect((await client.send("DELETE", "/v3/groups/1/properties/a")).status).toBe(404);
});
