import { type Definition, derived } from "./definition";
import { type Ids, idsFrom } from "./identity";
import type { Fields } from "./normal-form";
import { serviceState } from "./state";

/** What recognises an object within its scope. */
export interface NaturalKey {
  readonly label: string;
  readonly name: string;
  /** For messages: `friendlyName "Acme"`. */
  readonly text: string;
  readonly inputs: Fields;
}

export const scopeOf = (definition: Definition, inputs: Fields): Ids =>
  idsFrom(definition.source.scope, inputs, derived(definition, inputs));

// Addresses are the same in any case; all other names are taken to the letter.
export const keyText = (name: string, value: unknown): string =>
  name === "email" ? String(value).toLowerCase() : String(value);

const labelOf = (name: string, value: unknown): string => `${name}=${keyText(name, value)}`;

/** The first natural key whose field was given. */
export function naturalKeyOf({ type, identity }: Definition, inputs: Fields): NaturalKey {
  const names = identity.naturalKeys ?? identity.id.slice(-1);
  const name = names.find((candidate) => inputs[candidate] !== undefined);
  if (!name) throw new Error(`${type}: give at least one of ${names.join(", ")}.`);
  return { label: labelOf(name, inputs[name]), name, text: `${name} ${JSON.stringify(inputs[name])}`, inputs };
}

/** Every label under which an existing object may be asked for. */
export function labelsOf(definition: Definition, scope: Ids, wire: unknown): string[] {
  const last = definition.identity.id.at(-1) ?? "";
  const state = serviceState(definition, wire, { ...scope, [last]: definition.source.key(wire) });
  const names = definition.identity.naturalKeys ?? [last];
  return names.filter((name) => state[name] !== undefined).map((name) => labelOf(name, state[name]));
}
