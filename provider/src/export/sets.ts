import { check } from "../kit/check";
import type { Definition } from "../kit/definition";
import { keyText } from "../kit/natural-key";
import { type Fields, mapFields } from "../kit/normal-form";
import type { Owning } from "../kit/set-guard";
import type { Found } from "./found";

/** Inputs of a set that says what single resources would, or nothing where it could not. */
export function asSet(
  set: Definition & Owning,
  element: Definition,
  bag: Fields,
  found: readonly Found[],
): Fields | undefined {
  if (!set.owns) return undefined;
  const { key, entries } = set.owns;
  const parents = mapFields(bag, (value, name) => (name in set.inputs.shape ? value : undefined));
  const named = found.map(({ inputs }) => ({
    key: inputs[key],
    entry: mapFields(inputs, (value, name) => (name in parents ? undefined : value)),
  }));
  const keys = named.map((one) => (one.key === undefined ? "" : keyText(element, key, one.key)));
  const isTold = found.every(({ asked, leftOut }) => asked.length === 0 && leftOut.length === 0);
  if (!isTold || keys.includes("") || new Set(keys).size < keys.length) return undefined;
  const sorted = named.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  const { value } = entries;
  const held = value
    ? Object.fromEntries(sorted.map(({ key: name, entry }) => [String(name), entry[value]]))
    : sorted.map(({ entry }) => entry);
  const inputs = { ...parents, [entries.name]: held };
  return check(set, {}, inputs).problems.length === 0 ? inputs : undefined;
}
