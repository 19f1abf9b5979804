import { groupedBy, type Node, needsOf } from "./node";

/** What one statement makes: a resource, or siblings that differ in their data only. */
export type Unit = readonly [Node, ...Node[]];

/** From here on siblings are a table and a loop. */
const MANY = 5;

/** Names that every object has, so that no table can ask for them. */
export const isAmbiguous = ({ name }: Node): boolean => name.endsWith("constructor");

/** The statements of a file, in an order in which each has what it needs. `nodes` are in such an order themselves. */
export function unitsOf(nodes: readonly Node[]): Unit[] {
  const units = new Map<Node, Node[]>(nodes.map((node) => [node, [node]]));
  const siblings = groupedBy(
    nodes.filter((node) => !isAmbiguous(node)),
    ({ kind, parent }) => `${kind} below ${parent?.key ?? "nothing"}`,
  );
  for (const group of siblings.values()) join(group, units);
  return ordered(nodes, units);
}

/** Joins siblings; those of them that need each other stay in order, one layer after the other. */
function join(group: readonly Node[], units: Map<Node, Node[]>): void {
  let left = [...group];
  while (left.length >= MANY) {
    const wanted = new Set(left);
    const later = left.filter((node) => meets(node, wanted, units));
    const isLater = new Set(later);
    const layer = left.filter((node) => !isLater.has(node));
    if (layer.length >= MANY) for (const node of layer) units.set(node, layer);
    // Without progress they need each other by way of a table.
    if (layer.length === 0) return;
    left = later;
  }
}

/** Whether a node needs one of these, by any way; what stands in one table with something needed is needed, too. */
function meets(node: Node, wanted: ReadonlySet<Node>, units: ReadonlyMap<Node, readonly Node[]>): boolean {
  const seen = new Set<Node>();
  const open = needsOf(node);
  for (let next = open.pop(); next; next = open.pop()) {
    if (wanted.has(next)) return true;
    if (seen.has(next)) continue;
    for (const one of units.get(next) ?? []) {
      seen.add(one);
      open.push(...needsOf(one));
    }
  }
  return false;
}

function ordered(nodes: readonly Node[], units: ReadonlyMap<Node, Node[]>): Unit[] {
  const done = new Set<readonly Node[]>();
  const result: Unit[] = [];
  const path: { unit: Node[]; needs: Node[][] }[] = [];
  const enter = (unit: Node[]) => {
    done.add(unit);
    path.push({
      unit,
      needs: unit.flatMap(needsOf).flatMap((need) => (units.has(need) ? [units.get(need) ?? []] : [])),
    });
  };
  for (const node of nodes) {
    const unit = units.get(node);
    if (!unit || done.has(unit)) continue;
    enter(unit);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.needs.shift();
      if (next && !done.has(next)) enter(next);
      if (next) continue;
      path.pop();
      const [first, ...others] = top.unit;
      if (first) result.push([first, ...others]);
    }
  }
  return result;
}
