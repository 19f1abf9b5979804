import { PortalError, type Product } from "../http/errors";
import type { Ids } from "./identity";
import { idIn } from "./wire";

/** One page of a list. `pages` is the total where the service tells it. */
export interface Page<Wire> {
  readonly items: readonly Wire[];
  readonly more: boolean;
  /** With `more`: nothing promised more, so a page that repeats earlier ones is the end of the list, and no error. */
  readonly unsure?: boolean;
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
  /**
   * Reads one page, from 1. Without it every read is a single one. What other sources show is read through `shared`,
   * once for all lists that are made of it.
   */
  list?(api: Api, scope: Ids, page: number, shared?: Shared<Api>): Promise<Page<Wire>>;
  /** Whether an entry of the list is one of its objects; a page may hold others, and nothing else. Default: all are. */
  includes?(wire: Wire): boolean;
  /** Everything that its list shows, where another source has a part of that too: it is read once for both. */
  readonly among?: Source<Api, Wire>;
  /** Reads one object; throws a PortalError of kind `gone` when there is none. Without it every read is a list. */
  single?(api: Api, scope: Ids, key: string): Promise<Wire>;
  /** The larger object that its objects are a part of; then it needs neither list nor single read nor parent. */
  readonly within?: Within<Api, unknown, Wire>;
  /** An answer of the single read that means "not there". It is the service's own word, so nobody has to vouch for it. */
  absent?(wire: Wire): boolean;
  /** Keys are the same in any case. */
  readonly caselessKeys?: boolean;
  /** The service never shows it: nothing is read, a state is kept as it is. */
  readonly unreadable?: boolean;
  /** A failure of a read that means: this portal does not show them. Then it is as if they were `unreadable`. */
  hidden?(failure: PortalError): boolean;
  /** The object whose presence makes an absence here credible. A source without one is the root of its tree. */
  parent?(scope: Ids): { readonly source: Source<Api, unknown>; readonly place: Place };
  /** The same for an object that nothing places: it was named by its id alone. Without it such an absence is an error. */
  unplaced?(): { readonly source: Source<Api, unknown>; readonly place: Place };
  /** It tells that the login works, and not where an object stood. */
  readonly loginOnly?: boolean;
  /** Set where the scope is the login itself, so that no parent has to vouch for an absence. */
  readonly ownLogin?: boolean;
}

/** Reads of one login, which many share. */
export interface Shared<Api> {
  read<Wire>(source: Source<Api, Wire>, place: Place, byList?: boolean): Promise<Wire | undefined>;
  readAll<Wire>(source: Source<Api, Wire>, scope: Ids): Promise<readonly Wire[]>;
}

/** Objects that stand inside another one, and are read with it. */
export interface Within<Api, Holder, Wire> {
  readonly source: Source<Api, Holder>;
  place(scope: Ids): Place;
  /** Undefined where an answer does not show them: that says nothing of what there is. */
  items(holder: Holder): readonly Wire[] | undefined;
  /** Whether list entries of the holder have the items as well; else it is read singly. */
  readonly listed?: boolean;
}

/** A source as its author writes it: the key may be a number, or missing where an answer does not tell it. */
type SourceSpec<Api, Wire> = Omit<Source<Api, Wire>, "key"> & {
  key(wire: Wire): string | number | null | undefined;
};

/** Keeps the types of a source's parts together and erases them for the kit. A key that nobody told is "". */
export const defineSource = <Api, Wire>(source: SourceSpec<Api, Wire>): Source<Api, Wire> => ({
  ...source,
  key: (wire) => idIn(source.key(wire)) ?? "",
});

/** A source of what the service never shows. `key` is asked for replies alone. */
export const unreadable = <Api, Wire = unknown>(
  name: string,
  scope: readonly string[],
  more: Partial<Pick<Source<Api, Wire>, "key" | "parent">> = {},
): Source<Api, Wire> => ({ key: () => "", ...more, name, scope, unreadable: true });

/** What has to be visible before an absence in this scope is believed. */
export function parentOf<Api, Wire>({ parent, within }: Source<Api, Wire>, scope: Ids) {
  return parent ? parent(scope) : within && { source: within.source, place: within.place(scope) };
}

/** An answer does not show what it should have in it. */
export class NotShown extends PortalError {
  constructor(product: Product, source: string, scope: Ids) {
    super({
      kind: "unavailable",
      product,
      operation: source,
      what: `the answer about ${scopeText(scope)} does not show them`,
      nextStep: "What the program says is taken to be so",
    });
  }
}

/** What `action` reads, or `otherwise` where the portal does not show such objects. */
export async function unlessHidden<T, Other>(
  { hidden }: Pick<Source<unknown, unknown>, "hidden">,
  action: () => Promise<T>,
  otherwise: (failure: PortalError) => Other,
): Promise<T | Other> {
  try {
    return await action();
  } catch (reason) {
    if (!(reason instanceof PortalError) || !(reason instanceof NotShown || hidden?.(reason))) throw reason;
    return otherwise(reason);
  }
}

/** Whether an entry of the list stands for an object of the source. */
export const isListed = <Api, Wire>({ includes, absent }: Source<Api, Wire>, wire: Wire): boolean =>
  (includes?.(wire) ?? true) && !absent?.(wire);

/** A part of what a list shows, which is read together with the other parts. */
export const partOf = <Api, Wire>(
  among: Source<Api, Wire>,
  name: string,
  includes: (wire: Wire) => boolean,
): Source<Api, Wire> => ({ ...among, name, includes, among });

/** Keys as they are compared. */
export const comparable = ({ caselessKeys }: { readonly caselessKeys?: boolean }, key: string): string =>
  caselessKeys ? key.toLowerCase() : key;

/** Whether nothing is known of where an object stands, as at an import by id alone. */
export const isBlank = (scope: Ids): boolean => {
  const parts = Object.values(scope);
  return parts.length > 0 && parts.every((part) => part === "");
};

/** Names what is known of a scope. One without parts is the login's own. */
export const scopeText = (scope: Ids): string =>
  Object.keys(scope)
    .filter((name) => scope[name] !== "")
    .sort()
    .map((name) => `${name} ${scope[name]}`)
    .join(", ") || "the login";
