import type { z } from "zod";
import { type Definition, derived } from "./definition";
import { type Ids, idsFrom } from "./identity";
import { type Fields, isCaseless } from "./normal-form";
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

/** A name as it is compared: addresses, for example, are the same in any case. */
export function keyText({ inputs, outputs }: Definition, name: string, value: unknown): string {
  const field = (inputs.shape[name] ?? outputs.shape[name]) as z.ZodType | undefined;
  return field && isCaseless(field) ? String(value).toLowerCase() : String(value);
}

const labelOf = (definition: Definition, name: string, value: unknown): string =>
  `${name}=${keyText(definition, name, value)}`;

/**
 * The first natural key whose field was given.
 *
 * @param isNeeded `false`: an object without one has an empty label
 */
export function naturalKeyOf(definition: Definition, inputs: Fields, isNeeded = true): NaturalKey {
  const { type, identity } = definition;
  const names = identity.naturalKeys ?? identity.id.slice(-1);
  const name = names.find((candidate) => inputs[candidate] !== undefined);
  if (!name && !isNeeded) return { label: "", name: "", text: "what was sent", inputs };
  if (!name) throw new Error(`${type}: give at least one of ${names.join(", ")}.`);
  return {
    label: labelOf(definition, name, inputs[name]),
    name,
    text: `${name} ${JSON.stringify(inputs[name])}`,
    inputs,
  };
}

/** Every label under which an existing object may be asked for. */
export function labelsOf(definition: Definition, scope: Ids, wire: unknown): string[] {
  const last = definition.identity.id.at(-1) ?? "";
  const state = serviceState(definition, wire, { ...scope, [last]: definition.source.key(wire) });
  const names = definition.identity.naturalKeys ?? [last];
  return names.filter((name) => state[name] !== undefined).map((name) => labelOf(definition, name, state[name]));
}
