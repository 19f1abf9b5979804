import type { Definition } from "../../provider/src/kit/definition";
import { isReplacing } from "../../provider/src/kit/diff";
import { areaOf, factsOf, lineOf } from "./areas";

export const isSet = (definition: Definition): definition is Definition & { owns: { type: string } } =>
  "owns" in definition;

export const isReadable = ({ source }: Definition): boolean => source.unreadable !== true;

/** Whether equal ones may stand side by side. */
export const isPlural = ({ kind }: Definition): boolean => kind === "collection" || kind === "edge";

/** Whether a delete makes it disappear; others stay where they are, or where nobody can look. */
export const goesAway = (definition: Definition): boolean =>
  definition.delete !== undefined &&
  isReadable(definition) &&
  (isPlural(definition) || (!isSet(definition) && definition.source.absent !== undefined));

/** Inputs that no answer shows. */
export const notReturned = ({ writeOnly = [], triggers = [], local = [] }: Definition): readonly string[] => [
  ...writeOnly,
  ...triggers,
  ...local,
];

const setWords: Readonly<Record<string, string>> = {
  allowMassRemoval: "agrees to the removal of many entries",
  ignore: "leaves entries alone",
  onDestroy: "tells what destroy does with the entries",
  prefix: "tells which entries belong to the set",
};

/** Inputs on which the kit or the definition alone acts, with what they do: they are in no request. */
export function keptBack(definition: Definition): Readonly<Record<string, string>> {
  const { inputs, local = [] } = definition;
  const words = isSet(definition) ? Object.entries(setWords).filter(([name]) => name in inputs.shape) : [];
  return {
    ...Object.fromEntries(local.map((name) => [name, "is acted on and not sent"])),
    ...Object.fromEntries(words),
    ...factsOf(definition).keptBack,
  };
}

/** Consents are recorded, and nothing else happens. */
const isConsent = (definition: Definition, name: string): boolean =>
  definition.local?.includes(name) || (name in keptBack(definition) && name.startsWith("allow"));

/** Inputs that an update sends. */
export const updatable = (definition: Definition): string[] =>
  Object.keys(definition.inputs.shape).filter(
    (name) => !isReplacing(definition, name) && !definition.createOnly?.includes(name) && !isConsent(definition, name),
  );

/** Inputs that no answer shows, so that only the request can prove them. */
export function unseen(definition: Definition): string[] {
  const { createOnly = [], inputs, identity } = definition;
  const hidden = isReadable(definition) ? [...notReturned(definition), ...createOnly] : Object.keys(inputs.shape);
  const kept = { ...keptBack(definition), ...factsOf(definition).returnedAfterAll };
  const others = [...new Set(hidden)].filter((name) => !(name in kept));
  return isReadable(definition) ? others : others.filter((name) => !identity.id.includes(name));
}

/** Fault rules: the method at every path of the product's API. */
export function onApi(definition: Definition, method: string) {
  const paths = lineOf(areaOf(definition)).find((area) => area.paths)?.paths ?? "^/";
  return { match: `${method} ${paths}`, system: definition.product.name };
}

export const onWrites = (definition: Definition) => ["POST", "PATCH", "PUT"].map((method) => onApi(definition, method));

export const uploadsOf = (definition: Definition): readonly string[] =>
  lineOf(areaOf(definition)).flatMap(({ uploads = [] }) => uploads);

export const transientTables = (definition: Definition): readonly string[] =>
  lineOf(areaOf(definition)).flatMap(({ transient = [] }) => transient);
