import type { z } from "zod";
import { metaOf, unwrap } from "../../kit/fields";
import { isPlainObject } from "../../kit/normal-form";
import { secretValues } from "../../kit/state";
import type { Asked } from "../found";
import { Names } from "./identifier";
import { ownWords } from "./logical-names";
import { groupedBy, type Node } from "./node";
import { camelCase, capitalised, uncapitalised, wordsInName } from "./words";

/** A value that whoever runs the program gives, by a key of its configuration. */
export interface Ask extends Asked {
  readonly key: string;
  readonly node: Node;
}

/** A path in dots: `members[2].password` is `members.2.password`. */
export const dotted = (path: string): string => path.replace(/\[(\d+)\]/g, ".$1");

/** What each node asks for, by path. Secrets that still stand among the inputs are asked for as well. */
export function asksOf(nodes: readonly Node[]): Map<Node, Map<string, Ask>> {
  const names = new Names();
  const kinds = groupedBy(nodes, ({ kind }) => kind);
  const asks = new Map<Node, Map<string, Ask>>();
  for (const node of nodes) {
    const paths = [...node.found.asked.map((asked) => ({ ...asked, path: dotted(asked.path) })), ...secretsLeft(node)];
    const own = new Map<string, Ask>();
    const isOnly = kinds.get(node.kind)?.length === 1;
    for (const asked of paths) {
      if ([...own.keys()].some((path) => asked.path === path || asked.path.startsWith(`${path}.`))) continue;
      own.set(asked.path, { ...asked, node, key: names.claim(wishFor(node, asked.path, isOnly), node.kind) });
    }
    if (own.size > 0) asks.set(node, own);
  }
  return asks;
}

/** `acmeSmtpPassword`: signs that every shell and every configuration takes. */
function wishFor(node: Node, path: string, isOnly: boolean): string {
  const above = isOnly ? [] : node.name.split("-");
  const words = ownWords(node).length > 0 ? ownWords(node) : above;
  const owner = camelCase(words, 30).replace(/[^A-Za-z0-9]/g, "");
  const type = /[a-z]/.test(owner) && node.found.name !== undefined ? "" : capitalised(node.kind);
  const field = path.split(".").flatMap(wordsInName).map(capitalised).join("");
  const wish = uncapitalised(`${/^\d/.test(owner) ? "" : owner}${type}${field}`);
  return /^[a-z]/.test(wish) ? wish : uncapitalised(`${node.kind}${capitalised(wish)}`);
}

/** Nothing secret is written, whoever should have said so. */
function secretsLeft(node: Node): Asked[] {
  const { definition, found } = node;
  const fields = (definition.secret ?? []).filter((name) => found.inputs[name] !== undefined);
  const values = definition.secretsIn && new Set(secretValues(definition, found.inputs));
  return fields
    .flatMap((name) => leavesOf(found.inputs[name], name))
    .filter(({ value }) => values === undefined || (value !== undefined && values.has(value)))
    .map(({ path }) => ({ path, secret: true, text: "Secret." }));
}

function leavesOf(value: unknown, path: string): { path: string; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, `${path}.${index}`));
  if (!isPlainObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item, `${path}.${name}`));
}

/** The method of a configuration that gives a value of this schema. */
export function methodFor(schema: z.ZodType | undefined, isSecret: boolean): string {
  const suffix = { text: "", number: "Number", boolean: "Boolean", json: "Object" }[formOf(schema)];
  return `require${isSecret ? "Secret" : ""}${suffix}`;
}

/** What the same method makes of a text; one that it refuses stays as it is, so that the input's own check tells of it. */
export function valueFromText(schema: z.ZodType | undefined, text: string): unknown {
  const form = formOf(schema);
  if (form === "text") return text;
  if (form === "boolean" && !/^(true|false)$/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What a text in the configuration or on a command line becomes. */
type ConfigForm = "text" | "number" | "boolean" | "json";

export function formOf(schema: z.ZodType | undefined): ConfigForm {
  if (!schema) return "text";
  const { inner } = unwrap(schema);
  const kind = metaOf(schema).kind ?? metaOf(inner).kind;
  if (kind === "id" || kind === "instant" || inner.safeParse("text").success) return "text";
  const examples: readonly (readonly [ConfigForm, unknown])[] = [
    ["boolean", true],
    ["boolean", false],
    ["json", []],
    ["json", {}],
  ];
  const fitting = examples.find(([, value]) => accepts(inner, value));
  if (fitting) return fitting[0];
  return accepts(inner, 1) || accepts(inner, 0) ? "number" : formByType(inner);
}

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** For schemas that refuse all examples: longer texts, choices, objects with needed fields. */
function formByType(schema: z.ZodType): ConfigForm {
  const type = (schema as { type?: string }).type;
  if (type === "number" || type === "int") return "number";
  return type === "object" || type === "array" || type === "record" ? "json" : "text";
}
