import type { Node } from "../code/node";
import { above, rankOf } from "../code/nodes";
import { partKey, type TemplatePart } from "./parts";

const firstOf = ({ nodes }: TemplatePart): Node | undefined => [...nodes.values()].flat()[0];
const rank = (part: TemplatePart): number => rankOf(firstOf(part)?.definition.type ?? "");

/**
 * Lets what names people wait for their membership of what it stands in: nobody can be given a task of a group before.
 * No input refers to it, and in a portal that exists nothing has to wait.
 */
export function withMemberships(parts: readonly TemplatePart[]): TemplatePart[] {
  return parts.map((part) => {
    const node = firstOf(part);
    const memberships = node && part.after.length > 0 ? membershipsFor(part, node, parts) : [];
    if (memberships.length === 0) return part;
    // They wait for the people themselves.
    const covered = new Set(memberships.flatMap(({ after }) => after));
    const rest = part.after.filter((key) => !covered.has(key));
    return { ...part, after: [...rest, ...memberships.map(partKey)] };
  });
}

/** Of what names the same people nearby, the first in the order of the docs: it says who is in it at all. */
function membershipsFor(part: TemplatePart, node: Node, parts: readonly TemplatePart[]): TemplatePart[] {
  const own = rank(part);
  for (const holder of above(node)) {
    const others = parts.filter(
      (other) =>
        rank(other) < own && firstOf(other)?.parent === holder && other.after.some((key) => part.after.includes(key)),
    );
    const first = Math.min(...others.map(rank));
    if (others.length > 0) return others.filter((other) => rank(other) === first);
  }
  return [];
}
