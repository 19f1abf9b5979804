import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { at, type Client, startClient } from "./client";

const now = Date.UTC(2026, 0, 1);
let client: Client;
beforeAll(async () => {
  client = await startClient({ now: () => now });
});
beforeEach(() => client.control.reset());

const group = "/v3/groups/1";
const body = async (method: string, path: string, sent?: unknown) => (await client.send(method, path, sent)).body;
const made = async (path: string, sent: object) => String(at(await body("POST", `${group}/${path}`, sent), "id"));
const page = async (path: string) => at(await body("GET", path), "items") as Record<string, unknown>[];
const trash = async () => (await page(`${group}/trash`)).map(({ type }) => type);

async function tempFile(text: string, name = "hello.txt"): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([text], { type: "text/plain" }), name);
  return String(at(await body("POST", "/v3/tempFiles", form), "id"));
}

describe("files", () => {
  it("are made of a temporary file, at the top or in a folder, and get a version with each new content", async () => {
    const folder = await made("files/", { friendlyName: "Folder" });
    const file = await made(`files/${folder}`, { friendlyName: "hello.txt", tempFile: await tempFile("Hello") });
    expect(await body("GET", `${group}/files/${file}`)).toMatchObject({
      contentType: "text/plain",
      size: 5,
      versions: 0,
      parent: { id: Number(folder) },
    });
    await client.send("PATCH", `${group}/files/${file}`, { tempFile: await tempFile("Hello, World!") });
    expect(await body("GET", `${group}/files/${file}`)).toMatchObject({ size: 13, versions: 1 });
  });

  it("refuse a temporary file that is not there", async () => {
    const { status, text } = await client.send("POST", `${group}/files/`, { friendlyName: "a", tempFile: "A" });
    expect([status, text]).toEqual([400, expect.stringContaining("tempFile")]);
  });
});

describe("notes", () => {
  it("show their content and attachments in the single read alone", async () => {
    const sent = { friendlyName: "hello.jpg", tempFile: await tempFile("x", "hello.jpg") };
    const note = await made("notes", { friendlyName: "Hello", content: "<p>Hi</p>", attachments: [sent] });
    expect(await page(`${group}/notes`)).toMatchObject([{ content: "", attachmentCount: 1 }]);
    const single = await body("GET", `${group}/notes/${note}`);
    expect(single).toMatchObject({ content: "<p>Hi</p>", attachments: [{ friendlyName: "hello.jpg", size: 1 }] });
  });

  it("are told apart from templates, get versions, and go to the trash with a list as answer", async () => {
    const note = await made("notes", { friendlyName: "Note" });
    await made("notes", { friendlyName: "Template", template: true });
    expect((await page(`${group}/notes?type=template`)).map(({ name }) => name)).toEqual(["template"]);
    expect(at(await body("PATCH", `${group}/notes/${note}`, { content: "new" }), "versions")).toBe(1);
    expect(await body("DELETE", `${group}/notes/${note}`)).toMatchObject([{ id: 1 }]);
    expect(await trash()).toEqual(["page"]);
  });
});

describe("events", () => {
  const times = { startDate: "2022-10-20T00:00:00+01:00[Europe/Paris]", endDate: "2022-10-23T00:00Z[UTC]" };

  it("show the offset of the zone, whatever offset was sent", async () => {
    const event = await made("events", { friendlyName: "Meeting", ...times, assignees: ["jack"] });
    expect(await body("GET", `${group}/events/${event}`)).toMatchObject({
      startDate: "2022-10-20T00:00+02:00[Europe/Paris]",
      endDate: "2022-10-23T00:00Z[UTC]",
      assignees: [{ id: 1, status: "NONE", user: { username: "jack" } }],
      lastModified: now,
    });
    expect((await page(`${group}/events?name=Meet`))[0]).not.toHaveProperty("assignees");
    expect(await page(`${group}/events?name=Meet&exact=true`)).toEqual([]);
  });

  it("refuse a time that cannot be read", async () => {
    const sent = { friendlyName: "Meeting", ...times, startDate: "tomorrow" };
    expect((await client.send("POST", `${group}/events`, sent)).status).toBe(400);
  });

  it("can be removed for good", async () => {
    const event = await made("events", { friendlyName: "Meeting", ...times });
    await client.send("DELETE", `${group}/events/${event}?cancel=2022-10-21T00:00Z[UTC]`);
    expect((await client.send("GET", `${group}/events/${event}`)).status).toBe(200);
    await client.send("DELETE", `${group}/events/${event}?permanently=true`);
    expect(await trash()).toEqual([]);
    expect((await client.send("GET", `${group}/events/${event}`)).status).toBe(404);
  });
});

describe("tasks", () => {
  it("are counted, filtered, and show nobody in the answers of writes", async () => {
    const created = await body("POST", `${group}/tasks`, { friendlyName: "A", assignees: ["jack"] });
    expect(created).toMatchObject({ assignees: null, order: null, status: "NOT_STARTED" });
    await made("tasks", { friendlyName: "B", status: "COMPLETED" });
    const { headers } = await client.send("HEAD", `${group}/tasks`);
    expect(headers.get("X-Count")).toBe("2");
    const names = async (query: string) => (await page(`${group}/tasks?${query}`)).map(({ name }) => name);
    expect(await names("assignedTo=1")).toEqual(["a"]);
    expect(await names("show=unassigned")).toEqual(["b"]);
    expect(await names("show=uncompleted")).toEqual(["a"]);
    expect(await page(`${group}/tasks?name=a`)).toMatchObject([{ order: 2147483647, assignees: [{ id: 1 }] }]);
  });

  it("stand in a category in the order that was set, and leave for the trash without an answer", async () => {
    const category = await body("POST", `${group}/task-categories`, { name: "Board" });
    const exact = /"id":(\d+)/.exec((await client.send("GET", `${group}/task-categories`)).text)?.[1] ?? "";
    expect(category).toMatchObject({ name: "Board" });
    const [first, second] = [await made("tasks", { friendlyName: "A" }), await made("tasks", { friendlyName: "B" })];
    await client.send("PUT", `${group}/tasks/order`, `{"category":${exact},"items":[${second},${first}]}`, {
      "Content-Type": "application/json",
    });
    expect(await page(`${group}/tasks?category=${exact}`)).toMatchObject([{ order: 1 }, { order: 0 }]);
    expect(await body("DELETE", `${group}/tasks/${first}`)).toEqual([]);
    expect(await trash()).toEqual(["task"]);
  });

  it("have permissions of their own, and so have events", async () => {
    const task = await made("tasks", { friendlyName: "A" });
    const sent = { sharing: "MEMBERS", memberPermission: 4, entries: [{ username: "jack", permission: 4 }] };
    const path = `${group}/tasks/${task}/permissions`;
    expect(await body("POST", path, sent)).toMatchObject({ memberPermission: 4, entries: [] });
    expect(await body("GET", path)).toMatchObject({ entries: [{ user: { username: "jack" }, permission: 4 }] });
    expect(await body("GET", `${group}/tasks/${task}`)).toMatchObject({ sharing: "MEMBERS", userAces: true });
  });
});

describe("discussions and attachments", () => {
  it("copy name and description, and are followed", async () => {
    const first = await made("discussions", { friendlyName: "A", description: "Text", sharing: "MEMBERS" });
    const second = await made("discussions", { copyFrom: Number(first), friendlyName: "B" });
    const updated = await body("PATCH", `${group}/discussions/${second}`, { following: true });
    expect(updated).toMatchObject({ friendlyName: "B", description: "Text", following: true, sharing: "NONE" });
    expect(at(await body("GET", `${group}/discussions/${second}`), "repliesPage")).toMatchObject({ items: [] });
  });

  it("attach uploads, files of the group and links", async () => {
    const discussion = await made("discussions", { friendlyName: "A" });
    const file = await made("files/", { friendlyName: "Cat.jpg", tempFile: await tempFile("cat", "Cat.jpg") });
    const path = `/v3/context/discussion_${discussion}/attachments`;
    const attach = (sent: object) => body("POST", path, { friendlyName: "My File.pdf", ...sent });
    const uploaded = await attach({ tempFile: await tempFile("pdf") });
    expect(uploaded).toMatchObject({ name: "my_file_pdf", size: 3, link: null, href: null, previewInfo: null });
    const linked = await attach({ fileId: Number(file) });
    expect(linked).toMatchObject({ friendlyName: "Cat.jpg", link: Number(file), name: "my_file_pdf_2" });
    const href = "https://drive.google.com/file/d/1";
    expect(await attach({ href })).toMatchObject({ href, contentType: "glink", size: 0 });
    expect(await attach({ oneDrive: { href, folder: true } })).toMatchObject({ href });
    expect((await client.send("POST", path, { friendlyName: "x" })).status).toBe(400);
    expect(await page(`${path}?foldersOnly=true`)).toHaveLength(1);
    expect(await page(`${path}?orderBy=name&ascending=false&size=3`)).toHaveLength(3);
    await client.send("DELETE", `${path}/${at(uploaded, "id")}`);
    expect(await page(path)).toHaveLength(3);
  });
});
