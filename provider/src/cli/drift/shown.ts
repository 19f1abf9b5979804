import type { Json, Shown } from "./report";

/** Key that marks values which are more than plain JSON in a state, and what it says of them. */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const ASSET = "c44067f5952c0a294b673a41bacd8c17";
const ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7";

export const SECRET_TEXT = "[secret]";
/** The engine writes this in place of what it does not know yet. */
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null && !Array.isArray(value);

const isFile = (value: Bag) => value[SIGNATURE] === ASSET || value[SIGNATURE] === ARCHIVE;

/** Whatever carries a signature that we do not know to be harmless counts as secret. */
const isSecret = (value: unknown): boolean => isBag(value) && SIGNATURE in value && !isFile(value);

/** A value of a state as it may be shown: without secrets and without contents of files. */
function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (!isBag(value)) return value === UNKNOWN ? "[unknown]" : ((value ?? null) as Json);
  if (isSecret(value)) return SECRET_TEXT;
  const entries = Object.entries(value).filter(([name]) => !isFile(value) || ["path", "uri", "hash"].includes(name));
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item)]));
}

/** What stands at the end of `steps`. A secret on the way hides all that is in it. */
export function shownAt(bag: unknown, steps: readonly (string | number)[]): Shown {
  let value = bag;
  for (const step of steps) {
    if (isSecret(value)) return { kind: "secret" };
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return { kind: "absent" };
    value = (value as Record<string | number, unknown>)[step];
  }
  if (value === undefined) return { kind: "absent" };
  return isSecret(value) ? { kind: "secret" } : { kind: "value", value: plain(value) };
}

/** What is secret on one side is none of the reader's business on the other. */
export function bothShown(expected: Shown, found: Shown): readonly [expected: Shown, found: Shown] {
  const hide = (shown: Shown): Shown => (shown.kind === "absent" ? shown : { kind: "secret" });
  const isHidden = expected.kind === "secret" || found.kind === "secret";
  return isHidden ? [hide(expected), hide(found)] : [expected, found];
}
