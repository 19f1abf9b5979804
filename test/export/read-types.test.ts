import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Found } from "../../provider/src/export/found";
import { neverReason } from "../../provider/src/export/places";
import { readPortal } from "../../provider/src/export/read";
import type { Definition } from "../../provider/src/kit/definition";
import { type Fields, isPlainObject, mapFields, same } from "../../provider/src/kit/normal-form";
import type { Owning } from "../../provider/src/kit/set-guard";
import { fullSample } from "../contract/samples";
import { definitionOf, openStage, type Stage } from "../contract/world";
import { standing } from "../contract/worlds/clinked-content";
import { checked } from "../support/portal";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const isSet = ({ owns }: Definition & Owning) => owns !== undefined;

const ofSets = ["prefix", "ignore", "onDestroy", "allowMassRemoval"];

/** What an export of everything of one type finds, as a process that has made nothing. */
async function exported(definition: Definition): Promise<readonly Found[]> {
  const session = stage.portal.process().runtime.session(definition.product);
  const { found, leftOut } = await readPortal({
    session,
    definitions: definitions.filter(({ product }) => product.name === definition.product.name),
    include: [definition.type],
    roots: definition.product.name === "docspace" ? [String(fullSample(definition).room)] : [],
    sets: isSet(definition),
  });
  expect(leftOut).toEqual([]);
  return found;
}

/** Worlds and inputs where those of the contract suite are no whole portal: things in them are there by id alone. */
const instead: Readonly<Record<string, { readonly world: string; readonly inputs: Fields }>> = {
  "clinked:Share": { world: "clinked:Note", inputs: { file: standing.files[0] } },
};

/** Entries of a set that leaves some alone: an export writes all. */
const owned = (definition: Definition & Owning, all: unknown, own: unknown): unknown => {
  const key = definition.owns?.key ?? "";
  if (!Array.isArray(all) || !Array.isArray(own)) return all;
  return all.filter((entry) => own.some((other) => other[key] === entry[key]));
};

/** What a program leaves out of an object because it is so anyway. */
const withDefaults = ({ exported }: Definition, name: string, value: unknown): unknown => {
  const byDefault = exported?.defaults?.[name];
  return isPlainObject(byDefault) && isPlainObject(value) ? { ...byDefault, ...value } : value;
};

/** Entries of a set without what no answer shows. */
function readable({ owns }: Definition & Owning, value: unknown): unknown {
  if (!owns || !Array.isArray(value)) return value;
  const { writeOnly = [] } = definitionOf(owns.type);
  return value.map((entry: Fields) => mapFields(entry, (item, name) => (writeOnly.includes(name) ? undefined : item)));
}

/** Inputs that an answer shows under their names and that nothing else says. */
function visible(definition: Definition, inputs: Fields): Fields {
  const { writeOnly = [], triggers = [], local = [], exported: words = {}, inputs: schema } = definition;
  const { leaves = [], defaults = {} } = words;
  const hidden = [...writeOnly, ...triggers, ...local, ...leaves, "adopt", ...ofSets];
  return mapFields(inputs, (value, name) =>
    hidden.includes(name) ||
    same(schema.shape[name] as never, value, undefined) ||
    same(schema.shape[name] as never, value, defaults[name])
      ? undefined
      : value,
  );
}

/** The first head of a department stands in the department itself. */
async function expectHead({ department, user }: Fields): Promise<void> {
  const heads = await exported(definitionOf("workdrive:DepartmentHead"));
  const found = (await exported(definitionOf("workdrive:Department"))).find(({ id }) => id === department);
  const first = found?.inputs.firstMembers as { user: string }[];
  const named = heads.filter(({ ids }) => ids.department === department).map(({ inputs }) => inputs.user);
  expect(first).toHaveLength(1);
  expect(named).not.toContain(first[0]?.user);
  expect([first[0]?.user, ...named]).toContain(user);
  expect([first[0]?.user, ...named].sort()).toEqual(found?.outputs.heads);
}

describe("an export of what a program has made", () => {
  for (const definition of definitions) {
    const reason = neverReason(definition, definitions);
    if (reason !== undefined) {
      it(`leaves ${definition.type} out, with a reason`, () => {
        expect(reason).toMatch(/^[A-Z].{20,}\.$/);
      });
      continue;
    }
    it(`finds a ${definition.type} as it was given, and a refresh sees no change`, async () => {
      const { world = definition.type, inputs: other } = instead[definition.type] ?? {};
      await stage.renew(definitionOf(world));
      const sample = { ...fullSample(definition), ...other };
      const made = await stage.portal.process().create(definition, sample);
      const all = await exported(definition);
      if (definition.type === "workdrive:DepartmentHead") return expectHead(sample);
      const found = all.find(({ id, definition: { type } }) => id === made.id && type === definition.type);
      expect(found, `${definition.type} ${made.id}`).toBeDefined();
      if (!found) return;
      const given = checked(definition, sample);
      for (const [name, value] of Object.entries(visible(definition, given))) {
        const field = definition.inputs.shape[name] as never;
        if (found.leftOut.some(({ path }) => path === name)) continue;
        const shown = owned(definition, found.inputs[name], value);
        expect([
          name,
          same(field, withDefaults(definition, name, shown), readable(definition, value)) || shown,
        ]).toEqual([name, true]);
      }
      // What only people know is filled in before an import.
      const told = Object.fromEntries(found.asked.map(({ path }) => [path, given[path]]));
      const living = { id: found.id, state: { ...found.outputs, ...told } };
      const inputs = { ...found.inputs, ...told };
      expect(stage.portal.process().diff(definition, living, inputs)).toMatchObject({ changed: [], recorded: false });
      const refreshed = await stage.portal.process().read(definition, living);
      expect(refreshed?.inputs).toEqual(inputs);
      expect(refreshed?.state).toEqual(living.state);
    });
  }

  for (const type of ["clinked:GroupMember", "clinked:Folder", "clickup:View"]) {
    it(`keeps ids above 2^53 of a ${type}`, async () => {
      const definition = definitionOf(type);
      const translated = await stage.renewLarge(definition);
      const made = await stage.portal.process().create(definition, translated(fullSample(definition)));
      const found = (await exported(definition)).find(({ id }) => id === made.id);
      expect(found?.id).toMatch(/\d{16}/);
      const living = { id: made.id, state: found?.outputs ?? {} };
      expect((await stage.portal.process().read(definition, living))?.inputs).toEqual(found?.inputs);
    });
  }
});
