import { type FamilyNames, familyNames } from "./family-names";
import { Names } from "./identifier";
import { ownWords } from "./logical-names";
import type { Module } from "./modules";
import { byText, groupedBy, type Node, needsOf, variableOf } from "./node";
import { type Unit, unitsOf } from "./units";
import { camelCase, capitalised, plural, wordsInName } from "./words";

/** A statement with the names that it declares. */
export interface Statement {
  readonly unit: Unit;
  /** Holds the resource, or all of a table by their keys. Absent: nobody asks for it. */
  readonly variable?: string;
  readonly isExported: boolean;
  /** Name of the table of a loop. */
  readonly table?: string;
  /** The unit are heads of families, and these are their parts. */
  readonly families?: FamilyNames;
}

export interface File {
  readonly path: string;
  readonly statements: readonly Statement[];
  /** What it takes from other files, by their paths. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

const LENGTH = 40;

/** The files with all names in them: those that others ask for are unique in the program, the others in their file. */
export function filesOf(modules: readonly Module[]): File[] {
  const units = new Map(modules.map((module) => [module, unitsIn(module)]));
  const moduleOf = new Map(modules.flatMap((module) => module.nodes.map((node) => [node, module] as const)));
  const asked = new Set<Node>();
  const abroad = new Set<Node>();
  for (const module of modules) {
    for (const need of module.nodes.flatMap(needsOf)) {
      asked.add(need);
      if (moduleOf.get(need) !== module) abroad.add(need);
    }
  }
  const shared = new Names();
  const known = new Map<Unit, string>();
  const unitOf = new Map([...units.values()].flat().flatMap((unit) => unit.map((node) => [node, unit] as const)));
  const isOnly = onlyOnes([...moduleOf.keys()]);
  for (const unit of [...units.values()].flat()) {
    if (unit.some((node) => abroad.has(node))) known.set(unit, claim(shared, unit, isOnly));
  }
  return modules.map((module) => {
    const names = new Names();
    const own = units.get(module) ?? [];
    const imports = new Map<string, Set<string>>();
    for (const need of module.nodes.flatMap(needsOf)) {
      const from = moduleOf.get(need);
      const unit = unitOf.get(need);
      const name = unit && known.get(unit);
      if (!from || from === module || name === undefined) continue;
      imports.set(from.path, (imports.get(from.path) ?? new Set()).add(name));
    }
    for (const name of [...imports.values()].flatMap((all) => [...all])) names.reserve(name);
    for (const unit of own) names.reserve(known.get(unit) ?? "");
    const statements = own.map((unit): Statement => {
      const isExported = unit.some((node) => abroad.has(node));
      // What a family has within is asked for by its function.
      const isAsked = !module.families && unit.some((node) => asked.has(node));
      const variable = known.get(unit) ?? (isAsked ? claim(names, unit, isOnly) : undefined);
      if (unit.length === 1) return { unit, isExported, ...(variable && { variable }) };
      const rows = `${singularOf(unit)}${module.families ? "Data" : "Args"}`;
      const isNamed = variable !== undefined || module.families !== undefined;
      const table = isNamed ? names.claim(rows, unit[0].kind) : claim(names, unit, isOnly);
      const families = module.families && familyNames(module.families, names);
      return { unit, isExported, table, ...(variable && { variable }), ...(families && { families }) };
    });
    const sortedImports = [...imports].sort(([a], [b]) => byText(a, b));
    return { path: module.path, statements, imports: new Map(sortedImports.map(([path, all]) => [path, [...all]])) };
  });
}

/** What is built alike is one statement. */
function unitsIn({ nodes, families }: Module): readonly Unit[] {
  const [first, ...others] = families?.heads ?? [];
  return first ? [[first, ...others]] : unitsOf(nodes);
}

/** Types of which there is one alone. */
function onlyOnes(nodes: readonly Node[]): (kind: string) => boolean {
  const kinds = groupedBy(nodes, ({ kind }) => kind);
  return (kind) => kinds.get(kind)?.length === 1;
}

const singularOf = ([first]: Unit): string => wordsInName(first.kind).at(-1) ?? variableOf(first.kind);

function claim(names: Names, unit: Unit, isOnly: (kind: string) => boolean): string {
  const [first, ...others] = unit;
  const { kind, parent } = first;
  const above = parent ? camelCase(ownWords(parent), LENGTH) : "";
  if (others.length > 0) {
    const [short, long] = [plural(singularOf(unit)), plural(variableOf(kind))];
    return names.claim(short, kind, [long, ...(above ? [`${above}${capitalised(long)}`] : [])]);
  }
  const own = camelCase(ownWords(first), LENGTH);
  const isTop = !parent && isOnly(kind) && first.definition.kind === "adoptOnly";
  if (own === "" || isTop) {
    return names.claim(isOnly(kind) || !above ? variableOf(kind) : `${above}${kind}`, kind, own ? [own] : []);
  }
  return names.claim(own, kind, above ? [`${own}${kind}`, `${above}${capitalised(own)}`] : [`${own}${kind}`]);
}
