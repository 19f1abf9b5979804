import { type Definition, derived, type Problem } from "./definition";
import { type Fields, hasUnknown, stableText } from "./normal-form";
import { isForeign } from "./set-inputs";

/** Definitions of sets name the resource whose objects they own, and what tells those apart. */
export interface Owning {
  readonly owns?: {
    readonly type: string;
    /** One entry as a resource of its own, as the set sees it: its source may be another than that of the type. */
    readonly element: Definition;
    readonly parents: readonly string[];
    readonly key: string;
    /** The input that holds them; with `value` it is a map, of the key to this one field. */
    readonly entries: { readonly name: string; readonly value?: string };
  };
}

/** What this process has seen of one parent: single objects by key, and the sets over them by type. */
interface Seen {
  readonly singles: Set<string>;
  readonly sets: Map<string, Fields[]>;
}

const places = new Map<string, Seen>();

/**
 * An object managed twice would be added by one resource and removed by the other. Refuses a set beside a single
 * resource that it owns, as far as one process sees both.
 */
export function seeMixed(definition: Definition & Owning, inputs: Fields): Problem[] {
  const parents = definition.owns?.parents ?? definition.source.scope;
  const further = hasUnknown(inputs) ? {} : derived(definition, inputs);
  const values = parents.map((name) => inputs[name] ?? further[name]);
  if (values.some((value) => value === undefined || hasUnknown(value))) return [];
  const type = definition.owns?.type ?? definition.type;
  // Ids of two portals look alike.
  const place = JSON.stringify([type, inputs.connection, ...values]);
  const seen: Seen = places.get(place) ?? { singles: new Set(), sets: new Map() };
  places.set(place, seen);

  if (definition.owns) {
    const others = seen.sets.get(definition.type) ?? [];
    const twin = others.find((other) => stableText(other) !== stableText(inputs) && overlap(other, inputs));
    if (twin) return [{ path: parents.join(", "), text: `${values.join(", ")} has two ${definition.type}. Keep one` }];
    seen.sets.set(definition.type, [...others, inputs]);
  } else {
    const { naturalKeys, id } = definition.identity;
    const key = inputs[naturalKeys?.[0] ?? id.at(-1) ?? ""];
    if (typeof key === "string" && !hasUnknown(key)) seen.singles.add(key);
  }
  for (const [set, owners] of seen.sets) {
    const both = [...seen.singles].find((key) => owners.some((owner) => !isForeign(key, owner)));
    if (both === undefined) continue;
    const text = `${JSON.stringify(both)} is managed by ${type} and by ${set}. Use one of the two, or name it in ignore`;
    return [{ path: parents.join(", "), text }];
  }
  return [];
}

/** Two sets share names unless each has a prefix that the other's names cannot begin with. */
function overlap({ prefix: a }: Fields, { prefix: b }: Fields): boolean {
  if (typeof a !== "string" || typeof b !== "string") return true;
  return a.startsWith(b) || b.startsWith(a);
}
