import type { z } from "zod";
import { allInputs, kitInputs } from "./check";
import type { Definition } from "./definition";
import { type Fields, givenPaths, hasUnknown, same, schemaAt, valueAt } from "./normal-form";

export interface Difference {
  /** Top-level names of inputs whose value must be sent. */
  readonly changed: readonly string[];
  /** The part of `changed` that no update accepts. */
  readonly replaces: readonly string[];
  /** Something changed that is only recorded: an input left the program, a local one or the connection is another. */
  readonly recorded: boolean;
}

/** Names of the inputs a user gave, as the hidden output `__set` keeps them. */
export const givenInputs = (definition: Definition, inputs: Fields): string[] =>
  givenPaths(allInputs(definition), inputs).filter((path) => path !== "adopt");

/** The names in a state; a hand-written import has none, then every input it holds counts as given. */
export function managedPaths(definition: Definition, state: Fields): string[] {
  if (Array.isArray(state.__set)) return state.__set.filter((path) => typeof path === "string");
  const inputs = Object.fromEntries(Object.entries(state).filter(([name]) => name in definition.inputs.shape));
  return givenInputs(definition, inputs);
}

/** Dotted names of the inputs whose value is another than in the state. */
export function differingPaths(definition: Definition, state: Fields, inputs: Fields): string[] {
  const schema = allInputs(definition);
  return givenInputs(definition, inputs).filter((path) => {
    const wanted = valueAt(inputs, path);
    return hasUnknown(wanted) || !same(schemaAt(schema, path) as z.ZodType | undefined, valueAt(state, path), wanted);
  });
}

/** Dotted names of inputs that the program gave before, and gives no longer. */
export function leftPaths(definition: Definition, state: Fields, inputs: Fields): string[] {
  const paths = givenInputs(definition, inputs);
  return managedPaths(definition, state).filter((path) => !paths.includes(path));
}

/** What an update has to do to bring the state to the inputs. Pure and offline. */
export function diff(definition: Definition, state: Fields, inputs: Fields): Difference {
  const differs = differingPaths(definition, state, inputs);
  const names = [...new Set(differs.map((path) => path.split(".")[0] ?? path))];
  const isSent = (name: string) =>
    !kitInputs.includes(name) && (!definition.local?.includes(name) || isReplacing(definition, name));
  const changed = names.filter(isSent);
  return {
    changed,
    replaces: changed.filter((name) => isReplacing(definition, name)),
    recorded: leftPaths(definition, state, inputs).length > 0 || !names.every(isSent),
  };
}

/** The ids of a resource's parents can never be updated: they are part of its own id. */
export const isReplacing = ({ replaceOn = [], identity, inputs }: Definition, name: string): boolean =>
  replaceOn.includes(name) || (identity.id.includes(name) && name in inputs.shape);
