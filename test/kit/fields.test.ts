import { describe, expect, it } from "vitest";
import { z } from "zod";
import { id, instant, metaOf, reference, unwrap } from "../../provider/src/kit/fields";

describe("fields", () => {
  it("accept instants with a zone only", () => {
    const success = (value: unknown) => instant("When.").safeParse(value).success;
    for (const value of [0, "2027-01-31T12:00:00Z", "2027-01-31T12:00:00.5+01:00", "2027-01-31T12:00:00-0500"]) {
      expect(success(value)).toBe(true);
    }
    for (const value of ["2027-01-31", "2027-01-31T12:00:00", "soon", "Z", 1.5, true, ""])
      expect(success(value)).toBe(false);
  });

  it("accept references of the right length only", () => {
    const accepts = (segments: number, value: unknown) => reference(segments, "1/17", "A.").safeParse(value).success;
    expect(accepts(2, "1/17")).toBe(true);
    expect(accepts(3, "1/17/a%20b")).toBe(true);
    for (const value of ["1", "1/", "1/2/3", "1/a b", 17]) expect(accepts(2, value)).toBe(false);
  });

  it("tell what they are, wrapped or not", () => {
    expect(metaOf(id("An id."))).toEqual({ kind: "id", description: "An id." });
    expect(unwrap(id("An id.").nullable().optional())).toMatchObject({ optional: true });
    expect(metaOf(unwrap(id("An id.").nullable().optional()).inner).kind).toBe("id");
    expect(unwrap(z.string())).toMatchObject({ optional: false });
    expect(metaOf(z.string())).toEqual({});
  });
});
