import { SECRET, SIGNATURE } from "../../kit/engine-texts";
import { type Fields, isPlainObject } from "../../kit/normal-form";

/** Stands in an import file for a value that only the stack's configuration or the environment has. */
export interface Placeholder {
  readonly portalsConfig: string;
}

export const isPlaceholder = (value: unknown): value is Placeholder =>
  isPlainObject(value) && typeof value.portalsConfig === "string" && Object.keys(value).length === 1;

/** The form that the engine encrypts as soon as it reads it: the value stands in it as JSON text. */
export const envelope = (value: unknown): Fields => ({ [SIGNATURE]: SECRET, plaintext: JSON.stringify(value) });

const isEnvelope = (value: unknown): value is { plaintext: string } =>
  isPlainObject(value) && value[SIGNATURE] === SECRET && typeof value.plaintext === "string";

/** The value of an envelope; any other value is its own. Throws SyntaxError where the text within is no JSON. */
export const opened = (value: unknown): unknown => (isEnvelope(value) ? JSON.parse(value.plaintext) : value);

/** A value with every part of it changed, the outermost first; a part that was changed is not looked into. */
export function changedWithin(value: unknown, change: (part: unknown) => { to: unknown } | undefined): unknown {
  const changed = change(value);
  if (changed) return changed.to;
  if (Array.isArray(value)) return value.map((item) => changedWithin(item, change));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, changedWithin(item, change)]));
}

/** The value without envelopes, and with what `fill` gives in place of each placeholder. */
export const filled = (value: unknown, fill: (key: string) => unknown): unknown =>
  changedWithin(value, (part) => {
    if (isPlaceholder(part)) return { to: fill(part.portalsConfig) };
    return isEnvelope(part) ? { to: opened(part) } : undefined;
  });

/** The same, with every filled value in an envelope of its own. */
export const sealed = (value: unknown, fill: (key: string) => unknown): unknown =>
  changedWithin(value, (part) => {
    if (isPlaceholder(part)) return { to: envelope(fill(part.portalsConfig)) };
    return isEnvelope(part) ? { to: part } : undefined;
  });

/** Names of the values that placeholders stand for, in the order of the file. */
export function placeholdersIn(value: unknown): string[] {
  const keys = new Set<string>();
  changedWithin(value, (part) => {
    if (!isPlaceholder(part)) return undefined;
    keys.add(part.portalsConfig);
    return { to: part };
  });
  return [...keys];
}
