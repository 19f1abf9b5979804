import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Log } from "./log";

/** The one small SQLite file that all processes of this machine share. */
export interface StateFile {
  readonly db: DatabaseSync;
  readonly path: string;
  /** Runs `f` in BEGIN IMMEDIATE; a throw rolls back. Inside another transaction it joins that one. `f` is synchronous. */
  transaction<T>(f: () => T): T;
  /** May be called twice. */
  close(): void;
}

const busyMs = 5_000;

/** Opens or creates the file. Undefined, after one warning, when the machine offers no place for it. */
export function openStateFile(env: NodeJS.ProcessEnv, log: Log): StateFile | undefined {
  const folder = stateFolder(env);
  const path = join(folder, "state.db");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return open(path, log);
  } catch (error) {
    log.warn(
      `cannot use ${path} (${reason(error)}). Without it the request budget is not shared with other processes, and an ` +
        "interrupted create is not remembered. Set PORTALS_STATE_DIR to a writable folder.",
    );
    return undefined;
  }
}

/** PORTALS_STATE_DIR, else the user's cache folder. */
export function stateFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.PORTALS_STATE_DIR) return env.PORTALS_STATE_DIR;
  const home = env.HOME || env.USERPROFILE || homedir();
  // The XDG base directory specification tells to ignore a relative path.
  if (env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME)) return join(env.XDG_CACHE_HOME, "pulumi-portals");
  if (platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "pulumi-portals");
  return join(home, platform === "darwin" ? join("Library", "Caches") : ".cache", "pulumi-portals");
}

function open(path: string, log: Log): StateFile {
  createPrivate(path);
  const { ino } = statSync(path);
  try {
    return connect(path);
  } catch (error) {
    if (!isCorrupt(error)) throw error;
    // Another process may have replaced the file meanwhile: then only ours was the bad one.
    if (existsSync(path) && statSync(path).ino === ino) {
      const aside = moveAside(path);
      log.warn(
        `${path} was damaged and is now ${aside}. A new one was started: the requests and unfinished creates of earlier ` +
          "runs are forgotten. Delete the old one when nobody needs it.",
      );
    }
    createPrivate(path);
    return connect(path);
  }
}

function createPrivate(path: string): void {
  closeSync(openSync(path, "a", 0o600));
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
}

function connect(path: string): StateFile {
  const { DatabaseSync } = withoutSqliteWarning(() => process.getBuiltinModule("node:sqlite"));
  const db = new DatabaseSync(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${busyMs}`);
    useWriteAheadLog(db);
    db.exec("PRAGMA synchronous = NORMAL");
    const check = db.prepare("PRAGMA quick_check(1)").get();
    if (check?.quick_check !== "ok") throw new CorruptFile(`${check?.quick_check}`);
    // A read-only file opens without complaint and fails at the first write.
    db.exec("BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS portals (version INTEGER NOT NULL); COMMIT");
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    db,
    path,
    transaction: (f) => transaction(db, f),
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

function transaction<T>(db: DatabaseSync, f: () => T): T {
  if (db.isTransaction) return f();
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = f();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    // Some errors (a full disk) have rolled back already.
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

// The switch needs the file alone and does not honour busy_timeout; it happens once in the file's life.
function useWriteAheadLog(db: DatabaseSync): void {
  for (let left = 40; ; left -= 1) {
    try {
      db.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (primaryCode(error) !== sqliteBusy || left === 0) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

function moveAside(path: string): string {
  let n = 1;
  while (existsSync(`${path}.corrupt-${n}`)) n += 1;
  const aside = `${path}.corrupt-${n}`;
  renameSync(path, aside);
  // The log of the old file would be replayed into the new one.
  for (const suffix of ["-wal", "-shm"]) rmSync(`${path}${suffix}`, { force: true });
  return aside;
}

class CorruptFile extends Error {}

const sqliteBusy = 5;
const sqliteCorrupt = 11;
const sqliteNotADatabase = 26;

function isCorrupt(error: unknown): boolean {
  const code = primaryCode(error);
  return error instanceof CorruptFile || code === sqliteCorrupt || code === sqliteNotADatabase;
}

/** The low byte of SQLite's extended result code. */
function primaryCode(error: unknown): number | undefined {
  const code = error instanceof Error && "errcode" in error ? error.errcode : undefined;
  return typeof code === "number" ? code & 0xff : undefined;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs `load` without the ExperimentalWarning that node:sqlite gives in some releases; all others keep printing. */
export function withoutSqliteWarning<T>(load: () => T): T {
  const original = process.emitWarning;
  const filtered = (warning: string | Error, ...rest: unknown[]): void => {
    const text = typeof warning === "string" ? warning : warning.message;
    const [options] = rest;
    const type = typeof options === "string" ? options : warning instanceof Error ? warning.name : typeOf(options);
    if (type === "ExperimentalWarning" && /\bSQLite\b/i.test(text)) return;
    Reflect.apply(original, process, [warning, ...rest]);
  };
  process.emitWarning = filtered;
  try {
    return load();
  } finally {
    process.emitWarning = original;
  }
}

function typeOf(options: unknown): unknown {
  return typeof options === "object" && options !== null && "type" in options ? options.type : undefined;
}
