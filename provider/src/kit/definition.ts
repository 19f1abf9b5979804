import type { z } from "zod";
import type { Emission } from "./emission";
import type { Exported } from "./exported";
import { formatId, type Ids, idsFrom, parseId } from "./identity";
import type { Fields } from "./normal-form";
import type { PortalProduct } from "./product";
import type { Session } from "./session";
import type { Place, Source } from "./source";

/**
 * collection: many, created and deleted. edge: a membership of one thing in another. singleton: exists once per
 * parent, create sets it and delete resets it. wholeSet: one resource owns all entries of a scope. adoptOnly: cannot
 * be created; create takes over what is there, delete forgets it.
 */
export type Kind = "collection" | "edge" | "singleton" | "wholeSet" | "adoptOnly";

/** An oddity of the service, with the line of the vendor's document where there is one. */
export interface Quirk {
  readonly line?: number;
  readonly text: string;
}

/**
 * Requests that one operation takes when it is alone, with its look-ups and reads; `list` counts one page. `null`: the
 * service has no such operation.
 */
export interface Cost {
  readonly list: number | null;
  readonly read: number | null;
  readonly create: number;
  readonly update: number;
  readonly delete: number;
}

/** What a create tells: the key of the new object, and the reply where it can be trusted. */
export interface Created<Wire> {
  readonly key?: string;
  readonly wire?: Wire;
  /** Outputs of `emitOnCreate`: what the service shows this once. */
  readonly emitted?: Fields;
}

export interface Identity {
  /** Names of the inputs and outputs that make the id, the key in the list last. */
  readonly id: readonly string[];
  /** Inputs that recognise an existing object within its scope, the best first: the first that is given counts. */
  readonly naturalKeys?: readonly string[];
  /**
   * Whether the service allows one object per natural key. `true`: it is looked up before a create, and `adopt` can take
   * it over. `false`: equal objects are normal; natural keys only narrow the look-up after a lost reply.
   */
  readonly unique?: boolean;
}

/** What can be created beside others has to say whether equal ones are allowed. */
type Kinded =
  | { readonly kind: "collection" | "edge"; readonly identity: Identity & { readonly unique: boolean } }
  | { readonly kind: Exclude<Kind, "collection" | "edge">; readonly identity: Identity };

/** A problem of the inputs: which property, and what would be right. */
export interface Problem {
  readonly path: string;
  readonly text: string;
}

/** What the operations of a definition are given. */
export interface Context<Api> {
  readonly api: Api;
  readonly session: Session<Api>;
}

/** What an author writes. Everything else about a resource follows from it. */
export type Spec<Api, Inputs extends z.ZodObject, Outputs extends z.ZodObject, Wire> = Kinded &
  SpecBody<Api, Inputs, Outputs, Wire>;

interface SpecBody<Api, Inputs extends z.ZodObject, Outputs extends z.ZodObject, Wire> {
  /** `clinked:Group`. Part of every URN: it never changes. */
  readonly type: string;
  readonly summary: string;
  readonly product: PortalProduct<Api>;
  readonly inputs: Inputs;
  readonly outputs: Outputs;
  readonly source: Source<Api, Wire>;
  /**
   * Further parts of the id or the scope that follow from a bag of inputs or a state: `context: "file_33"` from
   * `file: "1/1/33"`. Pure. A bag may lack anything (an import knows the id alone), and what it has itself counts.
   */
  derive?(bag: Fields): Fields;
  /**
   * Where the object stands in its source, when that does not follow from id, state and `derive` by the names of the
   * scope. Parts of the scope that do not apply are "". The state is empty at a bare import.
   */
  locate?(ids: Ids, state: Fields): Place;
  /** What all else of a portal stands in: its class sets `protect`, unless the program says `protect: false`. */
  readonly isRoot?: true;
  /** Fields that a list entry carries; a resource that manages any other is read singly. */
  readonly listFields: readonly string[] | "all";
  /** Inputs that ask, when true, for what only the single read shows. */
  readonly readSingly?: readonly (keyof z.infer<Inputs> & string)[];
  readonly replaceOn?: readonly (keyof z.infer<Inputs> & string)[];
  /** Accepted by create only, and too dear to replace for: a change is refused with a reason. */
  readonly createOnly?: readonly (keyof z.infer<Inputs> & string)[];
  /** Sent and never returned: echoed from state. */
  readonly writeOnly?: readonly (keyof z.infer<Inputs> & string)[];
  /**
   * Acted on by the kit or the definition and never sent: a consent, a switch. A change of these alone takes no
   * request, and one that leaves the program leaves the state.
   */
  readonly local?: readonly (keyof z.infer<Inputs> & string)[];
  /** A write-only input is forgotten when the named output turns false, so that its loss shows as drift. */
  readonly evidence?: Readonly<Record<string, string>>;
  /**
   * A write-only input is forgotten when one of the named outputs is no longer what our last write left, so that what
   * was put in its place by hand shows as drift.
   */
  readonly sealedBy?: Readonly<Record<string, readonly (keyof z.infer<Outputs> & string)[]>>;
  /** Inputs with parts that an answer may leave out: a part that is missing is as it was. */
  readonly partlyShown?: readonly (keyof z.infer<Inputs> & string)[];
  /** Inputs whose change triggers an action: sent as `true` with the next update, never at create. */
  readonly triggers?: readonly (keyof z.infer<Inputs> & string)[];
  /** Inputs that create does not accept: sent by an update straight after it. */
  readonly afterCreate?: readonly (keyof z.infer<Inputs> & string)[];
  /** Outputs that change on their own. A refresh that finds nothing else new keeps the old ones, and stays silent. */
  readonly volatile?: readonly (keyof z.infer<Outputs> & string)[];
  /** Shown once, by `create` or an `update` that emits them: kept from state for good. */
  readonly emitOnCreate?: readonly (keyof z.infer<Outputs> & string)[];
  readonly secret?: readonly ((keyof z.infer<Inputs> | keyof z.infer<Outputs>) & string)[];
  /** What of the secrets in a bag no message may repeat. Default: all that they hold. */
  secretsIn?(bag: Fields): readonly unknown[];
  /**
   * Of all resources with the same `group` a program may have one for each value of the inputs `by`. The group is
   * what there is one of: "custom e-mail mode".
   */
  readonly exclusive?: { readonly group: string; readonly by: readonly (keyof z.infer<Inputs> & string)[] };
  /** Moves a state of an older version forward. */
  readonly stateVersion?: number;
  upgrade?(old: Fields): Fields;
  /** What `portals export` needs beside all this. */
  readonly exported?: Exported;
  readonly cost: Cost;
  readonly quirks: readonly Quirk[];
  /** Arguments of the docs page, the contract suite and the generated example. */
  readonly example: Readonly<Record<string, unknown>>;

  /** The service's object in the resource's own words. Pure. */
  state(wire: Wire, ids: Ids): Fields;
  /** When the object was made, in ms UTC. Without it the output `dateCreated` counts, where there is one. */
  createdAt?(wire: Wire): number | undefined;
  /** Reads state that is no single object of the source, for example a whole set. `undefined`: it is gone. */
  read?(context: Context<Api>, ids: Ids, known: Fields): Promise<Fields | undefined>;
  /** Problems that no single field shows. Values may be unknown. */
  validate?(news: Fields, olds: Fields): readonly Problem[];
  /** Finds objects by natural key with one request; client-side filtering is done by the kit. */
  find?(context: Context<Api>, inputs: z.infer<Inputs>): Promise<readonly Wire[]>;
  /**
   * Makes the object. `inputs` are those that the definition declares, `sent` the same without `local`, `triggers` and
   * `afterCreate`.
   */
  create?(context: Context<Api>, sent: z.infer<Inputs>, inputs: z.infer<Inputs>): Promise<Created<Wire>>;
  /**
   * New values for the outputs of `emitOnCreate`, where the service can make them: for an object whose create reply was
   * lost, or that is taken over.
   */
  regain?(context: Context<Api>, ids: Ids): Promise<Fields>;
  /**
   * Waits for background work that the create has begun; tells whether there was any, so that the object is read again.
   * It exists by then: a failure is shown and repaired. `sent` is as for `create`.
   */
  settled?(context: Context<Api>, ids: Ids, sent: z.infer<Inputs>): Promise<boolean>;
  /**
   * Sends what changed: never `local` inputs, nor what no update takes. Returns the object where the reply can be
   * trusted, `emits({ wire, emitted })` where it shows new outputs of `emitOnCreate`. `inputs` are as for `create`,
   * `before` is the state so far.
   */
  update?(
    context: Context<Api>,
    ids: Ids,
    changed: Partial<z.infer<Inputs>>,
    inputs: z.infer<Inputs>,
    before: Fields,
  ): Promise<Wire | Emission<Wire> | undefined>;
  delete?(context: Context<Api>, ids: Ids, state: Fields): Promise<void>;
  /** What an update of a fulfilled object is answered with: "was accepted. Manage the person as AccountMember". */
  readonly fulfilledHint?: string;
  /** State for an object that is gone because it was fulfilled (an accepted invite), else undefined. */
  fulfilled?(context: Context<Api>, ids: Ids, state: Fields): Promise<Fields | undefined>;
}

/** A spec whose types are erased: what the kit, the docs and the tests work with. */
// biome-ignore lint/suspicious/noExplicitAny: the erased form stands for every product, schema and wire type at once
export type Definition = Spec<any, z.ZodObject, z.ZodObject, any> & { readonly spec: true };

export function defineResource<Api, Inputs extends z.ZodObject, Outputs extends z.ZodObject, Wire>(
  spec: Spec<Api, Inputs, Outputs, Wire>,
): Spec<Api, Inputs, Outputs, Wire> & { readonly spec: true } {
  return { ...spec, spec: true };
}

/** The Pulumi id of an object, and the parts of one. */
export const idText = ({ identity, inputs }: Definition, ids: Ids): string => formatId(inputs, identity.id, ids);
export const idsOfText = ({ type, identity, inputs }: Definition, text: string): Ids =>
  parseId(type, inputs, identity.id, text);

/** Inputs that no read shows. */
export const unreturned = ({ writeOnly = [], triggers = [], local = [] }: Definition): readonly string[] => [
  ...writeOnly,
  ...triggers,
  ...local,
];

/** What a definition derives from a bag. */
export const derived = (definition: Definition, bag: Fields): Fields => definition.derive?.(bag) ?? {};

export function placeOf(definition: Definition, ids: Ids, state: Fields = {}): Place {
  const { source, identity } = definition;
  if (definition.locate) return definition.locate(ids, { ...derived(definition, { ...state, ...ids }), ...state });
  const scope = idsFrom(source.scope, ids, derived(definition, { ...state, ...ids }), state);
  return { scope, key: ids[identity.id.at(-1) ?? ""] ?? "" };
}
