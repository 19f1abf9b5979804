import { definitions } from "../../definitions";
import { type Definition, idsOfText, idText, placeOf } from "../../kit/definition";
import { type Ids, pick } from "../../kit/identity";
import type { Fields } from "../../kit/normal-form";
import { typeOfToken } from "../../kit/served";
import type { Owning } from "../../kit/set-guard";
import { comparable, isBlank, scopeText } from "../../kit/source";
import type { StateResource } from "../engine/state";

/** A list at a portal of which states hold some objects: those that they do not hold are unmanaged. */
export interface ManagedScope {
  readonly definition: Definition;
  readonly connection: string | undefined;
  readonly scope: Ids;
  /** Id parts of an object in it, for parts that neither scope nor list tell. */
  readonly sample: Ids;
  /** State of a resource in it: it says which portal and login it belongs to. */
  readonly witness: { readonly id: string; readonly state: Fields };
  /** Keys that a state has, as they are compared. */
  readonly keys: Set<string>;
  /** Sets that own all entries whose name begins so; "" owns all. */
  readonly owned: { readonly prefix: string; readonly by: string }[];
}

/** The scopes of a stack's resources, of all types whose objects are made and listed. */
export function managedScopes(resources: readonly StateResource[]): ManagedScope[] {
  const scopes = new Map<string, ManagedScope>();
  for (const { type, id, outputs } of resources) {
    const definition = definitionOf(typeOfToken(type));
    if (!definition || id === undefined) continue;
    const state = (outputs ?? {}) as Fields;
    // What the program only looks up (`.get`) is not managed by it.
    if (state.__get === true) continue;
    const { owns } = definition;
    const element = owns ? definitionOf(owns.type) : definition;
    if (!element || !isListed(element)) continue;
    const ids = idsOfText(definition, id);
    const place = owns
      ? { scope: pick({ ...state, ...ids } as Ids, element.source.scope), key: "" }
      : placeOf(definition, ids, state);
    if (isBlank(place.scope)) continue;
    const connection = typeof state.connection === "string" ? state.connection : undefined;
    const name = JSON.stringify([element.type, connection, scopeText(place.scope)]);
    const known: ManagedScope = scopes.get(name) ?? {
      definition: element,
      connection,
      scope: place.scope,
      sample: ids,
      witness: { id: idText(definition, ids), state },
      keys: new Set(),
      owned: [],
    };
    scopes.set(name, known);
    if (owns) known.owned.push({ prefix: typeof state.prefix === "string" ? state.prefix : "", by: owns.key });
    else known.keys.add(comparable(element.source, place.key));
  }
  // Where a set owns everything, a stranger is drift already.
  return [...scopes.values()].filter(({ owned }) => owned.every(({ prefix }) => prefix !== ""));
}

const definitionOf = (type: string): (Definition & Owning) | undefined =>
  definitions.find((definition) => definition.type === type);

/** What exists once per parent is never unmanaged, and what no list shows cannot be found. */
const isListed = ({ kind, source }: Definition): boolean =>
  (kind === "collection" || kind === "edge") && !source.unreadable && (source.list ?? source.within) !== undefined;
