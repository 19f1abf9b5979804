import type { Module } from "./modules";
import { groupedBy, type Node, needsOf, referencesIn, type Value } from "./node";

/** Resources that have the same place in each family. */
export interface Part {
  /** One in each family, at most one, or any number under names of their own. */
  readonly form: "each" | "some" | "rows";
  readonly kind: string;
  /** What follows the name of the head in theirs, or in the name of what the rows stand below. */
  readonly suffix: string;
  /** Those of each family, by its head. */
  readonly nodes: ReadonlyMap<Node, readonly Node[]>;
  /** Arguments that are the same everywhere, in the order of the definition. */
  readonly common: readonly string[];
  /** Arguments that differ. */
  readonly data: readonly DataArgument[];
}

export interface DataArgument {
  readonly name: string;
  /** Missing in some. */
  readonly isOptional: boolean;
}

export const isData = ({ arguments: given }: Node, name: string): boolean => given.has(name);

interface Family {
  readonly head: Node;
  readonly own: ReadonlySet<Node>;
}

/** The parts of families; `undefined` where what differs cannot stand in a table. */
export function partsOf(members: readonly Module[]): Part[] | undefined {
  const families = members.flatMap(({ head, nodes }): Family[] => (head ? [{ head, own: new Set(nodes) }] : []));
  const familyOf = new Map(families.flatMap((family) => [...family.own].map((node) => [node, family] as const)));
  const all = members.flatMap(({ nodes }) => nodes);
  const needed = new Set(all.flatMap(needsOf));
  const placeOf = (node: Node) => {
    const family = familyOf.get(node);
    if (!family || node === family.head) return "";
    const isFixed = needed.has(node);
    return isFixed ? `fixed ${node.kind} ${suffixOf(node, family)}` : `leaf ${node.kind} ${holderSuffix(node, family)}`;
  };
  const parts = [...groupedBy(all, placeOf).values()].map((nodes) => partOf(nodes, families, familyOf));
  return parts.some((part) => part === undefined) ? undefined : parts.filter((part) => part !== undefined);
}

const suffixOf = ({ name }: Node, { head }: Family): string => name.slice(head.name.length);

/** Of what it stands below, within the family. */
const holderSuffix = ({ parent }: Node, family: Family): string =>
  parent && family.own.has(parent) ? suffixOf(parent, family) : "";

function partOf(
  nodes: readonly Node[],
  families: readonly Family[],
  familyOf: ReadonlyMap<Node, Family>,
): Part | undefined {
  const [first] = nodes;
  const home = first && familyOf.get(first);
  if (!first || !home) return undefined;
  const byHead = new Map<Node, Node[]>(families.map(({ head }) => [head, []]));
  for (const node of nodes) byHead.get(familyOf.get(node)?.head as Node)?.push(node);
  const counts = [...byHead.values()].map(({ length }) => length);
  const suffix = suffixOf(first, home);
  const isSame = nodes.every((node) => suffixOf(node, familyOf.get(node) as Family) === suffix);
  const isOne = Math.max(...counts) === 1 && isSame;
  const form = !isOne ? "rows" : Math.min(...counts) === 1 ? "each" : "some";
  const below = isOne ? suffix : holderSuffix(first, home);
  const areNamed = form !== "rows" || nodes.every((node) => isRow(node, familyOf.get(node) as Family, below));
  const given = areNamed && splitArguments(nodes, familyOf, form);
  return given ? { form, kind: first.kind, suffix: below, nodes: byHead, ...given } : undefined;
}

/** Whether its name is that of what it stands below, and one of its own. */
const isRow = (node: Node, { head }: Family, below: string): boolean =>
  node.name.startsWith(`${head.name}${below}-`) && node.name.length > head.name.length + below.length + 1;

/** What is the same everywhere and what is not; `undefined` where something of the same family differs. */
function splitArguments(
  nodes: readonly Node[],
  familyOf: ReadonlyMap<Node, Family>,
  form: Part["form"],
): Pick<Part, "common" | "data"> | undefined {
  const names = [...new Set(nodes.flatMap((node) => [...node.arguments.keys()]))];
  const order = Object.keys(nodes[0]?.definition.inputs.shape ?? {});
  names.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const isCommon = (name: string) => {
    const texts = new Set(nodes.map((node) => shapeOf(node.arguments.get(name), familyOf.get(node))));
    return texts.size === 1 && nodes.every((node) => isData(node, name));
  };
  const isInner = (name: string) =>
    nodes.some((node) => referencesOf(node.arguments.get(name)).some(({ to }) => familyOf.get(node)?.own.has(to)));
  // What one alone has belongs to it.
  const common = names.filter((name) => isCommon(name) && (nodes.length > 1 || isInner(name)));
  const rest = common.findLastIndex((name) => !isInner(name));
  // A row has to say something.
  if (form === "rows" && common.length === names.length) common.splice(rest, 1);
  const data = names.filter((name) => !common.includes(name));
  if (data.some(isInner)) return undefined;
  return { common, data: data.map((name) => ({ name, isOptional: !nodes.every((node) => isData(node, name)) })) };
}

const referencesOf = (value: Value | undefined) => (value ? referencesIn(value) : []);

/** A text that is the same for what is written in the same way; what is of the family goes by its place in it. */
function shapeOf(value: Value | undefined, family: Family | undefined): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return [...part];
    const { kind, to, field } = (part ?? {}) as { kind?: string; to?: Node; field?: string };
    if (kind !== "reference" || !to) return part;
    const place = family?.own.has(to) ? `${to.kind} ${suffixOf(to, family)}` : to.key;
    return ["reference", family?.own.has(to), place, field];
  });
}
