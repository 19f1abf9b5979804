import fc from "fast-check";
import { z } from "zod";
import { check } from "../../provider/src/kit/check";
import type { Definition } from "../../provider/src/kit/definition";
import { metaOf, unwrap } from "../../provider/src/kit/fields";
import { type Fields, mapFields, same, stableText } from "../../provider/src/kit/normal-form";
import { areaOf, factsOf, lineOf } from "./areas";
import { isSet } from "./traits";
import { email, files, instant, text } from "./values";

/** What the files of samples/ say of a field. */
function toldOf(definition: Definition, name: string): fc.Arbitrary<unknown> | undefined {
  const own = factsOf(definition).values?.[name];
  if (own) return own;
  for (const { byName = {}, byPattern = [] } of lineOf(areaOf(definition))) {
    const found = byName[name] ?? byPattern.find(([pattern]) => pattern.test(name))?.[1];
    if (found) return found;
  }
  return undefined;
}

/** @param complete whether optional fields are always given */
function arbitraryOf(definition: Definition, name: string, schema: z.ZodType, complete = false): fc.Arbitrary<unknown> {
  const told = toldOf(definition, name);
  if (told) return told;
  const { inner } = unwrap(schema);
  const { kind = metaOf(schema).kind, caseless } = metaOf(inner);
  if (kind === "reference") {
    throw new Error(`${definition.type} ${name}: samples/${areaOf(definition).name}.ts has to say what it refers to.`);
  }
  if (kind === "file") return fc.constantFrom(...files);
  if (kind === "instant") return instant;
  if (kind === "id") return fc.integer({ min: 1, max: 9999 }).map(String);
  if (caseless) return email;
  if (inner instanceof z.ZodArray)
    return fc.array(arbitraryOf(definition, `${name}[]`, inner.element as z.ZodType, complete), {
      maxLength: 4,
      minLength: complete ? 1 : 0,
    });
  if (inner instanceof z.ZodObject) return recordOf(definition, inner, `${name}.`, complete);
  if (inner instanceof z.ZodRecord) {
    return fc.dictionary(text, arbitraryOf(definition, `${name}{}`, inner.valueType as z.ZodType, complete), {
      maxKeys: 3,
      minKeys: complete ? 1 : 0,
    });
  }
  if (inner instanceof z.ZodBoolean) return fc.boolean();
  if (inner instanceof z.ZodLiteral) return fc.constantFrom(...inner.values);
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options);
  if (inner instanceof z.ZodUnion)
    return fc.oneof(...inner.options.map((option) => arbitraryOf(definition, name, option as z.ZodType)));
  if (inner instanceof z.ZodNumber) return wholeNumber(inner);
  if (inner instanceof z.ZodURL) return fc.uuid().map((id) => `https://example.com/${id}`);
  // The log hides a secret wherever it stands, so nothing else may look like one.
  if (definition.secret?.includes(name)) return fc.uuid().map((id) => `Secret-${id}`);
  if (inner instanceof z.ZodString) return textOf(inner);
  if (inner instanceof z.ZodUnknown) return text;
  throw new Error(`${definition.type} ${name}: no arbitrary for this schema.`);
}

/** Without bounds of its own a number is small and above zero, as services want it. */
function wholeNumber({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const isBound = (value: number | null): value is number =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  const min = isBound(minValue) ? Math.ceil(minValue) : 1;
  const max = isBound(maxValue) ? Math.floor(maxValue) : min + 99;
  return fc.integer({ min: Math.min(min, max), max });
}

function textOf(schema: z.ZodString): fc.Arbitrary<string> {
  for (const { _zod: part } of schema.def.checks ?? []) {
    const { pattern } = part.def as { pattern?: RegExp };
    // Upper and lower case are the same to a pattern that says so; the generator knows no such flag.
    if (pattern) return fc.stringMatching(new RegExp(pattern.source));
  }
  return text;
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

const isValid = (definition: Definition, inputs: Fields) =>
  check(definition, {}, inputs).problems.length === 0 && !factsOf(definition).refused?.when(inputs);

/** Entries of a list must differ in their key, as a person would see to. */
function distinct(definition: Definition, name: string, value: unknown): unknown {
  const key = factsOf(definition).distinct?.[name];
  if (!key || !Array.isArray(value)) return value;
  return [...new Map(value.map((item: Fields) => [item[key], item])).values()];
}

function isLeftOut(definition: Definition, name: string): boolean {
  if (definition.triggers?.includes(name) || name in (factsOf(definition).leftOut ?? {})) return true;
  // It says what a delete does, and the tests of deletes say that themselves.
  return isSet(definition) && name === "onDestroy";
}

const tidy = (definition: Definition, inputs: Fields): Fields =>
  mapFields(inputs, (value, name) => (isLeftOut(definition, name) ? undefined : distinct(definition, name, value)));

const complemented = (definition: Definition, inputs: Fields): Fields =>
  tidy(definition, { ...inputs, ...factsOf(definition).always });

/** Arbitrary valid inputs. */
export const arbitraryInputs = (definition: Definition): fc.Arbitrary<Fields> =>
  recordOf(definition, definition.inputs)
    .map((inputs) => withoutProblems(definition, complemented(definition, inputs)))
    .filter((inputs) => isValid(definition, inputs));

/** Takes out what excludes other fields, as far as the problems name it. */
export function withoutProblems(definition: Definition, inputs: Fields): Fields {
  const excluded = check(definition, {}, inputs).problems.flatMap(({ path }) => {
    const names = path.split(", ");
    return names.length > 1 ? names.slice(1) : names;
  });
  return mapFields(inputs, (value, name) => (excluded.includes(name) ? undefined : value));
}

const fullSamples = new Map<Definition, Fields>();

/** Valid inputs with every field given that goes with the others, always the same. */
export function fullSample(definition: Definition): Fields {
  const known = fullSamples.get(definition) ?? factsOf(definition).full ?? generated(definition);
  fullSamples.set(definition, known);
  return known;
}

function generated(definition: Definition): Fields {
  const complete = recordOf(definition, definition.inputs, "", true).map((inputs) => complemented(definition, inputs));
  const problems = new Set<string>();
  for (const inputs of fc.sample(complete, { numRuns: 20, seed: 1 })) {
    const fewer = withoutProblems(definition, withoutProblems(definition, inputs));
    // A set without entries would write nothing.
    const isFull = Object.values(fewer).every((value) => stableText(value) !== "");
    if (isFull && isValid(definition, fewer)) return fewer;
    for (const { path, text: says } of check(definition, {}, fewer).problems) problems.add(`${path}: ${says}`);
  }
  throw new Error(`${definition.type}: no sample is valid. ${[...problems].join("; ")}`);
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
  const values = factsOf(definition).otherValues?.[name] ?? arbitraryOf(definition, name, schema);
  // Most fields have another value soon.
  for (const numRuns of [10, 100]) {
    for (const drawn of fc.sample(values, { numRuns, seed: 7 })) {
      const value = distinct(definition, name, drawn);
      if (same(schema, value, inputs[name])) continue;
      const other = { ...tidy(definition, { ...inputs, [name]: drawn }), [name]: value };
      if (isValid(definition, other)) return other;
    }
  }
  return undefined;
}

interface Pair {
  readonly from: Fields;
  readonly to: Fields;
}

const pairs = new Map<Definition, Map<string, Pair>>();

/** Two valid inputs that differ in one field; one with a single value is compared with being left out. */
export function pairOf(definition: Definition, name: string): Pair {
  const own = pairs.get(definition) ?? new Map<string, Pair>();
  pairs.set(definition, own);
  const pair = own.get(name) ?? makePair(definition, name);
  own.set(name, pair);
  return pair;
}

function makePair(definition: Definition, name: string): Pair {
  const from = giving(definition, fullSample(definition), name);
  const to = changedIn(definition, from, name);
  return to ? { from, to } : { from: mapFields(from, (value, key) => (key === name ? undefined : value)), to: from };
}
