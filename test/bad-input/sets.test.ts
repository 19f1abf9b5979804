import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import { definitionOf } from "../contract/world";
import { openPortal, type Portal } from "../support/portal";

const problems = (type: string, inputs: Record<string, unknown>) =>
  check(definitionOf(`clinked:${type}`), {}, inputs).problems.map(({ path, text }) => `${path}: ${text}`);

describe("entries of a set", () => {
  const one = (username: string) => ({ username, permission: 1 });

  it("have to be among those that it owns", () => {
    expect(
      problems("AccountProperties", { account: "1", prefix: "crm.", properties: { tier: "x", "crm.id": "1" } }),
    ).toEqual(['properties: "tier" is none that the set owns. Take it out, or correct prefix or ignore']);
    expect(problems("GroupMembers", { group: "1/1", members: [one("sso-ann")], ignore: ["sso-*"] })).toEqual([
      'members: "sso-ann" is none that the set owns. Take it out, or correct prefix or ignore',
    ]);
  });

  it("stand there once", () => {
    expect(problems("GroupMembers", { group: "1/1", members: [one("ann"), one("ann"), one("ann")] })).toEqual([
      'members: "ann" is there twice. Keep one',
    ]);
  });

  it("may be unknown, and so may what the set owns", () => {
    expect(problems("GroupMembers", { group: "1/1", members: [one(UNKNOWN), one(UNKNOWN)], ignore: ["*"] })).toEqual(
      [],
    );
    expect(problems("GroupMembers", { group: "1/1", members: UNKNOWN, ignore: ["*"] })).toEqual([]);
    expect(problems("GroupMembers", { group: "1/1", members: [one("ann")], ignore: UNKNOWN })).toEqual([]);
    expect(problems("AccountProperties", { account: "1", prefix: UNKNOWN, properties: { tier: "x" } })).toEqual([]);
  });
});

describe("a parent that is not there", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  it("is told before anything is written", async () => {
    const members = [{ username: "jack", permission: 16 }];
    for (const given of [members, []]) {
      await expect(
        portal.process().create(definitionOf("clinked:GroupMembers"), { group: "1/99", members: given }),
      ).rejects.toThrow("clinked:GroupMembers 1/99: there is no such group. Check the id; if it was removed, run");
    }
    expect((await portal.sandbox.control.counts()).byKind.write).toBe(0);
  });

  it("is named with its id by every other resource", async () => {
    const create = portal
      .process()
      .create(definitionOf("clinked:GroupProperty"), { group: "1/99", name: "tier", value: "gold" });
    await expect(create).rejects.toThrow("group 99 is not there, or the login client");
  });
});

it("a name that another field has taken is told in the service's words", async () => {
  const portal = await openPortal();
  try {
    const inputs = { account: "1", username: "jack2", name: "J", email: "jack.bauer@clinked.com" };
    await expect(portal.process().create(definitionOf("clinked:AccountMember"), inputs)).rejects.toThrow(
      'as taken (409): "A member with the e-mail address "jack.bauer@clinked.com" exists already.", and no list shows',
    );
  } finally {
    await portal.close();
  }
});
