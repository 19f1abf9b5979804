import type { Problem } from "../kit/definition";
import { UNKNOWN } from "../kit/engine-texts";
import { groupPath } from "./api";

/**
 * Requests carry only the number at the end of a reference: one to another account would mean another object. Values
 * may be unknown.
 *
 * @param references ids of other resources, by the path of their input
 */
export function otherAccounts(account: unknown, references: Readonly<Record<string, unknown>>): Problem[] {
  if (typeof account !== "string" || account === UNKNOWN) return [];
  return Object.entries(references).flatMap(([path, reference]) => {
    if (typeof reference !== "string" || reference === UNKNOWN) return [];
    if (groupPath(reference).account === account) return [];
    return [{ path, text: "names something of another account than the resource's own" }];
  });
}

/** The account of a group that is referred to; unknown where the group is. */
export const accountOf = (group: unknown): unknown =>
  typeof group === "string" && group !== UNKNOWN ? groupPath(group).account : UNKNOWN;
