import type fc from "fast-check";
import type { Ids } from "../../provider/src/kit/identity";
import type { Fields } from "../../provider/src/kit/normal-form";
import type { Change, SandboxControl, Snapshot, SystemName } from "../../sandbox/src";

/** A resource that the world makes: type, inputs, and the id that it must get, since samples name it. */
export type Start = readonly [type: string, inputs: Fields, id?: string];

/** What stands before each test of an area. A function does what no resource can. */
export interface World {
  readonly product: SystemName;
  /** Stands before it. */
  readonly base?: World;
  /** First ids by kind, where ids of different types would else look alike: tests with larger ids could not tell. */
  readonly firstIds?: Readonly<Record<string, string>>;
  readonly start: readonly (Start | ((control: SandboxControl) => Promise<unknown>))[];
}

/** Values by the name of a field: `email`, and inside of others `invites[].email`, `address.city`. */
export type Values = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Why, by the name of a field. */
export type Reasons = Readonly<Record<string, string>>;

export interface Different {
  readonly reason: string;
  readonly inputs: (inputs: Fields) => Fields;
}

/** What the contract suite cannot see from the definition of one type. */
export interface TypeFacts {
  readonly values?: Values;
  /** In place of `values` when a field is changed. */
  readonly otherValues?: Values;
  /** Given in each sample: consents, a prefix. */
  readonly always?: Fields;
  /** The one full sample, where generated ones are never valid. */
  readonly full?: Fields;
  readonly leftOut?: Reasons;
  /** Lists whose entries differ in a field: `{ invites: "email" }`. */
  readonly distinct?: Readonly<Record<string, string>>;
  /** Inputs that the service refuses although no schema says so. */
  readonly refused?: { readonly reason: string; readonly when: (inputs: Fields) => boolean };
  /** The natural key of a removed object stays taken: inputs that make the next one. */
  readonly staysTaken?: Different;
  /** Inputs that replace, of which the world has one value only: the replacement is planned, and not carried out. */
  readonly plannedOnly?: Readonly<Record<string, Different>>;
  /** Inputs of the replacement, where another value of the field alone is not valid. */
  readonly replaced?: Readonly<Record<string, Different>>;
  /** Drift that no update of the resource can make: what a person does at the portal. */
  readonly byHand?: Readonly<Record<string, (inputs: Fields) => Change>>;
  /** Inputs that are in no request, with what they do instead. `local` ones of the definition need no mention. */
  readonly keptBack?: Reasons;
  /** Write-only inputs that the sandbox returns, with where: answers may lack them. */
  readonly returnedAfterAll?: Reasons;
  /** Sent with the create and never later, although a change is no replacement. */
  readonly sentOnce?: Reasons;
  /** Names in bodies, or paths: `kb.link`, `data.0.link`; several where requests differ. Camel and snake case are the same. */
  readonly wireNames?: Readonly<Record<string, string | readonly string[]>>;
  /** Values in bodies, made of the normal form of the input; ids of uploads are found in the portal. */
  readonly onWire?: Readonly<Record<string, (given: unknown, inputs: Fields, portal: Snapshot) => unknown>>;
  /** Fields of a body that go along with an input. */
  readonly companions?: Readonly<Record<string, readonly string[]>>;
  /** What nobody can read is sent once more after a lost answer: why that does no harm. */
  readonly sentAgain?: string;
  /** Nothing tells when one was made, so that one whose reply was lost may be somebody else's. */
  readonly undated?: true;
  /** In place of the example in the fixture of a state, where that cannot stand beside the others. */
  readonly fixture?: Fields;
  /** Every update sends the whole object: why. */
  readonly wholeUpdates?: string;
}

/** How a list becomes long. */
export interface Crowd {
  /** Id of the operation that answers page by page. */
  readonly list: string;
  readonly scope: Ids;
  readonly add: (n: number) => Change;
  /** The Pulumi id of an object by its key; scope and key unless given. */
  readonly id?: (key: string) => string;
}

/** A part of a product: its types, their world, and what is known of them. */
export interface Area {
  readonly name: string;
  readonly world: World;
  /** Its values and facts hold here as well. */
  readonly base?: Area;
  /** Matches the paths of the API, and none of the login. */
  readonly paths?: string;
  /** Operations that only upload; their ids are sent later. */
  readonly uploads?: readonly string[];
  /** Tables whose rows do not count as objects: all expire. */
  readonly transient?: readonly string[];
  /** Logins fetch a token, which expires. */
  readonly tokens?: true;
  /** Lists of many pages, by the name of their source. */
  readonly crowds?: Readonly<Record<string, Crowd>>;
  readonly byName?: Values;
  readonly byPattern?: readonly (readonly [RegExp, fc.Arbitrary<unknown>])[];
  /** Holds for every type of the area that says nothing else. */
  readonly facts?: TypeFacts;
  /** Every type of the area. Types that no area names belong to the one with the name of their product. */
  readonly types: Readonly<Record<string, TypeFacts>>;
}
