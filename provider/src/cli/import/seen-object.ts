import { z } from "zod";
import { check } from "../../kit/check";
import { type Definition, idText, type Problem, unreturned } from "../../kit/definition";
import { metaOf, unwrap } from "../../kit/fields";
import type { Ids } from "../../kit/identity";
import { Lifecycle } from "../../kit/lifecycle";
import { type Fields, isPlainObject, same } from "../../kit/normal-form";
import type { Runtime } from "../../kit/runtime";

/** An object as a portal shows it. */
export interface SeenObject {
  readonly id: string;
  /** Inputs that a program would give to say the same. */
  readonly inputs: Fields;
  readonly outputs: Fields;
  /** Inputs that the program has to give and the service never returns. */
  readonly asked: readonly Problem[];
}

/**
 * Reads an object by its id.
 *
 * @param given inputs that are known: those that the service never returns, and the name of the credentials
 * @returns undefined when it is not there for certain
 */
export async function seeObject(
  runtime: Runtime,
  definition: Definition,
  ids: Ids,
  given: Fields,
): Promise<SeenObject | undefined> {
  const id = idText(definition, ids);
  // As if the program gave every input: then the whole object is read, and all that it shows comes back as inputs.
  const names = Object.keys(definition.inputs.shape);
  const living = await new Lifecycle(runtime).read(definition, id, { ...given, __set: [...names, "connection"] });
  if (!living) return undefined;
  const inputs = programInputs(definition, living.inputs);
  const { __set: _, ...outputs } = living.state;
  const { problems } = check(definition, {}, inputs);
  const asked = problems.filter(({ path, text }) => unreturned(definition).includes(path) && /^is required/.test(text));
  return { id, inputs, outputs, asked };
}

/** What a person would write of what a service shows: known fields, and none that is empty, off or a default. */
function programInputs(definition: Definition, shown: Fields): Fields {
  const { defaults = {} } = definition.exported ?? {};
  const parts = Object.entries(shown).flatMap(([name, value]): [string, unknown][] => {
    const field = definition.inputs.shape[name] as z.ZodType | undefined;
    if (!field) return [[name, value]];
    const own = pruned(field, value);
    if (own === undefined || isFile(field)) return [];
    const isNeeded = !unwrap(field).optional;
    const isDefault = name in defaults && same(field, own, (defaults as Fields)[name]);
    return !isNeeded && (isDefault || same(field, own, undefined)) ? [] : [[name, own]];
  });
  return Object.fromEntries(parts);
}

const isFile = (field: z.ZodType): boolean => (metaOf(field).kind ?? metaOf(unwrap(field).inner).kind) === "file";

/** Without what the schema does not know and without what is empty, at any depth. */
function pruned(schema: z.ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const { inner } = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => pruned(inner.element as z.ZodType, item));
  }
  if (!(inner instanceof z.ZodObject) || !isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const field = inner.shape[name] as z.ZodType | undefined;
      const own = field && pruned(field, item);
      return own === undefined ? [] : [[name, own]];
    }),
  );
}
