import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { TemplateTenant } from "../../templates/tenant";
import { CommandError } from "../command";
import { filesNamed, sourcesOf } from "./sources";

export interface ChangedOptions<T extends TemplateTenant> {
  /** Anything that git takes as a commit. */
  readonly ref: string;
  readonly template: string;
  readonly table: string;
  /** Reads a table as of this name; the file may be a copy elsewhere. */
  readTable(file: string): Promise<readonly T[]>;
}

/**
 * The tenants that something was changed for since a commit: in their row, in a file that the row names, in their
 * stack's configuration; or in anything else beside the template, which counts for all of them. Changes that were not
 * committed yet count as well.
 *
 * @throws CommandError when git cannot tell
 */
export async function changedTenants<T extends TemplateTenant>(
  tenants: readonly T[],
  { ref, template, table, readTable }: ChangedOptions<T>,
): Promise<readonly T[]> {
  const folder = path.dirname(template);
  const root = (await git(folder, ["rev-parse", "--show-toplevel"])).trim();
  await git(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]).catch(() => {
    throw new CommandError(`--changed-since ${ref}: git knows no such commit here. A shallow checkout has but one.`);
  });
  const owners = ownersOf(tenants, folder);
  const touched = new Set<string>();
  for (const file of await changedFiles(root, ref, [folder, ...sourcesOf(template)])) {
    if (file === path.resolve(table)) continue;
    const own = owners.get(file) ?? stackOf(file, tenants);
    if (own === undefined) return tenants;
    for (const name of own) touched.add(name);
  }
  const before = await tableAt(root, ref, table, readTable);
  if (before === undefined) return tenants;
  const known = new Map(before.map((tenant) => [tenant.name, rowOf(tenant)]));
  return tenants.filter((tenant) => touched.has(tenant.name) || known.get(tenant.name) !== rowOf(tenant));
}

/** Absolute paths below these places that differ from the commit, or that git does not know yet. */
async function changedFiles(root: string, ref: string, places: readonly string[]): Promise<string[]> {
  const paths = ["--", ...places];
  const lists = await Promise.all([
    git(root, ["diff", "--name-only", "--no-renames", "-z", ref, ...paths]),
    git(root, ["ls-files", "--others", "--exclude-standard", "--full-name", "-z", ...paths]),
  ]);
  return lists.flatMap((list) => list.split("\0")).flatMap((name) => (name === "" ? [] : [path.resolve(root, name)]));
}

/** Who names which file. */
function ownersOf(tenants: readonly TemplateTenant[], folder: string): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { name, parameters } of tenants) {
    for (const file of filesNamed(parameters, folder)) owners.set(file, [...(owners.get(file) ?? []), name]);
  }
  return owners;
}

/** `Pulumi.acme.yaml` is about one stack; one that no row has is about nobody. */
function stackOf(file: string, tenants: readonly TemplateTenant[]): string[] | undefined {
  const stack = /^Pulumi\.(.+)\.ya?ml$/.exec(path.basename(file))?.[1];
  return stack === undefined ? undefined : tenants.some(({ name }) => name === stack) ? [stack] : [];
}

/** The table as it was; `undefined` where there was none, or none that this template can read. */
async function tableAt<T>(
  root: string,
  ref: string,
  table: string,
  readTable: (file: string) => Promise<readonly T[]>,
): Promise<readonly T[] | undefined> {
  const name = path.relative(root, path.resolve(table)).split(path.sep).join("/");
  const text = await git(root, ["show", `${ref}:${name}`]).catch(() => undefined);
  if (text === undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "portals-table-"));
  try {
    const file = path.join(folder, path.basename(table));
    writeFileSync(file, text, { mode: 0o600 });
    return await readTable(file);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything of a row that matters to its stack, in an order of its own. */
function rowOf({ parameters, connection, secrets }: TemplateTenant): string {
  return JSON.stringify([parameters, connection, secrets], (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("git", ["-C", cwd, ...args], { maxBuffer: 1 << 28 });
    return stdout;
  } catch (reason) {
    const { stderr, message } = reason as { stderr?: string; message: string };
    throw new CommandError(`--changed-since: git says ${(stderr || message).trim()}`);
  }
}
