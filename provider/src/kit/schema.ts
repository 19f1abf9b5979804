import { z } from "zod";

/** The schema that says what a value is, below all that says when it may be missing or what is made of it. */
export function innermost(schema: z.ZodType): z.ZodType {
  let at = schema;
  for (;;) {
    const inner = at instanceof z.ZodPipe ? (at.def.in instanceof z.ZodTransform ? at.def.out : at.def.in) : within(at);
    if (!inner) return at;
    at = inner as z.ZodType;
  }
}

/** The schema in one that says when a value may be missing; `undefined` for every other. */
export const within = (schema: z.ZodType): z.ZodType | undefined =>
  isWrapper(schema) ? (schema.unwrap() as z.ZodType) : undefined;

const isWrapper = (schema: z.ZodType) =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodNullable ||
  schema instanceof z.ZodDefault ||
  schema instanceof z.ZodPrefault ||
  schema instanceof z.ZodNonOptional ||
  schema instanceof z.ZodReadonly ||
  schema instanceof z.ZodCatch ||
  schema instanceof z.ZodLazy;

/** The schema of what an object, map or list has under a name; `undefined` where it has no such place. */
export function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const at = innermost(schema);
  if (at instanceof z.ZodObject) {
    const field = Object.hasOwn(at.shape, name) ? at.shape[name] : at.def.catchall;
    return field instanceof z.ZodNever ? undefined : (field as z.ZodType | undefined);
  }
  if (at instanceof z.ZodArray) return at.element as z.ZodType;
  if (at instanceof z.ZodTuple)
    return (at.def.items[Number(name)] ?? at.def.rest ?? undefined) as z.ZodType | undefined;
  if (at instanceof z.ZodRecord) return at.valueType as z.ZodType;
  if (!(at instanceof z.ZodUnion)) return undefined;
  for (const option of at.options) {
    const found = fieldOf(option as z.ZodType, name);
    if (found) return found;
  }
  return undefined;
}
