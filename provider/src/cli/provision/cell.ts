import { z } from "zod";
import { parseJson } from "../../http/json";
import { isPlainObject } from "../../kit/normal-form";
import { fieldOf, innermost } from "../../kit/schema";
import { secretText } from "../../templates/secret";

/** A column's way to its parameter, and what stands there. */
export interface Column {
  readonly path: readonly string[];
  readonly schema: z.ZodType;
}

/** What a cell means, or what is wrong with it. */
export type CellValue = { readonly value: unknown } | { readonly problem: string };

/** The parameter of a column such as `contact.email`; `undefined` when there is none. A list is one cell. */
export function columnOf(parameters: z.ZodObject, header: string): Column | undefined {
  let schema: z.ZodType | undefined = parameters;
  const path: string[] = [];
  let rest = header;
  while (schema && rest !== "") {
    const at: z.ZodType = innermost(schema);
    if (secretText(schema) || at instanceof z.ZodArray || at instanceof z.ZodTuple) return undefined;
    // Names in a map are free: those of plain values may have points.
    const isWhole = at instanceof z.ZodRecord && !isNested(at.valueType as z.ZodType);
    const end = isWhole ? -1 : rest.indexOf(".");
    const name = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? "" : rest.slice(end + 1);
    if (name === "" || name === "__proto__" || (end >= 0 && rest === "")) return undefined;
    path.push(name);
    schema = fieldOf(at, name);
  }
  return schema && path.length > 0 ? { path, schema } : undefined;
}

const isNested = (schema: z.ZodType): boolean => {
  const at = innermost(schema);
  return at instanceof z.ZodObject || at instanceof z.ZodRecord;
};

/** The value of a cell that is not empty, in the type of the schema. What does not fit stays text, for the schema to tell. */
export function cellValue(schema: z.ZodType, text: string): CellValue {
  if (secretText(schema)) return { value: text };
  const at = innermost(schema);
  if (at instanceof z.ZodString || at instanceof z.ZodStringFormat) return { value: text };
  if (at instanceof z.ZodNumber) return { value: numberOf(text) ?? text };
  if (at instanceof z.ZodBoolean) return { value: booleanOf(text) ?? text };
  if (at instanceof z.ZodArray || at instanceof z.ZodTuple) return listOf(at, text);
  if (isNested(at)) return text.startsWith("{") ? jsonOf(text) : { problem: "expected JSON, or columns for its parts" };
  const readings = [text, numberOf(text), booleanOf(text), /^[[{]/.test(text) ? parsed(text) : undefined];
  const fitting = readings.find((value) => value !== undefined && at.safeParse(value).success);
  return { value: fitting ?? text };
}

const numberOf = (text: string) => (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined);

/** Spreadsheets write them in capitals. */
const booleanOf = (text: string) => (/^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined);

/** JSON, or items with semicolons between them. */
function listOf(schema: z.ZodType, text: string): CellValue {
  if (text.startsWith("[")) return jsonOf(text);
  const items = text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item, index) => cellValue(fieldOf(schema, String(index)) ?? z.unknown(), item));
  const problem = items.find((item) => "problem" in item);
  if (problem) return { problem: "expected a list in JSON, because its items have parts" };
  return { value: items.map((item) => ("value" in item ? item.value : undefined)) };
}

function jsonOf(text: string): CellValue {
  const value = parsed(text);
  if (value !== undefined) return { value };
  return { problem: "is no JSON, although it begins like it. Check its quotes: in CSV each is written twice" };
}

function parsed(text: string): unknown {
  try {
    const value = parseJson(text);
    return isPlainObject(value) || Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
