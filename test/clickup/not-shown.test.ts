import { describe, expect, it } from "vitest";
import { empty, scripted, taskWire } from "./scripted";

const { checklists: _, ...bare } = taskWire({ tags: null });
const silent = () =>
  scripted(({ method, path }) => {
    if (method !== "GET") return {};
    return path.startsWith("/goal/") ? { goal: { id: "g", name: "G", team_id: "512" } } : bare;
  });

describe("an answer without the part that is asked for", () => {
  it.each([
    ["TaskCustomFieldValue", { id: "9hx/f1", state: { task: "9hx", field: "f1", value: "x" } }],
    ["TaskDependency", { id: "9hx/depends_on_9hy", state: { task: "9hx", dependsOn: "9hy", end: "depends_on_9hy" } }],
    ["Checklist", { id: "9hx/c1", state: { task: "9hx", name: "A", checklistId: "c1" } }],
    ["TaskTag", { id: "9hx/vip", state: { task: "9hx", name: "vip" } }],
    ["TaskTags", { id: "9hx", state: { task: "9hx", tags: [{ name: "vip" }] } }],
    ["KeyResult", { id: "g/k", state: { goal: "g", name: "A", type: "number", keyResultId: "k" } }],
  ])("keeps what was known of it: %s", async (type, living) => {
    expect(await (await silent()).read(type, living)).toMatchObject(living);
  });

  it.each([
    ["TaskCustomFieldValue", { task: "9hx", field: "f1", value: "x" }],
    ["TaskDependency", { task: "9hx", dependsOn: "9hy" }],
  ])("does not undo a create: %s", async (type, inputs) => {
    const portal = await silent();
    const made = await portal.create(type, inputs);
    expect(made.state).toMatchObject(inputs);
    expect(portal.changed(type, made, inputs)).toEqual([]);
    expect(portal.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  });
});

describe("an answer without a required place", () => {
  it.each([
    ["Folder", { space: "789", name: "A" }],
    ["Task", { list: "124", name: "A" }],
    ["List", { space: "789", name: "A" }],
  ])("moves nothing: %s", async (type, inputs) => {
    const folder = { id: "457", name: "A", orderindex: 0, override_statuses: false, hidden: false, task_count: null };
    const portal = await scripted(({ method, path }) => {
      if (path === "/team") return { teams: [{ id: "512" }] };
      if (path.includes("task")) return path.startsWith("/list") && method === "GET" ? [] : taskWire({ list: null });
      if (path.endsWith("/list")) {
        return method === "GET" ? { lists: [] } : { ...folder, content: "", folder: null, space: { id: "789" } };
      }
      return path.endsWith("/folder") && method === "GET" ? [] : { ...folder, space: null };
    });
    expect(portal.changed(type, await portal.create(type, inputs), inputs)).toEqual([]);
  });
});

describe("features that an answer leaves out", () => {
  it("stay as they were given", async () => {
    const wire = {
      id: "790",
      name: "A",
      private: false,
      statuses: [],
      multiple_assignees: true,
      features: { tags: { enabled: true } },
    };
    const portal = await scripted(({ method, path }) => {
      if (path === "/team") return { teams: [{ id: "512" }] };
      return path === "/team/512/space" && method === "GET" ? { spaces: [] } : wire;
    });
    const inputs = { team: "512", name: "A", features: { customFields: { enabled: false }, tags: { enabled: true } } };
    const made = await portal.create("Space", inputs);
    expect(portal.changed("Space", made, inputs)).toEqual([]);
    const read = await portal.read("Space", made);
    if (!read) return expect.fail("it is gone");
    expect(portal.changed("Space", read, inputs)).toEqual([]);
    const off = { ...inputs, features: { ...inputs.features, tags: { enabled: false } } };
    expect(portal.changed("Space", read, off)).toEqual(["features"]);
  });
});

describe("an empty answer to a create", () => {
  it("is looked for, and taken over once it shows", async () => {
    const date_created = Date.now();
    const item = { id: "i1", date_created, name: "B", assignee: null, resolved: false, parent: null, children: [] };
    const made: unknown[] = [];
    const portal = await scripted(({ method, path }) => {
      if (path === "/team") return { teams: [{ id: "512" }] };
      if (method === "GET") return taskWire({ checklists: made });
      if (path.endsWith("/checklist"))
        made.push({ id: "c1", date_created, name: "A", resolved: 0, unresolved: 0, items: [] });
      else made.splice(0, 1, { id: "c1", date_created, name: "A", resolved: 0, unresolved: 1, items: [item] });
      return empty;
    });
    expect((await portal.create("Checklist", { task: "9hx", name: "A" })).id).toBe("9hx/c1");
    expect((await portal.create("ChecklistItem", { checklist: "9hx/c1", name: "B" })).id).toBe("9hx/c1/i1");
  });
});

describe("an item of a name that was there before", () => {
  it("is not taken for the new one where no date decides", async () => {
    const item = (id: string) => ({ id, name: "A", assignee: null, resolved: false, parent: null, children: [] });
    const items = [item("old")];
    const checklist = { id: "c1", name: "C", items };
    const portal = await scripted(({ method, path }) => {
      if (method === "POST") items.unshift(item("new"));
      return path.startsWith("/task") ? taskWire({ checklists: [checklist] }) : { checklist };
    });
    await expect(portal.create("ChecklistItem", { checklist: "9hx/c1", name: "A" })).rejects.toThrow(
      /c1.new, 9hx.c1.old are as it was sent/,
    );
  });
});
