import { allInputs } from "../../kit/check";
import { type Fields, givenPaths, isPlainObject, mapFields } from "../../kit/normal-form";
import { providerText, typeToken } from "../../kit/resource";
import { secretValues } from "../../kit/state";
import type { Node, Value } from "./node";

/** A resource of an import file. A value that nobody may read stands there as `{ portalsConfig: <key> }`. */
export interface ImportEntry {
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly inputs: Fields;
  readonly outputs: Fields;
}

/** The entry of a node: inputs as its program gives them, outputs as the portal shows them, and no secret. */
export function importEntry({ definition, found, name, arguments: given }: Node): ImportEntry {
  const __provider = providerText(definition.type);
  const inputs = plain(given, stored);
  const secrets = new Set(secretValues(definition, found.inputs, found.outputs).filter(isTelling));
  const isSecret = (output: string) => definition.secret?.includes(output) === true;
  const outputs = mapFields(found.outputs, (value, output) => {
    if (output in inputs || isSecret(output) || output.startsWith("__set") || output === "__provider") return undefined;
    return holds(value, secrets) ? undefined : value;
  });
  const __set = givenPaths(
    allInputs(definition),
    plain(given, () => true),
  ).filter((path) => path !== "adopt");
  const repeated = plain(new Map([...given].filter(([, value]) => !isMissing(value))), stored);
  const all = sortedByName({ ...outputs, ...repeated });
  return {
    type: typeToken(definition.type),
    name,
    id: found.id,
    inputs: { ...inputs, __provider },
    outputs: { ...all, __set, __provider },
  };
}

/** Whether a file that nobody has yet is in it. */
function isMissing(value: Value): boolean {
  if (value.kind === "list") return value.items.some(isMissing);
  if (value.kind === "map") return [...value.entries.values()].some(isMissing);
  return value.kind === "file" && value.sha256 === undefined;
}

/** Too short a text would be found everywhere. */
const isTelling = (value: unknown): boolean => typeof value === "string" && value.length > 3;

function holds(value: unknown, secrets: ReadonlySet<unknown>): boolean {
  if (secrets.has(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some((item) => holds(item, secrets));
}

/** Arguments as plain JSON. */
const plain = (given: ReadonlyMap<string, Value>, leaf: (value: Value) => unknown): Fields =>
  Object.fromEntries([...given].map(([name, value]) => [name, plainValue(value, leaf)]));

function plainValue(value: Value, leaf: (value: Value) => unknown): unknown {
  if (value.kind === "list") return value.items.map((item) => plainValue(item, leaf));
  return value.kind === "map" ? plain(value.entries, leaf) : leaf(value);
}

/** A leaf in the form in which the provider keeps it. */
function stored(value: Value): unknown {
  switch (value.kind) {
    case "file":
      // The file that is missing is looked for when the import is applied.
      return value.sha256 === undefined ? value.path : { path: value.path, sha256: value.sha256 };
    case "asset":
      return { text: value.text, sha256: value.sha256 };
    case "config":
      return { portalsConfig: value.key };
    case "literal":
    case "text":
    case "reference":
      return value.value;
    default:
      return undefined;
  }
}

function sortedByName(value: unknown): Fields {
  const deep = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(deep);
    if (!isPlainObject(item)) return item;
    return Object.fromEntries(
      Object.entries(item)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, one]) => [name, deep(one)]),
    );
  };
  return deep(value) as Fields;
}
