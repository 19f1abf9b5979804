import type { Definition } from "../../kit/definition";
import type { Found } from "../found";
import { uncapitalised } from "./words";

/** A file whose content was read, for an input that takes one. */
export interface FoundFile {
  /** Path of the input: `logoFile`, `attachments.0.content`. */
  readonly path: string;
  /** What the portal calls the file; its ending is kept. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** An object with the files that its inputs take. */
export type Exported = Found & { readonly files?: readonly FoundFile[] };

/** A part of a resource's arguments. */
export type Value =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Value> }
  | Reference
  | { readonly kind: "config"; readonly key: string; readonly method: string }
  /** A file beside the code. As an input its path and hash count, as a text its content does. No hash: it is missing. */
  | { readonly kind: "file"; readonly path: string; readonly sha256?: string }
  | { readonly kind: "text"; readonly path: string; readonly value: string }
  /** The content of a file as a text in the program. */
  | { readonly kind: "asset"; readonly text: string; readonly sha256: string };

/** A value that another resource has: its id, or a field that recognises it. */
export interface Reference {
  readonly kind: "reference";
  readonly to: Node;
  readonly field: string;
  readonly value: string;
  /** It would close a circle, so the value itself is written. */
  isBroken?: boolean;
}

/** An object on its way into a program. */
export interface Node {
  readonly found: Exported;
  readonly definition: Definition;
  /** Name of the class: `Group`. */
  readonly kind: string;
  readonly key: string;
  /** What it stands below, where that is exported too. */
  parent?: Node;
  /** Name within Pulumi. */
  name: string;
  arguments: Map<string, Value>;
}

export const kindOf = ({ type }: Pick<Definition, "type">): string => type.split(":")[1] ?? type;
export const keyOf = (type: string, id: string): string => `${type} ${id}`;

/** The class as the beginning of a name: `accountMember`. */
export const variableOf = (kind: string): string => uncapitalised(kind);

/** References within a value, in order. */
export function referencesIn(value: Value): Reference[] {
  if (value.kind === "reference") return [value];
  if (value.kind === "list") return value.items.flatMap(referencesIn);
  return value.kind === "map" ? [...value.entries.values()].flatMap(referencesIn) : [];
}

export const referencesOf = (node: Node): Reference[] => [...node.arguments.values()].flatMap(referencesIn);

/** What a resource needs before it: the targets of its references, without those that are broken. */
export const needsOf = (node: Node): Node[] => [
  ...new Set(referencesOf(node).flatMap(({ isBroken, to }) => (isBroken ? [] : [to]))),
];

/** Items by a text that is made of each, in the order in which the texts come. */
export function groupedBy<Item>(items: Iterable<Item>, textOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group) group.push(item);
    else groups.set(text, [item]);
  }
  return groups;
}

/** One order for all who sort: by sign, the same everywhere; numbers within by their size. */
export const byText = (a: string, b: string): number => {
  const [left, right] = [pieces(a), pieces(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = "", other = ""] = [left[at], right[at]];
    if (one === other) continue;
    const areNumbers = /^\d/.test(one) && /^\d/.test(other);
    if (areNumbers && one.length !== other.length) return one.length - other.length;
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
};

const pieces = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
