import { byText, groupedBy, type Node, referencesIn, referencesOf, type Value } from "../code/node";
import { HEAD, isOwn, ownInputs, type Tenant } from "./tenant";

/** Resources of a template: one of each portal, or any number of each. */
export interface TemplatePart {
  readonly form: "each" | "rows";
  readonly kind: string;
  /** What follows the name of the account in theirs, or in that of what the rows stand below. */
  readonly suffix: string;
  /** Those of each portal, by its account. */
  readonly nodes: ReadonlyMap<Node, readonly Node[]>;
  /** Arguments that all portals have in common, in the order of the definition. */
  readonly common: readonly string[];
  /** Arguments that are parameters. */
  readonly data: readonly { readonly name: string; readonly isOptional: boolean }[];
  /** Rows that a parameter names: they have to be there first. */
  readonly after: readonly string[];
}

export interface TemplateParts {
  readonly parts: readonly TemplatePart[];
  /** What no parameter can say, with the reason. */
  readonly leftOut: readonly { readonly node: Node; readonly reason: string }[];
}

/** Names the part of a node among all others. */
export const partKey = ({ form, kind, suffix }: Pick<TemplatePart, "form" | "kind" | "suffix">): string =>
  `${form} ${kind} ${suffix}`;

const ONE_ALONE = "Only some of the portals have it, with others below it.";
const TANGLED = "No parameter can say what it refers to, or which secrets are in it.";

/** Sorts what the portals have into the parts of one template. */
export function templateParts(tenants: readonly Tenant[]): TemplateParts {
  const left = new Map<Node, string>();
  for (;;) {
    const { parts, refused } = attempt(tenants, left);
    const fresh = [...refused].filter(([node]) => !left.has(node));
    if (fresh.length === 0) return { parts, leftOut: [...left].map(([node, reason]) => ({ node, reason })) };
    for (const [node, reason] of fresh) left.set(node, reason);
  }
}

function attempt(tenants: readonly Tenant[], left: ReadonlyMap<Node, string>) {
  const nodes = tenants.flatMap((tenant) => tenant.nodes.filter((node) => !left.has(node)));
  const homes = new Map(tenants.flatMap((tenant) => tenant.nodes.map((node) => [node, tenant] as const)));
  const counts = groupedBy(nodes, ({ kind, name }) => `${kind} ${name}`);
  const isFixed = (node: Node): boolean =>
    !isOwn(node) &&
    counts.get(`${node.kind} ${node.name}`)?.length === tenants.length &&
    (!node.parent || isFixed(node.parent));
  const refused = new Map<Node, string>();
  const holders = new Set(nodes.map(({ parent }) => parent));
  const keys = new Map<Node, string>();
  for (const node of nodes) {
    const holder = node.parent;
    if (isFixed(node)) keys.set(node, partKey({ form: "each", kind: node.kind, suffix: suffixOf(node) }));
    else if (holder && isFixed(holder) && (isOwn(node) || !holders.has(node)) && isBelow(node, holder))
      keys.set(node, partKey({ form: "rows", kind: node.kind, suffix: suffixOf(holder) }));
    else refused.set(node, ONE_ALONE);
  }
  const parts: TemplatePart[] = [];
  for (const [key, own] of groupedBy([...keys.keys()], (node) => keys.get(node) ?? "")) {
    const [form] = key.split(" ");
    const part = partOf(form as TemplatePart["form"], own, keys, tenants.length === 1);
    if (part) parts.push({ ...part, nodes: byHead(own, tenants, homes) });
    else for (const node of own) refused.set(node, TANGLED);
  }
  return { parts, refused };
}

const suffixOf = ({ name }: Node): string => name.slice(HEAD.length);
const isBelow = ({ name }: Node, holder: Node): boolean => name.startsWith(`${holder.name}-`);

function byHead(nodes: readonly Node[], tenants: readonly Tenant[], homes: ReadonlyMap<Node, Tenant>) {
  return new Map(tenants.map(({ head }) => [head, nodes.filter((node) => homes.get(node)?.head === head)]));
}

/** `undefined`: it needs what is not in the template, or what no row can name. */
function partOf(
  form: TemplatePart["form"],
  nodes: readonly Node[],
  keys: ReadonlyMap<Node, string>,
  isAlone: boolean,
): Omit<TemplatePart, "nodes"> | undefined {
  const [first] = nodes;
  if (!first || nodes.some((node) => referencesOf(node).some(({ to, isBroken }) => isBroken || !keys.has(to))))
    return undefined;
  const isRow = (to: Node) => keys.get(to)?.startsWith("rows ") === true;
  const own = ownInputs(first, isAlone || form === "rows");
  const order = Object.keys(first.definition.inputs.shape);
  const names = [...new Set(nodes.flatMap((node) => [...node.arguments.keys()]))];
  names.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const isEverywhere = (name: string) => nodes.every((node) => node.arguments.has(name));
  const refersTo = (name: string) => nodes.flatMap((node) => inside(node.arguments.get(name)));
  const isCommon = (name: string) =>
    !own.includes(name) &&
    isEverywhere(name) &&
    !refersTo(name).some(({ to }) => isRow(to)) &&
    !nodes.some((node) => asksIn(node.arguments.get(name))) &&
    new Set(nodes.map((node) => shapeOf(node.arguments.get(name), keys))).size === 1;
  const common = names.filter(isCommon);
  const data = names.filter((name) => !common.includes(name));
  // A row names others by what people call them; an id would be that of one portal.
  if (data.some((name) => refersTo(name).some(({ to, field }) => !isRow(to) || field === "id"))) return undefined;
  if (form === "rows" && data.length === 0) return undefined;
  if (nodes.some((node) => [...node.arguments.values()].some((value) => value.kind !== "config" && asksIn(value))))
    return undefined;
  const after = data.flatMap(refersTo).flatMap(({ to }) => keys.get(to) ?? []);
  const holder = first.parent;
  const suffix = form === "each" || !holder ? suffixOf(first) : suffixOf(holder);
  const optional = (name: string) => !isEverywhere(name);
  return {
    ...{ form, kind: first.kind, suffix, common },
    data: data.map((name) => ({ name, isOptional: optional(name) })),
    after: [...new Set(after)].sort(byText),
  };
}

const inside = (value: Value | undefined) => (value ? referencesIn(value) : []);

/** Whether somebody has to give a part of it. */
export function asksIn(value: Value | undefined): boolean {
  if (value?.kind === "list") return value.items.some(asksIn);
  if (value?.kind === "map") return [...value.entries.values()].some(asksIn);
  return value?.kind === "config";
}

/** A text that is the same for what is written in the same way. */
function shapeOf(value: Value | undefined, keys: ReadonlyMap<Node, string>): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return [...part];
    const { kind, to, field } = (part ?? {}) as { kind?: string; to?: Node; field?: string };
    return kind === "reference" && to ? ["reference", keys.get(to), field] : part;
  });
}
