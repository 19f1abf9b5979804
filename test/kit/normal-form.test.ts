import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import { file, id, instant, reference, set, wordedSet } from "../../provider/src/kit/fields";
import {
  type Fields,
  givenPaths,
  hasUnknown,
  normalise,
  normaliseObject,
  same,
  schemaAt,
  valueAt,
  withValueAt,
} from "../../provider/src/kit/normal-form";

const schema = z.strictObject({
  id: id("An id."),
  group: reference(2, "1/17", "A group.").optional(),
  at: instant("When.").optional(),
  image: file("A file.").optional(),
  tags: set(z.string(), "Tags.").optional(),
  ids: set(id("An id."), "Ids.").optional(),
  ordered: z.array(z.string()).optional(),
  text: z.string().nullable().optional(),
  flag: z.boolean().optional(),
  count: z.number().optional(),
  nested: z
    .strictObject({ text: z.string().optional(), deep: z.strictObject({ tags: set(z.string(), "Tags.") }).optional() })
    .optional(),
  entries: set(z.strictObject({ name: z.string(), at: instant("When.").optional() }), "Entries.").optional(),
  map: z.record(z.string(), instant("When.")).optional(),
});

const empty = fc.constantFrom(undefined, null, "");
const when = fc.oneof(
  fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2200-01-01") }).map((date) => date.toISOString()),
  fc.integer({ min: 0, max: 4e12 }),
);
const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 8 }), empty);
const idValue = fc.oneof(fc.nat(), fc.bigInt({ min: 1n, max: 2n ** 70n }).map(String), fc.constant(UNKNOWN));
const many = <T>(item: fc.Arbitrary<T>) => fc.oneof(fc.array(item, { maxLength: 5 }), empty, fc.constant(UNKNOWN));

/** Values as a program may give them, with repeats, empty values and some that are not known yet. */
const given: fc.Arbitrary<Fields> = fc.record(
  {
    id: idValue,
    group: fc.constantFrom("1/17", UNKNOWN, null),
    at: fc.oneof(when, empty),
    tags: many(fc.string({ unit: "grapheme", maxLength: 3 })),
    ids: many(idValue),
    ordered: many(fc.string({ maxLength: 3 })),
    text,
    flag: fc.oneof(fc.boolean(), empty),
    count: fc.oneof(fc.integer(), fc.constant(0), empty),
    nested: fc.oneof(
      fc.record(
        { text, deep: fc.oneof(fc.record({ tags: many(fc.string({ maxLength: 2 })) }), empty) },
        { requiredKeys: [] },
      ),
      empty,
    ),
    entries: many(fc.record({ name: fc.string({ maxLength: 2 }), at: fc.oneof(when, empty) })),
    map: fc.oneof(fc.dictionary(fc.string({ maxLength: 3 }), when, { noNullPrototype: true }), empty),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const options = (seed: number) => ({ numRuns: 500, seed });

describe("normalise", () => {
  it("is idempotent", () => {
    fc.assert(
      fc.property(given, (value) => {
        const once = normaliseObject(schema, value);
        expect(normaliseObject(schema, once)).toEqual(once);
        expect(same(schema, once, value)).toBe(true);
      }),
      options(1),
    );
  });

  it("leaves what it is given as it was", () => {
    fc.assert(
      fc.property(given, (value) => {
        const before = structuredClone(value);
        normaliseObject(schema, value);
        expect(value).toEqual(before);
      }),
      options(2),
    );
  });

  it("passes a value that is not known yet, whatever the field", () => {
    for (const field of Object.values(schema.shape)) expect(normalise(field, UNKNOWN)).toBe(UNKNOWN);
    const nested = { nested: { text: UNKNOWN, deep: { tags: ["b", UNKNOWN, "a"] } } };
    expect(normaliseObject(schema, nested)).toEqual(nested);
    expect(hasUnknown(nested)).toBe(true);
    expect(hasUnknown({ nested: { deep: { tags: ["b"] } } })).toBe(false);
  });

  it("turns ids into text, and keeps ids above 2^53 to the last digit", () => {
    expect(normalise(schema.shape.id, 17)).toBe("17");
    expect(normalise(schema.shape.id, "9223372036854775807")).toBe("9223372036854775807");
    expect(same(schema.shape.id, 17, "17")).toBe(true);
    expect(same(schema.shape.id, "9223372036854775807", "9223372036854775808")).toBe(false);
    expect(normalise(schema.shape.ids, [3, "20", 3])).toEqual(["20", "3"]);
  });

  it("keeps names that no schema has", () => {
    expect(normaliseObject(schema, { id: 1, other: { a: [2, 1] } })).toEqual({ id: "1", other: { a: [2, 1] } });
  });

  it("looks below optional and nullable", () => {
    const wrapped = set(z.string(), "Tags.").nullable().optional().describe("Wrapped.");
    expect(normalise(wrapped, ["b", "a", "b"])).toEqual(["a", "b"]);
    expect(normalise(wrapped, null)).toBe(null);
  });
});

describe("same", () => {
  it("is an equivalence", () => {
    fc.assert(
      fc.property(given, given, given, (a, b, c) => {
        expect(same(schema, a, a)).toBe(true);
        expect(same(schema, a, b)).toBe(same(schema, b, a));
        if (same(schema, a, b) && same(schema, b, c)) expect(same(schema, a, c)).toBe(true);
      }),
      options(3),
    );
  });

  it("is one for values that differ in form only", () => {
    fc.assert(
      fc.property(given, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(same(schema, value, turned)).toBe(true);
        expect(same(schema, value, normaliseObject(schema, turned))).toBe(true);
        const filled = Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== ""));
        expect(same(schema, value, filled)).toBe(true);
      }),
      options(4),
    );
  });

  it("ignores order and repeats in sets, and nothing in lists", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { minLength: 1 }), fc.nat(), (values, turn) => {
        const at = turn % values.length;
        const moved = [...values.slice(at), ...values.slice(0, at), ...values.slice(0, at)];
        expect(same(schema.shape.tags, values, moved)).toBe(true);
        expect(same(schema.shape.tags, values, [...values, "a longer one"])).toBe(false);
      }),
      options(5),
    );
    expect(same(schema.shape.ordered, ["a", "b"], ["b", "a"])).toBe(false);
    expect(same(schema.shape.ordered, ["a"], ["a", "a"])).toBe(false);
    const entries = [{ name: "a", at: "2027-01-31T12:00:00Z" }, { name: "b" }];
    expect(
      same(schema.shape.entries, entries, [
        { name: "b", at: null },
        { at: 1_801_396_800_000, name: "a" },
      ]),
    ).toBe(true);
  });

  it("compares instants, not their texts", () => {
    const zone = fc.record({ minutes: fc.integer({ min: -14 * 60, max: 14 * 60 }), z: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), zone, (ms, { minutes, z: isUtc }) => {
        const sign = minutes < 0 ? "-" : "+";
        const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, "0");
        const local = new Date(ms + minutes * 60_000).toISOString().slice(0, -1);
        const written = isUtc ? new Date(ms).toISOString() : `${local}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
        expect(same(schema.shape.at, ms, written)).toBe(true);
        expect(same(schema.shape.at, ms + 1, written)).toBe(false);
      }),
      options(6),
    );
  });

  it("takes null, absent, empty text, empty lists and empty objects for one, and false and 0 for values", () => {
    const nothing = [undefined, null, "", [], {}, { a: null }, { a: { b: [] } }];
    for (const a of nothing) for (const b of nothing) expect(same(undefined, a, b)).toBe(true);
    for (const value of [false, 0, "0", "false", [0], [false], { a: false }, { a: 0 }]) {
      for (const a of nothing) expect(same(undefined, a, value)).toBe(false);
    }
    expect(same(undefined, { flag: false }, {})).toBe(false);
    expect(same(undefined, 1, "1")).toBe(false);
    expect(same(undefined, ["a,b"], ["a", "b"])).toBe(false);
  });

  it("compares files by content", () => {
    const { image } = schema.shape;
    expect(same(image, { path: "a.xml", sha256: "x" }, { path: "b/c.xml", sha256: "x" })).toBe(true);
    expect(same(image, { path: "a.xml", sha256: "x" }, { path: "a.xml", sha256: "y" })).toBe(false);
  });
});

describe("paths", () => {
  it("of what was given lead to the values, and put together they are the value again", () => {
    fc.assert(
      fc.property(given, (value) => {
        const paths = givenPaths(schema, value);
        let again: Fields = {};
        for (const path of paths) {
          expect(valueAt(value, path)).not.toBeUndefined();
          expect(schemaAt(schema, path)).toBeDefined();
          again = withValueAt(again, path, valueAt(value, path));
        }
        expect(same(schema, again, value)).toBe(true);
        expect(givenPaths(schema, again)).toEqual(paths);
        expect([...paths].sort()).toEqual(paths);
      }),
      options(7),
    );
  });

  it("go into objects with fixed fields, and take lists and maps as a whole", () => {
    const value = { id: 1, nested: { deep: { tags: [] } }, map: { "a.b": 1 }, entries: [{ name: "a" }], text: null };
    expect(givenPaths(schema, value)).toEqual(["entries", "id", "map", "nested.deep.tags"]);
    expect(schemaAt(schema, "nested.nothing")).toBeUndefined();
    expect(valueAt({ a: [1] }, "a.0")).toBeUndefined();
  });

  it("set one value and leave the others", () => {
    const before = { a: { b: 1, c: 2 }, d: 3 };
    expect(withValueAt(before, "a.b", 9)).toEqual({ a: { b: 9, c: 2 }, d: 3 });
    expect(withValueAt(before, "d.e", 9)).toEqual({ a: { b: 1, c: 2 }, d: { e: 9 } });
    expect(before).toEqual({ a: { b: 1, c: 2 }, d: 3 });
  });
});

describe("a set with a word for everything", () => {
  const events = wordedSet(
    z.string(),
    {
      word: "*",
      standsFor: [
        ["a", "b"],
        ["a", "b", "c"],
      ],
    },
    "Events.",
  ).optional();

  it.each([
    [["*"], ["b", "a"], true],
    [["*"], ["a", "b", "c"], true],
    [["a", "b"], ["a", "b", "c"], true],
    [["*"], ["a"], false],
    [["*"], ["a", "c"], false],
    [["*"], undefined, false],
    [["a", "b", "c", "d"], ["*"], false],
  ])("%j and %j: %s", (one, other, isSame) => {
    expect(same(events, one, other)).toBe(isSame);
  });

  it("keeps what was given", () => {
    expect(normalise(events, ["b", "a"])).toEqual(["a", "b"]);
  });
});

describe("a value of several forms", () => {
  const value = z.union([z.string(), z.number(), set(id("An id."), "Ids.")]);

  it("is normalised by the form that it has", () => {
    expect(normalise(value, ["b", 1, "a"])).toEqual(["1", "a", "b"]);
    expect(normalise(value, "b")).toBe("b");
    expect(same(value, ["a", "b"], ["b", "a"])).toBe(true);
    expect(same(value, ["a", "b"], ["a"])).toBe(false);
  });
});
