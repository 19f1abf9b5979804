import { z } from "zod";
import { check } from "../kit/check";
import { type Definition, unreturned } from "../kit/definition";
import { givenInputs } from "../kit/diff";
import { metaOf, unwrap } from "../kit/fields";
import { type Fields, isPlainObject, mapFields, normalise, same, stableText } from "../kit/normal-form";
import type { Asked, Found } from "./found";

export type Given = Pick<Found, "inputs" | "asked" | "leftOut">;

/** What a program would give, or why no program can. */
export type Outcome = Given | { readonly reason: string };

/**
 * The inputs of a program that makes an object as it is.
 *
 * @param state the object in the resource's own words
 * @param place inputs that say where it stands
 */
export function givenOf(definition: Definition, state: Fields, place: Fields): Outcome {
  const { inputs: schema, exported = {}, local = [], triggers = [], writeOnly = [], evidence = {} } = definition;
  const { defaults = {}, leaves = [], fill, asks } = exported;
  const known = { ...state, ...fill?.(state), ...place };
  const asked: Asked[] = [];
  const leftOut: { path: string; text: string }[] = [];
  let inputs: Fields = {};
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    if ([...local, ...triggers, ...leaves].includes(name)) continue;
    const isOptional = unwrap(field).optional;
    const value = beside(normalise(field, fitted(field, known[name])), defaults[name]);
    const isNone = value === undefined || value === null || (isOptional && stableText(value) === "");
    if (isNone) {
      if (!isOptional || asks?.(state).includes(name)) asked.push(askedFor(definition, name));
      else if (writeOnly.includes(name) && known[evidence[name] ?? ""] === true)
        leftOut.push({ path: name, text: HIDDEN });
      continue;
    }
    if (isOptional && (isOff(field, value) || (name in defaults && same(field, value, defaults[name])))) continue;
    if (field.safeParse(value).success) inputs = { ...inputs, [name]: value };
    // Its evidence: the image itself is told of where it would be given.
    else if (isOptional && !Object.values(evidence).includes(name)) leftOut.push({ path: name, text: REFUSED });
    else if (!isOptional) return { reason: `${name} is as no program can give it` };
  }
  return accepted(definition, inputs, asked, leftOut);
}

const HIDDEN = "There is one, and the service hands it out to nobody. It stays as it is.";
const REFUSED = "The service shows what no program can give. It stays as it is.";

const kindOf = (field: z.ZodType) => metaOf(field).kind ?? metaOf(unwrap(field).inner).kind;
const isOff = (field: z.ZodType, value: unknown) => kindOf(field) === "flag" && value !== true;

function askedFor({ secret = [], inputs }: Definition, path: string): Asked {
  const field = inputs.shape[path] as z.ZodType;
  const isFile = kindOf(field) === "file";
  const text = isFile
    ? "An export fetches no content: put the file beside the program."
    : "The service never returns it, and the resource needs it.";
  return { path, secret: secret.includes(path), text };
}

/** Without what the check of the resource refuses, as far as it can do without. */
function accepted(
  definition: Definition,
  inputs: Fields,
  asked: readonly Asked[],
  leftOut: { path: string; text: string }[],
): Outcome {
  // What is asked for is no problem, and what it has to fit to cannot be known.
  const stand = Object.fromEntries(
    asked.map(({ path }) => [path, standIn(definition.inputs.shape[path] as z.ZodType)]),
  );
  const { problems } = check(definition, {}, { ...inputs, ...stand });
  const own = problems.filter(({ path }) => !path.split(", ").some((name) => name in stand));
  if (own.length === 0) return { inputs, asked, leftOut };
  const refused = new Set(own.flatMap(({ path }) => path.split(", ").map((name) => name.split(/[.[]/)[0] ?? "")));
  const lasting = [...refused].filter(
    (name) => name in inputs && unwrap(definition.inputs.shape[name] as z.ZodType).optional,
  );
  const [first] = own;
  if (lasting.length === 0 || definition.identity.id.some((name) => refused.has(name))) {
    return { reason: `${first?.path} ${first?.text}` };
  }
  const rest = mapFields(inputs, (value, name) => (lasting.includes(name) ? undefined : value));
  const told = lasting.map((path) => ({
    path,
    text: `${own.find((problem) => problem.path.startsWith(path))?.text ?? REFUSED}. It stays as it is.`,
  }));
  return accepted(definition, rest, asked, [...leftOut, ...told]);
}

/** Something of the right form; what is asked for has a value only later. */
function standIn(field: z.ZodType): unknown {
  const { inner } = unwrap(field);
  if (kindOf(field) === "file") return { sha256: "0" };
  if (inner instanceof z.ZodNumber) return 1;
  if (inner instanceof z.ZodBoolean) return true;
  if (inner instanceof z.ZodArray) return [];
  return "asked";
}

/** A value without what its schema does not know, and without nothings, at any depth. */
function fitted(schema: z.ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => fitted(inner.element as z.ZodType, item)).filter((item) => item !== undefined);
  }
  if (!(inner instanceof z.ZodObject) || !isPlainObject(value)) return value;
  return mapFields(value, (item, name) => {
    const field = inner.shape[name] as z.ZodType | undefined;
    if (!field) return undefined;
    const own = fitted(field, item);
    return unwrap(field).optional && stableText(own) === "" ? undefined : own;
  });
}

/** An object without the fields that are as they are by default. */
const beside = (value: unknown, byDefault: unknown): unknown =>
  isPlainObject(value) && isPlainObject(byDefault)
    ? mapFields(value, (item, name) => (same(undefined, item, byDefault[name]) ? undefined : item))
    : value;

/** The paths that a program with these inputs manages, with those that are asked for. */
export const managedBy = (definition: Definition, inputs: Fields, asked: readonly Asked[]): string[] =>
  [...givenInputs(definition, inputs), ...asked.map(({ path }) => path)].sort();

/** Inputs that a program may manage and a list entry lacks: they force a single read. */
export function lacking(definition: Definition): readonly string[] {
  const { listFields, inputs, identity, exported } = definition;
  if (listFields === "all" || !definition.source.single) return [];
  const known = [...listFields, ...unreturned(definition), ...identity.id, ...(exported?.leaves ?? [])];
  return Object.keys(inputs.shape).filter((name) => !known.includes(name));
}
