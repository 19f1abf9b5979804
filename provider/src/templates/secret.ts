import * as pulumi from "@pulumi/pulumi";
import { z } from "zod";
import { type Fields, isPlainObject } from "../kit/normal-form";
import { fieldOf, within } from "../kit/schema";

/** A secret text: given as text or as an output, handed to `build` as an output that the engine encrypts. */
export type SecretSchema = z.ZodType<pulumi.Output<string>, pulumi.Input<string>>;

/** Where a table says that the value of a secret stands. */
export interface SecretReference {
  /** Names and positions that lead to the parameter: `["mail", "password"]`. */
  readonly path: readonly string[];
  readonly from: "env" | "config";
  /** Name of the environment variable, or key of the stack's configuration. */
  readonly name: string;
}

/**
 * A parameter that nobody may see. A table of tenants has no value of it, only `env:NAME` for an environment variable
 * or `config:key` for a secret in the configuration of the tenant's stack.
 *
 * @param schema what the text has to be, for example `z.string().min(12)`
 */
export function secret(schema: z.ZodType<string, string> = z.string()): SecretSchema {
  return z
    .custom<pulumi.Input<string>>((value) => value !== undefined && value !== null, { error: "a secret text" })
    .transform((value, context) => {
      if ((value as unknown) === ELSEWHERE) return pulumi.secret("");
      if (isPlain(value) && !fits(schema, value)) context.issues.push({ code: "custom", message: NO_FIT, input: "" });
      return pulumi.secret(value);
    })
    .meta({ [SECRET]: schema }) as unknown as SecretSchema;
}

/** Given in the place of a secret whose value is read by nobody yet. */
export const ELSEWHERE = Symbol.for("pulumi-portals.secret-elsewhere");

const SECRET = "portalsSecret";
const NO_FIT = "is no text that the template takes here";

const isPlain = (value: unknown) => !pulumi.Output.isInstance(value) && !(value instanceof Promise);
const fits = (schema: z.ZodType, value: unknown) => typeof value === "string" && schema.safeParse(value).success;

/** What the text of a secret has to be; `undefined` for every other parameter. */
export function secretText(schema: z.ZodType): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  while (at) {
    const { [SECRET]: text } = (at.meta() ?? {}) as { [SECRET]?: z.ZodType };
    if (text) return text;
    at = within(at);
  }
  return undefined;
}

/** A secret in parameters that were given. */
export interface SecretPlace {
  readonly path: readonly string[];
  readonly text: z.ZodType;
  readonly value: unknown;
}

/** The secrets among these parameters, wherever they stand. */
export function secretsIn(schema: z.ZodType, value: unknown, path: readonly string[] = []): SecretPlace[] {
  if (value === undefined || value === null) return [];
  const text = secretText(schema);
  if (text) return [{ path, text, value }];
  if (!isPlainObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const field = fieldOf(schema, name);
    return field ? secretsIn(field, item, [...path, name]) : [];
  });
}

/** A copy of parameters with other values in some places. */
export function replaced(parameters: Fields, changes: readonly { path: readonly string[]; value: unknown }[]): Fields {
  const copy = (at: unknown, depth: number, inside: typeof changes): unknown => {
    const here = inside.find(({ path }) => path.length === depth);
    if (here) return here.value;
    if (inside.length === 0 || typeof at !== "object" || at === null) return at;
    const entries = Object.entries(at).map(([name, item]) => [
      name,
      copy(
        item,
        depth + 1,
        inside.filter(({ path }) => path[depth] === name),
      ),
    ]);
    return Array.isArray(at) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  };
  return copy(parameters, 0, changes) as Fields;
}
