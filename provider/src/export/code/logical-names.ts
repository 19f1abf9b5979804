import { createHash } from "node:crypto";
import { groupedBy, type Node, variableOf } from "./node";
import { above } from "./nodes";
import { hyphenated, wordsInName, wordsOf } from "./words";

const SEGMENT = 40;
const WHOLE = 80;

/**
 * Gives every node its name within Pulumi: that of what it stands below and its own, `acme-contracts`. A single object at
 * the top goes without saying. Names come from what people call a thing; where two of a type are called the same, both
 * carry their ids as well, so that no third one changes them.
 */
export function nameNodes(nodes: readonly Node[]): void {
  const holding = new Set(nodes.map(({ parent }) => parent));
  const roots = nodes.filter((node) => !node.parent && node.found.name !== undefined && holding.has(node));
  const silent = roots.length === 1 ? roots[0] : undefined;
  const used = new Map<string, Set<string>>();
  const layers = groupedBy(nodes, (node) => String(above(node).length).padStart(6, "0"));
  for (const [, layer] of [...layers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const base = new Map(layer.map((node) => [node, baseOf(node, silent)]));
    for (const [kind, sameType] of groupedBy(layer, ({ kind }) => kind)) {
      const taken = used.get(kind) ?? new Set();
      used.set(kind, taken);
      nameType(sameType, base, taken);
    }
  }
}

/** What a node is called by itself; empty for what has no name of its own. */
export const ownWords = ({ found }: Node): string[] => (found.name === undefined ? [] : wordsOf(found.name));

export const ownSlug = (node: Node): string => hyphenated(ownWords(node), SEGMENT);

/** What it stands below is named already. */
function baseOf(node: Node, silent: Node | undefined): string {
  const own = ownSlug(node);
  const holder = node.parent === silent && own !== "" ? "" : (node.parent?.name ?? "");
  // What is only punctuation or in a rare script goes by its type and id.
  const isNameless = node.found.name !== undefined && own === "";
  if (isNameless || (own === "" && holder === "")) {
    return within(holder, [typeSlug(node), ...(isNameless ? idSlug(node) : [])].join("-"));
  }
  return own === "" ? holder : within(holder, own);
}

function within(holder: string, own: string): string {
  const room = holder.slice(0, Math.max(0, WHOLE - own.length - 1)).replace(/-+$/, "");
  return room === "" ? own : `${room}-${own}`;
}

const typeSlug = ({ kind }: Node): string => wordsInName(variableOf(kind)).join("-");

/** The object's own part of its id. */
const idSlug = ({ found }: Node): string[] => {
  const part = hyphenated(wordsOf(decoded(found.id.split("/").at(-1) ?? "")), SEGMENT);
  return part === "" ? [] : [part];
};

const wholeIdSlug = ({ found }: Node): string => wordsOf(decoded(found.id)).join("-");

/** A fingerprint for what nothing else tells apart: ids that differ only in signs that no name keeps. */
const print = ({ found }: Node): string => createHash("sha256").update(found.id).digest("hex").slice(0, 8);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `taken` are the names of those nearer to the top, and are added to. */
function nameType(nodes: readonly Node[], base: ReadonlyMap<Node, string>, taken: Set<string>): void {
  const steps: ((node: Node) => string)[] = [
    (node) => base.get(node) ?? "",
    (node) => joined(base.get(node) ?? "", idSlug(node).join("-")),
    (node) => joined(base.get(node) ?? "", wholeIdSlug(node)),
    (node) => joined(base.get(node) ?? "", print(node)),
  ];
  const step = new Map(nodes.map((node) => [node, 0]));
  const nameOf = (node: Node) => steps[step.get(node) ?? 0]?.(node) ?? "";
  for (;;) {
    const clashing = [...groupedBy(nodes, nameOf)].flatMap(([name, same]) =>
      same.length > 1 || taken.has(name) ? same : [],
    );
    const movable = clashing.filter((node) => (step.get(node) ?? 0) < steps.length - 1);
    if (movable.length === 0) break;
    for (const node of movable) step.set(node, (step.get(node) ?? 0) + 1);
  }
  for (const node of nodes) {
    let name = nameOf(node);
    for (let number = 2; taken.has(name); number++) name = `${nameOf(node)}-${number}`;
    taken.add(name);
    node.name = name;
  }
}

const joined = (text: string, more: string): string => (more === "" ? text : `${text.slice(0, WHOLE)}-${more}`);
