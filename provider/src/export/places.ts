import type { z } from "zod";
import { type Definition, derived } from "../kit/definition";
import type { Roots } from "../kit/exported";
import { metaOf, unwrap } from "../kit/fields";
import { type Fields, mapFields } from "../kit/normal-form";
import type { Owning } from "../kit/set-guard";

/** Stand for what no resource is: a root such as a Workspace or a room, and the login itself. */
export const ROOT = "a root";
export const LOGIN = "the login";

/** Under what a resource is found: the input that names it, and the types that it may have. */
export interface Place {
  readonly input: string;
  readonly types: readonly string[];
}

/** Exists once under something, and is found by its id alone. */
export const isOnce = ({ kind, identity, source, exported }: Definition): boolean =>
  exported?.inputs !== undefined ||
  (kind === "singleton" && identity.id.length === 1) ||
  (kind === "adoptOnly" && identity.id.length === 1 && source.scope.length > 0);

/** The resource that stands for a root itself. */
export const rootDefinition = (definitions: readonly Definition[], roots: Roots<never> | undefined) =>
  definitions.find(
    ({ kind, identity, source }) =>
      kind === "adoptOnly" && identity.id.join() === roots?.input && source.parent === undefined,
  );

/** Everything that the objects of a definition are found under. */
export function placesOf(definition: Definition, roots: Roots<never> | undefined): readonly Place[] {
  const { identity, source, inputs } = definition;
  if (isOnce(definition)) return placed(definition, identity.id, roots);
  if (source.scope.length === 0) return [{ input: "", types: [LOGIN] }];
  const named = source.scope.filter((name) => name in inputs.shape);
  if (named.length > 0) return placed(definition, named, roots);
  const leading = Object.keys(inputs.shape).filter((name) => {
    const shown = derived(definition, { [name]: sampleOf(inputs.shape[name] as z.ZodType) });
    return source.scope.every((part) => shown[part] !== undefined);
  });
  return placed(definition, leading, roots);
}

const placed = ({ inputs }: Definition, names: readonly string[], roots: Roots<never> | undefined): readonly Place[] =>
  names.map((input) => {
    const { to } = meta(inputs.shape[input] as z.ZodType);
    return { input, types: to ?? (input === roots?.input ? [ROOT] : []) };
  });

const meta = (field: z.ZodType) => ({ ...metaOf(unwrap(field).inner), ...metaOf(field) });

const sampleOf = (field: z.ZodType): string => Array.from({ length: meta(field).segments ?? 1 }, () => "1").join("/");

/**
 * Inputs that say where the objects under something stand.
 *
 * @param state of what they stand under
 */
export function bagOf(definition: Definition, { input }: Place, id: string, state: Fields): Fields {
  if (input === "") return {};
  const { source, inputs } = definition;
  const further = source.scope.filter((name) => {
    const field = inputs.shape[name] as z.ZodType | undefined;
    return name !== input && field && !unwrap(field).optional;
  });
  return { ...mapFields(state, (value, name) => (further.includes(name) ? value : undefined)), [input]: id };
}

/** The set over all entries of one place, where there is one that keeps all that they have. */
export function setOver(element: Definition, definitions: readonly Definition[]): (Definition & Owning) | undefined {
  const { emitOnCreate = [], secret = [], outputs } = element;
  if (emitOnCreate.length > 0 || secret.some((name) => name in outputs.shape)) return undefined;
  return definitions.find(
    ({ owns, source }: Definition & Owning) => owns?.type === element.type && source === element.source,
  );
}

/** Why an export never writes a resource, if it never does. */
export function neverReason(definition: Definition & Owning, definitions: readonly Definition[]): string | undefined {
  const { owns, exported, source } = definition;
  if (exported?.never) return exported.never;
  if (!owns) return source.unreadable ? "The service never shows it." : undefined;
  const element = definitions.find(({ type }) => type === owns.type);
  if (!element) return undefined;
  const reason = neverReason(element, definitions);
  if (reason) return reason;
  if (setOver(element, definitions) === definition) return undefined;
  return source === element.source
    ? `The service shows secrets of each ${element.type}, which the single resource has as outputs.`
    : `Each ${element.type} is exported by itself.`;
}

/** A definition with all that its objects stand under. */
export interface PlacedType {
  readonly definition: Definition & Owning;
  readonly places: readonly Place[];
}

/** Definitions whose objects are wanted, or stand above some that are. */
export function neededPlaces(
  definitions: readonly (Definition & Owning)[],
  roots: Roots<never> | undefined,
  isWanted: (definition: Definition & Owning) => boolean,
): readonly PlacedType[] {
  const all = definitions
    .filter((definition) => !definition.owns && neverReason(definition, definitions) === undefined)
    .map((definition) => ({ definition, places: placesOf(definition, roots) }));
  const needed = new Set(all.filter(({ definition }) => isWanted(definition)).map(({ definition }) => definition.type));
  for (let size = -1; size !== needed.size; ) {
    size = needed.size;
    for (const { definition, places } of all) {
      if (needed.has(definition.type)) for (const { types } of places) for (const type of types) needed.add(type);
    }
  }
  return all.filter(({ definition }) => needed.has(definition.type));
}
