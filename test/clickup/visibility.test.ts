import { describe, expect, it } from "vitest";
import type { Living } from "../../provider/src/kit/lifecycle";
import { workspace } from "./workspace";

const portal = workspace();

describe("401", () => {
  it("of an unknown token is no absence", async () => {
    const folder = await portal.create("Folder", { space: "789", name: "A" });
    await expect(portal.refreshed("Folder", folder, "pk_3_UNKNOWN")).rejects.toThrow(/Token not found/);
  });

  it("of an object that is gone is one, which one question to the service settles", async () => {
    const folder = await portal.create("Folder", { space: "789", name: "A" });
    await portal.control.change({ system: "clickup", table: "folders", id: folder.id, remove: true });
    const asked = await portal.requests(async () => expect(await portal.refreshed("Folder", folder)).toBeUndefined());
    expect(asked.filter((request) => request === "GET /user")).toHaveLength(1);
  });

  it("of a Workspace that is granted no more lets nothing go", async () => {
    const space = await portal.create("Space", { team: "512", name: "A" });
    await portal.control.change({ system: "clickup", table: "teams", id: "512", remove: true });
    await portal.control.change({ system: "clickup", table: "spaces", id: space.id, remove: true });
    await expect(portal.refreshed("Space", space)).rejects.toThrow(/there is no team 512/);
  });
});

describe("what stands in something that is gone", () => {
  it("is gone as well", async () => {
    const space = await portal.create("Space", { team: "512", name: "A", forceDestroy: true });
    const folder = await portal.create("Folder", { space: space.id, name: "B" });
    const list = await portal.create("List", { folder: folder.id, name: "C" });
    const task = await portal.create("Task", { list: list.id, name: "D" });
    const checklist = await portal.create("Checklist", { task: task.id, name: "E" });
    const item = await portal.create("ChecklistItem", { checklist: checklist.id, name: "F" });
    await portal.remove("Space", space);
    const all: [string, Living][] = [
      ["Folder", folder],
      ["List", list],
      ["Task", task],
      ["Checklist", checklist],
      ["ChecklistItem", item],
    ];
    for (const [type, living] of all) expect(await portal.refreshed(type, living)).toBeUndefined();
  });
});

describe("webhooks", () => {
  const inputs = { team: "512", endpoint: "https://example.com/hook", events: ["*"] };

  it("are seen by their user alone: with another token nothing is let go or removed", async () => {
    const webhook = await portal.create("Webhook", inputs);
    const { colleagueToken } = portal.tokens;
    const says = /belongs to user 183, who alone sees it, and the token is one of user 182/;
    await expect(portal.refreshed("Webhook", webhook, colleagueToken)).rejects.toThrow(says);
    await expect(portal.remove("Webhook", webhook, colleagueToken)).rejects.toThrow(says);
    expect(await portal.refreshed("Webhook", webhook)).toBeDefined();
  });

  it("that are suspended are no drift unless their status is managed, and come alive again", async () => {
    const managed = { ...inputs, status: "active" };
    const webhook = await portal.create("Webhook", managed);
    const [, id = ""] = webhook.id.split("/");
    const set = { health: { status: "suspended", fail_count: 100 } };
    await portal.control.change({ system: "clickup", table: "webhooks", id, set });
    const read = await portal.refreshed("Webhook", webhook);
    if (!read) return expect.fail("it is gone");
    expect(read.state).toMatchObject({ health: "suspended", failCount: 100 });
    expect(portal.process().diff(portal.of("Webhook"), read, inputs).changed).toEqual([]);
    expect(portal.process().diff(portal.of("Webhook"), read, managed).changed).toEqual(["status"]);
    expect((await portal.update("Webhook", read, managed)).state).toMatchObject({ health: "active", failCount: 0 });
  });

  it("send all events as the word for them, and keep it", async () => {
    const webhook = await portal.create("Webhook", inputs);
    expect(webhook.state.events).toEqual(["*"]);
    const [created] = (await portal.control.log()).filter(({ method }) => method === "POST").slice(-1);
    expect(created?.body).toMatchObject({ events: "*" });
    expect((await portal.refreshed("Webhook", webhook))?.inputs).toMatchObject({ events: ["*"] });
  });
});

describe("what is archived", () => {
  it.each([
    ["Space", "spaces", { team: "512" }, { team: "512" }],
    ["Folder", "folders", { space: "789" }, { space: "789" }],
    ["List", "lists", { space: "789" }, { folder: "", space: "789" }],
    ["Task", "tasks", { list: "123" }, { list: "123" }],
  ] as const)("does not look deleted: %s", async (type, table, parent, scope) => {
    const inputs = { ...parent, name: "A" };
    const living = await portal.create(type, inputs);
    await portal.control.change({ system: "clickup", table, id: living.id, set: { archived: true } });
    expect(await portal.refreshed(type, living)).toMatchObject({ id: living.id, inputs });
    const definition = portal.of(type);
    const session = portal.process().runtime.session(definition.product);
    const all = await session.readAll(definition.source, scope);
    expect(all.map((wire) => definition.source.key(wire))).toContain(living.id);
  });
});

describe("a plan without guests", () => {
  it("is named as such", async () => {
    await portal.control.change({ system: "clickup", table: "teams", id: "512", set: { enterprise: false } });
    await expect(portal.create("TeamGuest", { team: "512", email: "a@example.com" })).rejects.toThrow(
      /enterprise teams only.*change the plan of the Workspace/,
    );
  });
});
