import { stringify } from "yaml";
import { CommandError } from "../../cli/command";
import { prose, quoted } from "../code/markdown";
import { COMPILER_OPTIONS, checkedName, json, type ProjectFiles, packageOf } from "../code/project";
import type { PortalExport } from "../found";
import { templateNames } from "./names";
import { withMemberships } from "./order";
import { type TemplateParts, templateParts } from "./parts";
import { rowOf, type TenantRow, tenantName } from "./rows";
import { templateSource } from "./source";
import { type Tenant, tenantOf } from "./tenant";

/** The template and its table. */
export const TEMPLATE_FILE = "template.ts";
export const TENANTS_FILE = "tenants.yaml";

/**
 * A template for `portals provision` out of portals that exist, with a row for each of them. Of one portal its own names,
 * addresses and colours are parameters; of several all that differs is. Pure, and without secrets.
 *
 * @param portals what was found below one account each
 */
export function templateFiles(portals: readonly PortalExport[], { name }: { name?: string } = {}): ProjectFiles {
  const tenants = portals.flatMap((portal) => tenantOf(portal) ?? []);
  const [first] = tenants;
  if (!first || tenants.length < portals.length) {
    throw new CommandError("A template is made out of accounts, and this service has none that could be managed.");
  }
  const sorted = templateParts(tenants);
  const names = templateNames(tenants, withMemberships(sorted.parts));
  const called = namesOf(tenants);
  const template = checkedName(name) ?? `${tenantName(first)}-portal`;
  const rows = tenants.map((tenant, at) => rowOf(tenant, called[at] ?? "", names));
  const files = tenants.length === 1 ? first.files : new Map(tenants.flatMap((tenant) => [...tenant.files]));
  const all: [string, string | Uint8Array][] = [
    [TEMPLATE_FILE, templateSource(portals[0]?.product ?? "", slugOf(template), names)],
    [TENANTS_FILE, stringify(rows.map(({ row }) => row))],
    ["package.json", json({ ...packageOf(template), main: TEMPLATE_FILE })],
    ["tsconfig.json", COMPILER_OPTIONS],
    [".gitignore", "node_modules/\n"],
    ["README.md", readmeOf(template, tenants, rows, sorted)],
    ...files,
  ];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of templates are part of URNs. */
const slugOf = (name: string): string => name.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** Of two with one name both carry their ids. */
function namesOf(tenants: readonly Tenant[]): string[] {
  const wishes = tenants.map(tenantName);
  return wishes.map((wish, at) =>
    wishes.indexOf(wish) === wishes.lastIndexOf(wish) ? wish : `${wish}-${tenants[at]?.head.found.id}`,
  );
}

function readmeOf(
  title: string,
  tenants: readonly Tenant[],
  rows: readonly TenantRow[],
  { leftOut }: TemplateParts,
): string {
  const missing = rows.flatMap((row) =>
    row.missing.map((path) => `- ${quoted(path)} of ${quoted(String(row.row.tenant))}`),
  );
  const variables = rows.flatMap((row) => row.variables.map((one) => `- \`${one}\``));
  const own = leftOut.map(({ node, reason }) => `- ${node.kind} ${quoted(node.found.id)}: ${prose(reason)}`);
  const parts = tenants.flatMap((tenant) => [
    ...tenant.leftOut.map(({ type, where, reason }) => `- ${quoted(type)} (${quoted(where)}): ${prose(reason)}`),
    ...tenant.nodes.flatMap(({ kind, found }) =>
      found.leftOut.map(({ path, text }) => `- ${quoted(path)} of ${kind} ${quoted(found.id)}: ${prose(text)}`),
    ),
  ]);
  const all = [...own, ...parts];
  return [
    `# ${title}\n`,
    `A template out of ${tenants.length === 1 ? "a portal" : `${tenants.length} portals`} that ${tenants.length === 1 ? "exists" : "exist"}, and a row of \`${TENANTS_FILE}\` for each. A new row is a new portal.\n`,
    `\`\`\`sh\nnpm install\nnpx portals provision preview --template ${TEMPLATE_FILE} --tenants ${TENANTS_FILE}\n\`\`\`\n`,
    ...(missing.length > 0
      ? ["The service never shows these values. Write them into the table:\n", ...missing, ""]
      : []),
    ...(variables.length > 0 ? ["Secrets stand in the environment, under these names:\n", ...variables, ""] : []),
    "The portals in the table are there already: take them into their stacks before the first `up`, or make rows of new ones.\n",
    "## What was left out\n",
    ...(all.length > 0 ? all : ["Nothing: all that the login sees is here."]),
    "",
  ].join("\n");
}
