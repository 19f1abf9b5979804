import { describe, expect, it } from "vitest";
import { z } from "zod";
import { atMostOne, exactlyOne } from "../../provider/src/kit/choice";
import { type Definition, defineResource } from "../../provider/src/kit/definition";
import { delta } from "../../provider/src/kit/delta";
import { diff } from "../../provider/src/kit/diff";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import { seeExclusive } from "../../provider/src/kit/exclusive";
import { flag, id, milliseconds, set } from "../../provider/src/kit/fields";
import { same } from "../../provider/src/kit/normal-form";
import { defineSource } from "../../provider/src/kit/source";
import { Office, processAt, product } from "./support/office";

const basics = {
  product,
  cost: { list: null, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [],
  example: {},
  listFields: "all",
} as const;

describe("a choice", () => {
  it("of exactly one is a problem when there is none, or more", () => {
    expect(exactlyOne({ a: 1 }, ["a", "b"])).toEqual([]);
    expect(exactlyOne({ b: false }, ["a", "b"])).toEqual([]);
    expect(exactlyOne({ c: 1, a: null }, ["a", "b"], "it names the owner")).toEqual([
      { path: "a, b", text: "give exactly one of a, b: it names the owner" },
    ]);
    expect(exactlyOne({ a: 1, b: 2, c: 3 }, ["a", "b", "c"])).toEqual([
      { path: "a, b, c", text: "exclude each other. Give one of them" },
    ]);
  });

  it("of at most one is a problem when there are more, with the reason", () => {
    expect(atMostOne({}, ["a", "b"])).toEqual([]);
    expect(atMostOne({ a: 1, b: 2 }, ["a", "b", "c"], "both name the owner")).toEqual([
      { path: "a, b", text: "exclude each other: both name the owner. Give one of them" },
    ]);
  });

  it("is no problem while a value is unknown, as it may turn out to be none", () => {
    expect(exactlyOne({ a: UNKNOWN }, ["a", "b"])).toEqual([]);
    expect(exactlyOne({ a: UNKNOWN, b: 1 }, ["a", "b"])).toEqual([]);
    expect(exactlyOne({ a: UNKNOWN, b: 1, c: 2 }, ["a", "b", "c"])).toEqual([
      { path: "b, c", text: "exclude each other. Give one of them" },
    ]);
  });
});

it("a delta compares as text, and takes nothing for empty", () => {
  expect(delta(["1", 2, "3"], [3, "4", 4])).toEqual({ add: ["4"], remove: ["1", "2"] });
  expect(delta(undefined, ["1"])).toEqual({ add: ["1"], remove: [] });
  expect(delta(["1"], null)).toEqual({ add: [], remove: ["1"] });
});

describe("fields", () => {
  it("a flag that is off is the same as none, at any depth; other booleans are strict", () => {
    const shape = z.strictObject({ on: flag("A flag.").optional(), strict: z.boolean().optional() });
    expect(same(flag("A flag.").optional(), undefined, false)).toBe(true);
    expect(same(flag("A flag."), null, "false")).toBe(true);
    expect(same(flag("A flag."), true, undefined)).toBe(false);
    expect(same(flag("A flag."), true, "true")).toBe(true);
    expect(same(z.boolean().optional(), undefined, false)).toBe(false);
    expect(same(shape, { on: false }, {})).toBe(true);
    expect(same(shape, { strict: false }, {})).toBe(false);
    expect(same(set(shape, "Some."), [{ on: false, strict: true }], [{ strict: true }])).toBe(true);
    expect(same(z.record(z.string(), shape), { a: { on: false } }, { a: {} })).toBe(true);
    expect(same(z.record(z.string(), shape), { a: { on: true } }, { a: {} })).toBe(false);
  });

  it("a length of time is whole milliseconds", () => {
    const field = milliseconds("How long.");
    expect(field.safeParse(3_600_000).success).toBe(true);
    expect(field.safeParse(-1).success).toBe(false);
    expect(field.safeParse(1.5).error?.issues[0]?.message).toBe(
      "a length of time in whole milliseconds, for example 3600000 for an hour",
    );
    expect(same(field, "3600000", 3_600_000)).toBe(true);
  });
});

/** A box with a switch that nobody sends. */
const boxes = defineSource<Office, { id?: string; size?: number; status?: boolean }>({
  name: "office:boxes",
  scope: ["account"],
  key: (wire) => String(wire.id),
  absent: ({ status }) => status === false,
  single: (office, { account }, key) => office.get(`boxes/${account}/${key}`),
});
const box = defineResource({
  ...basics,
  type: "office:Box",
  summary: "A box.",
  kind: "singleton",
  inputs: z.strictObject({
    account: id("An account."),
    size: z.number().optional().describe("A size."),
    force: z.boolean().optional().describe("A consent."),
  }),
  outputs: z.object({}),
  identity: { id: ["account"] },
  source: boxes,
  locate: ({ account = "" }) => ({ scope: { account }, key: "box" }),
  local: ["force"],
  state: ({ size }) => ({ size }),
  async create({ api }, { account, size }) {
    await api.send(`boxes/${account}/box`, { id: "box", size });
    return {};
  },
  async update({ api }, { account }, changed) {
    await api.send(`boxes/${account}/box`, { id: "box", ...changed });
    return undefined;
  },
  async delete({ api }, { account }, { force }) {
    await api.send(`boxes/${account}/box?force=${force}`, { status: false });
  },
}) as Definition;

describe("a local input", () => {
  const inputs = { account: "1", size: 1 };

  it("takes no request and leaves the state with the program", async () => {
    const service = new Office();
    const { lifecycle } = processAt(service);
    const made = await lifecycle.create(box, { ...inputs, force: true });
    expect(made.state).toMatchObject({ force: true, __set: ["account", "force", "size"] });
    expect((await lifecycle.read(box, made.id, made.state))?.inputs).toEqual({ ...inputs, force: true });
    service.costs();
    expect(diff(box, made.state, inputs)).toEqual({ changed: [], replaces: [], recorded: true });
    const without = await lifecycle.update(box, made.id, made.state, inputs);
    expect(without).not.toHaveProperty("force");
    const again = await lifecycle.update(box, made.id, without, { ...inputs, force: false });
    expect(again).toMatchObject({ force: false, __set: ["account", "force", "size"] });
    expect(service.costs()).toEqual([]);
    await lifecycle.delete(box, made.id, without);
    expect(service.costs()).toEqual(["-> boxes/1/box?force=undefined"]);
  });

  it("is not among the changes that an update is given", async () => {
    const service = new Office();
    const { lifecycle } = processAt(service);
    const made = await lifecycle.create(box, inputs);
    await lifecycle.update(box, made.id, made.state, { account: "1", size: 2, force: true });
    expect(service.objects.get("boxes/1/box")).toEqual({ id: "box", size: 2 });
  });

  it("replaces where it says so", () => {
    const replacing: Definition = { ...box, replaceOn: ["force"] };
    expect(diff(replacing, { ...inputs, force: true }, { ...inputs, force: false })).toEqual({
      changed: ["force"],
      replaces: ["force"],
      recorded: false,
    });
  });
});

describe("an answer that means that it is not there", () => {
  it("is believed at once, and asked for again", async () => {
    const service = new Office().put("boxes/1/box", { status: false });
    const { lifecycle } = processAt(service);
    const reads = () => Promise.all([1, 2, 3].map(() => lifecycle.read(box, "1", { account: "1" })));
    expect(await reads()).toEqual([undefined, undefined, undefined]);
    expect(service.costs()).toEqual(["boxes/1/box"]);
    service.put("boxes/1/box", { id: "box", size: 3 });
    expect((await reads()).map((one) => one?.state.size)).toEqual([3, 3, 3]);
    expect(service.costs()).toEqual(["boxes/1/box"]);
  });

  it("is no empty object, which says nothing", async () => {
    const silent = defineSource<Office, { id?: string; status?: boolean }>({
      ...boxes,
      absent: ({ status }) => !status,
    });
    const { session } = processAt(new Office().put("boxes/1/box", {}));
    await expect(session.read(silent, { scope: { account: "1" }, key: "box" })).rejects.toThrow(
      "box of account 1 was answered with something else",
    );
  });

  it("is no 404: that needs somebody who vouches for it", async () => {
    const { lifecycle } = processAt(new Office());
    await expect(lifecycle.read(box, "1", { account: "1" })).rejects.toThrow("there is no boxe box");
  });

  it("leaves a list entry out", async () => {
    const listed = defineSource<Office, { id: string; status?: boolean }>({
      name: "office:flags",
      scope: [],
      key: (wire) => wire.id,
      ownLogin: true,
      absent: ({ status }) => status === false,
      list: async (office) => ({ items: await office.get("flags"), more: false }),
    });
    const service = new Office().put("flags", [{ id: "a", status: false }, { id: "b" }]);
    expect(await processAt(service).session.readAll(listed, {})).toEqual([{ id: "b" }]);
  });
});

describe("keys", () => {
  const people = (caselessKeys: boolean) =>
    defineSource<Office, { name: string }>({
      name: `office:people${caselessKeys}`,
      scope: [],
      caselessKeys,
      key: (wire) => wire.name,
      ownLogin: true,
      list: async (office) => ({ items: await office.get("people"), more: false }),
      single: (office, _, key) => office.get(`people/${key}`),
    });
  const office = () => new Office().put("people", [{ name: "Mary" }]).put("people/mary", { name: "Mary" });

  it("are the same in any case where the source says so, in lists and singly", async () => {
    const service = office();
    const { session } = processAt(service);
    const source = people(true);
    expect(await session.read(source, { scope: {}, key: "MARY" })).toEqual({ name: "Mary" });
    expect(await session.read(source, { scope: {}, key: "mary" }, false)).toEqual({ name: "Mary" });
    expect(service.costs()).toEqual(["people", "people/mary"]);
  });

  it("are taken to the letter elsewhere", async () => {
    const { session } = processAt(office());
    const source = people(false);
    await expect(session.read(source, { scope: {}, key: "mary" }, false)).rejects.toThrow(
      "mary of the login was answered with something else",
    );
  });
});

describe("one key", () => {
  it("is read by one request, and by another after a write", async () => {
    const service = new Office().put("boxes/1/box", { id: "box", size: 1 });
    const { session } = processAt(service);
    const read = () => session.read(boxes, { scope: { account: "1" }, key: "box" });
    await Promise.all([read(), read(), read()]);
    await read();
    expect(service.costs()).toEqual(["boxes/1/box"]);
    session.raiseFence();
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const get = service.get.bind(service);
    const begun = new Promise<void>((resolve) => {
      service.get = async <Wire>(path: string) => {
        resolve();
        const wire = await get<Wire>(path);
        await slow;
        return wire;
      };
    });
    const old = read();
    await begun;
    service.put("boxes/1/box", { id: "box", size: 2 });
    session.raiseFence();
    const fresh = read();
    release();
    expect(await Promise.all([old, fresh])).toEqual([
      { id: "box", size: 1 },
      { id: "box", size: 2 },
    ]);
    expect(service.costs()).toEqual(["boxes/1/box", "boxes/1/box"]);
  });
});

describe("what belongs to the login", () => {
  const mine = defineResource({
    ...basics,
    type: "office:Mine",
    summary: "A thing of the login.",
    kind: "singleton",
    inputs: z.strictObject({ name: z.string().describe("A name."), size: z.number().describe("A size.") }),
    outputs: z.object({}),
    identity: { id: ["name"] },
    source: defineSource<Office, { name: string; size: number }>({
      name: "office:mine",
      scope: [],
      key: (wire) => wire.name,
      ownLogin: true,
      single: (office, _, key) => office.get(`mine/${key}`),
    }),
    state: (wire) => wire,
    async create({ api }, inputs) {
      await api.send(`mine/${inputs.name}`, inputs);
      return {};
    },
    async update({ api }, { name }, changed) {
      await api.send(`mine/${name}`, { name, ...changed });
      return undefined;
    },
    async delete({ api }, { name }) {
      await api.send(`mine/${name}`);
    },
  }) as Definition;
  const inputs = { name: "a", size: 1 };
  const [first, second] = ["one-secret", "other-secret"].map((secret) => ({ CLINKED_CLIENT_SECRET: secret }));

  it("is refused to another login, which would find nothing, or something else", async () => {
    const made = await processAt(new Office(), first).lifecycle.create(mine, inputs);
    expect(made.state.__login).toMatch(/^token [0-9a-f]{8}$/);
    const elsewhere = new Office();
    const { lifecycle } = processAt(elsewhere, second);
    const text =
      /a belongs to the login token [0-9a-f]{8}, and the login is now token [0-9a-f]{8}\. Set the credentials back/;
    await expect(lifecycle.read(mine, made.id, made.state)).rejects.toThrow(text);
    await expect(lifecycle.update(mine, made.id, made.state, { ...inputs, size: 2 })).rejects.toThrow(text);
    await expect(lifecycle.delete(mine, made.id, made.state)).rejects.toThrow(text);
    expect(elsewhere.costs()).toEqual([]);
  });

  it("keeps its mark with every read and update", async () => {
    const { lifecycle } = processAt(new Office(), first);
    const made = await lifecycle.create(mine, inputs);
    const { __login } = made.state;
    expect((await lifecycle.read(mine, made.id, made.state))?.state.__login).toBe(__login);
    expect((await lifecycle.update(mine, made.id, made.state, { ...inputs, size: 2 })).__login).toBe(__login);
  });

  it("moves to another login where somebody says that both are one person", async () => {
    const service = new Office();
    const made = await processAt(service, first).lifecycle.create(mine, inputs);
    const { lifecycle } = processAt(service, { ...second, PORTALS_ALLOW_OTHER_LOGIN: "1" });
    const read = await lifecycle.read(mine, made.id, made.state);
    expect(read?.state.__login).not.toBe(made.state.__login);
    const later = processAt(service, second).lifecycle;
    expect((await later.read(mine, made.id, read?.state ?? {}))?.inputs).toEqual(inputs);
  });
});

describe("exclusive resources", () => {
  const mode = (type: string): Definition => ({ ...box, type, exclusive: { group: "e-mail mode", by: ["account"] } });

  it("are refused beside each other, across types and within one, for each parent", () => {
    expect(seeExclusive(mode("office:Smtp"), { account: "1", size: 1 })).toEqual([]);
    expect(seeExclusive(mode("office:Smtp"), { account: "1", size: 1 })).toEqual([]);
    expect(seeExclusive(mode("office:Api"), { account: "2" })).toEqual([]);
    expect(seeExclusive(mode("office:Api"), { account: "1" })).toEqual([
      {
        path: "account",
        text: "there is one e-mail mode of 1, and office:Api and office:Smtp are both declared. Keep one",
      },
    ]);
    expect(seeExclusive(mode("office:Smtp"), { account: "1", size: 2 })).toEqual([
      { path: "account", text: "there is one e-mail mode of 1, and two office:Smtp are declared. Keep one" },
    ]);
  });

  it("are one and the same with and without values that are not known yet", () => {
    expect(seeExclusive(mode("office:Smtp"), { account: "5", size: UNKNOWN })).toEqual([]);
    expect(seeExclusive(mode("office:Smtp"), { account: "5", size: 1 })).toEqual([]);
    expect(seeExclusive(mode("office:Smtp"), { account: UNKNOWN, size: 1 })).toEqual([]);
    expect(seeExclusive(mode("office:Api"), { account: "5", size: UNKNOWN })).toHaveLength(1);
  });

  it("of two portals do not meet", () => {
    expect(seeExclusive(mode("office:Smtp"), { account: "7", connection: "a" })).toEqual([]);
    expect(seeExclusive(mode("office:Api"), { account: "7", connection: "b" })).toEqual([]);
  });
});
