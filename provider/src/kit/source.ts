import type { Ids } from "./identity";

/** One page of a list. `pages` is the total where the service tells it. */
export interface Page<Wire> {
  readonly items: readonly Wire[];
  readonly more: boolean;
  readonly pages?: number;
}

/** Where an object stands: the list it belongs to and its key in that list. */
export interface Place {
  readonly scope: Ids;
  readonly key: string;
}

/**
 * A place in the service that objects are read from, one by one or many at once. Several resources may share one:
 * a group, its branding and the order of all groups come from the same list.
 */
export interface Source<Api, Wire> {
  /** `clinked:groups`; unique, names the source in hints and messages. */
  readonly name: string;
  /** Names of the ids that select one list. */
  readonly scope: readonly string[];
  key(wire: Wire): string;
  /** Reads one page, from 1. Without it every read is a single one. */
  list?(api: Api, scope: Ids, page: number): Promise<Page<Wire>>;
  /** Reads one object; throws a PortalError of kind `gone` when there is none. Without it every read is a list. */
  single?(api: Api, scope: Ids, key: string): Promise<Wire>;
  /** The object whose presence makes an absence here credible. A source without one is the root of its tree. */
  parent?(scope: Ids): { readonly source: Source<Api, unknown>; readonly place: Place };
  /** Set where the scope is the login itself, so that no parent has to vouch for an absence. */
  readonly ownLogin?: boolean;
}

/** Keeps the types of a source's parts together and erases them for the kit. */
export const defineSource = <Api, Wire>(source: Source<Api, Wire>): Source<Api, Wire> => source;

export const scopeText = (scope: Ids): string =>
  Object.keys(scope)
    .sort()
    .map((name) => `${name} ${scope[name]}`)
    .join(", ");
