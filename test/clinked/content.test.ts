import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { typed } from "../kit/support/people";
import { openPortal, type Portal } from "../support/portal";

let portal: Portal;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portals-content-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(() => portal.close());

const group = "1/1";
const change = (sent: Parameters<Portal["sandbox"]["control"]["change"]>[0]) => portal.sandbox.control.change(sent);
const rows = async (table: string) =>
  ((await portal.sandbox.control.snapshot()).tables[table] ?? []).map(([, , record]) => record as Fields);
const create = (type: string, inputs: Fields) => portal.process().create(typed(type), { group, ...inputs });
const refreshed = async (type: string, living: Living): Promise<Living & { inputs: Fields }> => {
  const read = await portal.process().read(typed(type), living);
  if (!read) throw new Error(`${type} ${living.id} is gone.`);
  return read;
};
const own = ({ id }: Living) => id.split("/").at(-1) ?? "";
const problems = (type: string, inputs: Fields, olds: Fields = {}) =>
  check(typed(type), olds, { group, ...inputs }).problems.map(({ path, text }) => `${path}: ${text}`);

function fileOf(text: string, name = "hello.txt"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("files", () => {
  const type = "clinked:File";
  const inputs = () => ({ friendlyName: "hello.txt", content: fileOf("Hello") });

  it("get a version of the declared content where somebody put another in its place", async () => {
    const made = await create(type, inputs());
    expect(made.state).toMatchObject({ size: 5, versions: 0, contentType: "text/plain" });
    await change({ table: "files", id: own(made), set: { text: "Goodbye", size: 7, versions: [{}] } });
    const read = await refreshed(type, made);
    expect(read.inputs).not.toHaveProperty("content");
    expect(portal.process().diff(typed(type), read, { group, ...inputs() }).changed).toEqual(["content"]);
    const back = await portal.process().update(typed(type), read, { group, ...inputs() });
    expect(back.state).toMatchObject({ size: 5, versions: 2 });
    expect((await refreshed(type, back)).state).toEqual(back.state);
  });

  it("show such a version after an update of something else, too", async () => {
    const made = await create(type, inputs());
    await change({ table: "files", id: own(made), set: { text: "HELLO", versions: [{}] } });
    const wanted = { group, ...inputs(), friendlyName: "new.txt" };
    const updated = await portal.process().update(typed(type), made, wanted);
    expect(portal.process().diff(typed(type), updated, wanted).changed).toEqual(["content"]);
  });

  it("with another content get a version, with the same one nothing", async () => {
    const made = await create(type, inputs());
    const same = { group, ...inputs(), content: fileOf("Hello", "copy.txt") };
    expect(portal.process().diff(typed(type), made, same).changed).toEqual([]);
    const other = { group, ...inputs(), content: fileOf("Hello, World!", "other.txt") };
    const updated = await portal.process().update(typed(type), made, other);
    expect(updated.state).toMatchObject({ size: 13, versions: 1 });
  });

  it("may have one name, and stand in a folder", async () => {
    const parent = (await create("clinked:Folder", { friendlyName: "Docs" })).id;
    const [first, second] = [await create(type, inputs()), await create(type, { ...inputs(), parent })];
    expect(first.id).not.toBe(second.id);
    expect(second.state.parent).toBe(parent);
    expect((await refreshed(type, second)).inputs).toMatchObject({ parent });
  });

  it("become PUBLIC at creation only", async () => {
    const made = await create(type, { ...inputs(), sharing: "PUBLIC" });
    expect(made.state.sharing).toBe("PUBLIC");
    expect(problems(type, { ...inputs(), sharing: "PUBLIC" }, { sharing: "NONE" })[0]).toContain("from the start only");
  });
});

describe("a purge", () => {
  const times = { startDate: "2030-01-01T10:00Z[UTC]", endDate: "2030-01-01T11:00Z[UTC]" };
  const kinds: [type: string, inputs: () => Fields, table: string][] = [
    ["clinked:File", () => ({ content: fileOf("Hello") }), "files"],
    ["clinked:Note", () => ({}), "notes"],
    ["clinked:CalendarEvent", () => times, "events"],
    ["clinked:Task", () => ({}), "tasks"],
    ["clinked:Discussion", () => ({}), "discussions"],
  ];

  it.each(kinds)("of %s leaves nothing in the trash, where others of its name may lie", async (type, more, table) => {
    const kept = await create(type, { friendlyName: "Plan", ...more() });
    await portal.process().delete(typed(type), kept);
    expect(await rows("trash")).toMatchObject([{ friendlyName: "Plan" }]);
    const purged = await create(type, { friendlyName: "Plan", purge: true, ...more() });
    await portal.process().delete(typed(type), purged);
    expect(await rows("trash")).toHaveLength(1);
    expect(await rows(table)).toEqual([]);
  });
});

describe("notes", () => {
  it("get the attachments that are new, and keep those that are gone from the program", async () => {
    const one = { friendlyName: "one.txt", content: fileOf("one", "one.txt") };
    const two = { friendlyName: "two.txt", content: fileOf("two", "two.txt") };
    const made = await create("clinked:Note", { friendlyName: "Note", attachments: [one] });
    const names = async () => (await rows("attachments")).map(({ friendlyName }) => friendlyName);
    const note = typed("clinked:Note");
    const more = { group, friendlyName: "Note", attachments: [one, two] };
    const updated = await portal.process().update(note, made, more);
    expect(await names()).toEqual(["one.txt", "two.txt"]);
    const fewer = await portal.process().update(note, updated, { ...more, attachments: [two] });
    expect(await names()).toEqual(["one.txt", "two.txt"]);
    fileOf("TWO", "two.txt");
    await portal.process().update(note, fewer, { ...more, attachments: [two] });
    expect(await names()).toEqual(["one.txt", "two.txt", "two.txt"]);
  });
});

describe("events", () => {
  const inputs = {
    friendlyName: "Meeting",
    startDate: "2030-10-20T10:00+01:00[Europe/Paris]",
    endDate: "2030-10-20T09:00:00Z",
  };

  it("keep the zone that was written, and find no drift in the offset", async () => {
    const made = await create("clinked:CalendarEvent", inputs);
    expect(await rows("events")).toMatchObject([
      { startDate: "2030-10-20T10:00+02:00[Europe/Paris]", endDate: "2030-10-20T09:00Z[UTC]" },
    ]);
    const read = await refreshed("clinked:CalendarEvent", made);
    expect(read.inputs).toEqual({ group, ...inputs });
    await change({ table: "events", id: own(made), set: { startDate: "2030-10-20T11:00+02:00[Europe/Paris]" } });
    expect((await refreshed("clinked:CalendarEvent", made)).inputs.startDate).toBe(
      "2030-10-20T11:00+02:00[Europe/Paris]",
    );
  });

  it("replace an occurrence only with both its event and its start", () => {
    const parent = "1/1/1";
    const says = "says only together with";
    expect(problems("clinked:CalendarEvent", { ...inputs, parent })).toEqual([
      expect.stringContaining(`parent: ${says} parentExcludeDate`),
    ]);
    expect(problems("clinked:CalendarEvent", { ...inputs, parentExcludeDate: 1 })).toEqual([
      expect.stringContaining(`parentExcludeDate: ${says} parent`),
    ]);
    expect(problems("clinked:CalendarEvent", { ...inputs, startDate: "tomorrow" })).toEqual([
      expect.stringContaining("startDate: expected a time with its zone"),
    ]);
  });
});

describe("tasks", () => {
  const inputs = { friendlyName: "Task 1", assignees: ["jack"] };

  it("show drift of assignees where a read tells them, and none where it does not", async () => {
    const made = await create("clinked:Task", inputs);
    expect(made.state.assignees).toEqual(["jack"]);
    await change({ table: "tasks", id: own(made), set: { assignees: [] } });
    expect((await refreshed("clinked:Task", made)).inputs.assignees).toEqual(["jack"]);
    const user = String(
      (
        await portal.sandbox.control.change({
          kind: "member",
          add: { username: "mary", name: "Mary", email: "mary@example.com", assignGroups: { "1": 1 } },
        })
      ).id,
    );
    await change({ table: "tasks", id: own(made), set: { assignees: [{ user, status: "NONE" }] } });
    expect((await refreshed("clinked:Task", made)).inputs.assignees).toEqual(["mary"]);
  });

  it("are put in order in categories whose ids no number holds", async () => {
    const category = await create("clinked:TaskCategory", { name: "Board" });
    const [first, second] = [await create("clinked:Task", inputs), await create("clinked:Task", inputs)];
    expect(first.state).not.toHaveProperty("order");
    const order = { category: category.id, tasks: [second.id, first.id] };
    await portal.process().create(typed("clinked:TaskOrder"), order);
    const read = await refreshed("clinked:Task", first);
    expect(read.state).toMatchObject({ order: 1, categoryId: own(category) });
    expect(problems("clinked:TaskOrder", { group: undefined, category: "1/1/1", tasks: ["1/1/2", "1/1/2"] })).toEqual([
      'tasks: "1/1/2" is there twice. Keep one',
    ]);
    const elsewhere = problems("clinked:TaskOrder", { group: undefined, category: "1/1/1", tasks: ["1/2/2"] });
    expect(elsewhere).toEqual([expect.stringContaining("tasks.0: names something of another group")]);
  });
});

describe("attachments", () => {
  it("are of one thing, of one source, and of the same group", () => {
    const of = (inputs: Fields) =>
      check(typed("clinked:Attachment"), {}, { friendlyName: "a", ...inputs }).problems.map(({ text }) => text);
    const href = "https://drive.google.com/file/d/1";
    expect(of({ task: "1/1/1", href })).toEqual([]);
    expect(of({ href })).toHaveLength(1);
    expect(of({ task: "1/1/1", note: "1/1/1", href })).toHaveLength(1);
    expect(of({ task: "1/1/1" })).toHaveLength(1);
    expect(of({ task: "1/1/1", groupFile: "1/2/1" })).toEqual([expect.stringContaining("another group")]);
  });

  it("are imported by their id alone", async () => {
    const note = await create("clinked:Note", { friendlyName: "Note" });
    const href = "https://drive.google.com/file/d/1";
    const made = await portal.process().create(typed("clinked:Attachment"), { note: note.id, friendlyName: "a", href });
    expect(made.id).toBe(`1/1/page_${own(note)}/1`);
    const read = await refreshed("clinked:Attachment", { id: made.id, state: {} });
    expect(read.state).toMatchObject({ note: note.id, friendlyName: "a", href });
  });

  it("keep the declared name where a file of the group shows its own", async () => {
    const groupFile = (await create("clinked:File", { friendlyName: "Cat.jpg", content: fileOf("cat") })).id;
    const task = (await create("clinked:Task", { friendlyName: "Task" })).id;
    const inputs = { task, groupFile, friendlyName: "My File.pdf" };
    const made = await portal.process().create(typed("clinked:Attachment"), inputs);
    expect(made.state).toMatchObject({ friendlyName: "My File.pdf", shownName: "Cat.jpg" });
    expect((await refreshed("clinked:Attachment", made)).inputs).toEqual(inputs);
  });
});
