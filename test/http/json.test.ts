import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson, rawNumber, stringifyJson } from "../../provider/src/http/json";

test("integers beyond 2^53 become decimal strings, everything else stays as it is", () => {
  expect(
    parseJson('{"id":12345678901234567890,"n":-9007199254740993,"a":[9007199254740992],"ok":9007199254740991}'),
  ).toEqual({
    id: "12345678901234567890",
    n: "-9007199254740993",
    a: ["9007199254740992"],
    ok: 9007199254740991,
  });
  expect(parseJson('{"x":1.5,"big":1e30,"fraction":1234567890.1234567890,"text":"12345678901234567890"}')).toEqual({
    x: 1.5,
    big: 1e30,
    fraction: 1234567890.1234567,
    text: "12345678901234567890",
  });
});

test("every integer keeps all its digits on the way there and back", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), (n) => {
      const text = stringifyJson({ id: rawNumber(`${n}`) });
      expect(text).toBe(`{"id":${n}}`);
      expect(String((parseJson(text) as { id: unknown }).id)).toBe(`${n}`);
    }),
  );
});

test("other JSON is parsed as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      fc.pre(!/\d{16}/.test(text));
      expect(parseJson(text)).toEqual(JSON.parse(text));
      // A long number beside it takes the slower way.
      expect(parseJson(`[12345678901234567890,${text}]`)).toEqual(["12345678901234567890", JSON.parse(text)]);
    }),
  );
});

test("text that is no whole number is refused by name", () => {
  for (const id of ["", "abc", "1.5", "1e3", "007", "0x10", " 1", "1 ", "1,2", "--1", "NaN"]) {
    expect(() => rawNumber(id)).toThrow(`"${id}" is not a whole number`);
  }
});

test("a value without JSON form is an error, a bigint is an exact number", () => {
  expect(() => stringifyJson(undefined)).toThrow("has no JSON form");
  expect(stringifyJson({ n: 2n ** 70n })).toBe('{"n":1180591620717411303424}');
});

test("malformed JSON is a SyntaxError with and without long numbers", () => {
  expect(() => parseJson("<html>")).toThrow(SyntaxError);
  expect(() => parseJson('{"id":12345678901234567890')).toThrow(SyntaxError);
});
