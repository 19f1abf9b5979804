import { type Context, type Definition, derived } from "./definition";
import { type Ids, idsFrom, idsOfKey } from "./identity";
import type { JournalEntry } from "./journal";
import type { NaturalKey } from "./natural-key";
import type { Fields } from "./normal-form";
import type { Session } from "./session";

/** One create, with what each of its steps needs. */
export interface Making {
  readonly definition: Definition;
  readonly session: Session<unknown>;
  readonly context: Context<unknown>;
  readonly inputs: Fields;
  readonly natural: NaturalKey;
  readonly entry: JournalEntry;
  /** The object may exist although no id is known: the journal keeps the create, whatever fails afterwards. */
  mayExist: boolean;
}

/** An object that exists for certain, made or taken over. */
export interface Found {
  readonly ids: Ids;
  /** The reply of the create, where it can be trusted. */
  readonly wire?: unknown;
  /** State of an object that was taken over: what differs from the inputs is still to be sent. */
  readonly known?: Fields;
  readonly emitted?: Fields;
  /** A create whose reply was lost has made it, and nobody else. */
  readonly isOurs?: boolean;
}

export const idsOfWire = (definition: Definition, inputs: Fields, wire: unknown): Ids =>
  idsOfCreated(definition, inputs, definition.source.key(wire));

/** The ids of what was made under a key; without one the inputs make them. */
export const idsOfCreated = (definition: Definition, inputs: Fields, key: string | undefined): Ids =>
  key === undefined
    ? idsFrom(definition.identity.id, inputs, derived(definition, inputs))
    : idsOfKey(definition.identity.id, key, inputs, derived(definition, inputs));
