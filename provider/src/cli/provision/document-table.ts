import {
  Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { z } from "zod";
import { isPlainObject } from "../../kit/normal-form";
import { fieldOf, innermost } from "../../kit/schema";
import { brokenAt } from "../import/json-place";
import type { ReadTable, Table, TenantProblem } from "./tenant-table";

const SHAPE = 'expected a list of tenants, each an object with "tenant" and the parameters';
/** A value that refers to itself has no end. */
const DEEPEST = 50;

/** A list of objects in JSON. */
export const readJson: ReadTable = (text, schema) => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const { line, column } = brokenAt(text);
    return refused([{ line, text: `this is no JSON from column ${column} on` }]);
  }
  // Every JSON text is YAML as well, and that parser knows where things stand.
  const places = new Places(text);
  const twice = places.document.errors.filter(({ code }) => code === "DUPLICATE_KEY");
  if (twice.length > 0) return refused(twice.map(({ pos }) => ({ line: places.lineAt(pos[0]), text: TWICE })));
  return tableOf(content, schema, places);
};

/** A list of objects in YAML 1.2, one document. */
export const readYaml: ReadTable = (text, schema) => {
  const places = new Places(text);
  const { errors, warnings } = places.document;
  const problems = [...errors, ...warnings].map(({ code, message, pos }) => ({
    line: places.lineAt(pos[0]),
    text: code === "DUPLICATE_KEY" ? TWICE : `this is no YAML: ${message}`,
  }));
  if (problems.length > 0) return refused(problems);
  try {
    return tableOf(places.document.toJS({ maxAliasCount: 1000 }), schema, places);
  } catch (reason) {
    if (!(reason instanceof ReferenceError) && !(reason instanceof Endless)) throw reason;
    return refused([{ line: 1, text: "its references (*name) have no end or stand for far too much. Write it out" }]);
  }
};

const TWICE = "a name stands twice in one object. Keep one of them";

class Endless extends Error {}

const refused = (problems: TenantProblem[]): Table => ({ rows: [], problems, isAbsent: () => false });

function tableOf(content: unknown, schema: z.ZodObject, places: Places): Table {
  if (!Array.isArray(content)) return refused([{ line: 1, text: SHAPE }]);
  const shape = z.object({ ...schema.shape, tenant: z.string(), connection: z.string() });
  const problems: TenantProblem[] = [];
  const rows = content.flatMap((item: unknown, index) => {
    const line = places.lineOf([String(index)]);
    if (!isPlainObject(item)) {
      problems.push({ line, text: SHAPE });
      return [];
    }
    const typed = settled(item, shape, [String(index)], places) as Record<string, unknown>;
    const { tenant, connection, ...parameters } = typed;
    const place = (path: readonly string[]) => ({
      line: places.lineOf([String(index), ...path]),
      column: path.join("."),
    });
    return [{ line, tenant, connection, parameters, place }];
  });
  return { rows, problems, isAbsent: () => false };
}

/** Values as a template takes them: `null` is nothing, and what has to be text is the text that was written. */
function settled(value: unknown, schema: z.ZodType | undefined, path: readonly string[], places: Places): unknown {
  if (path.length > DEEPEST) throw new Endless();
  const below = (item: unknown, name: string) =>
    settled(item, schema && fieldOf(schema, name), [...path, name], places);
  if (Array.isArray(value)) return value.map((item, index) => below(item, String(index)));
  if (isPlainObject(value)) {
    const given = Object.entries(value).filter(([, item]) => item !== null);
    return Object.fromEntries(given.map(([name, item]) => [name, below(item, name)]));
  }
  if (typeof value === "string" || value === null) return value;
  const at = schema && innermost(schema);
  if (at instanceof z.ZodNumber) return typeof value === "bigint" ? Number(value) : value;
  const isText = at instanceof z.ZodString || at instanceof z.ZodStringFormat;
  // A whole number beyond 2^53 is exact as text alone.
  const isLarge = typeof value === "bigint" ? !Number.isSafeInteger(Number(value)) : isUnsafe(value);
  if (isText || isLarge) return places.sourceOf(path) ?? String(value);
  return typeof value === "bigint" ? Number(value) : value;
}

const isUnsafe = (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value);

/** Where the values of a document stand, and how they were written. */
class Places {
  readonly document: Document.Parsed;
  private readonly lines = new LineCounter();

  constructor(text: string) {
    const { lines: lineCounter } = this;
    this.document = parseDocument(text, { lineCounter, intAsBigInt: true, merge: true, prettyErrors: false });
  }

  lineAt(offset: number): number {
    return Math.max(1, this.lines.linePos(offset).line);
  }

  /** Line of the name or item that a path leads to, or of the last that there is on the way. */
  lineOf(path: readonly string[]): number {
    const offset = this.way(path).at(-1)?.mark?.range?.[0];
    return offset === undefined ? 1 : this.lineAt(offset);
  }

  sourceOf(path: readonly string[]): string | undefined {
    const steps = this.way(path);
    const value = steps.length === path.length ? this.resolved(steps.at(-1)?.value) : undefined;
    return isScalar(value) ? value.source : undefined;
  }

  private way(path: readonly string[]): { mark?: Node; value: unknown }[] {
    const steps: { mark?: Node; value: unknown }[] = [];
    let at: unknown = this.document.contents;
    for (const name of path) {
      const found = stepTo(this.resolved(at), name);
      if (!found) break;
      steps.push(found);
      at = found.value;
    }
    return steps;
  }

  private resolved(node: unknown): unknown {
    return isAlias(node) && node instanceof Alias ? node.resolve(this.document) : node;
  }
}

function stepTo(node: unknown, name: string): { mark?: Node; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(name)];
    return isNode(value) ? { mark: value, value } : undefined;
  }
  const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name) : undefined;
  return pair && { ...(isNode(pair.key) && { mark: pair.key }), value: pair.value };
}
