import type { Found } from "./found";
import type { Placed } from "./walk";

/** Parents before children, then by type and id: the same portal gives the same order. */
export const inOrder = (found: readonly Placed[]): readonly Found[] =>
  [...found].sort(byPlace).map(({ depth: _, ...one }) => one);

function byPlace(a: Placed, b: Placed): number {
  if (a.depth !== b.depth) return a.depth - b.depth;
  if (a.definition.type !== b.definition.type) return a.definition.type < b.definition.type ? -1 : 1;
  return byParts(a.id.split("/"), b.id.split("/"));
}

/** Numbers by their size, which may be above 2^53. */
function byParts(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one = "", other = ""] = [a[at], b[at]];
    if (one === other) continue;
    const areNumbers = /^\d+$/.test(one) && /^\d+$/.test(other);
    if (areNumbers && one.length !== other.length) return one.length - other.length;
    return one < other ? -1 : 1;
  }
  return 0;
}
