import { lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { isAlive, startOf } from "../kit/alive";

const NAME = /^portals-import-(\d+)-(\d+)-/;

/** A process that cannot be told from another by its start is believed for this long. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * A folder for what nobody else may read and nobody may find later. Its name holds the process and its start, so that
 * the next command can tell what a killed one has left.
 */
export class PrivateFolder {
  readonly path: string;
  private readonly onExit = () => this.remove();
  private count = 0;

  constructor(base = tmpdir()) {
    // mkdtemp makes it for its owner alone.
    this.path = mkdtempSync(path.join(base, `portals-import-${process.pid}-${startOf(process.pid) ?? Date.now()}-`));
    process.once("exit", this.onExit);
  }

  /** Writes a file for its owner alone, and returns its path. */
  write(text: string): string {
    const file = path.join(this.path, `import-${++this.count}.json`);
    writeFileSync(file, text, { mode: 0o600, flag: "wx" });
    return file;
  }

  drop(file: string): void {
    rmSync(file, { force: true });
  }

  /** May be called twice. */
  remove(): void {
    process.off("exit", this.onExit);
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Removes what processes of this user that are gone have left; tells how many folders that were. */
export function removeLeftovers(base = tmpdir()): number {
  const left = leftovers(base);
  for (const folder of left) rmSync(folder, { recursive: true, force: true });
  return left.length;
}

/** Private folders of processes that are gone. */
export function leftovers(base = tmpdir()): string[] {
  return namesIn(base).flatMap((name) => {
    const [, pid, start] = NAME.exec(name) ?? [];
    const folder = path.join(base, name);
    return pid !== undefined && start !== undefined && isOurs(folder) && !isRunning(Number(pid), start, folder)
      ? [folder]
      : [];
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A folder, no link to one, of this user: temporary folders are everybody's. */
function isOurs(folder: string): boolean {
  try {
    const { uid } = process.getuid ? { uid: process.getuid() } : { uid: undefined };
    const stats = lstatSync(folder);
    return stats.isDirectory() && (uid === undefined || stats.uid === uid);
  } catch {
    return false;
  }
}

function isRunning(pid: number, start: string, folder: string): boolean {
  if (!isAlive(pid)) return false;
  const known = startOf(pid);
  // The number may be another process's by now.
  if (known !== undefined) return known === start;
  return Date.now() - lstatSync(folder).mtimeMs < LONGEST_MS;
}
