import { z } from "zod";
import { type Definition, derived, idText, unreturned } from "./definition";
import { metaOf, unwrap } from "./fields";
import { idsFrom } from "./identity";
import type { Fields } from "./normal-form";
import { serviceState } from "./state";

/** A definition of any product: their types differ in what only their own operations see. */
// biome-ignore lint/suspicious/noExplicitAny: stands for the definition of every resource
export type AnyDefinition = any;

/** An object in the resource's own words, with the Pulumi id. */
export function entryOf(definition: Definition, wire: unknown, given: Fields, key: string): Fields {
  const { identity } = definition;
  const last = identity.id.at(-1) ?? "";
  const known = { ...derived(definition, given), ...given, [last]: key };
  const state = serviceState(definition, wire, idsFrom(identity.id, known));
  const ids = idsFrom(identity.id, known, state);
  return { ...state, ...ids, id: idText(definition, ids) };
}

/**
 * What reads return of a resource.
 *
 * @param only the fields that a list entry has
 * @param shows inputs that are not always returned, and are here
 */
export function fieldsOf(definition: Definition, only?: readonly string[], shows: readonly string[] = []): z.ZodObject {
  const { inputs, outputs, identity, emitOnCreate = [] } = definition;
  const unseen = [...unreturned(definition), ...emitOnCreate].filter((name) => !shows.includes(name));
  const isShown = (name: string, schema: z.ZodType) =>
    !unseen.includes(name) &&
    (only === undefined || only.includes(name)) &&
    (metaOf(schema).kind ?? metaOf(unwrap(schema).inner).kind) !== "file";
  const shape = Object.entries({ ...inputs.shape, ...outputs.shape } as Record<string, z.ZodType>)
    .filter(([name, schema]) => isShown(name, schema))
    .map(([name, schema]) => [name, identity.id.includes(name) ? required(schema) : schema]);
  return z.object({
    id: z.string().describe("Id of the resource: a reference to it, and its id in an import file."),
    ...Object.fromEntries(shape),
  });
}

/** Fields of a resource as arguments; those that are named as optional need not be given. */
export function argumentsOf(
  { type, inputs, outputs }: Definition,
  names: readonly string[],
  optional: readonly string[],
): z.ZodRawShape {
  const argument = (name: string) => {
    const schema = (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;
    if (!schema) throw new Error(`${type} has no field ${name}.`);
    return optional.includes(name) ? required(schema).optional() : required(schema);
  };
  return Object.fromEntries(names.map((name) => [name, argument(name)]));
}

/** The schema below `optional()`, with all that is noted on it. */
function required(schema: z.ZodType): z.ZodType {
  const { inner, optional } = unwrap(schema);
  return optional ? inner.meta({ ...schema.meta(), ...inner.meta() }) : schema;
}
