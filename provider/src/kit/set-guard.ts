import type { Definition, Problem } from "./definition";
import { type Fields, hasUnknown } from "./normal-form";

/** Definitions of sets name the resource whose objects they own. */
export interface Owning {
  readonly owns?: { readonly type: string; readonly parents: readonly string[] };
}

const seen = new Map<string, Set<string>>();

/**
 * An object managed twice would be added by one resource and removed by the other. Refuses a set beside single
 * resources of the same parent, as far as one process sees both.
 */
export function seeMixed(definition: Definition & Owning, inputs: Fields): Problem[] {
  const type = definition.owns?.type ?? definition.type;
  const parents = definition.owns?.parents ?? definition.source.scope;
  const values = parents.map((name) => inputs[name]);
  if (values.some((value) => value === undefined || hasUnknown(value))) return [];
  const place = `${type} ${values.join(" ")}`;
  const types = seen.get(place) ?? new Set();
  seen.set(place, types.add(definition.type));
  const other = [...types].find((name) => name !== definition.type);
  if (!other) return [];
  return [
    {
      path: parents.join(", "),
      text: `${values.join(", ")} is managed by ${other} as well. Use either the set or the single resources, not both`,
    },
  ];
}
