import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import type { Fields } from "../../provider/src/kit/normal-form";
import { definitionOf, factsOf } from "../contract/areas";
import { goesAway } from "../contract/traits";
import { expectWhole, type Ground, openGround, sampleOf, samplesOf, unchanged, updateOf } from "./trial";

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

const known = new Set<string>();

/** Every number of so many digits that has passed the wire or stands in a state is one of the portal's own. */
async function expectEveryDigit(...states: unknown[]): Promise<void> {
  const snapshot = await ground.control.snapshot();
  for (const id of JSON.stringify(snapshot).match(/\d{16,}/g) ?? []) known.add(id);
  const seen = JSON.stringify([await ground.control.log(), ...states]).match(/\d{16,}|\d\.\d+e\+\d+/g) ?? [];
  expect(seen.filter((id) => !known.has(id))).toEqual([]);
}

/** A sample that refers to something with such an id, where the type refers to anything. */
function referring(definition: Definition, translate: (inputs: Fields) => Fields): Fields {
  const samples = factsOf(definition).full ? [sampleOf(definition)] : samplesOf(definition);
  const isLarge = (inputs: Fields) => JSON.stringify(inputs) !== JSON.stringify(translate(inputs));
  return translate(samples.find(isLarge) ?? sampleOf(definition));
}

for (const definition of definitions) {
  describe(`${definition.type} with ids above 2^53`, () => {
    it("keeps every digit through create, read, list, update and delete", async () => {
      const translate = await ground.renewLarge(definition);
      const inputs = referring(definition, translate);
      const created = await ground.process().create(definition, inputs);
      const read = await expectWhole(ground, definition, created, inputs);
      expect(read.id).toBe(created.id);
      await expectEveryDigit(created, read);
      const change = updateOf(definition, inputs);
      const other = change && translate(change);
      const updated = other ? await ground.process().update(definition, created, other) : created;
      expect(ground.process().diff(definition, updated, other ?? inputs)).toEqual(unchanged);
      const again = await expectWhole(ground, definition, updated, other ?? inputs);
      await expectEveryDigit(created, read, updated, again);
      await ground.process().delete(definition, updated);
      const left = await ground.process().read(definition, updated);
      expect(left?.id).toBe(goesAway(definition) ? undefined : updated.id);
      await expectEveryDigit(left);
      expect((await ground.control.counts(definition.product.name)).undocumented).toBe(0);
    });
  });
}

const LARGE = /^\d{16,}$/;

describe("many objects with ids above 2^53", () => {
  beforeEach(async () => {
    await ground.renewLarge(definitionOf("clinked:Group"));
  });

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
    for (const { id } of groups) expect(id.split("/")[1]).toMatch(LARGE);
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
    const [, groupId = ""] = group.id.split("/");
    expect([groupId, member.state.userId]).toEqual([expect.stringMatching(LARGE), expect.stringMatching(LARGE)]);
    expect(membership.id).toBe(`1/${groupId}/${member.state.userId}`);
    const bodies = (await ground.control.log()).map(({ body }) => JSON.stringify(body) ?? "");
    expect(bodies.filter((body) => body.includes(`"${groupId}":4`))).toHaveLength(1);
  });
});
