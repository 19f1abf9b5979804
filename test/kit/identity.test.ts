import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { id, reference } from "../../provider/src/kit/fields";
import { formatId, idsFrom, parseId, pick } from "../../provider/src/kit/identity";

const inputs = z.strictObject({
  account: id("An account."),
  group: reference(2, "1/17", "A group."),
  name: z.string(),
});

// Half of a surrogate pair is no text that any service could send.
const part = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: fc.constantFrom("/", "%", "2", "F", " ", "ü", "😀", ".", "\\", "\n", "+"), minLength: 1 }),
    fc.bigInt({ min: 1n, max: 2n ** 80n }).map(String),
  )
  .filter((text) => text !== "");

const oneOf = fc.string({ unit: fc.constantFrom("a", "1", "%", "-", "ü"), minLength: 1 });

describe("ids", () => {
  it("come back from their text, whatever the parts hold", () => {
    fc.assert(
      fc.property(part, part, (account, name) => {
        const text = formatId(inputs, ["account", "name"], { account, name });
        expect(text.split("/").length).toBe(2);
        expect(parseId("test:Thing", inputs, ["account", "name"], text)).toEqual({ account, name });
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("hold the id of another resource as it is", () => {
    fc.assert(
      fc.property(oneOf, oneOf, part, (account, group, memberId) => {
        const ids = { group: `${account}/${group}`, memberId };
        const text = formatId(inputs, ["group", "memberId"], ids);
        expect(text.startsWith(`${account}/${group}/`)).toBe(true);
        expect(parseId("test:Thing", inputs, ["group", "memberId"], text)).toEqual(ids);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it("of different parts have different texts", () => {
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const text = (account: string, name: string) => formatId(inputs, ["account", "name"], { account, name });
        expect(text(a, b) === text(c, d)).toBe(a === c && b === d);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it.each(["", "1", "1/", "/a", "1/a/b", "1//a"])("that do not fit are refused with the form: %j", (text) => {
    expect(() => parseId("test:Thing", inputs, ["account", "name"], text)).toThrow(
      `test:Thing: "${text}" is not an id of this type. Give it as <account>/<name>, 2 parts in all.`,
    );
  });

  it("with a stray percent sign are refused with a hint", () => {
    expect(() => parseId("test:Thing", inputs, ["account", "name"], "1/100%")).toThrow(
      '"%" in a name written as "%25"',
    );
    expect(parseId("test:Thing", inputs, ["account", "name"], "1/100%25")).toEqual({ account: "1", name: "100%" });
  });

  it("count the parts of a reference", () => {
    expect(() => parseId("test:Thing", inputs, ["group", "memberId"], "1/2")).toThrow("3 parts in all");
  });

  it("are picked from the first bag that has them, as text", () => {
    expect(idsFrom(["account", "name", "other"], { account: 1 }, { account: 2, name: "n" })).toEqual({
      account: "1",
      name: "n",
      other: "",
    });
    expect(pick({ a: "1", b: "2" }, ["b", "c"])).toEqual({ b: "2", c: "" });
  });
});
