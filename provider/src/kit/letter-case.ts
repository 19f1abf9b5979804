import { isPlainObject } from "./normal-form";

/**
 * Names of fields in the form of a service that writes `due_date`.
 *
 * @param keep fields whose values stay as they are: their names are the user's own, or the service's
 */
export const snakeKeys = (value: unknown, keep: readonly string[] = []): unknown => renamed(value, snakeCase, keep);

/** The way back: `due_date` becomes `dueDate`. */
export const camelKeys = (value: unknown, keep: readonly string[] = []): unknown => renamed(value, camelCase, keep);

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const camelCase = (name: string): string =>
  name.replace(/(?<=[^_])_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function renamed(value: unknown, change: (name: string) => string, keep: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, change, keep));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      change(name),
      keep.includes(name) ? item : renamed(item, change, keep),
    ]),
  );
}
