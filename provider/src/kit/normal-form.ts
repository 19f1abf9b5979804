import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { UNKNOWN } from "./engine-texts";
import { metaOf, unwrap } from "./fields";
import { zonedInstant } from "./zoned-time";

/** Plain JSON by property name: what a resource's inputs and outputs are to the kit. */
export type Fields = Record<string, unknown>;

export function hasUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasUnknown);
}

export const isPlainObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0) ||
  (isPlainObject(value) && Object.keys(value).length === 0);

/**
 * The one form of a value: ids are text, instants are UTC text, sets are sorted and free of repeats, files are
 * their path and hash, nothing is `undefined`. Values that are not known yet pass untouched.
 */
export function normalise(schema: z.ZodType, value: unknown): unknown {
  if (value === UNKNOWN || value === undefined || value === null) return value;
  const { inner } = unwrap(schema);
  const kind = kindOf(schema);
  if (kind === "id" || kind === "reference") return typeof value === "number" ? String(value) : value;
  if (kind === "instant") return instantText(value);
  if (kind === "file") return value;
  if (Number.isNaN(value)) return undefined;
  if (typeof value !== "object") return scalar(inner, value);
  if (inner instanceof z.ZodUnion) {
    const option = inner.options.find((one) => accepts(one as z.ZodType, value));
    return option ? normalise(option as z.ZodType, value) : value;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item) => normalise(inner.element as z.ZodType, item));
    return kind === "set" ? sortedSet(inner.element as z.ZodType, items) : items;
  }
  if (inner instanceof z.ZodObject && isPlainObject(value)) return normaliseObject(inner, value);
  if (inner instanceof z.ZodRecord && isPlainObject(value)) {
    return mapFields(value, (item) => normalise(inner.valueType as z.ZodType, item));
  }
  return value;
}

/** Services send numbers as text and text as numbers; what the schema says is meant. */
function scalar(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodString) return typeof value === "number" ? String(value) : value;
  const isNumber = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value));
  if (isNumber && accepts(schema, Number(value)) && !accepts(schema, value)) return Number(value);
  if (schema instanceof z.ZodBoolean && (value === "true" || value === "false")) return value === "true";
  return value;
}

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** The same for all fields of an object; unknown names are kept, so that nothing a user wrote is lost. */
export function normaliseObject(schema: z.ZodObject, value: Fields): Fields {
  return mapFields(value, (item, name) => {
    const field = schema.shape[name] as z.ZodType | undefined;
    return field ? normalise(field, item) : item;
  });
}

/** True when two values mean the same to the service: `null`, absent and empty are one, and so is a flag's `false`. */
export const same = (schema: z.ZodType | undefined, a: unknown, b: unknown): boolean =>
  // Mostly nothing has changed, and that is seen sooner than what a change means.
  isDeepStrictEqual(a, b) || canonicalText(schema, a) === canonicalText(schema, b);

export const canonicalText = (schema: z.ZodType | undefined, value: unknown): string =>
  textOf(schema, schema ? withoutOff(schema, value) : value);

function textOf(schema: z.ZodType | undefined, value: unknown): string {
  // In a map with free names an empty value is there, and an absent name is not.
  if (schema && unwrap(schema).inner instanceof z.ZodRecord && isPlainObject(value)) {
    return stableText(Object.entries(normalise(schema, value) as Fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  if (schema && kindOf(schema) === "entries" && Array.isArray(value)) {
    return stableText((normalise(schema, value) as unknown[]).map(stableText).sort());
  }
  if (schema && kindOf(schema) === "zoned") return stableText(instantText(value));
  const word = schema && wordFor(schema, value);
  if (word !== undefined) return stableText([word]);
  const text = stableText(schema ? normalise(schema, value) : value);
  return schema && isCaseless(schema) ? text.toLowerCase() : text;
}

/** A value without flags that are off and without fields that nobody can give, at any depth. */
function withoutOff(schema: z.ZodType, value: unknown): unknown {
  const { inner } = unwrap(schema);
  if (kindOf(schema) === "flag") return value === true || value === "true" || value === UNKNOWN ? value : undefined;
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => withoutOff(inner.element as z.ZodType, item));
  }
  if (!isPlainObject(value)) return value;
  if (inner instanceof z.ZodRecord) return mapFields(value, (item) => withoutOff(inner.valueType as z.ZodType, item));
  if (!(inner instanceof z.ZodObject)) return value;
  return mapFields(value, (item, name) => {
    const field = inner.shape[name] as z.ZodType | undefined;
    return field ? withoutOff(field, item) : undefined;
  });
}

/** The word for everything, where a set holds it or is one of the lists that it stands for. */
function wordFor(schema: z.ZodType, value: unknown): string | undefined {
  const everything = metaOf(schema).everything ?? metaOf(unwrap(schema).inner).everything;
  if (!everything || !Array.isArray(value)) return undefined;
  const { word, standsFor } = everything;
  const items = new Set(value);
  const isList = (list: readonly string[]) => list.length === items.size && list.every((item) => items.has(item));
  return items.has(word) || standsFor.some(isList) ? word : undefined;
}

export const isCaseless = (schema: z.ZodType) =>
  metaOf(schema).caseless ?? metaOf(unwrap(schema).inner).caseless ?? false;

const kindOf = (schema: z.ZodType) => metaOf(schema).kind ?? metaOf(unwrap(schema).inner).kind;

/** JSON with sorted keys and without empty values. A file counts by its content only. */
export function stableText(value: unknown): string {
  if (isEmpty(value)) return "";
  if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`;
  if (!isPlainObject(value)) return JSON.stringify(value);
  if (isFile(value)) return value.sha256;
  const filled: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const text = stableText(value[key]);
    if (text !== "") filled.push(`${JSON.stringify(key)}:${text}`);
  }
  return filled.length === 0 ? "" : `{${filled}}`;
}

const isFile = (value: Fields): value is { sha256: string } =>
  typeof value.sha256 === "string" && Object.keys(value).every((name) => ["path", "text", "sha256"].includes(name));

/** Dotted names of what was given: objects with fixed fields count field by field, all else as a whole. */
export function givenPaths(schema: z.ZodObject, value: Fields, prefix = ""): string[] {
  return Object.keys(value)
    .filter((name) => value[name] !== undefined && value[name] !== null)
    .flatMap((name) => {
      const field = schema.shape[name] as z.ZodType | undefined;
      const inner = field ? unwrap(field).inner : undefined;
      const child = value[name];
      if (inner instanceof z.ZodObject && isPlainObject(child)) return givenPaths(inner, child, `${prefix}${name}.`);
      return [`${prefix}${name}`];
    })
    .sort();
}

export function schemaAt(schema: z.ZodObject, path: string): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const name of path.split(".")) {
    const inner: z.ZodType | undefined = at && unwrap(at).inner;
    at = inner instanceof z.ZodObject ? (inner.shape[name] as z.ZodType | undefined) : undefined;
  }
  return at;
}

export const valueAt = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, name) => (isPlainObject(at) ? at[name] : undefined), value);

/** A new object that holds `value` at `path`. */
export function withValueAt(target: Fields, path: string, value: unknown): Fields {
  const [head = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...target, [head]: value };
  const child = isPlainObject(target[head]) ? target[head] : {};
  return { ...target, [head]: withValueAt(child, rest.join("."), value) };
}

/** Names as text, in the order the service means nothing by. */
function sortedSet(item: z.ZodType, values: unknown[]): unknown[] {
  if (values.some(hasUnknown)) return values;
  const byText = new Map(values.map((value) => [canonicalText(item, value), value]));
  return [...byText.keys()].sort().map((text) => byText.get(text));
}

export function instantText(value: unknown): unknown {
  if (typeof value !== "string" && typeof value !== "number") return value;
  // Milliseconds may come as text.
  const time = new Date(typeof value === "string" && /^\d+$/.test(value) ? Number(value) : zonedOr(value));
  return Number.isNaN(time.getTime()) ? value : time.toISOString().replace(".000Z", "Z");
}

const zonedOr = (value: string | number): string | number =>
  typeof value === "string" && value.endsWith("]") ? (zonedInstant(value) ?? value) : value;

/** A copy with other values; what becomes `undefined` is left out. */
export function mapFields(value: Fields, change: (item: unknown, name: string) => unknown): Fields {
  const changed: [name: string, item: unknown][] = [];
  for (const name of Object.keys(value)) {
    const item = change(value[name], name);
    if (item !== undefined) changed.push([name, item]);
  }
  // Not one by one: a field may be called "__proto__".
  return Object.fromEntries(changed);
}
