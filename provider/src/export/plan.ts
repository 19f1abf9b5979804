import type { Asking } from "./asking";
import type { LeftOut } from "./found";
import type { Walk } from "./walk";

/** Requests that a plan has not sent, by what they would ask, so that what is shared counts once. */
export interface Deferred {
  readonly type: string;
  readonly key: string;
  /** Objects that it would bring: one at most, or nobody knows how many. */
  readonly brings: "known" | "one" | "some";
  /** A list, which may have more than one page. */
  readonly isList: boolean;
  readonly fields?: readonly string[];
}

/** What an export would write of one type. */
export interface PlannedType {
  readonly type: string;
  /** Objects that lists have shown, and that would be written. */
  readonly objects: number;
  /** What exists once under something, if it says anything: at most so many more. */
  readonly upTo: number;
  /** Lists that were not read, each with any number of objects. */
  readonly unread: number;
  /** Requests that it takes beside those that were sent. */
  readonly requests: number;
  /** Inputs that lists lack, so that each object is read by itself. */
  readonly fields: readonly string[];
}

export interface Plan {
  readonly types: readonly PlannedType[];
  readonly objects: number;
  /** Requests of the whole export: those that the plan has sent or that an earlier call has, and those to come. */
  readonly requests: number;
  /** Requests to come. */
  readonly toCome: number;
  /** `false`: lists that were not read may have further pages, and objects that are read further. */
  readonly isExact: boolean;
  readonly leftOut: readonly LeftOut[];
}

export function planOf({ found, deferred }: Walk, asking: Asking, leftOut: readonly LeftOut[]): Plan {
  const later = [...deferred.values()];
  const counted = new Set<string>();
  const types = new Map<string, { -readonly [Name in keyof PlannedType]: PlannedType[Name] }>();
  const of = (type: string) => {
    const known = types.get(type) ?? { type, objects: 0, upTo: 0, unread: 0, requests: 0, fields: [] };
    types.set(type, known);
    return known;
  };
  for (const { definition } of found.values()) of(definition.type).objects++;
  for (const { type, key, brings, fields } of later) {
    const one = of(type);
    if (brings === "one") one.upTo++;
    if (brings === "some") one.unread++;
    if (fields) one.fields = fields;
    // Several types may come with one answer: the first one pays.
    if (!counted.has(key)) one.requests++;
    counted.add(key);
  }
  const sorted = [...types.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  return {
    types: sorted,
    objects: found.size,
    requests: asking.sent + asking.spared + counted.size,
    toCome: counted.size,
    isExact: !later.some(({ isList, brings }) => isList || brings === "some"),
    leftOut,
  };
}
