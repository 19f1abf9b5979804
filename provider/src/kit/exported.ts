import type { Context } from "./definition";
import type { Ids } from "./identity";
import type { Fields } from "./normal-form";

/** What an export of a portal has to know of a resource beyond its definition. */
export interface Exported {
  /** Why an export never writes it. */
  readonly never?: string;
  /** Values that an input has where nobody gave one, as documented: an export leaves them out. Of objects field by field. */
  readonly defaults?: Fields;
  /**
   * Inputs whose values belong to one portal and to no other of its kind: names, addresses, colours. In a template that is
   * made out of a portal they are parameters. One that is a natural key says that each portal has others of the type.
   */
  readonly own?: readonly string[];
  /** Inputs that another exported resource gives, which would else be managed twice. */
  readonly leaves?: readonly string[];
  /** Output or input that people know it by, where that is no natural key. */
  readonly name?: string;
  /** Inputs that no answer shows under their names and that follow from what is shown. Pure. */
  fill?(state: Fields): Fields;
  /** Inputs that this object needs, that no schema asks for and that the service hands out to nobody. Pure. */
  asks?(state: Fields): readonly string[];
  /**
   * Whether it says something that a portal does not have anyway. Default: something is given beside its place.
   *
   * @param under state of the object that it was found under
   */
  isWorth?(state: Fields, under: Fields): boolean;
  /** Inputs of what is no single object of its source. `undefined`: there is nothing to write. */
  // biome-ignore lint/suspicious/noExplicitAny: contexts of every product
  inputs?(context: Context<any>, ids: Ids): Promise<Fields | undefined>;
  /** Whether an object can have some of these, as far as it shows that itself: a note without attachments has none. */
  isUnder?(type: string, state: Fields): boolean;
}

/** Where everything that a login sees begins: accounts, Workspaces, rooms. */
export interface Roots<Api> {
  /** Name of the input that holds its id. */
  readonly input: string;
  /** What people call one: "account". */
  readonly noun: string;
  /** Those that the login sees. Absent: the service does not list them, and each has to be named. */
  list?(api: Api): Promise<readonly Root[]>;
}

export interface Root {
  readonly id: string;
  /** The object as the list shows it, where a resource stands for it. */
  readonly wire?: unknown;
}
