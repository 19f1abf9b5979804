import { z } from "zod";
import type { Problem } from "./definition";
import type { Fields } from "./normal-form";
import { fieldOf, innermost } from "./schema";

/** How problems are told. */
export interface Wording {
  /** What the fields of the schema are called, `input` by default. */
  readonly noun?: string;
  /** Messages in the schema are sentences of strangers, not the words behind "expected". */
  readonly sentences?: boolean;
  isSecret?(path: readonly PropertyKey[]): boolean;
}

/** What is wrong with a value, in the words of inputs: one problem, or one for each name that does not exist. */
export function describeIssue(
  schema: z.ZodObject,
  given: Fields,
  issue: z.core.$ZodIssue,
  { noun = "input", sentences = false, isSecret }: Wording = {},
): Problem[] {
  const path = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const known = namesAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [path, key].filter(Boolean).join("."),
      text: `there is no such ${noun}. ${nearest(key, known, noun)}`,
    }));
  }
  const value = issue.path.reduce<unknown>((at, name) => (at as Fields | undefined)?.[name as string], given);
  const expects = sentences && isOwn(issue) ? issue.message : `expected ${expected(issue)}`;
  if (value === undefined) return [{ path, text: `is required: ${expects}` }];
  return [{ path, text: `${expects}, got ${isSecret?.(issue.path) ? "a secret" : shape(value)}` }];
}

/** Names of the fields of the object at a path, which may lead through lists and maps. */
function namesAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let at: z.ZodType | undefined = schema;
  for (const name of path) at = at && fieldOf(at, String(name));
  const object = at && innermost(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** Whether the message is that of the schema's author: zod's own texts begin like this. */
const isOwn = ({ message }: z.core.$ZodIssue) => !/^(Too (small|big)|Invalid)/.test(message);

function expected(issue: z.core.$ZodIssue): string {
  // House rule of the schemas: an `error` says what would be right.
  if (isOwn(issue)) return issue.message;
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code === "invalid_value") return oneOf(issue.values);
  if (issue.code === "too_small")
    return bound(issue.inclusive === false ? "more than" : "at least", issue.minimum, issue);
  if (issue.code === "too_big") return bound(issue.inclusive === false ? "less than" : "at most", issue.maximum, issue);
  if (issue.code === "not_multiple_of") return `a multiple of ${issue.divisor}`;
  if (issue.code === "invalid_format") {
    return (
      formats[issue.format] ?? (issue.pattern ? `text that fits ${issue.pattern}` : `text of the form ${issue.format}`)
    );
  }
  if (issue.code === "invalid_union") {
    const options = issue.errors.flatMap(([first]) => (first && first.path.length === 0 ? [expected(first)] : []));
    if (options.length > 0) return [...new Set(options)].join(" or ");
  }
  return issue.code === "custom" || issue.code === "invalid_union" ? "another value" : issue.message;
}

function bound(word: string, limit: number | bigint, { origin }: { readonly origin: string }): string {
  if (origin === "array" || origin === "set") return `a list of ${word} ${limit}`;
  return `${word} ${limit}${origin === "string" ? characters(limit) : ""}`;
}

const oneOf = (values: readonly unknown[]) =>
  `${values.length > 1 ? "one of " : ""}${values.map((value) => JSON.stringify(value)).join(", ")}`;

const formats: Readonly<Record<string, string>> = {
  email: "an e-mail address",
  url: "a whole address such as https://portal.example",
  uuid: "a UUID",
  date: "a date such as 2027-01-31",
  datetime: "an instant such as 2027-01-31T12:00:00Z",
};

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

/** The name that was meant, or all that there are. */
export function nearest(name: string, known: readonly string[], noun: string): string {
  const close =
    known.find((other) => other.toLowerCase() === name.toLowerCase()) ??
    known.find((other) => distance(name, other) <= 2);
  return close ? `Did you mean "${close}"?` : `${capital(noun)}s are: ${known.join(", ")}.`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

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
