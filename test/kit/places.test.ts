import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Definition, defineResource } from "../../provider/src/kit/definition";
import { id } from "../../provider/src/kit/fields";
import { defineSource, unreadable } from "../../provider/src/kit/source";
import { Office, processAt, product } from "./support/office";

interface ListWire {
  readonly id: string;
  readonly name: string;
  readonly folder?: string;
  readonly space?: string;
}
interface TaskWire {
  readonly id: string;
  readonly checklists?: readonly ChecklistWire[];
}
interface ChecklistWire {
  readonly id: string;
  readonly name: string;
  readonly items?: readonly { readonly id: string; readonly name: string }[];
}

const cost = { list: 1, read: 1, create: 1, update: 1, delete: 1 };
const basics = { product, cost, quirks: [], example: {}, listFields: "all" } as const;

const spaces = defineSource<Office, { id: string }>({
  name: "office:spaces",
  scope: [],
  key: (wire) => wire.id,
  ownLogin: true,
  single: (office, _, key) => office.get(`spaces/${key}`),
});

const lists = defineSource<Office, ListWire>({
  name: "office:lists",
  scope: ["folder", "space"],
  key: (wire) => wire.id,
  parent: ({ folder = "", space = "" }) => ({ source: spaces, place: { scope: {}, key: folder || space } }),
  list: async (office, { folder = "", space = "" }) => ({
    items: await office.get<ListWire[]>(folder ? `folders/${folder}` : `spaces/${space}/lists`),
    more: false,
  }),
  single: (office, _, key) => office.get(`lists/${key}`),
});

const list = defineResource({
  ...basics,
  type: "office:List",
  summary: "A list in a folder or a space.",
  kind: "collection",
  inputs: z.strictObject({
    folder: id("A folder.").optional(),
    space: id("A space.").optional(),
    name: z.string().describe("A name."),
  }),
  outputs: z.object({ listId: z.string() }),
  identity: { id: ["listId"], naturalKeys: ["name"], unique: true },
  source: lists,
  state: ({ id: _, ...wire }) => wire,
}) as Definition;

const listState = (place: object, name: string, listId: string) => ({ ...place, name, listId });

describe("a place that follows from the state", () => {
  const office = () =>
    new Office()
      .put("folders/f", [{ id: "1", name: "a", folder: "f" }])
      .put("spaces/s/lists", [{ id: "2", name: "b", space: "s" }])
      .put("lists/1", { id: "1", name: "a", folder: "f" });

  it("is the list of the parent that the state names", async () => {
    const service = office();
    const { lifecycle } = processAt(service);
    const read = await Promise.all([
      lifecycle.read(list, "1", listState({ folder: "f" }, "a", "1")),
      lifecycle.read(list, "2", listState({ space: "s" }, "b", "2")),
    ]);
    expect(read.map((one) => one?.inputs)).toEqual([
      { folder: "f", name: "a" },
      { name: "b", space: "s" },
    ]);
    expect(service.costs()).toEqual(["folders/f", "spaces/s/lists"]);
  });

  it("is nowhere at an import by the id alone, which reads singly and brings the place", async () => {
    const service = office();
    const { lifecycle } = processAt(service);
    const read = await lifecycle.read(list, "1", {});
    expect(read?.state).toMatchObject({ folder: "f", name: "a", listId: "1" });
    expect(service.costs()).toEqual(["lists/1"]);
  });

  it("is nowhere, so that nobody can vouch for an absence", async () => {
    const { lifecycle } = processAt(office());
    await expect(lifecycle.read(list, "9", {})).rejects.toThrow(/there is no list 9 at https:\/\/office.example.com/);
  });

  it("is nowhere, and somebody who is named for that vouches, as far as the login sees them", async () => {
    const service = office().put("spaces/s", { id: "s" });
    const vouched = (key: string): Definition => ({
      ...list,
      source: { ...lists, unplaced: () => ({ source: { ...spaces, ownLogin: false }, place: { scope: {}, key } }) },
    });
    expect(await processAt(service).lifecycle.read(vouched("s"), "9", {})).toBeUndefined();
    expect(service.costs()).toEqual(["lists/9", "spaces/s"]);
    const hidden = processAt(service).lifecycle.read(vouched("t"), "9", {});
    await expect(hidden).rejects.toThrow(/there is no space t at https:\/\/office.example.com/);
  });

  it("has to be given where there is no single read", async () => {
    const { single: _, ...listed } = lists;
    const { lifecycle } = processAt(office());
    await expect(lifecycle.read({ ...list, source: listed }, "1", {})).rejects.toThrow(
      "office:lists: nothing says where 1 stands (folder, space), and it cannot be read by its id alone. Give that in the import file.",
    );
  });

  it("is what the definition locates", async () => {
    const service = office();
    const { lifecycle } = processAt(service);
    const located: Definition = {
      ...list,
      locate: (ids, state) => ({ scope: { folder: String(state.box), space: "" }, key: ids.listId ?? "" }),
    };
    await lifecycle.read(located, "1", { box: "f", name: "a" });
    expect(service.costs()).toEqual(["folders/f"]);
  });
});

describe("parts of an id that are derived", () => {
  const notes = defineSource<Office, { id: string; text: string }>({
    name: "office:notes",
    scope: ["context"],
    key: (wire) => wire.id,
    ownLogin: true,
    single: (office, { context }, key) => office.get(`notes/${context}/${key}`),
  });
  const note = defineResource({
    ...basics,
    type: "office:Note",
    summary: "A note on a file.",
    kind: "collection",
    inputs: z.strictObject({ file: z.string().describe("A file."), text: z.string().describe("A text.") }),
    outputs: z.object({ noteId: z.string() }),
    identity: { id: ["context", "noteId"], naturalKeys: ["text"], unique: false },
    source: notes,
    replaceOn: ["file"],
    writeOnly: ["file"],
    derive: ({ file }) => (typeof file === "string" ? { context: `file_${file.split("/")[1]}` } : {}),
    state: ({ text }) => ({ text }),
    async create({ api }, { file, text }) {
      await api.send(`notes/file_${file.split("/")[1]}/7`, { id: "7", text });
      return { key: "7" };
    },
  }) as Definition;

  it("stand in the id after a create, and say where to read", async () => {
    const service = new Office();
    const { lifecycle } = processAt(service);
    const made = await lifecycle.create(note, { file: "1/33", text: "hello" });
    expect(made.id).toBe("file_33/7");
    expect(made.state).toMatchObject({ context: "file_33", file: "1/33", noteId: "7", text: "hello" });
    expect(service.costs()).toEqual(["-> notes/file_33/7", "notes/file_33/7"]);
    const read = await processAt(service).lifecycle.read(note, made.id, made.state);
    expect(read?.inputs).toEqual({ file: "1/33", text: "hello" });
  });

  it("come from the id at an import that knows nothing else", async () => {
    const service = new Office().put("notes/file_33/7", { id: "7", text: "hello" });
    const read = await processAt(service).lifecycle.read(note, "file_33/7", {});
    expect(read?.state.text).toBe("hello");
  });
});

describe("objects within another one", () => {
  const tasks = defineSource<Office, TaskWire>({
    name: "office:tasks",
    scope: ["list"],
    key: (wire) => wire.id,
    ownLogin: true,
    single: (office, _, key) => office.get(`tasks/${key}`),
  });
  const checklists = defineSource<Office, ChecklistWire>({
    name: "office:checklists",
    scope: ["task"],
    key: (wire) => wire.id,
    within: {
      source: tasks,
      place: ({ task = "" }) => ({ scope: { list: "l" }, key: task }),
      items: (task: TaskWire) => task.checklists ?? [],
    },
  });
  const items = defineSource<Office, { id: string; name: string }>({
    name: "office:items",
    scope: ["task", "checklist"],
    key: (wire) => wire.id,
    within: {
      source: checklists,
      place: ({ task = "", checklist = "" }) => ({ scope: { task }, key: checklist }),
      items: (checklist: ChecklistWire) => checklist.items ?? [],
    },
  });
  const task = {
    id: "t",
    checklists: [
      { id: "c1", name: "one", items: [{ id: "i1", name: "first" }] },
      { id: "c2", name: "two" },
    ],
  };
  const office = () => new Office().put("tasks/t", task);
  const at = (key: string) => ({ scope: { task: "t" }, key });

  it("are read with it, once for all, together with the larger one itself", async () => {
    const service = office();
    const { session } = processAt(service);
    const read = await Promise.all([
      session.read(checklists, at("c1")),
      session.read(checklists, at("c2"), false),
      session.read(items, { scope: { task: "t", checklist: "c1" }, key: "i1" }),
      session.read(tasks, { scope: { list: "l" }, key: "t" }),
      session.readAll(checklists, { task: "t" }),
    ]);
    expect(read).toEqual([task.checklists[0], task.checklists[1], { id: "i1", name: "first" }, task, task.checklists]);
    await session.read(checklists, at("c1"));
    await session.read(items, { scope: { task: "t", checklist: "c2" }, key: "i2" });
    expect(service.costs()).toEqual(["tasks/t"]);
  });

  it("are read again after a write", async () => {
    const service = office();
    const { session } = processAt(service);
    await session.read(checklists, at("c1"));
    service.put("tasks/t", { id: "t", checklists: [{ id: "c1", name: "other" }] });
    session.raiseFence();
    expect(await session.read(checklists, at("c1"))).toEqual({ id: "c1", name: "other" });
    expect(service.costs()).toEqual(["tasks/t", "tasks/t"]);
  });

  it("are gone when the larger one lacks them, however many, without another request", async () => {
    const service = office();
    const { session } = processAt(service);
    const keys = Array.from({ length: 30 }, (_, index) => `x${index}`);
    const read = await Promise.all(keys.map((key) => session.read(checklists, at(key))));
    expect(read).toEqual(keys.map(() => undefined));
    expect(service.costs()).toEqual(["tasks/t"]);
  });

  it("are gone with it", async () => {
    const service = new Office();
    const { session } = processAt(service);
    expect(await Promise.all(["c1", "c2"].map((key) => session.read(checklists, at(key))))).toEqual([
      undefined,
      undefined,
    ]);
    expect(service.costs()).toEqual(["tasks/t"]);
  });

  it("are not gone when it cannot be read, and are asked for again", async () => {
    const service = office();
    const { session } = processAt(service);
    const { get } = service;
    service.get = async () => Promise.reject(new Error("503"));
    await expect(session.read(checklists, at("c1"))).rejects.toThrow("503");
    service.get = get;
    expect(await session.read(checklists, at("c1"))).toEqual(task.checklists[0]);
  });
});

describe("what the service never shows", () => {
  const secret = defineResource({
    ...basics,
    type: "office:Secret",
    summary: "A secret.",
    kind: "singleton",
    inputs: z.strictObject({
      account: id("An account."),
      value: z.string().describe("A value."),
      note: z.string().optional().describe("A note."),
    }),
    outputs: z.object({}),
    identity: { id: ["account"] },
    source: unreadable<Office>("office:secrets", ["account"]),
    state: () => ({}),
    async create({ api }, { account, value }) {
      await api.send(`secrets/${account}`, value);
      return {};
    },
    async update({ api }, { account }, { value }) {
      await api.send(`secrets/${account}`, value);
      return undefined;
    },
    async delete({ api }, { account }) {
      await api.get(`secrets/${account}`);
    },
  }) as Definition;

  it("is written, and never read; its state stays", async () => {
    const service = new Office();
    const { lifecycle } = processAt(service);
    const inputs = { account: "1", value: "a", note: "n" };
    const made = await lifecycle.create(secret, inputs);
    expect(made.state).toEqual({
      ...inputs,
      __portal: "office.example.com",
      __set: ["account", "note", "value"],
    });
    const read = await lifecycle.read(secret, made.id, made.state);
    expect(read).toEqual({ ...made, inputs });
    expect(service.costs()).toEqual(["-> secrets/1"]);
    const changed = await lifecycle.update(secret, made.id, made.state, { ...inputs, value: "b" });
    expect(changed).toEqual({ ...made.state, value: "b" });
    expect(service.costs()).toEqual(["-> secrets/1"]);
  });

  it("is imported as it was given", async () => {
    const service = new Office();
    const read = await processAt(service).lifecycle.read(secret, "1", { account: "1", value: "a" });
    expect(read?.inputs).toEqual({ account: "1", value: "a" });
    expect(service.costs()).toEqual([]);
  });

  it("is gone when a delete finds nothing", async () => {
    const service = new Office();
    await processAt(service).lifecycle.delete(secret, "1", { account: "1" });
    expect(service.costs()).toEqual(["secrets/1"]);
  });
});
