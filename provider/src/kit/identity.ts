import type { z } from "zod";
import { metaOf } from "./fields";
import type { Fields } from "./normal-form";

/** Parts of an id by name. A reference part holds several segments: `{ group: "1/17", memberId: "42" }`. */
export type Ids = Readonly<Record<string, string>>;

const segmentsOf = (inputs: z.ZodObject, name: string): number => {
  const field = inputs.shape[name] as z.ZodType | undefined;
  return (field && metaOf(field).segments) || 1;
};

const isReference = (inputs: z.ZodObject, name: string): boolean => {
  const field = inputs.shape[name] as z.ZodType | undefined;
  return field !== undefined && metaOf(field).kind === "reference";
};

/** The Pulumi id: all parts joined by `/`. Free text in a part is percent-encoded, so that the parts stay apart. */
export function formatId(inputs: z.ZodObject, parts: readonly string[], ids: Ids): string {
  const missing = parts.filter((name) => !ids[name]);
  if (missing.length > 0) throw new Error(`The id lacks ${missing.join(" and ")}, which the service did not tell.`);
  return parts.map((name) => (isReference(inputs, name) ? ids[name] : encodeURIComponent(ids[name] ?? ""))).join("/");
}

/** The parts of a Pulumi id; an Error that shows the expected form when it does not fit. */
export function parseId(type: string, inputs: z.ZodObject, parts: readonly string[], text: string): Ids {
  const segments = text.split("/");
  const expected = parts.reduce((sum, name) => sum + segmentsOf(inputs, name), 0);
  const form = parts.map((name) => `<${name}>`).join("/");
  const refusal = `${type}: "${text}" is not an id of this type. Give it as ${form}, ${expected} parts in all`;
  if (segments.length !== expected || segments.some((segment) => segment === "")) throw new Error(`${refusal}.`);
  const ids: Record<string, string> = {};
  for (const name of parts) {
    const own = segments.splice(0, segmentsOf(inputs, name));
    try {
      ids[name] = isReference(inputs, name) ? own.join("/") : decodeURIComponent(own.join("/"));
    } catch {
      throw new Error(`${refusal}, with "%" in a name written as "%25".`);
    }
  }
  return ids;
}

/** Picks id parts by name out of inputs and outputs. */
export function idsFrom(parts: readonly string[], ...bags: readonly Fields[]): Ids {
  return Object.fromEntries(
    parts.map((name) => [name, String(bags.map((bag) => bag[name]).find((value) => value !== undefined) ?? "")]),
  );
}

/** The ids of an object whose key in its list is the last part. */
export const idsOfKey = (parts: readonly string[], key: string, ...bags: readonly Fields[]): Ids =>
  idsFrom(parts, { [parts.at(-1) ?? ""]: key }, ...bags);

export const pick = (ids: Ids, names: readonly string[]): Ids =>
  Object.fromEntries(names.map((name) => [name, ids[name] ?? ""]));
