import { type Node, type Reference, referencesOf } from "./node";

/**
 * Marks references that would close a circle, so that every resource can stand after those it needs. References to what
 * something stands below are kept: of the others the later one in the order of the nodes gives way.
 */
export function breakCircles(nodes: readonly Node[]): void {
  const needs = new Map<Node, Set<Node>>(nodes.map((node) => [node, new Set()]));
  const all = nodes.flatMap((node) => referencesOf(node).map((reference) => ({ node, reference })));
  const isUpward = ({ node, reference }: { node: Node; reference: Reference }) => node.parent === reference.to;
  const tangled = inCircles(nodes);
  for (const { node, reference } of [...all.filter(isUpward), ...all.filter((one) => !isUpward(one))]) {
    const own = needs.get(node);
    if (own?.has(reference.to)) continue;
    const circle = tangled.get(node);
    const mayClose = circle !== undefined && circle === tangled.get(reference.to);
    if (reference.to === node || (mayClose && reaches(needs, reference.to, node))) reference.isBroken = true;
    else own?.add(reference.to);
  }
}

function reaches(needs: ReadonlyMap<Node, ReadonlySet<Node>>, from: Node, to: Node): boolean {
  const seen = new Set([from]);
  for (const node of seen) {
    if (node === to) return true;
    for (const next of needs.get(node) ?? []) seen.add(next);
  }
  return false;
}

/** The circle that a node is part of, by a number (Tarjan's way, without recursion: chains may be long). */
function inCircles(nodes: readonly Node[]): Map<Node, number> {
  const targets = new Map(nodes.map((node) => [node, [...new Set(referencesOf(node).map(({ to }) => to))]]));
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const circles = new Map<Node, number>();
  let next = 0;
  let circle = 0;
  const enter = (node: Node) => {
    index.set(node, next);
    low.set(node, next++);
    open.push(node);
    isOpen.add(node);
    return { node, at: 0 };
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top;
      const target = targets.get(node)?.[top.at++];
      if (target && !index.has(target)) path.push(enter(target));
      else if (target && isOpen.has(target)) lower(low, node, index.get(target));
      else if (!target) {
        path.pop();
        const before = path.at(-1);
        if (before) lower(low, before.node, low.get(node));
        if (low.get(node) !== index.get(node)) continue;
        const members = open.splice(open.lastIndexOf(node));
        for (const member of members) {
          isOpen.delete(member);
          if (members.length > 1) circles.set(member, circle);
        }
        circle += 1;
      }
    }
  }
  return circles;
}

function lower(low: Map<Node, number>, node: Node, value = Number.POSITIVE_INFINITY): void {
  low.set(node, Math.min(low.get(node) ?? value, value));
}
