import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { checkParameters } from "../../templates/check";
import { connectionProblems } from "../../templates/define";
import { ELSEWHERE, replaced, type SecretReference, secretsIn } from "../../templates/secret";
import type { AnyTemplateClass } from "../../templates/template";
import type { TemplateTenant } from "../../templates/tenant";
import { CommandError } from "../command";
import { inert } from "../terminal/inert";
import { readCsv } from "./csv-table";
import { readJson, readYaml } from "./document-table";
import type { ReadTable, Row, Table, TenantProblem } from "./tenant-table";

export type { TenantProblem } from "./tenant-table";

/** A row of a table. */
export interface Tenant extends TemplateTenant {
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
}

/** Everything that is wrong with a table: nothing may be sent. */
export class TenantsError extends CommandError {
  constructor(
    message: string,
    readonly problems: readonly TenantProblem[],
  ) {
    super(message);
  }
}

const readers: Readonly<Record<string, ReadTable>> = {
  ".csv": readCsv,
  ".json": readJson,
  ".yaml": readYaml,
  ".yml": readYaml,
};

/**
 * The tenants of a table, in its order: a file that ends in .csv, .yaml, .yml or .json. Their parameters fit the
 * template.
 *
 * @throws TenantsError with all problems of all tenants
 */
export async function readTenants(file: string, template: AnyTemplateClass): Promise<Tenant[]> {
  kindOf(file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (reason) {
    const { code, message } = reason as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : message;
    throw new TenantsError(`${file} cannot be read: ${why}. Name the table of tenants with --tenants.`, []);
  }
  return tenantsOf(file, bytes, template);
}

/** The same for the content of a table that is not on the disk, for example that of another commit. */
export function tenantsOf(file: string, content: Uint8Array | string, { template }: AnyTemplateClass): Tenant[] {
  const schema = template.parameters;
  const read = kindOf(file);
  const problems: TenantProblem[] = [];
  const text = textOf(content);
  let table: Table | undefined;
  if (text === undefined) problems.push({ text: 'is no text in UTF-8. Spreadsheets save it as "CSV UTF-8"' });
  else if (text.trim() === "") problems.push({ text: "is empty. A table has a tenant in each row" });
  else table = read(text, schema);
  problems.push(...(table?.problems ?? []));
  if (table && table.rows.length === 0 && problems.length === 0) problems.push({ text: "has no tenant" });
  const tenants = (table?.rows ?? []).map((row) => tenantOf(row, schema, table as Table, problems));
  problems.push(...twins(table?.rows ?? []));
  if (problems.length > 0) throw refusal(file, once(problems));
  return tenants;
}

function kindOf(file: string): ReadTable {
  const reader = readers[path.extname(file).toLowerCase()];
  if (reader) return reader;
  throw new TenantsError(
    `${file} is no table of tenants: its name has to end in ${Object.keys(readers).join(", ")}.`,
    [],
  );
}

function textOf(content: Uint8Array | string): string | undefined {
  if (typeof content === "string") return content.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

function tenantOf(row: Row, schema: z.ZodObject, table: Table, problems: TenantProblem[]): Tenant {
  const add = (at: readonly string[], text: string) => problems.push({ ...row.place(at), text });
  const { line, tenant: name, connection, parameters } = row;
  const wrongName = nameProblem(name);
  if (wrongName !== undefined && !table.isAbsent(["tenant"])) add(["tenant"], wrongName);
  for (const { text } of connectionProblems(connection)) add(["connection"], text);

  const secrets = secretsIn(schema, parameters).flatMap(({ path: at, value }): SecretReference[] => {
    const [, from, source] = typeof value === "string" ? (/^(env|config):(\S+)$/.exec(value) ?? []) : [];
    if (from !== undefined && source !== undefined) return [{ path: at, from: from as "env" | "config", name: source }];
    add(at, NO_SECRETS);
    return [];
  });
  const elsewhere = secretsIn(schema, parameters).map(({ path: at }) => ({ path: at, value: ELSEWHERE }));
  const checked = row.isTorn ? [] : checkParameters(schema, replaced(parameters, elsewhere)).problems;
  for (const { path: at, text, missing } of checked) {
    const isAbsent = missing && table.isAbsent(at);
    if (isAbsent) problems.push({ line: 1, column: at.join("."), text: text.replace("is required", "is missing") });
    else add(at, text);
  }
  return {
    name: String(name),
    parameters,
    line,
    secrets,
    ...(connection !== undefined && { connection: String(connection) }),
  };
}

const NO_SECRETS =
  "is a secret, and a table has none: expected env:NAME for an environment variable, or config:key for a secret in the stack's configuration";

function nameProblem(name: unknown): string | undefined {
  if (name === undefined) return "is required: the name of the tenant's stack";
  if (typeof name === "string" && /^[a-z\d][\w.-]{0,99}$/i.test(name)) return undefined;
  return "expected the name of a stack: up to 100 letters without accents, digits, points, hyphens and underscores, the first one a letter or digit";
}

/** Two stacks whose names differ by case alone are one file where the file system does not tell them apart. */
function twins(rows: readonly Row[]): TenantProblem[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    if (typeof row.tenant !== "string") return [];
    const name = row.tenant.toLowerCase();
    const known = first.get(name);
    if (!known) first.set(name, row);
    const text = `line ${known?.line} has this tenant already; upper and lower case are no difference. Each has a name of its own`;
    return known ? [{ ...row.place(["tenant"]), text }] : [];
  });
}

/** In the order of the file; what every row would tell again is told once. */
function once(problems: readonly TenantProblem[]): TenantProblem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function refusal(file: string, problems: readonly TenantProblem[]): TenantsError {
  const isCsv = path.extname(file).toLowerCase() === ".csv";
  const lines = problems.map(({ line, column, text }) => {
    const where = column === undefined ? "" : isCsv ? `, column "${column}"` : `, ${column}`;
    return `  ${inert(`${file}${line === undefined ? "" : `:${line}`}${where}: ${text}`)}`;
  });
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  return new TenantsError([`${file} has ${count}, and nothing was sent:`, ...lines].join("\n"), problems);
}
