import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { definitions } from "../../provider/src/definitions";
import { allInputs, check } from "../../provider/src/kit/check";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import { metaOf, unwrap } from "../../provider/src/kit/fields";
import { type Fields, isPlainObject } from "../../provider/src/kit/normal-form";
import { tempFolder } from "../http/support/temp-folder";
import { thing } from "./support/definition";

const good = { account: "1", name: "a" };
const problemsOf = (news: Fields, olds: Fields = {}) =>
  check(thing, olds, news).problems.map(({ path, text }) => `${path}: ${text}`);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
/** An asset as it arrives from the engine. */
const wired = (value: object) => ({ "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17", ...value });

describe("problems", () => {
  it("come all at once, each with its path and what would be right", () => {
    const news = {
      name: "a name that is too long",
      group: "17",
      at: "2027-01-31",
      mode: "medium",
      count: 12,
      flag: "yes",
      tags: "ab",
      nested: { text: 1, deep: {} },
      entries: [
        { name: "a", level: 1 },
        { name: "b", level: 3 },
      ],
      map: { a: 1 },
      Connection: "acme",
      connection: "Acme",
    };
    expect(problemsOf(news)).toEqual([
      'account: is required: expected an id in text form, for example "17"',
      "name: expected at most 20 characters, got text of 23 characters",
      'group: expected the whole id of the resource, for example "1/17", got text of 2 characters',
      'at: expected an instant with its zone, for example "2027-01-31T12:00:00Z", got text of 10 characters',
      'mode: expected one of "fast", "slow", got text of 6 characters',
      "count: expected at most 9, got a number",
      "flag: expected true or false, got text of 3 characters",
      "tags: expected a list, got text of 2 characters",
      "nested.text: expected text, got a number",
      "nested.deep.size: is required: expected a number",
      "entries.1.level: expected level 1 or 2, got a number",
      "map.a: expected text, got a number",
      'connection: expected a name in lower-case letters and digits, for example "acme", got text of 4 characters',
      'Connection: there is no such input. Did you mean "connection"?',
    ]);
  });

  it("name the nearest input, or all of them", () => {
    expect(problemsOf({ ...good, naem: "b" })).toEqual(['naem: there is no such input. Did you mean "name"?']);
    expect(problemsOf({ ...good, nested: { txt: "b" } })[0]).toMatch(/^nested\.txt: there is no such input\./);
    expect(problemsOf({ ...good, somethingElse: "b" })[0]).toMatch(/Inputs are: account, name, group, .*, adopt\.$/);
  });

  it("of a nested name suggest the nested names", () => {
    expect(problemsOf({ ...good, nested: { txt: "b" } })).toEqual([
      'nested.txt: there is no such input. Did you mean "text"?',
    ]);
  });

  it("do not come for null, which is the same as absent", () => {
    expect(check(thing, {}, { ...good, flag: null, tags: null }).inputs).toEqual(good);
    expect(problemsOf({ ...good, flag: null })).toEqual([]);
    expect(problemsOf({ account: "1", name: null })).toEqual(["name: is required: expected text"]);
  });

  it("do not come for resources that can be created beside others and say adopt", () => {
    expect(check({ ...thing, emitOnCreate: [] }, {}, { ...good, adopt: true }).problems).toEqual([]);
    expect(check({ ...thing, regain: async () => ({}) }, {}, { ...good, adopt: true }).problems).toEqual([]);
    const account = definitions.find(({ type }) => type === "clinked:Account");
    if (!account) throw new Error("no clinked:Account");
    expect(check(account, {}, { account: "1", adopt: true }).problems[0]?.path).toBe("adopt");
  });

  it("come for adopt where the object has shown something once that nobody can have again", () => {
    expect(problemsOf({ ...good, adopt: true })).toEqual([
      "adopt: cannot be used here: the service shows key at creation only. Remove the object that is there, and a new one is made",
    ]);
    expect(problemsOf({ ...good, adopt: false })).toEqual([]);
  });

  it.each([
    ["is allowed twice", { ...thing, identity: { ...thing.identity, unique: false } }],
    ["cannot be read", { ...thing, source: { ...thing.source, unreadable: true } }],
  ])("come for adopt of what %s", (_, definition) => {
    const { problems } = check(definition as typeof thing, {}, { ...good, adopt: true });
    expect(problems.map(({ text }) => text)[0]).toMatch(/^there is no such input/);
  });

  it.each(["acme", "a", "a1", "acme2027"])("do not come for the connection %j", (connection) => {
    expect(problemsOf({ ...good, connection })).toEqual([]);
  });

  it.each(["Acme", "1a", "a-b", "a_b", "", "a b", "ä"])("come for the connection %j", (connection) => {
    expect(problemsOf({ ...good, connection })[0]).toMatch(/^connection: expected a name in lower-case letters/);
  });

  it("of all definitions: none for their own examples", () => {
    for (const definition of definitions) expect(check(definition, {}, definition.example).problems).toEqual([]);
  });
});

describe("values that are not known yet", () => {
  const whole = {
    ...good,
    group: "1/17",
    at: 0,
    mode: "fast",
    count: 1,
    tags: ["a"],
    password: "12345678",
    nested: { text: "a", deep: { size: 1 } },
    entries: [{ name: "a", level: 1 }],
    map: { a: "b" },
  };
  const places: string[][] = [];
  const collect = (value: unknown, path: string[]) => {
    if (path.length > 0) places.push(path);
    if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) collect(item, [...path, name]);
    }
  };
  collect(whole, []);

  const withUnknown = (value: unknown, [head, ...rest]: readonly string[]): unknown => {
    if (head === undefined) return UNKNOWN;
    if (Array.isArray(value))
      return value.map((item, index) => (String(index) === head ? withUnknown(item, rest) : item));
    return isPlainObject(value) ? { ...value, [head]: withUnknown(value[head], rest) } : value;
  };

  it("are a problem for nobody, wherever they stand", () => {
    expect(places.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1 }), (chosen) => {
        const news = chosen.reduce<unknown>((value, path) => withUnknown(value, path), whole) as Fields;
        expect(check(thing, {}, news).problems).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("hide no problem of another input", () => {
    expect(problemsOf({ account: UNKNOWN, name: 1, nested: { text: UNKNOWN, deep: { size: "xy" } } })).toEqual([
      "name: expected text, got a number",
      "nested.deep.size: expected a number, got text of 2 characters",
    ]);
  });

  it("pass through untouched, a file as well", () => {
    const news = { ...good, image: UNKNOWN, at: UNKNOWN, tags: ["b", UNKNOWN], template: UNKNOWN };
    expect(check(thing, { template: "old" }, news)).toEqual({ inputs: news, problems: [] });
  });

  it("are no problem for any definition, in any single input", () => {
    for (const definition of definitions) {
      for (const name of Object.keys(definition.inputs.shape)) {
        expect(check(definition, {}, { ...definition.example, [name]: UNKNOWN }).problems).toEqual([]);
      }
    }
  });
});

describe("secrets", () => {
  const texts = ["canary-7f3a91", "canary-7f3a91\nsecond line"];
  const wrong = [...texts, 918273645, 918273645.5, texts, { inner: texts[0] }, [[texts[0]]], true];

  /** The same value at every place where the schema would have another type. */
  function spoil(schema: z.ZodType, value: unknown): unknown[] {
    const { inner } = unwrap(schema);
    const isFile = metaOf(inner).kind === "file";
    const direct = isFile ? [918273645, { inner: value }, [value], `${texts[1]}`] : [value];
    if (inner instanceof z.ZodObject) {
      const fields = Object.entries(inner.shape as Record<string, z.ZodType>);
      return [
        ...direct,
        ...fields.flatMap(([name, field]) => spoil(field, value).map((item) => ({ [name]: item }))),
        { notAnInput: value },
      ];
    }
    if (inner instanceof z.ZodArray)
      return [...direct, ...spoil(inner.element as z.ZodType, value).map((item) => [item])];
    if (inner instanceof z.ZodRecord)
      return [...direct, ...spoil(inner.valueType as z.ZodType, value).map((item) => ({ a: item }))];
    return direct;
  }

  it.each([thing, ...definitions].map((definition) => [definition.type, definition] as const))(
    "in any input of %s, with any wrong type, are in no message",
    (_, definition) => {
      let seen = 0;
      for (const [name, field] of Object.entries(allInputs(definition).shape)) {
        for (const value of wrong) {
          for (const spoilt of spoil(field as z.ZodType, value)) {
            const { problems } = check(definition, {}, { ...definition.example, [name]: spoilt });
            seen += problems.length;
            expect(JSON.stringify(problems)).not.toMatch(/canary|918273645|second line/);
          }
        }
      }
      expect(seen).toBeGreaterThan(10);
    },
  );

  it("are not described at all where the definition marks them", () => {
    expect(problemsOf({ ...good, password: 12345678 })).toEqual(["password: expected text, got a secret"]);
    expect(problemsOf({ ...good, password: "short" })).toEqual([
      "password: expected at least 8 characters, got a secret",
    ]);
  });
});

describe("inputs", () => {
  it("take numbers as ids, and numbers that lost digits for a problem", () => {
    expect(check(thing, {}, { ...good, account: 17 }).inputs.account).toBe("17");
    expect(check(thing, {}, { ...good, account: "9223372036854775807" }).inputs.account).toBe("9223372036854775807");
    for (const account of [2 ** 53, 1.5, -1, "1/2", "a b", "", true]) {
      expect(problemsOf({ name: "a", account })[0]).toMatch(/^account: expected an id in text form/);
    }
  });

  it("come in normal form", () => {
    const news = { ...good, at: "2027-01-31T13:00:00+01:00", tags: ["b", "a", "b"], connection: "acme" };
    expect(check(thing, {}, news).inputs).toEqual({
      ...good,
      at: "2027-01-31T12:00:00Z",
      tags: ["a", "b"],
      connection: "acme",
    });
  });

  it("of the same content are the same inputs, and checking again changes nothing", () => {
    for (const definition of definitions) {
      const { inputs } = check(definition, {}, definition.example);
      expect(check(definition, inputs, inputs)).toEqual({ inputs, problems: [] });
    }
  });

  it("for create only refuse a change, and neither an unknown value nor a replacement", () => {
    const olds = { ...good, template: "a" };
    expect(problemsOf({ ...good, template: "b" }, olds)).toEqual([
      expect.stringMatching(/^template: can be set at creation only\./),
    ]);
    expect(problemsOf({ ...good, template: "a" }, olds)).toEqual([]);
    expect(problemsOf({ ...good, template: UNKNOWN }, olds)).toEqual([]);
    expect(problemsOf({ ...good, template: "b" }, {})).toEqual([]);
    expect(problemsOf(good, olds)).toEqual([]);
    expect(problemsOf({ ...good, template: "b" }, good)).toEqual([]);
  });
});

describe("file inputs", () => {
  it("become their path and the hash of their content, which changes with it", () => {
    const path = join(tempFolder(), "image.svg");
    writeFileSync(path, "one");
    const first = check(thing, {}, { ...good, image: path });
    expect(first).toEqual({ inputs: { ...good, image: { path, sha256: sha256("one") } }, problems: [] });
    writeFileSync(path, "two");
    expect(check(thing, first.inputs, { ...good, image: path }).inputs.image).toEqual({ path, sha256: sha256("two") });
    expect(check(thing, first.inputs, { ...good, image: wired({ path }) }).inputs.image).toEqual({
      path,
      sha256: sha256("two"),
    });
  });

  it("may be assets of the engine", () => {
    expect(check(thing, {}, { ...good, image: wired({ text: "content" }) }).inputs.image).toEqual({
      text: "content",
      sha256: sha256("content"),
    });
    const stored = { path: "image.svg", sha256: "abc" };
    expect(check(thing, {}, { ...good, image: stored })).toEqual({ inputs: { ...good, image: stored }, problems: [] });
  });

  it("that are missing are a problem with path and code", () => {
    const path = join(tempFolder(), "none.svg");
    expect(problemsOf({ ...good, image: path })).toEqual([
      `image: there is no readable file at "${path}" (ENOENT); paths count from the program's folder`,
    ]);
    expect(problemsOf({ ...good, image: tempFolder() })[0]).toContain("(EISDIR)");
  });

  it.each([17, {}, [], "", wired({}), wired({ uri: "https://example.com" }), "<xml>\n</xml>"])(
    "that are none are a problem: %j",
    (image) => {
      expect(problemsOf({ ...good, image })).toEqual([
        "image: expected the path of a file, a FileAsset or a StringAsset",
      ]);
    },
  );
});

describe("what only the creation of an entry takes", () => {
  const definition = definitions.find(({ type }) => type === "workdrive:DepartmentMembers") as (typeof definitions)[0];
  const [department, ada, bea] = ["d1", "u1", "u2"];
  const withMembers = (...members: Fields[]) => ({ department, members });
  const problemsBetween = (olds: Fields, news: Fields) =>
    check(definition, olds, news).problems.map(({ path, text }) => `${path}: ${text}`);

  it("is refused for an entry that stays, wherever it stands by now", () => {
    const olds = withMembers({ user: ada, isAdmin: false }, { user: bea });
    expect(problemsBetween(olds, withMembers({ user: bea }, { user: ada, isAdmin: true }))).toEqual([
      "members[1].isAdmin: can be set at creation only. Put the old value back, or take the entry out for one `pulumi up`",
    ]);
  });

  it("is taken for an entry that is new, and for the one that has it already", () => {
    const olds = withMembers({ user: ada, isAdmin: true });
    expect(problemsBetween(olds, withMembers({ user: ada, isAdmin: true }, { user: bea, isAdmin: true }))).toEqual([]);
  });
});
