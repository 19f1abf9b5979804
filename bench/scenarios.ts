import { clinkedDefinitions } from "../provider/src/clinked/definitions";
import type { Definition } from "../provider/src/kit/definition";
import { givenInputs } from "../provider/src/kit/diff";
import type { Living } from "../provider/src/kit/lifecycle";
import type { Fields } from "../provider/src/kit/normal-form";
import type { Sandbox } from "../sandbox/src";

type Control = Sandbox["control"];

/** A portal full of objects, and the state of a stack that manages them all. */
export interface Scenario {
  readonly name: string;
  readonly definition: Definition;
  readonly objects: number;
  /** Fewest requests that can read them all: one list, or single reads where those are fewer. */
  readonly floor: number;
  fill(control: Control): Promise<readonly Living[]>;
}

const definitionOf = (type: string): Definition => {
  const found = clinkedDefinitions.find((definition) => definition.type === `clinked:${type}`);
  if (!found) throw new Error(`There is no ${type}.`);
  return found as Definition;
};

const living = (definition: Definition, id: string, inputs: Fields): Living => ({
  id,
  state: { ...inputs, __portal: "loopback", __set: givenInputs(definition, inputs) },
});

const each = async <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(await make(index));
  return made;
};

const addGroup = async (control: Control, friendlyName: string): Promise<string> =>
  (await control.change({ kind: "group", add: { friendlyName } })).id ?? "";

/** Clinked cuts the pages of its groups itself; the document shows 5 in one. One group stands there from the start. */
export function groups(objects: number): Scenario {
  const definition = definitionOf("Group");
  return {
    name: `${objects} groups`,
    definition,
    objects,
    floor: Math.min(objects, Math.ceil((objects + 1) / 5)),
    fill: (control) =>
      each(objects, async (index) => {
        const friendlyName = `Group ${index}`;
        return living(definition, `1/${await addGroup(control, friendlyName)}`, { account: "1", friendlyName });
      }),
  };
}

/** Asked for in pages of 100. The administrator stands there from the start. */
export function accountMembers(objects: number): Scenario {
  const definition = definitionOf("AccountMember");
  return {
    name: `${objects} account members`,
    definition,
    objects,
    floor: Math.min(objects, Math.ceil((objects + 1) / 100)),
    fill: (control) =>
      each(objects, async (index) => {
        const person = { username: `user${index}`, name: `User ${index}`, email: `user${index}@example.com` };
        await control.change({ kind: "member", add: person });
        return living(definition, `1/${person.username}`, { account: "1", ...person });
      }),
  };
}

/** One list for each group. */
export function groupMembers(groupCount: number, people: number): Scenario {
  const definition = definitionOf("GroupMember");
  return {
    name: `${groupCount} groups with ${people} members each`,
    definition,
    objects: groupCount * people,
    floor: groupCount * Math.ceil(people / 25),
    async fill(control) {
      const persons = await each(people, async (index) => {
        const username = `user${index}`;
        const add = { username, name: `User ${index}`, email: `${username}@example.com` };
        return { username, id: (await control.change({ kind: "member", add })).id ?? "" };
      });
      const perGroup = await each(groupCount, async (index) => {
        const group = await addGroup(control, `Group ${index}`);
        return Promise.all(
          persons.map(async ({ username, id }) => {
            await control.change({ kind: "groupMember", group, user: id, add: { permission: 1 } });
            const inputs = { group: `1/${group}`, username, permission: 1 };
            return living(definition, `1/${group}/${id}`, inputs);
          }),
        );
      });
      return perGroup.flat();
    },
  };
}

/** There is no single read: without bulk read each costs a list. */
export function accountProperties(objects: number): Scenario {
  const definition = definitionOf("AccountProperty");
  return {
    name: `${objects} account properties`,
    definition,
    objects,
    floor: 1,
    fill: (control) =>
      each(objects, async (index) => {
        const property = { name: `key${index}`, value: String(index) };
        await control.change({ kind: "accountProperty", add: property });
        return living(definition, `1/${property.name}`, { account: "1", ...property });
      }),
  };
}
