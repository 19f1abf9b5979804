import type { Problem } from "../kit/definition";
import { UNKNOWN } from "../kit/engine-texts";
import { contentPath } from "./file-source";

/**
 * Requests carry only the number at the end of a reference: one to another group would mean another object. Values may
 * be unknown.
 *
 * @param references ids of what stands in a group, by the path of their input
 */
export function otherGroups(group: unknown, references: Readonly<Record<string, unknown>>): Problem[] {
  if (typeof group !== "string" || group === UNKNOWN) return [];
  return Object.entries(references).flatMap(([path, reference]) => {
    if (typeof reference !== "string" || reference === UNKNOWN) return [];
    const other = contentPath(reference);
    if (`${other.account}/${other.group}` === group) return [];
    return [{ path, text: `names something of another group than the resource's own, ${group}` }];
  });
}
