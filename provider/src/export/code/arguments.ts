import { createHash } from "node:crypto";
import { z } from "zod";
import { metaOf, unwrap } from "../../kit/fields";
import { isPlainObject } from "../../kit/normal-form";
import type { Beside } from "./beside";
import { type Ask, methodFor } from "./config-key";
import { byText, type Node, type Value } from "./node";
import type { Targets } from "./targets";

/** What turns inputs into arguments. */
export interface Surroundings {
  readonly targets: Targets;
  readonly asks: ReadonlyMap<string, Ask>;
  readonly beside: Beside;
}

/** Fills in the arguments of a node: inputs in the order of the definition, with references, secrets and files. */
export function fillArguments(node: Node, surroundings: Surroundings): void {
  const { inputs } = node.definition;
  const given = new Set(Object.keys(node.found.inputs));
  for (const path of surroundings.asks.keys()) given.add(path.split(".")[0] ?? path);
  const known = Object.keys(inputs.shape).filter((name) => given.delete(name));
  // `connection` and the like: inputs that every resource has.
  for (const name of [...known, ...[...given].sort(byText)]) {
    const value = argumentOf(
      node,
      inputs.shape[name] as z.ZodType | undefined,
      node.found.inputs[name],
      name,
      surroundings,
    );
    if (value) node.arguments.set(name, value);
  }
}

function argumentOf(
  node: Node,
  schema: z.ZodType | undefined,
  value: unknown,
  path: string,
  surroundings: Surroundings,
  listed?: z.ZodType,
): Value | undefined {
  const { asks, beside, targets } = surroundings;
  const inner = schema && unwrap(schema).inner;
  const kind = schema && (metaOf(schema).kind ?? (inner && metaOf(inner).kind));
  const ask = asks.get(path);
  if (ask && kind === "file") return { kind: "file", path: beside.missing(node, path) };
  if (ask) return { kind: "config", key: ask.key, method: methodFor(schema, ask.secret) };
  if (kind === "file") return fileOf(node, value, path, beside);
  const deeper = (field: z.ZodType | undefined, item: unknown, name: string | number) =>
    argumentOf(node, field, item, `${path}.${name}`, surroundings, schema);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
    return { kind: "list", items: value.flatMap((item, index) => deeper(element, item, index) ?? []) };
  }
  if (isPlainObject(value)) return mapOf(inner, value, path, [...asks.keys()], deeper);
  if (typeof value === "string") {
    const reference = schema && targets.find(node, schema, path, value, listed);
    if (reference) return reference;
    const text = beside.text(node, path, value);
    return text === undefined ? { kind: "literal", value } : { kind: "text", path: text, value };
  }
  if (value === null || typeof value === "boolean") return { kind: "literal", value };
  return typeof value === "number" && Number.isFinite(value) ? { kind: "literal", value } : undefined;
}

/** Fields in the order of their schema; free names in one that depends on nothing but themselves. */
function mapOf(
  schema: z.ZodType | undefined,
  value: Record<string, unknown>,
  path: string,
  asked: readonly string[],
  deeper: (field: z.ZodType | undefined, item: unknown, name: string) => Value | undefined,
): Value {
  const shape = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
  const missing = asked.flatMap((one) => (one.startsWith(`${path}.`) ? [one.slice(path.length + 1)] : []));
  const names = new Set([...Object.keys(value), ...missing.flatMap((rest) => rest.split(".")[0] || [])]);
  const known = Object.keys(shape).filter((name) => names.delete(name));
  const free = schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : undefined;
  const entries = [...known, ...[...names].sort(byText)].flatMap((name): [string, Value][] => {
    const field = Object.hasOwn(shape, name) ? shape[name] : free;
    const made = deeper(field, Object.hasOwn(value, name) ? value[name] : undefined, name);
    return made ? [[name, made]] : [];
  });
  return { kind: "map", entries: new Map(entries) };
}

const hashOf = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** A file is written beside the code; one whose content nobody has read cannot be. */
function fileOf(node: Node, value: unknown, path: string, beside: Beside): Value | undefined {
  const file = node.found.files?.find((one) => one.path === path);
  if (file) return { kind: "file", path: beside.file(node, file), sha256: hashOf(file.content) };
  if (isPlainObject(value) && typeof value.text === "string") {
    return { kind: "asset", text: value.text, sha256: hashOf(value.text) };
  }
  return undefined;
}
