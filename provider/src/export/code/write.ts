import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { CommandError } from "../../cli/command";
import { isAlive } from "../../kit/alive";
import { folded } from "./path-name";
import type { ProjectFiles } from "./project";

/**
 * Writes a project into a folder that is not there yet, or empty. All files appear at once: they are written beside it
 * first. A CommandError says what is in the way; then nothing was written.
 */
export async function writeProject(files: ProjectFiles, folder: string): Promise<void> {
  const target = path.resolve(folder);
  await refuseTaken(target);
  refuseOutside(files.keys(), target);
  const beside = `${target}.${process.pid}-${randomBytes(4).toString("hex")}.partial`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await removeLeftovers(target);
    await mkdir(beside);
    for (const [name, content] of files) {
      const file = path.join(beside, ...name.split("/"));
      await mkdir(path.dirname(file), { recursive: true });
      // Names that a file system takes for one are an error, and no file is lost by it.
      await writeFile(file, content, { flag: "wx" });
    }
    await take(beside, target);
  } catch (reason) {
    throw reason instanceof CommandError ? reason : failed(target, reason as Error);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** What processes that were killed in the middle have left beside the folder. */
async function removeLeftovers(target: string): Promise<void> {
  const prefix = `${path.basename(target)}.`;
  for (const entry of await readdir(path.dirname(target))) {
    const pid = entry.startsWith(prefix)
      ? /^(\d+)-[0-9a-f]{8}\.partial$/.exec(entry.slice(prefix.length))?.[1]
      : undefined;
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(path.join(path.dirname(target), entry), { recursive: true, force: true });
  }
}

const failed = (target: string, { message }: Error): CommandError =>
  new CommandError(`The project could not be written to ${target}: ${message}. Nothing is there of it.`);

/** Says so before an export that takes minutes, and again before it is written. */
export async function refuseTaken(folder: string): Promise<void> {
  const target = path.resolve(folder);
  const entries = await readdir(target).catch((reason: NodeJS.ErrnoException) => {
    if (reason.code === "ENOENT") return [];
    if (reason.code === "ENOTDIR") throw new CommandError(`${target} is a file. Name a folder that is not there yet.`);
    throw new CommandError(`${target} cannot be read (${reason.code ?? reason.message}). Name another folder.`);
  });
  if (entries.length === 0) return;
  throw new CommandError(
    `${target} is not empty (${entries.length} ${entries.length === 1 ? "entry" : "entries"}). ` +
      "Name a folder that is not there yet, or empty it; nothing was overwritten.",
  );
}

/** No name of a file comes from outside; this holds if one ever does. */
function refuseOutside(names: Iterable<string>, target: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const file = path.resolve(target, name);
    const isInside = file.startsWith(`${target}${path.sep}`) && !name.includes("\\");
    if (!isInside || seen.has(folded(name)))
      throw new CommandError("A file of the project has a name that is not safe.");
    seen.add(folded(name));
  }
}

/** An empty folder gives way. Where it cannot, as the one that a shell stands in, its entries are moved in one by one. */
async function take(beside: string, target: string): Promise<void> {
  const isHere = path.resolve(process.cwd()) === target;
  if (!isHere) {
    await rmdir(target).catch(() => undefined);
    return rename(beside, target);
  }
  const moved: string[] = [];
  // A project begins with this file: until the last moment there is none.
  const entries = (await readdir(beside)).sort((a, b) => Number(a === "Pulumi.yaml") - Number(b === "Pulumi.yaml"));
  try {
    for (const entry of entries) {
      await rename(path.join(beside, entry), path.join(target, entry));
      moved.push(entry);
    }
  } catch (reason) {
    for (const entry of moved) await rm(path.join(target, entry), { recursive: true, force: true });
    throw reason;
  }
}
