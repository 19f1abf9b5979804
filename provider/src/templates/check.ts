import * as pulumi from "@pulumi/pulumi";
import { z } from "zod";
import { describeIssue } from "../kit/issue";
import { type Fields, isPlainObject } from "../kit/normal-form";
import { fieldOf, innermost } from "../kit/schema";
import { type SecretPlace, secretsIn } from "./secret";

/** What is wrong with a parameter. */
export interface ParameterProblem {
  /** Names and positions that lead to it; none when it is about all together. */
  readonly path: readonly string[];
  readonly text: string;
  /** Whether nothing was given where something has to be. */
  readonly missing: boolean;
}

export interface Checked {
  /** What `build` is given; of no use when there are problems. */
  readonly parameters: unknown;
  readonly problems: readonly ParameterProblem[];
  readonly secrets: readonly SecretPlace[];
}

/** Checks parameters by their schema. All problems come at once, and none repeats a value. */
export function checkParameters(schema: z.ZodObject, given: Fields): Checked {
  const parsed = schema.safeParse(given);
  const secrets = secretsIn(schema, given);
  const isSecret = (path: readonly PropertyKey[]) =>
    secrets.some((secret) => secret.path.every((name, at) => name === String(path[at])));
  const issues = [...(parsed.error?.issues ?? []), ...strangers(schema, given)];
  const problems = issues.flatMap((issue) => problemsOf(schema, given, issue, isSecret));
  return { parameters: parsed.data, problems, secrets };
}

function problemsOf(
  schema: z.ZodObject,
  given: Fields,
  issue: z.core.$ZodIssue,
  isSecret: (path: readonly PropertyKey[]) => boolean,
): ParameterProblem[] {
  const path = issue.path.map(String);
  const value = path.reduce<unknown>((at, name) => (at as Fields | undefined)?.[name], given);
  if (pulumi.Output.isInstance(value)) {
    const text = "takes a plain value, no output: parameters are checked before anything is sent. A secret takes both";
    return [{ path, text, missing: false }];
  }
  const keys = issue.code === "unrecognized_keys" ? issue.keys : undefined;
  return describeIssue(schema, given, issue, { noun: "parameter", sentences: true, isSecret }).map(({ text }, at) => ({
    path: keys ? [...path, keys[at] ?? ""] : path,
    // A message of the author's own may have the value in it.
    text: isSecret(path) && typeof value === "string" && value !== "" ? text.replaceAll(value, "[secret]") : text,
    missing: !keys && value === undefined,
  }));
}

/** Names that no schema knows: zod drops them from objects that are not strict, and a typing error with them. */
function strangers(schema: z.ZodType, value: unknown, path: readonly PropertyKey[] = []): z.core.$ZodIssue[] {
  const at = innermost(schema);
  if (at instanceof z.ZodUnion) {
    const taken = at.options.find((option) => (option as z.ZodType).safeParse(value).success);
    return taken ? strangers(taken as z.ZodType, value, path) : [];
  }
  if (!Array.isArray(value) && !isPlainObject(value)) return [];
  if (pulumi.Output.isInstance(value)) return [];
  const isLoose = !(at instanceof z.ZodObject) || at.def.catchall !== undefined;
  const keys = isLoose ? [] : Object.keys(value).filter((name) => !Object.hasOwn(at.shape, name));
  const here: z.core.$ZodIssue[] =
    keys.length > 0 ? [{ code: "unrecognized_keys", keys, path: [...path], message: "", input: undefined }] : [];
  const below = Object.entries(value).flatMap(([name, item]) => {
    const field = fieldOf(at, name);
    return field ? strangers(field, item, [...path, name]) : [];
  });
  return [...here, ...below];
}
