import { type CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { nearest } from "../../kit/issue";
import type { Fields } from "../../kit/normal-form";
import { innermost } from "../../kit/schema";
import { RESERVED } from "../../templates/define";
import { type Column, cellValue, columnOf } from "./cell";
import type { ReadTable, Row, Table, TenantProblem } from "./tenant-table";

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Header {
  readonly name: string;
  /** None: `tenant` or `connection`, or a name that leads nowhere. */
  readonly column?: Column;
}

/** A table of comma-separated values, RFC 4180. Spreadsheets of some countries write semicolons or tabs between them. */
export const readCsv: ReadTable = (text, schema) => {
  try {
    return tableOf(recordsOf(text, delimiterOf(text)), schema);
  } catch (reason) {
    const { code, lines } = reason as CsvError & { lines?: number };
    const told = refusals[code];
    if (told === undefined) throw reason;
    return { rows: [], problems: [{ line: lines ?? 1, text: told }], isAbsent: () => false };
  }
};

const refusals: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "a quote is opened here and never closed, so that nothing behind it can be read",
  INVALID_OPENING_QUOTE: "a text with a quote in it has to stand in quotes, and the quote in it is written twice",
  CSV_INVALID_CLOSING_QUOTE: "a quote ends before its cell does. A quote inside of a text in quotes is written twice",
};

/** The first one by which the first line has the column that every table has. */
function delimiterOf(text: string): string {
  const fits = (delimiter: string) => {
    try {
      return recordsOf(text, delimiter, 1)[0]?.cells.includes("tenant");
    } catch {
      return false;
    }
  };
  return [",", ";", "\t"].find(fits) ?? ",";
}

function recordsOf(text: string, delimiter: string, to = -1): Line[] {
  const records = parse(text, {
    delimiter,
    to,
    info: true,
    trim: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as { info: { lines: number }; record: string[] }[];
  // The parser tells the line of the end, and counts a line end of two signs twice where it stands in quotes.
  let twice = 0;
  return records.map(({ info, record }) => {
    const quoted = record.join("");
    const line = info.lines - twice - count(quoted, /[\r\n]/g);
    twice += count(quoted, /\r\n/g);
    return { line, cells: record };
  });
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function tableOf([first, ...lines]: readonly Line[], schema: z.ZodObject): Table {
  const used = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const problems: TenantProblem[] = [];
  const at = first?.line ?? 1;
  const headers = (first?.cells ?? []).map((name, index): Header => {
    const column = columnOf(schema, name);
    const isEmpty = name === "" && used.every(({ cells }) => (cells[index] ?? "") === "");
    if (!column && !RESERVED.includes(name) && !isEmpty) problems.push({ line: at, ...unknownColumn(name, schema) });
    return column ? { name, column } : { name };
  });
  problems.push(...headerProblems(headers).map((problem) => ({ line: at, ...problem })));
  const rows = used.map((line) => rowOf(line, headers, schema, problems));
  const isAbsent = (path: readonly string[]) =>
    !headers.some(({ name, column }) => name === path.join(".") || (column && touches(column.path, path)));
  return { rows, problems, isAbsent };
}

function unknownColumn(name: string, schema: z.ZodObject): TenantProblem {
  if (name === "") return { text: "a column with values has no name in the first line" };
  const hint = nearest(name, [...RESERVED, ...Object.keys(schema.shape)], "column");
  return { column: name, text: `there is no such parameter. ${hint}` };
}

function headerProblems(headers: readonly Header[]): TenantProblem[] {
  const names = headers.map(({ name }) => name);
  const problems: TenantProblem[] = [];
  if (!names.includes("tenant")) {
    problems.push({ column: "tenant", text: "is missing: every table has it, with the name of each tenant's stack" });
  }
  for (const name of new Set(names.filter((name, index) => name !== "" && names.indexOf(name) !== index))) {
    problems.push({ column: name, text: "stands there more than once. Keep one of them" });
  }
  for (const { name, column } of headers) {
    const whole = headers.find((other) => other.column && column && isInside(other.column.path, column.path));
    if (whole)
      problems.push({ column: name, text: `the column "${whole.name}" has all of it already. Keep one of them` });
  }
  return problems;
}

function rowOf({ line, cells }: Line, headers: readonly Header[], schema: z.ZodObject, problems: TenantProblem[]): Row {
  const isTorn = cells.length !== headers.length;
  if (isTorn) {
    const text = `has ${cells.length} of ${headers.length} cells. A text with a comma in it stands in quotes`;
    problems.push({ line, text });
  }
  const parameters = frameOf(schema);
  headers.forEach(({ name, column }, index) => {
    const cell = cells[index] ?? "";
    if (!column || cell === "" || isTorn) return;
    const read = cellValue(column.schema, cell);
    if ("problem" in read) problems.push({ line, column: name, text: read.problem });
    else put(parameters, column.path, read.value);
  });
  const own = (name: string) => cells[headers.findIndex((header) => header.name === name)] || undefined;
  return {
    line,
    tenant: own("tenant"),
    connection: own("connection"),
    parameters,
    ...(isTorn && { isTorn }),
    place: (path) => ({ line, column: nameOf(path, headers) }),
  };
}

/** The objects that have to be there, so that problems are those of their parts, which have columns. */
function frameOf(schema: z.ZodObject): Fields {
  const parts = Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = innermost(field as z.ZodType);
    const isRequired = inner instanceof z.ZodObject && !(field as z.ZodType).safeParse(undefined).success;
    return isRequired ? [[name, frameOf(inner)] as const] : [];
  });
  return Object.fromEntries(parts);
}

/** The column that a path leads through; a part that has no column has the name that it would have. */
const nameOf = (path: readonly string[], headers: readonly Header[]): string =>
  headers.find(({ column }) => column && (same(column.path, path) || isInside(column.path, path)))?.name ??
  path.join(".");

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name, i) => name === b[i]);
const isInside = (outer: readonly string[], path: readonly string[]) =>
  outer.length < path.length && outer.every((name, index) => name === path[index]);
const touches = (a: readonly string[], b: readonly string[]) => same(a, b) || isInside(a, b) || isInside(b, a);

function put(into: Fields, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  const inner = into[name];
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const below = (typeof inner === "object" && inner !== null ? inner : {}) as Fields;
  into[name] = below;
  put(below, rest, value);
}
