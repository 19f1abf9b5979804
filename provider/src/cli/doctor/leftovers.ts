import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { stateFolder, withoutSqliteWarning } from "../../http/state-file";
import { isAlive } from "../../kit/alive";
import { count } from "../drift/words";
import { leftovers } from "../private-folder";
import { type Check, checkOf } from "./report";

/** What runs have left on this machine: the state folder, creates that did not end, folders with secrets. */
export function checkLeftovers(env: NodeJS.ProcessEnv, temporary?: string): Check[] {
  return [checkStateFolder(env), ...checkJournal(env), ...checkPrivateFolders(temporary)];
}

function checkStateFolder(env: NodeJS.ProcessEnv): Check {
  const check = checkOf("stateFolder", "State folder");
  const folder = stateFolder(env);
  const fix = "Set PORTALS_STATE_DIR to a writable folder on a local disk.";
  if (!isWritable(existing(folder))) return check.wrong(`${folder} cannot be written.`, fix);
  const files = existsSync(folder) ? filesIn(folder) : [];
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
  const damaged = files.filter((file) => /\.corrupt-\d+$/.test(file));
  const facts = { folder, files: files.length, bytes, damaged: damaged.length };
  const text = `${folder}: ${count(files.length, "file")}, ${Math.ceil(bytes / 1024)} KiB`;
  if (damaged.length === 0) return check.ok(text, { facts });
  const details = [
    `damaged and set aside: ${damaged.map((file) => path.basename(file)).join(", ")}. Delete them when nobody needs them`,
  ];
  return check.note(text, { facts, details });
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** The folder itself, or the nearest one above it that exists. */
const existing = (folder: string): string => (existsSync(folder) ? folder : existing(path.dirname(folder)));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

interface Row {
  readonly pid: number;
  readonly began: number;
}

const DAY_MS = 24 * 3_600_000;

/** Creates whose process is gone. The next run takes over what they have made; after a day they only explain. */
function checkJournal(env: NodeJS.ProcessEnv): Check[] {
  const check = checkOf("journal", "Unfinished creates");
  const file = path.join(stateFolder(env), "state.db");
  if (!existsSync(file)) return [];
  let rows: Row[];
  try {
    rows = journalRows(file);
  } catch (reason) {
    const fix = "Delete the file when no run is under way: requests and creates of earlier runs are forgotten then.";
    return [check.wrong(`${file} cannot be read (${(reason as Error).message}).`, fix)];
  }
  const dead = rows.filter(({ pid }) => !isAlive(pid));
  const old = dead.filter(({ began }) => Date.now() - began > DAY_MS).length;
  const facts = { entries: rows.length, ofDeadProcesses: dead.length, olderThanADay: old };
  if (dead.length === 0) return [check.ok("none.", { facts })];
  const fresh = dead.length - old;
  const details = [
    ...(fresh > 0
      ? [`${fresh} of the last 24 hours: run \`pulumi up\` again, and it takes over what they have made`]
      : []),
    ...(old > 0 ? [`${old} older ones: nothing is taken over for them any more, and they vanish after 30 days`] : []),
  ];
  return [check.note(`${count(dead.length, "create")} of processes that are gone.`, { facts, details })];
}

function journalRows(file: string): Row[] {
  const { DatabaseSync } = withoutSqliteWarning(() => process.getBuiltinModule("node:sqlite"));
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const table = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'journal'").get();
    return table ? (db.prepare("SELECT pid, began FROM journal").all() as unknown as Row[]) : [];
  } finally {
    db.close();
  }
}

/** Folders of imports that were killed hold secrets. */
function checkPrivateFolders(temporary?: string): Check[] {
  const check = checkOf("privateFolders", "Files of killed imports");
  const left = leftovers(temporary);
  const facts = { folders: left.length };
  if (left.length === 0) return [check.ok("none.", { facts })];
  const fix = "Run any `portals import` command: it removes them first. They may hold secrets.";
  return [check.wrong(`${count(left.length, "folder")}: ${left.join(", ")}`, fix, { facts })];
}
