import type { z } from "zod";
import { type Definition, unreturned } from "../../provider/src/kit/definition";
import { camelKeys } from "../../provider/src/kit/letter-case";
import { type Fields, isPlainObject, mapFields } from "../../provider/src/kit/normal-form";
import { serviceState } from "../../provider/src/kit/state";
import type { Shown } from "./exercise";

/** What the document prints where it gives no value. */
export const isPlaceholder = (value: unknown) =>
  value === "string" || (isPlainObject(value) && Object.keys(value).length === 0);

/** Null stands for "not set" in answers. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  return isPlainObject(value)
    ? mapFields(value as Fields, (item) => (item === null ? undefined : withoutNulls(item)))
    : value;
}

/** `false` switches off what is read as `true`. */
export const isSwitch = (schema: z.ZodType, value: unknown) => value === true && schema.safeParse(false).success;

/** What is wrong with the state that a definition makes of a documented object. */
export function problemsOf(definition: Definition, { wire, ids, extent }: Shown): string[] {
  const { inputs, outputs, listFields, emitOnCreate = [], source } = definition;
  const key = source.key(wire);
  const shown = isPlainObject(wire) ? (camelKeys(wire) as Fields) : {};
  const state = serviceState(definition, wire, ids);
  const has = (name: string) =>
    extent !== "part" && (extent === "whole" || listFields === "all" || listFields.includes(name));
  const isShown = (name: string) => has(name) && !emitOnCreate.includes(name);
  const schemas = { ...inputs.shape, ...outputs.shape } as Readonly<Record<string, z.ZodType>>;
  const known = Object.keys(schemas).filter(
    (name) => state[name] !== undefined && state[name] !== null && !(name in ids),
  );
  return [
    ...(key === "" || key === "undefined" ? ["it has no key"] : []),
    ...(known.length === 0 &&
    Object.keys(schemas).some((name) => !(name in ids) && !unreturned(definition).includes(name))
      ? ["nothing of it is known"]
      : []),
    ...known.flatMap((name) => {
      const value = withoutNulls(state[name]);
      const schema = schemas[name];
      if (!schema || isPlaceholder(value) || isSwitch(schema, value)) return [];
      const { error } = schema.safeParse(value);
      return error ? [`${name} is ${JSON.stringify(value)}: ${error.issues[0]?.message}`] : [];
    }),
    ...Object.keys(inputs.shape).flatMap((name) => {
      const told = shown[name] ?? undefined;
      // A parent is told whole, and of several kinds one counts.
      const isKept = [...unreturned(definition), ...source.scope].includes(name) || state[name] !== undefined;
      return told !== undefined && !isKept && !isPlaceholder(told) ? [`${name} is lost: ${JSON.stringify(told)}`] : [];
    }),
    ...Object.keys(outputs.shape).flatMap((name) =>
      isShown(name) && (state[name] ?? undefined) === undefined && !schemas[name]?.safeParse(undefined).success
        ? [`${name} is missing`]
        : [],
    ),
  ];
}
