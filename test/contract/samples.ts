import fc from "fast-check";
import { z } from "zod";
import { check } from "../../provider/src/kit/check";
import type { Definition } from "../../provider/src/kit/definition";
import { metaOf, unwrap } from "../../provider/src/kit/fields";
import { type Fields, mapFields, same, stableText } from "../../provider/src/kit/normal-form";
import { files, standing } from "./world";

const text = fc.string({ minLength: 1, maxLength: 24, unit: "grapheme" });
const slug = fc.stringMatching(/^[a-z][a-z0-9_]{3,20}$/);
const color = fc.stringMatching(/^#[0-9a-f]{6}$/);
const email = fc.uuid().map((id) => `${id}@example.com`);

/** Values that a schema cannot know, by the name of the field. */
const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  account: fc.constant("1"),
  group: fc.constantFrom(...standing.groups),
  master: fc.constantFrom(...standing.groups),
  copyFrom: fc.constantFrom(...standing.groups),
  groups: fc.shuffledSubarray([...standing.groups], { minLength: standing.groups.length }),
  "components[].name": fc.constantFrom("files", "pages", "discussions", "events", "tasks"),
  "masterConfiguration.entries[].name": fc.constantFrom("files", "tasks", "shortcuts", "members"),
  "masterConfiguration.entries[].events[]": fc.constantFrom("create", "update", "delete"),
  alignment: fc.constantFrom("left", "center", "right"),
  "assignGroups[].group": fc.constantFrom(...standing.groups),
  rights: fc.constantFrom(...standing.rights),
  email,
  "invites[].email": email,
};

const propertySet = {
  allowMassRemoval: fc.constant(true),
  prefix: fc.constant("p."),
  properties: fc.dictionary(
    text.map((name) => `p.${name}`),
    text,
    { maxKeys: 4 },
  ),
};

/** The few that depend on the resource. */
const byType: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  "clinked:Account": { allowNameChange: fc.constant(true), name: slug },
  "clinked:Group": { name: slug },
  "clinked:Guest": { email: fc.constantFrom(...standing.emails) },
  "clinked:AccountMember": { username: fc.uuid() },
  "clinked:GroupMember": { username: fc.constantFrom(...standing.usernames) },
  "clinked:GroupMembers": {
    members: fc
      .subarray([...standing.usernames], { minLength: 1 })
      .chain((names) =>
        fc.tuple(
          ...names.map((username) =>
            fc.record({ username: fc.constant(username), permission: fc.constantFrom(1, 4, 16) }),
          ),
        ),
      ),
    ignore: fc.constant(["sso-*"]),
    allowMassRemoval: fc.constant(true),
  },
  "clinked:GroupInvites": { allowMassRemoval: fc.constant(true) },
  "clinked:AccountProperties": propertySet,
  "clinked:GroupProperties": propertySet,
};

const keptOut = ["onDestroy", "exportKey"];

/** @param complete whether optional fields are always given */
function arbitraryOf(definition: Definition, name: string, schema: z.ZodType, complete = false): fc.Arbitrary<unknown> {
  if (/Color$|^(navbar|sidebar|primary|secondary)Text$/.test(name)) return color;
  const special = byType[definition.type]?.[name] ?? byName[name];
  if (special) return special;
  const { inner } = unwrap(schema);
  const { kind } = metaOf(inner);
  if (kind === "file") return fc.constantFrom(...files);
  if (kind === "instant") {
    return fc
      .date({ min: new Date("2030-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
  }
  if (inner instanceof z.ZodArray)
    return fc.array(arbitraryOf(definition, `${name}[]`, inner.element as z.ZodType, complete), {
      maxLength: 4,
      minLength: complete ? 1 : 0,
    });
  if (inner instanceof z.ZodObject) return recordOf(definition, inner, `${name}.`, complete);
  if (inner instanceof z.ZodRecord) return fc.dictionary(text, text, { maxKeys: 3 });
  if (inner instanceof z.ZodBoolean) return fc.boolean();
  if (inner instanceof z.ZodLiteral) return fc.constantFrom(...inner.values);
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options);
  if (inner instanceof z.ZodUnion)
    return fc.oneof(...inner.options.map((option) => arbitraryOf(definition, name, option as z.ZodType)));
  if (inner instanceof z.ZodNumber) return fc.integer({ min: 1, max: 100 });
  if (inner instanceof z.ZodString) return text;
  throw new Error(`${definition.type} ${name}: no arbitrary for this schema.`);
}

function recordOf(definition: Definition, schema: z.ZodObject, prefix = "", complete = false): fc.Arbitrary<Fields> {
  const fields = Object.entries(schema.shape) as [string, z.ZodType][];
  return fc.record(
    Object.fromEntries(
      fields.map(([name, field]) => [name, arbitraryOf(definition, `${prefix}${name}`, field, complete)]),
    ),
    {
      requiredKeys: fields.filter(([, field]) => complete || !unwrap(field).optional).map(([name]) => name),
    },
  ) as fc.Arbitrary<Fields>;
}

/** A portal that has no metadata yet wants it with the switch; no input of the resource shows which kind it is. */
const lacksMetadata = ({ type }: Definition, inputs: Fields) =>
  type === "clinked:SsoConfiguration" && inputs.ssoEnabled === true && inputs.metadataFile === undefined;

const isValid = (definition: Definition, inputs: Fields) =>
  check(definition, {}, inputs).problems.length === 0 && !lacksMetadata(definition, inputs);

/** Names in a list that must be unique in it, as a person would see to. */
function distinct(name: string, value: unknown): unknown {
  const key = { components: "name", assignGroups: "group", invites: "email" }[name];
  if (!key || !Array.isArray(value)) return value;
  return [...new Map(value.map((item: Fields) => [item[key], item])).values()];
}

const tidy = (definition: Definition, inputs: Fields): Fields =>
  mapFields(inputs, (value, name) =>
    keptOut.includes(name) || definition.triggers?.includes(name) ? undefined : distinct(name, value),
  );

/** Arbitrary valid inputs. */
export const arbitraryInputs = (definition: Definition): fc.Arbitrary<Fields> =>
  recordOf(definition, definition.inputs)
    .map((inputs) => tidy(definition, { ...inputs, ...forced(definition) }))
    .filter((inputs) => isValid(definition, inputs));

/** Consents that no test should forget. */
const forced = (definition: Definition): Fields =>
  Object.fromEntries(
    Object.keys(byType[definition.type] ?? {})
      .filter((name) => name.startsWith("allow") || name === "prefix")
      .map((name) => [name, name === "prefix" ? "p." : true]),
  );

/** Valid inputs with every field given that goes with the others, always the same for one seed. */
export function fullSample(definition: Definition, seed: number): Fields {
  const complete = recordOf(definition, definition.inputs, "", true).map((inputs) =>
    tidy(definition, { ...inputs, ...forced(definition) }),
  );
  const found = fc
    .sample(complete, { numRuns: 20, seed })
    .map((inputs) => {
      const excluded = check(definition, {}, inputs).problems.map(({ path }) => path);
      return mapFields(inputs, (value, name) => (excluded.includes(name) ? undefined : value));
    })
    // A set without entries would write nothing.
    .find((inputs) => isValid(definition, inputs) && Object.values(inputs).every((value) => stableText(value) !== ""));
  if (!found) throw new Error(`${definition.type}: no sample is valid.`);
  return found;
}

/** The same inputs with the field given, and without the ones that exclude it. */
export function giving(definition: Definition, inputs: Fields, name: string): Fields {
  if (inputs[name] !== undefined) return inputs;
  const without = Object.keys(inputs).map((other) => mapFields(inputs, (v, key) => (key === other ? undefined : v)));
  for (const fewer of [inputs, ...without]) {
    const found = changedIn(definition, fewer, name);
    if (found) return found;
  }
  throw new Error(`${definition.type} ${name}: no sample gives it.`);
}

/** Whether a field has one value only: a removal, or a word of consent. */
export const isOneValued = (definition: Definition, name: string): boolean =>
  unwrap(definition.inputs.shape[name] as z.ZodType).inner instanceof z.ZodLiteral;

/** The same inputs with one field changed, or with it given at all. `undefined`: it has no second value. */
export function changedIn(definition: Definition, inputs: Fields, name: string): Fields | undefined {
  const schema = definition.inputs.shape[name] as z.ZodType;
  const isAddress = definition.type === "clinked:Guest" && name === "email";
  return fc
    .sample(isAddress ? email : arbitraryOf(definition, name, schema), { numRuns: 100, seed: 7 })
    .map((value) => ({ ...tidy(definition, { ...inputs, [name]: value }), [name]: distinct(name, value) }))
    .find((other) => isValid(definition, other) && !same(schema, other[name], inputs[name]));
}
