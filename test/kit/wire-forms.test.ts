import { describe, expect, it } from "vitest";
import { z } from "zod";
import { email, instant } from "../../provider/src/kit/fields";
import { canonicalText, normalise, same } from "../../provider/src/kit/normal-form";
import { seeMixed } from "../../provider/src/kit/set-guard";
import { openPortal } from "../support/portal";
import { typed } from "./support/people";

describe("what services send in another form than the schema", () => {
  it("numbers as text, text as numbers, flags as text", () => {
    expect(normalise(z.string(), 7)).toBe("7");
    expect(normalise(z.int(), "4")).toBe(4);
    expect(normalise(z.union([z.literal(1), z.literal(4)]), "4")).toBe(4);
    expect(normalise(z.boolean(), "false")).toBe(false);
    // Digits that the schema takes as text stay text.
    expect(normalise(z.string(), "007")).toBe("007");
    expect(normalise(z.int(), "12ab")).toBe("12ab");
  });

  it("instants as milliseconds in text, and with a zone behind the offset", () => {
    const schema = instant("When");
    expect(normalise(schema, "1801396800000")).toBe("2027-01-31T12:00:00Z");
    expect(normalise(schema, "2027-01-31T12:00Z[UTC]")).toBe("2027-01-31T12:00:00Z");
  });

  it("e-mail addresses in another case", () => {
    expect(same(email("Address"), "Jack@Example.com", "jack@example.com")).toBe(true);
    expect(same(z.string(), "Jack", "jack")).toBe(false);
  });

  it("an object that only looks like a file is compared as a whole", () => {
    expect(canonicalText(undefined, { sha256: "a", size: 1 })).not.toBe(
      canonicalText(undefined, { sha256: "a", size: 2 }),
    );
    expect(canonicalText(undefined, { sha256: "a", path: "x" })).toBe(
      canonicalText(undefined, { sha256: "a", path: "y" }),
    );
  });
});

it("refuses two sets over the same entries, and takes two with prefixes of their own", () => {
  const set = typed("clinked:AccountProperties");
  const properties = (account: string, prefix: string | undefined, value: string) =>
    seeMixed(set, { account, prefix, properties: { [`${prefix}a`]: value } });
  expect(properties("81", "crm.", "1")).toEqual([]);
  expect(properties("81", "erp.", "1")).toEqual([]);
  expect(properties("81", "crm.", "1")).toEqual([]);
  expect(properties("81", "crm.eu.", "1")).toMatchObject([{ text: "81 has two clinked:AccountProperties. Keep one" }]);
});

it("does not believe that something is deleted when nothing of the portal is visible", async () => {
  const portal = await openPortal();
  try {
    const group = typed("clinked:Group");
    const living = await portal.process().create(group, { account: "1", friendlyName: "Acme" });
    await portal.sandbox.control.addFault({ match: "* ^/v3/accounts/1(/|$)", times: null, status: 404 });
    await expect(portal.process().delete(group, living)).rejects.toThrow(/there is no account 1/);
    await portal.sandbox.control.clearFaults();
    expect((await portal.process().read(group, living))?.id).toBe(living.id);
  } finally {
    await portal.close();
  }
});
