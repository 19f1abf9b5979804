import { z } from "zod";
import { variableName } from "./connection";
import type { Definition, Problem } from "./definition";
import { UNKNOWN } from "./engine-texts";
import { withFiles } from "./input-file";
import { describeIssue } from "./issue";
import { type Fields, hasUnknown, isPlainObject, mapFields, normaliseObject, same } from "./normal-form";

/** Input that every resource has. It is never sent. */
export const connectionInput = z
  .string()
  .regex(/^[a-z][a-z0-9]*$/, { error: 'a name in lower-case letters and digits, for example "acme"' })
  .optional();

/** Input of resources that can be created beside others. It takes no part in a diff. */
export const adoptInput = z.object({
  adopt: z
    .boolean()
    .optional()
    .describe("Take over an object that is already there instead of failing. Takes no part in a diff."),
});

export const canAdopt = ({ kind, identity, source }: Definition): boolean =>
  (kind === "collection" || kind === "edge") && identity.unique && !source.unreadable;

const schemas = new WeakMap<Definition, z.ZodObject>();

/** The inputs of a resource together with the ones that all have. */
export function allInputs(definition: Definition): z.ZodObject {
  const known = schemas.get(definition);
  if (known) return known;
  const { name, settings } = definition.product;
  const variable = variableName(name, "<NAME>", settings.at(-1)?.name ?? "baseUrl");
  const text = `Name of the set of credentials to use, as in ${variable}. No part of the id.`;
  const own = definition.inputs.extend({ connection: connectionInput.describe(text) });
  const schema = (canAdopt(definition) ? own.extend(adoptInput.shape) : own).strict();
  // A schema compiles itself when it is first used.
  schemas.set(definition, schema);
  return schema;
}

/** Names of the inputs that the kit itself acts on. */
export const kitInputs: readonly string[] = ["connection", "adopt"];

/**
 * Validates and normalises inputs. All problems come at once. Unknown values are problems for nobody, wherever they
 * stand. No network.
 */
export function check(definition: Definition, olds: Fields, news: Fields): { inputs: Fields; problems: Problem[] } {
  const given = mapFields(news, (value) => (value === null ? undefined : value));
  const schema = allInputs(definition);
  const parsed = schema.safeParse(given);
  const isSecret = ([name]: readonly PropertyKey[]) => definition.secret?.includes(String(name)) ?? false;
  const problems = (parsed.error?.issues ?? [])
    .filter((issue) => !touchesUnknown(given, issue.path))
    .flatMap((issue) => describeIssue(schema, given, issue, { isSecret }));

  const inputs = mapFields(normaliseObject(schema, given), (value, name) => {
    const field = definition.inputs.shape[name] as z.ZodType | undefined;
    return field ? withFiles(field, value, problems, name) : value;
  });
  problems.push(...frozen(definition, olds, inputs), ...unadoptable(definition, inputs));
  if (problems.length === 0) problems.push(...(definition.validate?.(inputs, olds) ?? []));
  return { inputs, problems };
}

/** Whoever takes over an object has not seen what its create has shown. */
function unadoptable({ emitOnCreate = [], regain, outputs }: Definition, { adopt }: Fields): Problem[] {
  const needed = emitOnCreate.filter((name) => !(outputs.shape[name] instanceof z.ZodOptional));
  if (adopt !== true || needed.length === 0 || regain) return [];
  const text = `cannot be used here: the service shows ${needed.join(" and ")} at creation only. Remove the object that is there, and a new one is made`;
  return [{ path: "adopt", text }];
}

/**
 * Inputs that only a create takes. A replacement has no old inputs, so it passes.
 *
 * @param wayOut what to do instead of putting the old value back
 */
export function frozen(
  { createOnly = [], inputs: schema }: Definition,
  olds: Fields,
  news: Fields,
  wayOut = "replace the resource with `pulumi up --replace <urn>`",
): Problem[] {
  return createOnly
    .filter((name) => olds[name] !== undefined && news[name] !== undefined && !hasUnknown(news[name]))
    .filter((name) => !same(schema.shape[name] as z.ZodType, olds[name], news[name]))
    .map((name) => ({
      path: name,
      text: `can be set at creation only. Put the old value back, or ${wayOut}`,
    }));
}

/** Whether the value that a problem is about, or anything around it, is not known yet. */
function touchesUnknown(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const name of path) {
    if (at === UNKNOWN) return true;
    at = isPlainObject(at) || Array.isArray(at) ? (at as Fields)[name as string] : undefined;
  }
  return hasUnknown(at) && path.length > 0;
}
