import { width } from "../../cli/terminal/width";
import { isPlainName } from "./identifier";

/** Lines are at most this wide, where a single text is not wider itself. */
const WIDTH = 120;

/**
 * An expression of the few forms that a program of ours has. A compiler's own printer breaks no lines, and a formatter
 * would be larger than all else that the package brings.
 */
export type Expression =
  /** Code as it stands, on one line. */
  | { readonly code: string }
  | { readonly items: readonly Expression[] }
  | { readonly properties: readonly Property[] }
  | { readonly call: string; readonly arguments: readonly Expression[] };

export interface Property {
  /** Absent: the value is spread. */
  readonly name?: string;
  readonly value: Expression;
  readonly comment?: string;
}

export const code = (text: string): Expression => ({ code: text });

/** What must not stand in a source: it acts, hides, or ends a line. Of blanks only those that look like one stay. */
const ACTING = /(?! |\u3000|\ufe0f)[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

const escaped = (sign: string): string =>
  SHORT[sign] ??
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** A text of anybody as a literal: it evaluates to exactly that text and does nothing on the way. */
export function stringLiteral(text: string): string {
  const quote = countOf(text, '"') > countOf(text, "'") ? "'" : '"';
  return `${quote}${text.replace(/\\/g, "\\\\").replaceAll(quote, `\\${quote}`).replace(ACTING, escaped)}${quote}`;
}

/** The name of a property. `__proto__` in brackets is a property like others. */
const propertyName = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : isPlainName(name) ? name : stringLiteral(name);

/**
 * The text of an expression.
 *
 * @param indent columns before the line it begins on
 * @param before columns that are taken on that line, the indent included
 * @param after columns that have to be left at its end
 */
export function print(expression: Expression, indent = 0, before = indent, after = 1): string {
  if (!isBroken(expression)) {
    const text = flat(expression);
    if ("code" in expression || before + width(text) + after <= WIDTH) return text;
  }
  if ("code" in expression) return expression.code;
  if ("items" in expression) return printItems(expression.items, indent);
  if ("properties" in expression) return printProperties(expression.properties, indent);
  return printCall(expression.call, expression.arguments, indent, before);
}

const blanks = (count: number): string => " ".repeat(count);

function printItems(items: readonly Expression[], indent: number): string {
  if (items.length === 0) return "[]";
  const deeper = indent + 2;
  const lines = items.map((item) => `${blanks(deeper)}${print(item, deeper)},\n`);
  return `[\n${isFilled(items) ? filled(items, deeper) : lines.join("")}${blanks(indent)}]`;
}

/** Numbers stand side by side. */
const isFilled = (items: readonly Expression[]): boolean =>
  items.every((item) => "code" in item && /^-?\d+(\.\d+)?$/.test(item.code));

function filled(items: readonly Expression[], indent: number): string {
  const lines: string[] = [];
  for (const item of items) {
    const text = `${flat(item)},`;
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + 1 + text.length <= WIDTH) lines[lines.length - 1] += ` ${text}`;
    else lines.push(text);
  }
  return lines.map((line) => `${blanks(indent)}${line}\n`).join("");
}

function printProperties(properties: readonly Property[], indent: number): string {
  const deeper = indent + 2;
  const lines = properties.map(({ name, value, comment }) => {
    const above = comment === undefined ? "" : `${blanks(deeper)}// ${comment}\n`;
    if (name === undefined) return `${above}${blanks(deeper)}...${print(value, deeper, deeper + 3)},\n`;
    const label = `${propertyName(name)}:`;
    const start = deeper + width(label) + 1;
    const text = print(value, deeper, start);
    // A text that does not fit beside its name stands below it, unless the name is as short as the step would be.
    const isBelow = "code" in value && start + width(text) + 1 > WIDTH && width(label) > 5;
    return `${above}${blanks(deeper)}${label}${isBelow ? `\n${blanks(deeper + 2)}` : " "}${text},\n`;
  });
  return `{\n${lines.join("")}${blanks(indent)}}`;
}

/** Arguments on one line with the last one open, or each on its own. */
function printCall(call: string, all: readonly Expression[], indent: number, before: number): string {
  const first = all.slice(0, -1).map((argument) => `${flat(argument)}, `);
  const head = `${call}(${first.join("")}`;
  const last = all.at(-1);
  const isObject = (one: Expression | undefined) => one !== undefined && "properties" in one;
  // Of two objects, and around a call, each stands on lines of its own.
  const mayOpen =
    last !== undefined && !("code" in last || "call" in last) && !(isObject(last) && isObject(all.at(-2)));
  const isOpen = mayOpen && before + width(head) + 1 <= WIDTH;
  if (isOpen) return `${head}${print(last, indent, WIDTH, 0)})`;
  const deeper = indent + 2;
  return `${call}(\n${all.map((one) => `${blanks(deeper)}${print(one, deeper)},\n`).join("")}${blanks(indent)})`;
}

/** Whether it stands on several lines however short it is: what has a comment, and lists of objects. */
function isBroken(expression: Expression): boolean {
  if ("code" in expression) return false;
  if ("items" in expression) return isTable(expression.items) || expression.items.some(isBroken);
  if ("call" in expression) return expression.arguments.some(isBroken);
  return expression.properties.some(({ value, comment }) => comment !== undefined || isBroken(value));
}

const isTable = (items: readonly Expression[]): boolean =>
  items.length > 1 &&
  (items.every((item) => "properties" in item && item.properties.length > 1) ||
    items.every((item) => "items" in item && item.items.length > 1));

function flat(expression: Expression): string {
  if ("code" in expression) return expression.code;
  if ("items" in expression) return `[${expression.items.map(flat).join(", ")}]`;
  if ("call" in expression) return `${expression.call}(${expression.arguments.map(flat).join(", ")})`;
  if (expression.properties.length === 0) return "{}";
  const properties = expression.properties.map(({ name, value }) =>
    name === undefined ? `...${flat(value)}` : `${propertyName(name)}: ${flat(value)}`,
  );
  return `{ ${properties.join(", ")} }`;
}
