import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { PortalError } from "../http/errors";
import { senseless } from "./answer";
import type { Definition } from "./definition";
import { givenInputs, isReplacing, managedPaths } from "./diff";
import type { Ids } from "./identity";
import {
  type Fields,
  isPlainObject,
  mapFields,
  normaliseObject,
  same,
  stableText,
  valueAt,
  withValueAt,
} from "./normal-form";

/** Names in a state that belong to the kit. They begin with two underscores, so displays and policies hide them. */
const hidden = (name: string) => name.startsWith("__");

/** A state without the kit's own names. */
export const visible = (state: Fields): Fields => mapFields(state, (value, name) => (hidden(name) ? undefined : value));

/** What the service says, in normal form, with the id parts. Fields that nobody declared are left out. */
export function serviceState(definition: Definition, wire: unknown, ids: Ids): Fields {
  const isDeclared = (name: string) =>
    name in definition.inputs.shape || name in definition.outputs.shape || name in ids;
  const state = mapFields(withIds(ids, shownBy(definition, wire, ids)), (value, name) =>
    isDeclared(name) ? value : undefined,
  );
  return normalState(definition, state);
}

/** A part of the id that an answer does not repeat is as it was asked for. */
export const withIds = (ids: Ids, state: Fields): Fields =>
  mapFields({ ...ids, ...state }, (value, name) => value ?? ids[name]);

/** Definitions take answers as they are documented; one that lacks what nobody can do without is an error. */
function shownBy(definition: Definition, wire: unknown, ids: Ids): Fields {
  try {
    return definition.state(wire, ids);
  } catch (reason) {
    throw reason instanceof PortalError ? reason : senseless(definition.product.name, definition.type, reason);
  }
}

export function normalState(definition: Definition, state: Fields): Fields {
  const outputs = normaliseObject(definition.outputs, state);
  return normaliseObject(
    definition.inputs,
    mapFields(outputs, (value) => value ?? undefined),
  );
}

/**
 * The outputs of a resource: everything the service returned, in the user's own form where it means the same, and
 * what the service never returns as it was given.
 *
 * @param inputs what the user gave, or the state before
 */
export function outputsOf(definition: Definition, inputs: Fields, service: Fields, portal: string): Fields {
  const outputs: Fields = { ...service };
  for (const name of Object.keys(definition.inputs.shape)) {
    if (inputs[name] === undefined) continue;
    const schema = definition.inputs.shape[name];
    if (isUntold(definition, name, service)) outputs[name] = inputs[name];
    else if (isPlainObject(outputs[name]) && definition.partlyShown?.includes(name)) {
      outputs[name] = underlaid(outputs[name], inputs[name]);
    }
    if (isEchoed(definition, name, service) && !isBroken(definition, name, inputs, service))
      outputs[name] = inputs[name];
    else if (outputs[name] !== undefined && same(schema, outputs[name], inputs[name])) outputs[name] = inputs[name];
    // An empty value that the service leaves out is no difference.
    else if (outputs[name] === undefined && same(schema, undefined, inputs[name])) outputs[name] = inputs[name];
  }
  // A consent that was taken back holds no longer.
  for (const name of definition.local ?? []) if (inputs[name] === undefined) delete outputs[name];
  for (const name of ["connection", "adopt"]) if (inputs[name] !== undefined) outputs[name] = inputs[name];
  outputs.__portal = portal;
  if (definition.stateVersion) outputs.__version = definition.stateVersion;
  return outputs;
}

/** No object is without what every one of its kind has: an answer that lacks it is no change. */
const isUntold = (definition: Definition, name: string, service: Fields): boolean =>
  service[name] === undefined &&
  isReplacing(definition, name) &&
  !(definition.inputs.shape[name] instanceof z.ZodOptional);

/** What is shown, with what is known where nothing is. */
function underlaid(shown: unknown, known: unknown): unknown {
  if (!isPlainObject(shown) || !isPlainObject(known)) return shown ?? known;
  const names = [...new Set([...Object.keys(shown), ...Object.keys(known)])];
  return Object.fromEntries(names.map((name) => [name, underlaid(shown[name], known[name])]));
}

function isEchoed(
  { writeOnly = [], triggers = [], local = [], evidence = {} }: Definition,
  name: string,
  service: Fields,
): boolean {
  if (triggers.includes(name) || local.includes(name)) return true;
  if (!writeOnly.includes(name) || service[name] !== undefined) return false;
  const witness = evidence[name];
  return witness === undefined || service[witness] !== false;
}

/** Whether an output that vouches for a write-only input is another than before. */
function isBroken({ sealedBy = {}, outputs }: Definition, input: string, before: Fields, service: Fields): boolean {
  return (sealedBy[input] ?? []).some((name) => {
    const [was, is] = [before[name], service[name]];
    return was !== undefined && is !== undefined && !same(outputs.shape[name] as z.ZodType, was, is);
  });
}

/** Inputs without those that an update did not send, and that the service no longer has. */
export const stillSealed = (
  definition: Definition,
  inputs: Fields,
  sent: readonly string[],
  before: Fields,
  service: Fields,
): Fields =>
  mapFields(inputs, (value, name) =>
    !sent.includes(name) && isBroken(definition, name, before, service) ? undefined : value,
  );

/** Outputs after a create or an update, with the names of the inputs that were given. */
export const stateAfterWrite = (definition: Definition, inputs: Fields, service: Fields, portal: string): Fields => ({
  ...outputsOf(definition, inputs, service, portal),
  __set: givenInputs(definition, inputs),
});

/** The part of a bag that the service shows once. */
export function emittedIn({ emitOnCreate = [] }: Definition, bag: Fields): Fields {
  const shown = emitOnCreate.map((name) => [name, bag[name]] as const);
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined && value !== null && value !== ""));
}

/**
 * Outputs after a read. Fields that this read could not see are kept: those only a create or a single read returns.
 */
export function stateAfterRead(
  definition: Definition,
  before: Fields,
  service: Fields,
  portal: string,
  seen: (name: string) => boolean,
): Fields {
  const kept = mapFields(before, (value, name) =>
    !hidden(name) &&
    !definition.writeOnly?.includes(name) &&
    !definition.local?.includes(name) &&
    service[name] === undefined &&
    (!seen(name) || isLasting(definition, name))
      ? value
      : undefined,
  );
  const after: Fields = {
    ...kept,
    ...outputsOf(definition, before, service, portal),
    // A later read shows nothing, or a masked form.
    ...emittedIn(definition, before),
    __set: managedPaths(definition, before),
  };
  const { volatile = [] } = definition;
  if (volatile.length === 0 || !isSteady(volatile, before, after)) return after;
  for (const name of volatile) {
    if (before[name] !== undefined) after[name] = before[name];
    // A state that an export wrote lacks it, and it is no news.
    else if (isFleeting(definition, name)) delete after[name];
  }
  return after;
}

/** Whether nothing has changed but what changes all the time. */
function isSteady(volatile: readonly string[], before: Fields, after: Fields): boolean {
  const steady = (state: Fields) => mapFields(state, (value, name) => (volatile.includes(name) ? undefined : value));
  const [was, is] = [steady(before), steady(after)];
  return isDeepStrictEqual(was, is) || stableText(was) === stableText(is);
}

/** What changes while one looks, and no program can count on. */
export const isFleeting = ({ volatile = [], outputs }: Definition, name: string): boolean =>
  volatile.includes(name) && outputs.shape[name] instanceof z.ZodOptional;

/** A secret that every such object has: an answer without it takes nothing away. */
const isLasting = ({ secret = [], outputs }: Definition, name: string): boolean =>
  secret.includes(name) && name in outputs.shape && !(outputs.shape[name] instanceof z.ZodOptional);

/** The inputs that a state stands for: only what the user gave. */
export function inputsOf(definition: Definition, state: Fields): Fields {
  let inputs: Fields = {};
  for (const path of managedPaths(definition, state)) {
    const value = valueAt(state, path);
    if (value !== undefined && value !== null) inputs = withValueAt(inputs, path, value);
  }
  if (state.adopt !== undefined) inputs.adopt = state.adopt;
  return inputs;
}

/** Moves a state of an older release forward. */
export function upgraded(definition: Definition, state: Fields): Fields {
  const version = typeof state.__version === "number" ? state.__version : 0;
  if (!definition.upgrade || version >= (definition.stateVersion ?? 0)) return state;
  return { ...definition.upgrade(state), __version: definition.stateVersion };
}

/** Values that no message may repeat. */
export const secretValues = ({ secret = [], secretsIn }: Definition, ...bags: readonly Fields[]): unknown[] =>
  bags.flatMap((bag) => leaves(secretsIn?.(bag) ?? secret.map((name) => bag[name])));

const leaves = (value: unknown): unknown[] =>
  Array.isArray(value) || isPlainObject(value) ? Object.values(value).flatMap(leaves) : [value];
