import { isData, type Part, partsOf } from "./family-parts";
import type { Module } from "./modules";
import { groupedBy, type Node, needsOf, referencesOf } from "./node";
import { above } from "./nodes";
import { fileName, folded } from "./path-name";
import { isAmbiguous } from "./units";
import { hyphenated, plural, uncapitalised, wordsInName } from "./words";

/** Groups or spaces that are built alike: a function makes each of them from a row of a table. */
export interface Families {
  readonly heads: readonly Node[];
  /** In an order in which each has what it needs; the first are the heads. */
  readonly parts: readonly Part[];
}

/** From here on what is alike is a function and a table. */
const MANY = 5;
/** A row of more says too much of its own to be one. */
const MOST_DATA = 40;
/** How much of all arguments may differ. */
const MOST_SHARE = 0.6;

/** Puts files of things that are built alike into one. `modules` are in an order in which each needs only earlier ones. */
export function withFamilies(modules: readonly Module[]): readonly Module[] {
  let all = modules;
  const candidates = modules.filter(isCandidate);
  for (const alike of groupedBy(candidates, signatureOf).values()) all = joined(all, alike);
  return all;
}

/** A file with one thing that all else in it stands below, whose names begin with that thing's own. */
function isCandidate({ head, nodes }: Module): boolean {
  if (!head || nodes.length < 2 || !nodes.includes(head)) return false;
  const isOwn = (node: Node) => node === head || (above(node).includes(head) && isNamedAfter(node, head));
  return nodes.every((node) => isOwn(node) && !isAmbiguous(node) && !referencesOf(node).some((one) => one.isBroken));
}

const isNamedAfter = ({ name }: Node, head: Node): boolean => name === head.name || name.startsWith(`${head.name}-`);

/** What has to be the same: all that others in the file need. */
function signatureOf({ head, nodes }: Module): string {
  const needed = new Set(nodes.flatMap(needsOf));
  const own = nodes.filter((node) => node !== head && needed.has(node));
  const places = own.map(({ kind, name }) => `${kind} ${name.slice(head?.name.length)}`).sort();
  return JSON.stringify([head?.kind, head?.parent?.key, places]);
}

function joined(modules: readonly Module[], alike: readonly Module[]): readonly Module[] {
  const members = apart(modules, alike);
  const [first] = members;
  if (members.length < MANY || !first?.head) return modules;
  const heads = members.flatMap(({ head }) => head ?? []);
  const parts = partsOf(members);
  if (!parts || !isWorth(parts, members)) return modules;
  const taken = new Set(modules.map(({ path }) => folded(`${path}.ts`)));
  const slug = hyphenated(wordsInName(plural(uncapitalised(first.head.kind))), 40);
  const path = fileName(slug, "ts", taken).slice(0, -3);
  const nodes = members.flatMap((member) => member.nodes);
  const last = members.at(-1);
  return modules.flatMap((module) => {
    if (module === last) return [{ path, nodes, families: { heads, parts } }];
    return members.includes(module) ? [] : [module];
  });
}

/** Those that need none of the others, and that nobody needs before the last of them. Only heads are asked for from outside. */
function apart(modules: readonly Module[], alike: readonly Module[]): readonly Module[] {
  const homes = new Map(modules.flatMap((module) => module.nodes.map((node) => [node, module] as const)));
  const last = modules.indexOf(alike.at(-1) as Module);
  const refused = new Set<Module>();
  for (const [at, module] of modules.entries()) {
    for (const need of module.nodes.flatMap(needsOf)) {
      const home = homes.get(need);
      if (!home || home === module || !alike.includes(home)) continue;
      if (at < last || need !== home.head) refused.add(home);
      if (alike.includes(module)) refused.add(module);
    }
  }
  return alike.filter((module) => !refused.has(module));
}

function isWorth(parts: readonly Part[], members: readonly Module[]): boolean {
  const all = members.flatMap(({ nodes }) => nodes).reduce((sum, node) => sum + node.arguments.size, 0);
  const data = parts.flatMap(({ data: own, nodes }) =>
    [...nodes.values()].flat().map((node) => own.filter(({ name }) => isData(node, name)).length),
  );
  const sum = data.reduce((one, other) => one + other, 0);
  return sum <= all * MOST_SHARE && sum <= MOST_DATA * members.length;
}
