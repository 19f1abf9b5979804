import { isPlainObject } from "./normal-form";

/** An id or a name as text, alone or in the object that it belongs to. Undefined where an answer does not tell it. */
export function idIn(value: unknown): string | undefined {
  if (isPlainObject(value)) return isPlainObject(value.id) ? undefined : idIn(value.id);
  if (typeof value === "string") return value === "" ? undefined : value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

/** The ids in a list of ids or objects. Undefined where there is no list. */
export const idsIn = (items: unknown): string[] | undefined =>
  Array.isArray(items) ? items.flatMap((item) => idIn(item) ?? []) : undefined;

/** A number, also one that came as text. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value !== "number" && (typeof value !== "string" || value.trim() === "")) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The items of a list, without empty ones. Undefined where there is no list. */
export const listIn = <Item>(items: readonly Item[] | null | undefined): NonNullable<Item>[] | undefined =>
  Array.isArray(items) ? itemsIn(items) : undefined;

/** The items of a list, without empty ones; none where there is no list. */
export const itemsIn = <Item>(items: readonly Item[] | null | undefined): NonNullable<Item>[] =>
  Array.isArray(items) ? items.filter((item) => item !== null && item !== undefined) : [];
