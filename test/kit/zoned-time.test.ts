import { describe, expect, it } from "vitest";
import { z } from "zod";
import { instant, zoned } from "../../provider/src/kit/fields";
import { instantText, normalise, same } from "../../provider/src/kit/normal-form";
import { zonedInstant } from "../../provider/src/kit/zoned-time";

const utc = (text: string) => {
  const time = zonedInstant(text);
  return time === undefined ? undefined : new Date(time).toISOString();
};

describe("a time with a zone", () => {
  it.each([
    ["2018-01-05T14:00Z[UTC]", "2018-01-05T14:00:00.000Z"],
    // The zone counts and not the offset.
    ["2022-10-20T00:00:00+01:00[Europe/Paris]", "2022-10-19T22:00:00.000Z"],
    ["2022-10-20T00:00+02:00[Europe/Paris]", "2022-10-19T22:00:00.000Z"],
    ["2022-12-20T00:00:00+02:00[Europe/Paris]", "2022-12-19T23:00:00.000Z"],
    ["2022-10-20T00:00[Europe/Paris]", "2022-10-19T22:00:00.000Z"],
    ["2024-11-11T07:31:18.624Z[UTC]", "2024-11-11T07:31:18.624Z"],
    ["2050-01-05T16:00+02:00[Europe/Riga]", "2050-01-05T14:00:00.000Z"],
    ["2022-07-01T09:30-02:30[America/St_Johns]", "2022-07-01T12:00:00.000Z"],
    ["2022-07-01T09:30Z[Etc/GMT+5]", "2022-07-01T14:30:00.000Z"],
    // An hour that is there twice: the offset chooses, and the earlier one counts where it fits neither.
    ["2022-10-30T02:30+02:00[Europe/Paris]", "2022-10-30T00:30:00.000Z"],
    ["2022-10-30T02:30+01:00[Europe/Paris]", "2022-10-30T01:30:00.000Z"],
    ["2022-10-30T02:30Z[Europe/Paris]", "2022-10-30T00:30:00.000Z"],
    // An hour that is not there: 02:30 is 03:30 then.
    ["2022-03-27T02:30+01:00[Europe/Paris]", "2022-03-27T01:30:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(utc(text)).toBe(expected);
  });

  it.each([
    "2022-10-20T00:00Z[Nowhere/City]",
    "2022-13-20T00:00Z[UTC]",
    "2022-10-20[UTC]",
    "tomorrow[UTC]",
    "[UTC]",
    "",
  ])("%j is none", (text) => {
    expect(utc(text)).toBeUndefined();
    expect(zoned("When.").safeParse(text).success).toBe(false);
  });
});

describe("the field", () => {
  const field = zoned("When.");

  it("is kept as it was written, and compared as an instant", () => {
    const text = "2022-10-20T00:00:00+01:00[Europe/Paris]";
    expect(normalise(field, text)).toBe(text);
    expect(same(field, text, "2022-10-20T00:00+02:00[Europe/Paris]")).toBe(true);
    expect(same(field.optional(), text, "2022-10-19T22:00Z[UTC]")).toBe(true);
    expect(same(field, text, "2022-10-20T00:00+01:00")).toBe(false);
    expect(same(field.optional(), text, undefined)).toBe(false);
  });

  it("takes a time with an offset alone, and nothing without either", () => {
    expect(field.safeParse("2022-10-20T00:00:00Z").success).toBe(true);
    expect(field.safeParse("2022-10-20T00:00").error?.issues[0]?.message).toContain("a time with its zone");
  });

  it("shows as UTC where an instant is wanted", () => {
    expect(instantText("2022-10-20T00:00:00+01:00[Europe/Paris]")).toBe("2022-10-19T22:00:00Z");
    expect(normalise(z.strictObject({ at: instant("When.") }), { at: "2018-01-05T14:00Z[UTC]" })).toEqual({
      at: "2018-01-05T14:00:00Z",
    });
  });
});
