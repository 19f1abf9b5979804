import { z } from "zod";
import { frozen } from "./check";
import type { Definition, Problem } from "./definition";
import { UNKNOWN } from "./engine-texts";
import { entries as keyed, set } from "./fields";
import { keyText } from "./natural-key";
import { type Fields, hasUnknown, isPlainObject, mapFields } from "./normal-form";
import type { SetSpec } from "./set";

/** Inputs of the set: the parents, the entries without them, and the safety switches. */
export function setInputs<Api>(spec: SetSpec<Api>, element: Definition) {
  const { name, text, key, value } = spec.entries;
  const own = Object.entries(element.inputs.shape).filter(([field]) => !spec.parents.includes(field));
  const parents = Object.entries(element.inputs.shape).filter(([field]) => spec.parents.includes(field));
  const entries = value
    ? z.record(z.string().min(1), own.find(([field]) => field === value)?.[1] as z.ZodType).describe(text)
    : keyed(z.strictObject(Object.fromEntries(own) as z.ZodRawShape), text);
  const shape = {
    ...(Object.fromEntries(parents) as z.ZodRawShape),
    ...(spec.prefixed
      ? { prefix: z.string().min(1).optional().describe(`Owns only entries whose ${key} begins with it.`) }
      : {}),
    [name]: entries,
    ignore: set(z.string(), `Entries to leave alone, by ${key}; \`*\` stands for any text.`).optional(),
    onDestroy: z
      .enum(["forget", "remove"])
      .optional()
      .describe('What destroy does: "forget" leaves the entries (default), "remove" removes them.'),
    allowMassRemoval: z
      .boolean()
      .optional()
      .describe("Consent to removing more than half of the entries, or any at creation."),
  };
  return z.strictObject(shape as z.ZodRawShape);
}

/** Inputs that every entry has. */
export const requiredOf = ({ inputs }: Definition): string[] =>
  Object.entries(inputs.shape)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([name]) => name);

/** Entries that the set could not keep: named twice, or outside of what it owns. Values may be unknown. */
export function entryProblems<Api>({ of, entries }: SetSpec<Api>, news: Fields, olds: Fields): Problem[] {
  const { name: path, key, value } = entries;
  const given = news[path];
  const listed = Array.isArray(given) ? given.filter(isPlainObject).map((entry) => entry[key]) : [];
  const names = value === undefined ? listed : Object.keys(isPlainObject(given) ? given : {});
  const known = names.filter((name): name is string => typeof name === "string" && name !== UNKNOWN);
  const same = known.map((name) => keyText(of as Definition, key, name));
  const twice = new Set(known.filter((_, index) => same.indexOf(same[index] ?? "") < index));
  const outside = new Set(hasUnknown([news.prefix, news.ignore]) ? [] : known.filter((name) => isForeign(name, news)));
  return [
    ...[...twice].map((name) => ({ path, text: `${JSON.stringify(name)} is there twice. Keep one` })),
    ...[...outside].map((name) => ({
      path,
      text: `${JSON.stringify(name)} is none that the set owns. Take it out, or correct prefix or ignore`,
    })),
    ...problemsInside(of as Definition, path, given, news),
    ...(value === undefined ? frozenInside(of as Definition, entries, news, olds) : []),
  ];
}

/** Entries that stay, with another value of what only their creation takes. */
function frozenInside(of: Definition, { name, key }: { name: string; key: string }, news: Fields, olds: Fields) {
  const listed = (bag: Fields) => (Array.isArray(bag[name]) ? bag[name] : []);
  const nameOf = (entry: unknown) => (isPlainObject(entry) ? keyText(of, key, entry[key]) : "");
  const before = new Map(listed(olds).map((entry) => [nameOf(entry), entry]));
  return listed(news).flatMap((entry, index) => {
    const old = before.get(nameOf(entry));
    if (!isPlainObject(entry) || !isPlainObject(old)) return [];
    return frozen(of, old, entry, "take the entry out for one `pulumi up`").map(within(name, index));
  });
}

/** A problem of one entry, as one of the set. It may name several fields. */
const within =
  (name: string, index: number) =>
  ({ path, text }: Problem): Problem => ({
    path: path
      .split(", ")
      .map((field) => `${name}[${index}].${field}`)
      .join(", "),
    text,
  });

/** What the resource of one entry alone would be told. */
function problemsInside({ validate, inputs }: Definition, path: string, given: unknown, news: Fields): Problem[] {
  if (!validate || !Array.isArray(given)) return [];
  const parents = mapFields(news, (value, name) => (name in inputs.shape ? value : undefined));
  return given.flatMap((entry, index) =>
    isPlainObject(entry) ? validate({ ...parents, ...entry }, {}).map(within(path, index)) : [],
  );
}

/** Names that the set does not own: outside its prefix, or ignored. */
export function isForeign(name: string, { prefix, ignore }: Fields): boolean {
  if (typeof prefix === "string" && !name.startsWith(prefix)) return true;
  return Array.isArray(ignore) && ignore.some((pattern) => matches(String(pattern), name));
}

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "i").test(name);
}

/** A set that is taken over, or that loses more than half, needs a word of consent. */
export function refuseRemoval<Api>(
  spec: SetSpec<Api>,
  strangers: readonly string[],
  size: number,
  bag: Fields,
  isNew: boolean,
): void {
  if (strangers.length === 0 || bag.allowMassRemoval === true) return;
  if (!isNew && strangers.length <= size / 2) return;
  const names = strangers.slice(0, 10).join(", ") + (strangers.length > 10 ? ", ..." : "");
  throw new Error(
    `${spec.type}: ${isNew ? "taking over the set" : "this"} would remove ${strangers.length} of ${size} entries (${names}). ` +
      `Declare them in ${spec.entries.name}, name them in ignore, or set allowMassRemoval: true.`,
  );
}
