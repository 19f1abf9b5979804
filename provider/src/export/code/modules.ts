import type { z } from "zod";
import { definitions } from "../../definitions";
import { metaOf, unwrap } from "../../kit/fields";
import type { Families } from "./families";
import { ownSlug } from "./logical-names";
import { byText, groupedBy, type Node, needsOf, variableOf } from "./node";
import { above, rankOf } from "./nodes";
import { fileName } from "./path-name";
import { hyphenated, plural, wordsInName } from "./words";

/** A file of the program, in the order in which files may use each other. */
export interface Module {
  /** From the program's folder, without its ending: `groups/acme`. */
  readonly path: string;
  readonly nodes: Node[];
  /** What all else in it stands below, where it is the file of one group or space. */
  readonly head?: Node;
  /** The groups or spaces in it, which are built alike. */
  readonly families?: Families;
}

/** From here on a type has a file of its own. */
const MANY = 40;

/** Kinds of resources that stand in one of this type. A group or a space has many, a goal its key results. */
const contents = new Map<string, Set<string>>();
for (const { type, inputs, identity, source } of definitions) {
  for (const name of new Set([...identity.id, ...source.scope])) {
    const field = inputs.shape[name] as z.ZodType | undefined;
    for (const to of (field && (metaOf(field).to ?? metaOf(unwrap(field).inner).to)) ?? []) {
      if (to !== type) contents.set(to, (contents.get(to) ?? new Set()).add(type));
    }
  }
}
const ROOMY = 4;

/** Whether things of this type get a file each: what others stand in, below the top and above all else. */
function hasOwnFile(node: Node, filled: ReadonlySet<Node>): boolean {
  const isRoomy = (contents.get(node.definition.type)?.size ?? 0) >= ROOMY && !isTop(node);
  return isRoomy && filled.has(node) && !above(node).some((one) => !isTop(one));
}

/** Accounts and the like: nothing makes them, and all others stand below one. */
const isTop = ({ definition, parent }: Node): boolean => !parent && definition.kind === "adoptOnly";

/**
 * Sorts the nodes into files: the top, one file for each group or space, and `index` for what needs several of them.
 * A file needs only those before it, so they never wait for each other.
 */
export function modulesOf(nodes: readonly Node[]): Module[] {
  const filled = new Set(nodes.flatMap(above));
  const heads = new Map<Node, Node>();
  for (const node of nodes) {
    const head = [node, ...above(node)].find((one) => hasOwnFile(one, filled));
    if (head) heads.set(node, head);
  }
  const topOf = (node: Node) => [node, ...above(node)].find((one) => isTop(one) && filled.has(one));
  const tops = new Set(nodes.map(topOf).filter((one) => one !== undefined));
  const rest = nodes.filter((node) => !heads.has(node));
  const many = new Set(
    [...groupedBy(rest, ({ kind }) => kind)].flatMap(([kind, all]) => (all.length >= MANY ? kind : [])),
  );
  const taken = new Set<string>(["index.ts"]);
  const modules = new Map<Node | string, Module>();
  const homes = new Map<Node, Module>();
  for (const node of nodes) {
    const head = heads.get(node);
    const top = topOf(node);
    const home: Node | string = head ?? (many.has(node.kind) ? node.kind : (top ?? ""));
    let module = modules.get(home);
    if (!module) {
      const path = typeof home === "object" && home === head ? headPath(home, taken) : topPath(home, tops.size, taken);
      module = { path, nodes: [], ...(head && { head }) };
      modules.set(home, module);
    }
    homes.set(node, module);
  }
  const first = [...modules].flatMap(([home, module]) => (home === "" || tops.has(home as Node) ? [module] : []));
  return settled(nodes, homes, [first, [...modules.values()].filter((module) => !first.includes(module))]);
}

function headPath(head: Node, taken: Set<string>): string {
  const folder = hyphenated(wordsInName(plural(variableOf(head.kind))), 40);
  return `${folder}/${fileName(ownSlug(head) || head.name, "ts", taken, head.name).slice(0, -3)}`;
}

function topPath(home: Node | string, tops: number, taken: Set<string>): string {
  const kindSlug = (kind: string) => wordsInName(variableOf(kind)).join("-");
  const slug =
    typeof home === "string"
      ? home === ""
        ? "portal"
        : kindSlug(plural(home))
      : tops > 1
        ? ownSlug(home) || home.name
        : kindSlug(home.kind);
  return fileName(slug, "ts", taken, typeof home === "string" ? slug : home.name).slice(0, -3);
}

/** Puts what needs a later file into `index`, the last one. */
function settled(
  nodes: readonly Node[],
  homes: ReadonlyMap<Node, Module>,
  modules: readonly (readonly Module[])[],
): Module[] {
  const all = modules.flatMap((some) => inOrder(nodes, homes, some));
  const order = new Map(all.map((module, index) => [module, index]));
  const index: Module = { path: "index", nodes: [] };
  const final = new Map<Node, Module>();
  for (const node of sorted(nodes)) {
    const home = homes.get(node) ?? index;
    const placeOf = (module: Module | undefined) => (module && order.get(module)) ?? order.size;
    const isEarly = needsOf(node).every((need) => placeOf(final.get(need)) <= placeOf(home));
    const module = isEarly ? home : index;
    final.set(node, module);
    module.nodes.push(node);
  }
  return [...order.keys(), index].filter((module) => module === index || module.nodes.length > 0);
}

/** Files by who needs whom; where two need each other, the one that comes first in the order of the nodes. */
function inOrder(nodes: readonly Node[], homes: ReadonlyMap<Node, Module>, modules: readonly Module[]): Module[] {
  const needs = new Map(modules.map((module) => [module, new Map<Module, number>()]));
  for (const node of nodes) {
    const home = homes.get(node);
    for (const need of needsOf(node)) {
      const other = homes.get(need);
      const own = home && needs.get(home);
      if (own && other && other !== home) own.set(other, (own.get(other) ?? 0) + 1);
    }
  }
  const ordered: Module[] = [];
  const left = new Set(modules);
  while (left.size > 0) {
    const unmet = (module: Module) =>
      [...(needs.get(module) ?? [])].reduce((sum, [other, count]) => sum + (left.has(other) ? count : 0), 0);
    let next: Module | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const module of left) {
      const count = unmet(module);
      if (count < fewest) [next, fewest] = [module, count];
      if (fewest === 0) break;
    }
    if (!next) break;
    ordered.push(next);
    left.delete(next);
  }
  return ordered;
}

/** Nodes so that each comes after those it needs, and else in the order of the docs and by name. */
export function sorted(nodes: readonly Node[]): Node[] {
  const within = new Set(nodes);
  const byOrder = [...nodes].sort(
    (a, b) =>
      rankOf(a.definition.type) - rankOf(b.definition.type) || byText(a.name, b.name) || byText(a.found.id, b.found.id),
  );
  const place = new Map(byOrder.map((node, index) => [node, index]));
  const done = new Set<Node>();
  const path: { node: Node; needs: Node[] }[] = [];
  const enter = (node: Node) => {
    done.add(node);
    const needs = needsOf(node).filter((need) => within.has(need));
    path.push({ node, needs: needs.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)) });
  };
  const result: Node[] = [];
  for (const root of byOrder) {
    if (done.has(root)) continue;
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.needs.shift();
      if (next && !done.has(next)) enter(next);
      else if (!next) result.push(path.pop()?.node ?? top.node);
    }
  }
  return result;
}
