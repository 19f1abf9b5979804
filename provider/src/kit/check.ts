import { z } from "zod";
import { variableName } from "./connection";
import type { Definition, Problem } from "./definition";
import { UNKNOWN } from "./engine-texts";
import { unwrap } from "./fields";
import { withFiles } from "./input-file";
import { type Fields, hasUnknown, isPlainObject, mapFields, normaliseObject, same } from "./normal-form";

/** Input that every resource has. It is never sent. */
const connection = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, { error: 'a name in lower-case letters and digits, for example "acme"' })
  .optional();

/** Input of resources that can be created beside others. It takes no part in a diff. */
export const adoptInput = z.object({
  adopt: z
    .boolean()
    .optional()
    .describe("Take over an object that is already there instead of failing. Takes no part in a diff."),
});

export const canAdopt = ({ kind, identity, source }: Definition): boolean =>
  (kind === "collection" || kind === "edge") && identity.unique && !source.unreadable;

const schemas = new WeakMap<Definition, z.ZodObject>();

/** The inputs of a resource together with the ones that all have. */
export function allInputs(definition: Definition): z.ZodObject {
  const known = schemas.get(definition);
  if (known) return known;
  const { name, settings } = definition.product;
  const variable = variableName(name, "<NAME>", settings.at(-1)?.name ?? "baseUrl");
  const text = `Name of the set of credentials to use, as in ${variable}. No part of the id.`;
  const own = definition.inputs.extend({ connection: connection.describe(text) });
  const schema = (canAdopt(definition) ? own.extend(adoptInput.shape) : own).strict();
  // A schema compiles itself when it is first used.
  schemas.set(definition, schema);
  return schema;
}

/** Names of the inputs that the kit itself acts on. */
export const kitInputs: readonly string[] = ["connection", "adopt"];

/**
 * Validates and normalises inputs. All problems come at once. Unknown values are problems for nobody, wherever they
 * stand. No network.
 */
export function check(definition: Definition, olds: Fields, news: Fields): { inputs: Fields; problems: Problem[] } {
  const given = mapFields(news, (value) => (value === null ? undefined : value));
  const schema = allInputs(definition);
  const parsed = schema.safeParse(given);
  const problems = (parsed.error?.issues ?? [])
    .filter((issue) => !touchesUnknown(given, issue.path))
    .flatMap((issue) => describeIssue(definition, schema, given, issue));

  const inputs = mapFields(normaliseObject(schema, given), (value, name) => {
    const field = definition.inputs.shape[name] as z.ZodType | undefined;
    return field ? withFiles(field, value, problems, name) : value;
  });
  problems.push(...frozen(definition, olds, inputs), ...unadoptable(definition, inputs));
  if (problems.length === 0) problems.push(...(definition.validate?.(inputs, olds) ?? []));
  return { inputs, problems };
}

/** Whoever takes over an object has not seen what its create has shown. */
function unadoptable({ emitOnCreate = [], regain, outputs }: Definition, { adopt }: Fields): Problem[] {
  const needed = emitOnCreate.filter((name) => !(outputs.shape[name] instanceof z.ZodOptional));
  if (adopt !== true || needed.length === 0 || regain) return [];
  const text = `cannot be used here: the service shows ${needed.join(" and ")} at creation only. Remove the object that is there, and a new one is made`;
  return [{ path: "adopt", text }];
}

/**
 * Inputs that only a create takes. A replacement has no old inputs, so it passes.
 *
 * @param wayOut what to do instead of putting the old value back
 */
export function frozen(
  { createOnly = [], inputs: schema }: Definition,
  olds: Fields,
  news: Fields,
  wayOut = "replace the resource with `pulumi up --replace <urn>`",
): Problem[] {
  return createOnly
    .filter((name) => olds[name] !== undefined && news[name] !== undefined && !hasUnknown(news[name]))
    .filter((name) => !same(schema.shape[name] as z.ZodType, olds[name], news[name]))
    .map((name) => ({
      path: name,
      text: `can be set at creation only. Put the old value back, or ${wayOut}`,
    }));
}

/** Whether the value that a problem is about, or anything around it, is not known yet. */
function touchesUnknown(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const name of path) {
    if (at === UNKNOWN) return true;
    at = isPlainObject(at) || Array.isArray(at) ? (at as Fields)[name as string] : undefined;
  }
  return hasUnknown(at) && path.length > 0;
}

function describeIssue(definition: Definition, schema: z.ZodObject, given: Fields, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const known = namesAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [path, key].filter(Boolean).join("."),
      text: `there is no such input. ${nearest(key, known)}`,
    }));
  }
  const value = issue.path.reduce<unknown>((at, name) => (at as Fields | undefined)?.[name as string], given);
  const isSecret = definition.secret?.includes(String(issue.path[0]));
  if (value === undefined) return [{ path, text: `is required: expected ${expected(issue)}` }];
  return [{ path, text: `expected ${expected(issue)}, got ${isSecret ? "a secret" : shape(value)}` }];
}

/** Names of the fields of the object at a path, which may lead through lists and maps. */
function namesAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let at: z.ZodType | undefined = schema;
  for (const name of path) {
    const inner: z.ZodType | undefined = at && unwrap(at).inner;
    if (inner instanceof z.ZodObject) at = inner.shape[String(name)] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else at = inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined;
  }
  const object = at && unwrap(at).inner;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function expected(issue: z.core.$ZodIssue): string {
  // House rule of the schemas: an `error` says what would be right. Zod's own texts begin like this.
  if (!/^(Too (small|big)|Invalid)/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code === "invalid_value") return `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
  if (issue.code === "too_small")
    return `at least ${issue.minimum}${issue.origin === "string" ? characters(issue.minimum) : ""}`;
  if (issue.code === "too_big")
    return `at most ${issue.maximum}${issue.origin === "string" ? characters(issue.maximum) : ""}`;
  return issue.message;
}

const characters = (count: number | bigint) => (Number(count) === 1 ? " character" : " characters");

const names: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
  record: "an object",
};
const article = (type: string) => names[type] ?? type;

/** What a value is, without repeating it: it may be a secret that the program did not mark. */
function shape(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") return `text of ${value.length}${characters(value.length)}`;
  if (typeof value === "number") return "a number";
  if (typeof value === "boolean") return String(value);
  return "an object";
}

function nearest(name: string, known: readonly string[]): string {
  const close =
    known.find((other) => other.toLowerCase() === name.toLowerCase()) ??
    known.find((other) => distance(name, other) <= 2);
  return close ? `Did you mean "${close}"?` : `Inputs are: ${known.join(", ")}.`;
}

/** Edits between two names; names are short, so the plain table does. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
