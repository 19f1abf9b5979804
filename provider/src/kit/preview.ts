import { z } from "zod";
import { kitInputs } from "./check";
import { type Definition, derived, idText } from "./definition";
import { diff } from "./diff";
import { UNKNOWN } from "./engine-texts";
import { metaOf, unwrap } from "./fields";
import { idsFrom } from "./identity";
import { type Fields, isPlainObject } from "./normal-form";
import { normalState, stateAfterWrite, visible } from "./state";

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
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => completed(inner.element as z.ZodType, item));
  }
  if (!(inner instanceof z.ZodObject) || !isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(inner.shape).map(([name, child]) => {
      return [name, value[name] === undefined ? UNKNOWN : completed(child as z.ZodType, value[name])];
    }),
  );
}

/** Outputs of an update: the state with the new inputs. Whatever the service may change with them is `UNKNOWN`. */
export function foreseeUpdate(definition: Definition, before: Fields, inputs: Fields): Fields {
  const { changed } = diff(definition, before, inputs);
  if (changed.length === 0) {
    // Nothing is sent, so all of it is known.
    const shown = normalState(definition, visible(before));
    return stateAfterWrite(definition, inputs, shown, String(before.__portal));
  }
  const { state } = foreseeCreate(definition, inputs);
  for (const name of [...stableFields(definition), ...lastingOutputs(definition, changed)]) {
    if (before[name] !== undefined) state[name] = before[name];
  }
  for (const name of Object.keys(inputs)) {
    if (!changed.includes(name) && before[name] !== undefined) state[name] = before[name];
  }
  return state;
}

/** Outputs that no update changes by the words of the definition: ids, and what is shown once. */
function lastingOutputs(
  { outputs, emitOnCreate = [], triggers = [] }: Definition,
  changed: readonly string[],
): string[] {
  const isId = ([, schema]: [string, unknown]) => metaOf(unwrap(schema as z.ZodType).inner).kind === "id";
  const ids = Object.entries(outputs.shape)
    .filter(isId)
    .map(([name]) => name);
  return changed.some((name) => triggers.includes(name)) ? ids : [...ids, ...emitOnCreate];
}

/** Fields that no update of the object changes: the parts of its id, and when it was made. */
export const stableFields = ({ identity, outputs }: Definition): string[] => [
  ...new Set([...identity.id, ...(outputs.shape.dateCreated ? ["dateCreated"] : [])]),
];
