import { readFileSync } from "node:fs";
import { definitions } from "../../definitions";
import { parseJson } from "../../http/json";
import { check } from "../../kit/check";
import { type Definition, idsOfText, idText } from "../../kit/definition";
import { UNKNOWN } from "../../kit/engine-texts";
import type { Ids } from "../../kit/identity";
import { type Fields, isPlainObject, mapFields, same } from "../../kit/normal-form";
import { providerText, typeToken } from "../../kit/resource";
import { servedBy } from "../../kit/served";
import { CommandError } from "../command";
import { inert } from "../terminal/inert";
import type { ImportEntry } from "./entry";
import { brokenAt } from "./json-place";
import { neverShown } from "./never-shown";
import { filled } from "./secret-value";
import { findType } from "./type-name";

const ENTRY_KEYS = ["type", "name", "id", "inputs", "outputs"];

/**
 * The entries of an import file. Paths of files in them count from the working directory.
 *
 * @throws CommandError with all problems at once
 */
export function readImportFile(file: string): ImportEntry[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (reason) {
    throw new CommandError(`${file} cannot be read: ${(reason as Error).message}. Name the import file with --file.`);
  }
  const { entries, problems } = parseImportFile(text);
  if (problems.length === 0) return entries;
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  throw new CommandError(
    [`${file} has ${count}, and nothing was imported:`, ...problems.map((problem) => `  ${inert(problem)}`)].join("\n"),
  );
}

/** What a text says, and everything that is wrong with it. No value of an input is repeated. */
export function parseImportFile(text: string): { entries: ImportEntry[]; problems: string[] } {
  let content: unknown;
  try {
    content = parseJson(text);
  } catch {
    const { line, column } = brokenAt(text);
    return {
      entries: [],
      problems: [`line ${line}, column ${column}: this is no JSON from here on. Correct the file.`],
    };
  }
  const listed = isPlainObject(content) ? content.resources : undefined;
  if (!Array.isArray(listed)) {
    return { entries: [], problems: ['expected an object with a list "resources". docs/import.md shows one.'] };
  }
  const problems: string[] = [];
  const entries = listed.flatMap((item: unknown, index) => {
    const own: string[] = [];
    const entry = entryOf(item, own);
    problems.push(...own.map((problem) => `${placeText(item, index)}: ${problem}`));
    return entry ? [{ ...entry, index }] : [];
  });
  problems.push(...twins(entries));
  return { entries: entries.map(({ index: _, ...entry }) => entry), problems };
}

/** `resources[3] (clinked:Group acme)` */
function placeText(item: unknown, index: number): string {
  const { type, name } = isPlainObject(item) ? item : {};
  const known = [type, name].filter((part) => typeof part === "string" && part !== "");
  return `resources[${index}]${known.length > 0 ? ` (${known.join(" ")})` : ""}`;
}

function entryOf(item: unknown, problems: string[]): ImportEntry | undefined {
  if (!isPlainObject(item)) {
    problems.push("expected an object with type, name, id and inputs");
    return undefined;
  }
  for (const key of Object.keys(item).filter((key) => !ENTRY_KEYS.includes(key))) {
    problems.push(`${key}: an entry has ${ENTRY_KEYS.join(", ")} alone. Remove it`);
  }
  const { type, name, id, inputs, outputs = {} } = item;
  if (typeof name !== "string" || name.trim() === "")
    problems.push("name: is required: the resource's name in the program");
  if (typeof id !== "string" || id === "") problems.push("id: is required: the Pulumi id of the object, as a text");
  if (!isPlainObject(inputs)) problems.push("inputs: is required: those that the program gives, as an object");
  if (!isPlainObject(outputs)) problems.push("outputs: expected an object");
  const definition = definitionOf(type, problems);
  if (!definition || typeof name !== "string" || typeof id !== "string" || id === "") return undefined;
  const ids = idsIn(definition, id, problems);
  if (!isPlainObject(inputs) || !isPlainObject(outputs)) return undefined;
  const [ours, theirs] = [inputs, outputs].map((bag) => withoutText(definition, bag, problems)) as [Fields, Fields];
  problems.push(...inputProblems(definition, ids, ours));
  const unseen = neverShown(definition, theirs);
  if (unseen !== undefined) problems.push(unseen);
  if (!ids) return undefined;
  const served = servedBy(String(type));
  return { definition, name, id: idText(definition, ids), inputs: ours, outputs: theirs, served };
}

function definitionOf(type: unknown, problems: string[]): Definition | undefined {
  if (typeof type !== "string" || type === "") {
    problems.push(`type: is required, for example ${typeToken("clinked:Group")}`);
    return undefined;
  }
  const found = findType(type, definitions);
  if ("definition" in found) return found.definition;
  problems.push(`type: ${found.problem}`);
  return undefined;
}

function idsIn(definition: Definition, id: string, problems: string[]): Ids | undefined {
  try {
    return idsOfText(definition, id);
  } catch (reason) {
    problems.push(`id: ${(reason as Error).message}`);
    return undefined;
  }
}

/** A bag without the engine's own text, which has one form. */
function withoutText({ type }: Definition, { __provider: text, ...bag }: Fields, problems: string[]): Fields {
  if (text !== undefined && text !== providerText(type)) {
    problems.push(`__provider: is not the text of this type. Remove it, and it is set; it is ${providerText(type)}`);
  }
  return bag;
}

/** Problems of the inputs as the program would hear them. What a placeholder stands for is not known yet. */
function inputProblems(definition: Definition, ids: Ids | undefined, inputs: Fields): string[] {
  let given: Fields;
  try {
    given = filled(inputs, () => UNKNOWN) as Fields;
  } catch {
    return ["inputs: the plaintext of a secret is no JSON text: a text has quotes inside of its quotes"];
  }
  const hidden = Object.keys(given).filter((name) => name.startsWith("__"));
  const { inputs: normal, problems } = check(
    definition,
    {},
    mapFields(given, (value, name) => (hidden.includes(name) ? undefined : value)),
  );
  const texts = problems.map(({ path, text }) => `inputs.${path}: ${text}`);
  texts.push(...hidden.map((name) => `inputs.${name}: belongs to outputs. Remove it`));
  for (const [name, part] of Object.entries(ids ?? {})) {
    const field = definition.inputs.shape[name];
    const value = normal[name];
    if (!field || value === undefined || value === UNKNOWN || same(field, value, part)) continue;
    texts.push(`inputs.${name}: is not the ${name} of the id, which says "${part}". Correct the one or the other`);
  }
  return texts;
}

/** Two entries of one name, or of one object. */
function twins(entries: readonly (ImportEntry & { readonly index: number })[]): string[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ definition: { type }, name, id, index }) =>
    [
      [`${type} named "${name}"`, "Names are unique within a type"],
      [`${type} with the id ${id}`, "One object is one resource"],
    ].flatMap(([what = "", rule]) => {
      const known = first.get(what);
      first.set(what, known ?? index);
      return known === undefined ? [] : [`resources[${index}]: resources[${known}] is a ${what} already. ${rule}`];
    }),
  );
}
