import fc from "fast-check";
import { expect, it } from "vitest";
import { nameText, shownText } from "../../provider/src/cli/drift/words";
import { clipped, inert, inertJson, inertLines } from "../../provider/src/cli/terminal/inert";
import { fitted, width } from "../../provider/src/cli/terminal/width";

const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;
const texts = fc.string({ unit: "binary", maxLength: 40 });

it("shows what would act as an escape, and all else as it is", () => {
  expect(inert("\u001b[31m\r\n\u009b2J\u202e\u{e0041}\ud800")).toBe("\\x1b[31m\\r\\n\\x9b2J\\u202e\\u{e0041}\\ud800");
  const harmless = "Ärzte & Söhne, 顧客, مرحبا, नमस्ते, می‌خواهم, 👩‍👩‍👧, e\u0301, 1 €";
  expect(inert(harmless)).toBe(harmless);
  expect(inert("a\u200b\u200db\u200d")).toBe("a\\u200b\\u200db\\u200d");
  expect(inertLines("a\r\nb\rc\u0007")).toEqual(["a", "b", "c\\x07"]);
});

it("makes any text inert", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(inert(text)).not.toMatch(ACTING);
      expect(shownText({ kind: "value", value: { [text]: text } })).not.toMatch(ACTING);
      expect(nameText(text)).not.toMatch(/^[=+\-@\s]|^$|\s$/);
    }),
    { seed: 1 },
  );
});

it("writes JSON that says the same", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const json = inertJson({ text }, 2);
      expect(JSON.parse(json)).toEqual({ text });
      expect(json.split("\n").filter((line) => ACTING.test(line))).toEqual([]);
    }),
    { seed: 1 },
  );
});

it("fits any inert text into a column", () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, columns) => {
      expect(width(fitted(inert(text), columns))).toBe(columns);
    }),
    { seed: 1 },
  );
  expect(width("顧客")).toBe(4);
  expect(fitted("顧客ポータル", 5)).toBe("顧客…");
  expect(fitted("abc", 5)).toBe("abc  ");
  expect(clipped("abcdef", 4)).toBe("abc…");
});
