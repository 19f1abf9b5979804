import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const now = Date.UTC(2026, 0, 1);
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const read = async (path: string) => (await client.send("GET", path)).body;

describe("labels of a group", () => {
  it("fail inside of a success, and change their order when they are attached again", async () => {
    const path = "/v3/groups/1/labels";
    await client.control.change({ table: "labels", owner: "1", id: "1", add: { id: "1", name: "VIP" } });
    const first = await client.send("POST", path, { items: [{ label: 1 }, { label: 9, order: 2 }] });
    expect(first).toMatchObject({
      status: 200,
      body: { attached: [{ id: 1, order: 0 }], failures: [{ id: 9, name: null }] },
    });
    await client.send("POST", path, { items: [{ label: 1, order: 7 }] });
    expect(await read(path)).toEqual([{ id: 1, name: "VIP", order: 7 }]);
    expect((await client.send("DELETE", `${path}/9`)).status).toBe(404);
  });
});

describe("mail recipients", () => {
  it("take a context key, are asked for by file, and are created without an id (L18355)", async () => {
    const folder = (await client.send("POST", "/v3/groups/1/files/", { friendlyName: "Mail" })).body;
    const contentContext = at(folder, "contextKey.id");
    const path = "/v3/groups/1/incoming-mail-recipients";
    const { body } = await client.send("POST", path, { recipient: "in", contentContext });
    expect(body).toMatchObject({ id: null, recipient: "in", contentContext: { id: contentContext } });
    expect(await read(`${path}?contentContext=file_${at(folder, "id")}`)).toMatchObject([{ id: 1, recipient: "in" }]);
    expect((await client.send("POST", path, { recipient: "IN", contentContext })).status).toBe(409);
    expect((await client.send("POST", path, { recipient: "other", contentContext: 9999 })).status).toBe(400);
  });
});

describe("task statuses", () => {
  it("hide a default while a status has its code, and show it again", async () => {
    const path = "/v3/tasks-status";
    const list = async () => (await read(`${path}?account=1`)) as { id?: number; code: string }[];
    expect((await list()).map(({ id }) => id)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const { body } = await client.send("POST", path, { account: 1, code: "WAITING", name: "Paused", color: "blue" });
    expect((await list()).filter(({ code }) => code === "WAITING")).toEqual([body]);
    expect((await client.send("PATCH", `${path}/1`, { textColor: "#000000" })).status).toBe(400);
    await client.send("DELETE", `${path}/1`);
    expect((await list()).filter(({ code }) => code === "WAITING")).toMatchObject([{ name: "Waiting" }]);
  });

  it("and categories have ids beyond 2^53 (L30133)", async () => {
    const path = "/v3/groups/1/task-categories";
    const { text } = await client.send("POST", path, { name: "Plan" });
    const id = /"id":(\d+)/.exec(text)?.[1] ?? "";
    expect(BigInt(id)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    expect((await client.send("PATCH", `${path}/${id}`, { color: "#FF0000" })).status).toBe(200);
    expect(await read(`${path}?exactName=Plan`)).toMatchObject([{ color: "#FF0000", numberOfTasks: 0 }]);
  });
});

describe("shares", () => {
  it("show their token in the list alone, and lose expiry and password by switches", async () => {
    await client.send("POST", "/v3/groups/1/files/", { friendlyName: "Shared" });
    const path = "/v3/context/file_1/shares";
    const sent = { emails: ["a@example.com"], dateExpire: now, password: "secret" };
    expect((await client.send("POST", path, sent)).body).toMatchObject([{ tokenKey: null, passwordEnabled: true }]);
    const token = at(await read(path), "0.tokenKey");
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    await client.send("PATCH", `${path}/${token}`, { dateExpire: null, password: null });
    expect(await read(path)).toMatchObject([{ dateExpire: now, passwordEnabled: true }]);
    await client.send("PATCH", `${path}/${token}`, { expiryEnabled: false, passwordEnabled: false });
    expect(await read(path)).toMatchObject([{ dateExpire: null, passwordEnabled: false }]);
    expect((await client.send("HEAD", path)).headers.get("X-Count")).toBe("1");
    expect((await client.send("GET", "/v3/context/file_9/shares")).status).toBe(404);
  });
});

describe("dashboards", () => {
  it("answer writes with the example's widget, and read what was sent (L41466)", async () => {
    const path = "/v3/context/account_1/dashboards";
    const widgets = [{ id: "1", name: "dummy", column: 0, order: 1 }];
    const { body } = await client.send("POST", path, { name: "start", columnSizes: "8,4", widgets });
    expect(body).toMatchObject({ widgets: [{ id: "id", name: "widget_1" }] });
    expect(await read(`${path}/start`)).toMatchObject({ widgets: [{ ...widgets[0], configuration: null }] });
    expect((await client.send("POST", path, { name: "start", columnSizes: "12" })).status).toBe(409);
  });
});
