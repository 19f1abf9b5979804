import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { NextId } from "../../sandbox/src";
import { definitionOf } from "../contract/world";
import { expectWhole, type Ground, goesAway, openGround, sampleOf, unchanged, updateOf } from "./trial";

/** Odd numbers beyond 2^53: a number type would change each of them. */
const first: Readonly<Record<NextId["kind"], string>> = {
  user: "9007199254740993",
  account: "9007199254741993",
  group: "9007199254742993",
  accountInvite: "9007199254743993",
  groupInvite: "9007199254744993",
  guest: "9007199254745993",
  right: "9007199254746993",
  contextKey: "9007199254747993",
};

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
beforeEach(async () => {
  await ground.renew();
  for (const [kind, id] of Object.entries(first)) await ground.control.setNextId({ kind: kind as NextId["kind"], id });
});
afterAll(() => ground.close());

const known = new Set<string>();

/** Every number of so many digits that has passed the wire or stands in a state is one of the portal's own. */
async function expectEveryDigit(...states: unknown[]): Promise<void> {
  const { tables } = await ground.control.snapshot();
  for (const id of JSON.stringify(tables).match(/\d{16,}/g) ?? []) known.add(id);
  const seen = JSON.stringify([await ground.control.log(), ...states]).match(/\d{16,}|\d\.\d+e\+\d+/g) ?? [];
  expect(seen.filter((id) => !known.has(id))).toEqual([]);
}

/** The sample with its references replaced: to its own group and right, and to group 1/3 anywhere. */
function referring(inputs: Fields, group: string, right: string): Fields {
  const own = Object.fromEntries(
    ["group", "master", "copyFrom"].filter((name) => inputs[name] !== undefined).map((name) => [name, group]),
  );
  const text = JSON.stringify({ ...inputs, ...own }, (name, value: unknown) => (name === "rights" ? right : value));
  return JSON.parse(text.replaceAll('"1/3"', JSON.stringify(group))) as Fields;
}

for (const definition of definitions) {
  describe(`${definition.type} with ids above 2^53`, () => {
    it("keeps every digit through create, read, list, update and delete", async () => {
      // What it refers to has such an id as well.
      const builder = ground.process();
      await ground.control.change({ kind: "group", id: "3", remove: true });
      const group = await builder.create(definitionOf("clinked:Group"), { account: "1", friendlyName: "Large" });
      const right = await builder.create(definitionOf("clinked:MemberRight"), {
        account: "1",
        name: "Large",
        type: "GROUP",
        basedOnPermission: 1,
        capabilities: ["FILES"],
      });
      expect(group.id).toBe(`1/${first.group}`);
      expect(right.id).toBe(`1/${first.right}`);
      const inputs = referring(sampleOf(definition), group.id, right.id);
      await ground.control.clearLog();

      const created = await ground.process().create(definition, inputs);
      const read = await expectWhole(ground, definition, created, inputs);
      expect(read.id).toBe(created.id);
      await expectEveryDigit(created, read);
      const other = referring(updateOf(definition, inputs), group.id, right.id);
      const updated = await ground.process().update(definition, created, other);
      expect(ground.process().diff(definition, updated, other)).toEqual(unchanged);
      const again = await expectWhole(ground, definition, updated, other);
      await expectEveryDigit(created, read, updated, again);
      await ground.process().delete(definition, updated);
      const left = await ground.process().read(definition, updated);
      expect(left?.id).toBe(goesAway(definition) ? undefined : updated.id);
      await expectEveryDigit(left);
      expect((await ground.control.counts()).undocumented).toBe(0);
    });
  });
}

describe("many objects with ids above 2^53", () => {
  it("are read from one list as they are read singly", async () => {
    const definition = definitionOf("clinked:Group");
    const process = ground.process();
    const names = Array.from({ length: 12 }, (_, n) => ({ account: "1", friendlyName: `Large ${n}` }));
    const groups = await Promise.all(names.map((inputs) => process.create(definition, inputs)));
    expect(new Set(groups.map(({ id }) => id)).size).toBe(12);
    await ground.control.clearLog();
    const listing = ground.process();
    const listed = await Promise.all(groups.map((group) => listing.read(definition, group)));
    expect((await ground.control.counts()).byKind.list).toBeGreaterThan(0);
    expect(listed.map((living) => living?.state.groupId)).toEqual(groups.map(({ id }) => id.split("/")[1]));
    await expectEveryDigit(listed);
  });

  it("are sent as whole numbers where a body names them", async () => {
    const process = ground.process();
    const member = await process.create(definitionOf("clinked:AccountMember"), {
      account: "1",
      username: "large",
      name: "Large",
      email: "large@example.com",
    });
    const group = await process.create(definitionOf("clinked:Group"), { account: "1", friendlyName: "Large" });
    const membership = await process.create(definitionOf("clinked:GroupMember"), {
      group: group.id,
      username: "large",
      permission: 4,
    });
    expect(member.state.userId).toBe(first.user);
    expect(membership.id).toBe(`1/${first.group}/${first.user}`);
    const bodies = (await ground.control.log()).map(({ body }) => JSON.stringify(body) ?? "");
    expect(bodies.filter((body) => body.includes(`"${first.group}":4`))).toHaveLength(1);
  });
});
