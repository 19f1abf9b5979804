import type { z } from "zod";
import { valueFromText } from "../../export/code/config-key";
import { type Context, type Definition, derived, idsOfText, idText } from "../../kit/definition";
import { type Ids, parseId } from "../../kit/identity";
import { canLook } from "../../kit/look-up";
import { idsOfWire } from "../../kit/making";
import { naturalKeyOf } from "../../kit/natural-key";
import { type Fields, normaliseObject } from "../../kit/normal-form";
import type { Runtime } from "../../kit/runtime";
import { inert } from "../terminal/inert";

/** How the command line names an object. */
export interface Named {
  /** An id or a natural key, and fields as `name=value`, lists and objects in JSON. */
  readonly key: readonly string[];
  /** Pulumi id of what it stands in. */
  readonly in?: string;
  readonly connection?: string;
}

export interface FoundObject {
  readonly ids: Ids;
  /** Inputs that were given to name it, or beside its id. */
  readonly given: Fields;
}

/**
 * The one object that is meant. An id is taken as it is; anything else is looked up.
 *
 * @throws Error when nothing, or more than one object, is meant
 */
export async function findObject(runtime: Runtime, definition: Definition, named: Named): Promise<FoundObject> {
  const { id, fields } = fieldsIn(definition, named);
  const { [NATURAL]: _, ...given } = fields;
  if (id !== undefined) return { ids: idsOfText(definition, id), given };
  const known: Fields = { ...derived(definition, given), ...given };
  const { id: parts } = definition.identity;
  if (parts.every((name) => known[name] !== undefined)) {
    return { ids: Object.fromEntries(parts.map((name) => [name, String(known[name])])), given };
  }
  return { ids: await lookUp(runtime, definition, fields, named.connection), given };
}

/** The Pulumi id, if one was given, and the fields. */
function fieldsIn(definition: Definition, { key, in: place }: Named): { id?: string; fields: Fields } {
  const pairs = key.flatMap((part) => {
    const pair = pairOf(definition, part);
    return pair ? [pair] : [];
  });
  const [first, second] = key.filter((part) => pairOf(definition, part) === undefined);
  if (second !== undefined) {
    throw new Error(`"${inert(second)}" is no field=value of ${definition.type}. ${fieldsHint(definition)}`);
  }
  const stands = place === undefined ? {} : placeIn(definition, place);
  const fields = normaliseObject(definition.inputs, { ...stands, ...Object.fromEntries(pairs) });
  if (first === undefined) return { fields };
  // With its place a name needs no more than itself.
  if (place !== undefined) return { fields: { ...fields, [NATURAL]: first } };
  return { id: idOr(definition, first), fields };
}

/** Stands for whichever natural key the type has. */
const NATURAL = "";

/** An id of the right form. What cannot be one may be a name: the error says how to give that. */
function idOr(definition: Definition, text: string): string {
  try {
    idsOfText(definition, text);
    return text;
  } catch (reason) {
    throw new Error(
      `${(reason as Error).message} A name needs its place: add --in <id>, or give fields. ${fieldsHint(definition)}`,
    );
  }
}

function pairOf({ inputs, identity }: Definition, text: string): readonly [string, unknown] | undefined {
  const [, name = "", value = ""] = /^([A-Za-z]\w*)=(.*)$/s.exec(text) ?? [];
  const isField = name !== "" && (name in inputs.shape || identity.id.includes(name));
  return isField ? [name, valueFromText(inputs.shape[name] as z.ZodType | undefined, value)] : undefined;
}

/** The parts of the id before the key; where an id has none, what the list is asked by. */
function placeIn(definition: Definition, text: string): Fields {
  const { identity, inputs, source, type } = definition;
  const before = identity.id.slice(0, -1);
  if (before.length > 0) return parseId(`--in of ${type}`, inputs, before, text);
  const scope = source.scope.filter((name) => name in inputs.shape);
  const [only] = scope;
  if (only !== undefined && scope.length === 1) return { [only]: text };
  throw new Error(
    `${type}: --in does not say enough, because it may stand in ${scope.join(" or ") || "one place only"}. ${fieldsHint(definition)}`,
  );
}

function fieldsHint({ type, identity, source, inputs }: Definition): string {
  const names = [...new Set([...identity.id.slice(0, -1), ...source.scope.filter((name) => name in inputs.shape)])];
  const key = (identity.naturalKeys ?? identity.id.slice(-1))[0] ?? "";
  const example = [...names, key].map((name) => `${name}=...`).join(" ");
  return `Fields of ${type} are given like ${example}.`;
}

async function lookUp(
  runtime: Runtime,
  definition: Definition,
  given: Fields,
  connection: string | undefined,
): Promise<Ids> {
  const { type, identity } = definition;
  const session = runtime.session(definition.product, connection);
  const context: Context<unknown> = { api: session.api, session };
  if (!canLook(definition)) throw new Error(`${type}: the service shows no list to look it up in. Give its id.`);
  const { [NATURAL]: name, ...place } = given;
  const keys = identity.naturalKeys ?? identity.id.slice(-1);
  const wanted = keys.filter((key) => name !== undefined || place[key] !== undefined);
  if (wanted.length === 0)
    throw new Error(`${type}: give one of ${keys.join(", ")}, or its id. ${fieldsHint(definition)}`);
  const found = new Map<string, Ids>();
  for (const key of wanted) {
    const inputs = normaliseObject(definition.inputs, name === undefined ? place : { ...place, [key]: name });
    const wires = await context.session
      .natural(definition, inputs)
      .find(naturalKeyOf(definition, only(inputs, keys, key)));
    for (const wire of wires) {
      const ids = idsOfWire(definition, inputs, wire);
      found.set(idText(definition, ids), ids);
    }
  }
  const what = wanted.map((key) => `${key} ${JSON.stringify(name ?? place[key])}`).join(" or ");
  const [first, ...others] = found.values();
  if (first && others.length === 0) return first;
  if (!first)
    throw new Error(inert(`${type}: nothing has the ${what} there. Check the name and the place, or give its id.`));
  throw new Error(
    inert(
      `${type}: ${found.size} objects have the ${what}: ${[...found.keys()].join(", ")}. Give the id of the one that is meant.`,
    ),
  );
}

/** The inputs with one natural key alone: each is asked for by itself. */
const only = (inputs: Fields, keys: readonly string[], key: string): Fields =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => name === key || !keys.includes(name)));
