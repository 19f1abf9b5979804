import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const now = Date.UTC(2026, 0, 1);
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const files = "/v3/groups/1/files";
const read = async (path: string) => (await client.send("GET", path)).body;
const folder = async (parent: string, friendlyName: string, more = {}) =>
  String(at((await client.send("POST", `${files}/${parent}`, { friendlyName, ...more })).body, "id"));
const ids = (page: unknown) => (at(page, "items") as { id: number }[]).map(({ id }) => String(id));

describe("folders", () => {
  it("stand at the top or in a folder, and are found by their path", async () => {
    const top = await folder("", "Top", { sharing: "MEMBERS", memberPermission: 8 });
    const inner = await folder(top, "Inner");
    expect(await read(`${files}/${inner}`)).toMatchObject({ name: "inner", parent: { id: Number(top) } });
    expect(await read(`${files}/${top}`)).toMatchObject({ path: [], sharing: "MEMBERS", memberPermission: 8 });
    expect(at(await read(`${files}?path=top-inner`), "id")).toBe(Number(inner));
    expect(ids(await read("/v3/groups/1/filesList"))).toEqual([top]);
    expect(ids(await read("/v3/groups/1/filesList?flat=true"))).toEqual([top, inner]);
    expect(ids(await read(`/v3/groups/1/filesList?parent=${top}`))).toEqual([inner]);
  });

  it("move, follow and lock with text flags that come back as booleans (L19826)", async () => {
    const [a, b] = [await folder("", "A"), await folder("", "B")];
    const { body } = await client.send("PATCH", `${files}/${b}`, { parent: a, following: "true", lock: "true" });
    expect(body).toMatchObject({
      parent: { id: Number(a) },
      following: true,
      locked: true,
      locker: { name: "Jack Bauer" },
    });
    expect((await client.send("PATCH", `${files}/${b}`, { lock: true })).status).toBe(400);
    expect((await client.send("PATCH", `${files}/${a}`, { parent: b })).status).toBe(400);
  });

  it("go to the trash with all that is in them, and come back or are lost", async () => {
    const top = await folder("", "Top");
    const inner = await folder(top, "Inner");
    const { body } = await client.send("DELETE", `${files}/${top}`);
    expect(body).toMatchObject({ user: { username: "jack" }, dateDeleted: now });
    const item = String(at(body, "id"));
    expect((await client.send("GET", `${files}/${inner}`)).status).toBe(404);
    expect(ids(await read("/v3/groups/1/trash"))).toEqual([item]);

    await client.send("POST", "/v3/groups/1/trash", { action: "restore", items: [Number(item)] });
    expect((await client.send("GET", `${files}/${inner}`)).status).toBe(200);
    const again = String(at((await client.send("DELETE", `${files}/${top}`)).body, "id"));
    expect(await client.send("DELETE", `/v3/groups/1/trash/${again}`)).toMatchObject({ status: 200, text: "" });
    expect(ids(await read("/v3/groups/1/trash"))).toEqual([]);
  });
});

describe("permissions of a file", () => {
  it("replace the entries, and answer with those before (L21420)", async () => {
    const top = await folder("", "Top");
    const inner = await folder(top, "Inner");
    const path = `${files}/${top}/permissions`;
    const entries = [{ username: "jack", permission: 4 }];
    const { body } = await client.send("POST", path, {
      sharing: "MEMBERS",
      memberPermission: 4,
      entries,
      children: true,
    });
    expect(body).toEqual({ sharing: "NONE", memberPermission: 2, entries: [] });
    expect(await read(path)).toMatchObject({
      sharing: "MEMBERS",
      entries: [{ user: { username: "jack" }, permission: 4 }],
    });
    expect(await read(`${files}/${inner}`)).toMatchObject({ sharing: "MEMBERS", userAces: true });
    await client.send("POST", path, { entries: [] });
    expect(await read(path)).toMatchObject({ entries: [] });
    expect((await client.send("POST", path, { sharing: "PUBLIC" })).status).toBe(400);
  });
});
