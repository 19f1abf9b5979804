import { z } from "zod";
import { type Definition, placeOf } from "./definition";
import { givenInputs } from "./diff";
import type { Ids } from "./identity";
import { type Fields, isPlainObject } from "./normal-form";
import { comparable } from "./source";
import { serviceState, stateAfterWrite } from "./state";

/**
 * The state that the reply of a write shows. Nothing where the reply is empty or is about another object; one that
 * contradicts what was sent is left to the caller, who reads then.
 */
export function repliedState(definition: Definition, wire: unknown, ids: Ids): Fields | undefined {
  if (!isPlainObject(wire)) return undefined;
  try {
    const { source } = definition;
    if (source.absent?.(wire)) return undefined;
    if (comparable(source, source.key(wire)) !== comparable(source, placeOf(definition, ids).key)) return undefined;
    const state = serviceState(definition, wire, ids);
    return isWhole(definition, state) ? state : undefined;
  } catch {
    // A reply without the parts that make an object.
    return undefined;
  }
}

/** A reduced reply would leave outputs unknown until the next refresh. */
function isWhole({ outputs, emitOnCreate = [] }: Definition, state: Fields): boolean {
  return Object.entries(outputs.shape).every(
    ([name, field]) => state[name] !== undefined || field instanceof z.ZodOptional || emitOnCreate.includes(name),
  );
}

/**
 * State of an object whose create was accepted and whose later step failed. What was sent counts as done until a read
 * shows otherwise; what was not sent yet is left out, so that the next update sends it.
 */
export function stateOfHalf(
  definition: Definition,
  inputs: Fields,
  { ids, wire, known }: { ids: Ids; wire?: unknown; known?: Fields },
  portal: string,
): Fields {
  const late = definition.afterCreate ?? [];
  const sent = Object.fromEntries(Object.entries(inputs).filter(([name]) => !late.includes(name)));
  const service = known ?? repliedState(definition, wire, ids) ?? { ...sent, ...ids };
  return { ...stateAfterWrite(definition, known ? {} : sent, service, portal), __set: givenInputs(definition, inputs) };
}
