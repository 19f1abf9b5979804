import { type Fields, isPlainObject, mapFields } from "../../../provider/src/kit/normal-form";

/** Names and places from the root of an answer to a part of it. */
type Path = readonly (string | number)[];

interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** An answer that says less than another. */
export interface Alteration {
  readonly what: string;
  readonly value: unknown;
  /** The part that is not told, unless nothing is. */
  readonly part?: Part;
}

const isLeaf = (value: unknown): boolean => typeof value !== "object" || value === null;

/** Whether an alteration is about a single value. */
export const isOfLeaf = ({ part }: Alteration): boolean => part !== undefined && isLeaf(part.value);

/** Every part of a value, the value itself left out. Of items that look alike there is one. */
export function partsOf(value: unknown, path: Path = []): Part[] {
  if (isLeaf(value)) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...new Map(value.map((item, index) => [shapeOf(item), [index, item] as const])).values()]
    : Object.entries(value as Fields);
  return entries.flatMap(([name, part]) => [{ path: [...path, name], value: part }, ...partsOf(part, [...path, name])]);
}

function shapeOf(value: unknown): string {
  if (isPlainObject(value)) return JSON.stringify(mapFields(value, shapeOf));
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}

/** A copy in which the part at `path` is another one; `undefined` takes a field out. */
function withPart(value: unknown, [name, ...rest]: Path, part: unknown): unknown {
  if (name === undefined) return part;
  if (Array.isArray(value)) return value.map((item, index) => (index === name ? withPart(item, rest, part) : item));
  return mapFields(value as Fields, (item, key) => (key === name ? withPart(item, rest, part) : item));
}

/** A value with each leaf as `change` has it. */
export function eachLeaf(value: unknown, change: (leaf: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => eachLeaf(item, change));
  return isPlainObject(value) ? mapFields(value, (item) => eachLeaf(item, change)) : change(value);
}

export const numberAsText = (leaf: unknown) => (typeof leaf === "number" ? String(leaf) : leaf);

/** Of a text that a number would be written as: `"12"`, and neither `"007"` nor what a number cannot hold. */
const textAsNumber = (leaf: unknown) =>
  typeof leaf === "string" && String(Number(leaf)) === leaf && Number.isSafeInteger(Number(leaf)) ? Number(leaf) : leaf;

/** The same answer with a field that no document has, in every object. An empty one may be a map, whose names are free. */
export function withStrangers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStrangers);
  if (!isPlainObject(value) || Object.keys(value).length === 0) return value;
  return { ...mapFields(value, withStrangers), notInTheDocument: { id: 1, name: "stranger" } };
}

/** Ways to say the same. */
export const forms: Readonly<Record<string, (body: unknown) => unknown>> = {
  "numbers as text": (body) => eachLeaf(body, numberAsText),
  "digits as numbers": (body) => eachLeaf(body, textAsNumber),
};

/** The answer without one of its parts: null, or not there. */
export const less = (body: unknown): Alteration[] => [
  ...[null, undefined, {}].map((value) => ({ what: `the answer is ${JSON.stringify(value)}`, value })),
  ...partsOf(body).flatMap((part) => {
    const name = part.path.join(".");
    const none = { what: `${name} is null`, value: withPart(body, part.path, null), part };
    const missing = { what: `${name} is missing`, value: withPart(body, part.path, undefined), part };
    // An item that is missing makes another answer.
    if (typeof part.path.at(-1) === "number") return [none];
    return part.value === null ? [missing] : [none, missing];
  }),
];

/** The answer with another value in the same place. Undefined where there is no value to begin with. */
export function another(body: unknown, { part }: Alteration): unknown {
  if (!part || !isLeaf(part.value) || !part.value) return undefined;
  const { value } = part;
  return withPart(body, part.path, value === true ? false : typeof value === "number" ? value + 1 : `${value}x`);
}
