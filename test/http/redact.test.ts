import fc from "fast-check";
import { expect, test } from "vitest";
import { Redactor } from "../../provider/src/http/redact";

test("no form of a known secret is left in a text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 4, maxLength: 40 }), (secret) => {
      // A secret made of the mask's own letters cannot be told from the mask.
      fc.pre(!"[secret]".includes(secret));
      const redactor = new Redactor();
      redactor.add(secret);
      const bytes = Buffer.from(secret, "utf8");
      const forms = [
        secret,
        encodeURIComponent(secret),
        bytes.toString("base64"),
        bytes.toString("base64url"),
        JSON.stringify(secret),
      ];
      for (const form of forms) {
        expect(redactor.text(`<${form}>`)).not.toContain(form);
        expect(redactor.text(`<${form}>`)).toContain("[secret]");
      }
    }),
  );
});

test("the longer of two overlapping secrets goes first, short ones are left alone", () => {
  const redactor = new Redactor();
  for (const secret of ["abcd", "abcdefgh", "abc", "", undefined]) redactor.add(secret);
  expect(redactor.text("abcdefgh abcd abc")).toBe("[secret] [secret] abc");
});

test("what looks like a secret is masked without being known", () => {
  const redactor = new Redactor();
  expect(redactor.text("GET /token?client_secret=s3cr%21t&grant=x&password=pw&access_token=abc done")).toBe(
    "GET /token?client_secret=[secret]&grant=x&password=[secret]&access_token=[secret] done",
  );
  expect(
    redactor.text("Cookie: asc_auth_key=864FE52C-1C1C; X-API-KEY: 864FE52C-1C1C; Authorization: pk_1_ABCDEFGHIJ"),
  ).toBe("Cookie: asc_auth_key=[secret] X-API-KEY: [secret]; Authorization: [secret]");
  expect(redactor.text('{"access_token":"abc\\"def","password" : "p w","id":1}')).toBe(
    '{"access_token":"[secret]","password" : "[secret]","id":1}',
  );
  expect(redactor.text("Authorization: Bearer eyJ.abc-d_e=, next")).toBe("Authorization: Bearer [secret], next");
  expect(redactor.text('"authorization":"Basic dXNlcjpwdw=="')).toBe('"authorization":"Basic [secret]"');
  expect(redactor.text("the bearer of this letter has no password set")).toBe(
    "the bearer of this letter has no password set",
  );
});
