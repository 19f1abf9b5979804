import { definitions } from "../../definitions";
import type { Found } from "../found";
import { byText, keyOf, kindOf, type Node } from "./node";

const order = new Map(definitions.map(({ type }, index) => [type, index]));

/** Place of a type in the order of the docs, in which programs are written, too. */
export const rankOf = (type: string): number => order.get(type) ?? order.size;

/** All objects, in an order that depends on nothing but themselves; the last of two with one type and id is dropped. */
export function nodesOf(found: readonly Found[]): Node[] {
  const nodes = new Map<string, Node>();
  for (const one of found) {
    const key = keyOf(one.definition.type, one.id);
    if (nodes.has(key)) continue;
    const { definition } = one;
    nodes.set(key, { found: one, definition, kind: kindOf(definition), key, name: "", arguments: new Map() });
  }
  for (const node of nodes.values()) {
    const { under } = node.found;
    const parent = under && nodes.get(keyOf(under.type, under.id));
    if (parent && parent !== node) node.parent = parent;
  }
  return [...nodes.values()].sort(
    (a, b) => rankOf(a.definition.type) - rankOf(b.definition.type) || byText(a.found.id, b.found.id),
  );
}

/** Those that a node stands below, the nearest first. */
export function above(node: Node): Node[] {
  const chain: Node[] = [];
  for (let at = node.parent; at && !chain.includes(at); at = at.parent) chain.push(at);
  return chain;
}
