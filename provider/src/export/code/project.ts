import { CommandError } from "../../cli/command";
import { inertJson } from "../../cli/terminal/inert";
import type { LeftOut, PortalExport } from "../found";
import { fillArguments } from "./arguments";
import { Beside } from "./beside";
import { breakCircles } from "./circles";
import { asksOf } from "./config-key";
import type { Program } from "./expressions";
import { withFamilies } from "./families";
import { importEntry } from "./import-file";
import { nameNodes, ownSlug } from "./logical-names";
import { modulesOf, sorted } from "./modules";
import type { Node } from "./node";
import { nodesOf } from "./nodes";
import { readmeOf } from "./readme";
import { calledIn, sourceOf } from "./source";
import { Targets } from "./targets";
import { filesOf } from "./variables";
import { hyphenated, wordsOf } from "./words";

export interface ProjectOptions {
  /** Name of the Pulumi project; a CommandError where neither Pulumi nor npm would take it. Default: the name of what the portal has at its top. */
  readonly name?: string;
}

/** The text of each file of the project, by its path with `/`. */
export type ProjectFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * A whole Pulumi project for what an export found. Pure: the same objects give the same bytes, in whatever order they
 * come. No file holds a secret.
 */
export function projectFiles(portal: PortalExport, { name }: ProjectOptions = {}): ProjectFiles {
  const { nodes, beside, asks } = planned(portal.found);
  const modules = withFamilies(modulesOf(nodes));
  const files = filesOf(modules);
  const program: Program = { product: portal.product, files, called: calledIn(files) };
  const project = checkedName(name) ?? projectName(portal.product, nodes);
  const isOf = (path: string) => [...beside.files.keys()].some((one) => one.startsWith(path));
  const all = new Map<string, string | Uint8Array>([
    ["Pulumi.yaml", `name: ${project}\ndescription: ${describe(portal, project)}\nruntime: nodejs\n`],
    ["package.json", json(packageOf(project))],
    ["tsconfig.json", COMPILER_OPTIONS],
    [".gitignore", "node_modules/\n"],
    ...(isOf("files/") ? ([[".gitattributes", "files/** -text\n"]] as const) : []),
    ...files.map((file) => [`${file.path}.ts`, sourceOf(file, program)] as const),
    ["import.json", json({ resources: sorted(nodes).map(importEntry) })],
    ["README.md", readmeOf({ title: project, nodes, asks, wanted: beside.wanted, leftOut: lostOf(portal) })],
    ...beside.files,
  ]);
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Objects with names, arguments and references, ready to be written. */
export function planned(found: PortalExport["found"]) {
  const nodes = nodesOf(found.filter(({ inputs }) => !hasLostName(inputs)));
  nameNodes(nodes);
  const asks = asksOf(nodes);
  const targets = new Targets(nodes);
  const beside = new Beside();
  for (const node of nodes) fillArguments(node, { targets, beside, asks: asks.get(node) ?? new Map() });
  breakCircles(nodes);
  const missing = new Set(beside.wanted.map(({ node, path }) => `${node.key} ${path}`));
  const given = [...asks.values()].flatMap((own) => [...own.values()]);
  return { nodes, beside, asks: given.filter(({ node, path }) => !missing.has(`${node.key} ${path}`)) };
}

/** The engine's own transport drops a property of this name, and with it what it holds. */
const LOST = "__proto__";

function hasLostName(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, LOST) || Object.values(value).some(hasLostName);
}

/** What was left out, with what no Pulumi program can say. */
const lostOf = ({ found, leftOut }: PortalExport): LeftOut[] => [
  ...leftOut,
  ...found.flatMap(({ definition: { type }, id, inputs }) =>
    hasLostName(inputs) ? [{ type, where: id, reason: `A name in it is ${LOST}, which the engine drops.` }] : [],
  ),
];

const MANIFEST = require("../../../package.json") as { version: string; peerDependencies: Record<string, string> };

export const packageOf = (name: string) => ({
  name,
  private: true,
  version: "0.0.0",
  main: "index.ts",
  dependencies: { ...MANIFEST.peerDependencies, "pulumi-portals": `^${MANIFEST.version}` },
  // The compiler that comes with Pulumi is older than the types of its own packages.
  devDependencies: { "@types/node": ">=22", typescript: ">=5.4 <7" },
});

export const COMPILER_OPTIONS = `{
  "compilerOptions": {
    "target": "ES2022",
    "module": "node16",
    "moduleResolution": "node16",
    "types": ["node"],
    "strict": true,
    "forceConsistentCasingInFileNames": true,
    "skipLibCheck": true,
    "rootDir": ".",
    "noEmit": true
  },
  "include": ["**/*.ts"]
}
`;

export const json = (value: unknown): string => `${inertJson(value, 2)}\n`;

export function checkedName(name: string | undefined): string | undefined {
  if (name === undefined || /^[a-z][a-z0-9._-]{0,99}$/.test(name)) return name;
  throw new CommandError(
    "The name of a project begins with a letter and has only small letters, digits, dots and hyphens, at most 100 in all.",
  );
}

/** A name that Pulumi and npm take. */
function projectName(product: string, nodes: readonly Node[]): string {
  const tops = nodes.filter(({ parent, found }) => !parent && found.name !== undefined && found.under === undefined);
  const [top] = tops.filter((one) => nodes.some(({ parent }) => parent === one));
  const slug = top ? hyphenated(wordsOf(ownSlug(top).replace(/[^a-z0-9-]/g, " ")), 40) : "";
  return /^[a-z]/.test(slug) ? slug : `${product}-portal`;
}

/** YAML takes a text in the form of JSON. */
const describe = ({ product }: PortalExport, project: string): string => JSON.stringify(`${project} at ${product}`);

/** What a person pastes for one object: the imports and the statement. */
export function codeOfOne(portal: Pick<PortalExport, "product" | "found">, logicalName: string): string {
  const { nodes } = planned(portal.found.slice(0, 1));
  for (const node of nodes) node.name = logicalName;
  const files = filesOf([{ path: "index", nodes }]);
  return sourceOf(files[0] ?? { path: "index", statements: [], imports: new Map() }, {
    product: portal.product,
    files,
    called: calledIn(files),
  });
}

/** The import file's entry for the same object. */
export function entryOfOne(portal: Pick<PortalExport, "found">, logicalName: string) {
  const { nodes } = planned(portal.found.slice(0, 1));
  return nodes.map((node) => importEntry(Object.assign(node, { name: logicalName })))[0];
}
