import { z } from "zod";
import { kitInputs } from "./check";
import { type Definition, derived, idText } from "./definition";
import { diff } from "./diff";
import { UNKNOWN } from "./engine-texts";
import { unwrap } from "./fields";
import { idsFrom } from "./identity";
import { type Fields, hasUnknown, isPlainObject } from "./normal-form";

/** What a write will answer, as far as that can be known. The id is absent where the service gives it. */
export interface Foreseen {
  readonly id?: string;
  readonly state: Fields;
}

/** Outputs of a create, of which the inputs decide some. All others are `UNKNOWN`. */
export function foreseeCreate(definition: Definition, inputs: Fields): Foreseen {
  const { inputs: schema, outputs, triggers = [], local = [], identity } = definition;
  const state: Fields = {};
  for (const name of Object.keys(outputs.shape)) state[name] = UNKNOWN;
  for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const isOwn = triggers.includes(name) || local.includes(name);
    if (inputs[name] !== undefined) state[name] = isOwn ? inputs[name] : completed(field, inputs[name]);
    else if (!isOwn) state[name] = UNKNOWN;
  }
  for (const name of kitInputs) if (inputs[name] !== undefined) state[name] = inputs[name];
  const known = { ...derived(definition, inputs), ...inputs };
  const isKnown = identity.id.every((name) => isText(known[name]));
  return isKnown ? { id: idText(definition, idsFrom(identity.id, known)), state } : { state };
}

const isText = (value: unknown) => (typeof value === "string" || typeof value === "number") && value !== UNKNOWN;

/** The service fills the fields of an object that nobody gave. */
function completed(field: z.ZodType, value: unknown): unknown {
  const { inner } = unwrap(field);
  if (!(inner instanceof z.ZodObject) || !isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, child]) => {
      return [name, value[name] === undefined ? UNKNOWN : completed(child as z.ZodType, value[name])];
    }),
  );
}

/** Outputs of an update: the state with the new inputs. What changes on its own, or with them, is `UNKNOWN`. */
export function foreseeUpdate(definition: Definition, before: Fields, inputs: Fields): Fields {
  const { volatile = [], triggers = [], emitOnCreate = [], sealedBy = {}, evidence = {} } = definition;
  const { changed } = diff(definition, before, inputs);
  const state: Fields = { ...before, ...inputs };
  for (const name of changed) {
    const field = definition.inputs.shape[name] as z.ZodType | undefined;
    if (field && !hasUnknown(inputs[name])) state[name] = merged(field, before[name], inputs[name]);
    for (const witness of [...(sealedBy[name] ?? []), evidence[name] ?? ""]) if (witness) state[witness] = UNKNOWN;
  }
  if (changed.length > 0) for (const name of volatile) state[name] = UNKNOWN;
  if (changed.some((name) => triggers.includes(name))) for (const name of emitOnCreate) state[name] = UNKNOWN;
  return state;
}

/** An object whose given fields are the new ones. */
function merged(field: z.ZodType, before: unknown, now: unknown): unknown {
  const { inner } = unwrap(field);
  if (!(inner instanceof z.ZodObject) || !isPlainObject(before) || !isPlainObject(now)) return now;
  return { ...before, ...now };
}

/** Fields that no update of the object changes: the parts of its id, and what follows from them. */
export const stableFields = ({ identity, outputs }: Definition): string[] => [
  ...new Set([...identity.id, ...(outputs.shape.dateCreated ? ["dateCreated"] : [])]),
];
