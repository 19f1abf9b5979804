import type { StatementSync } from "node:sqlite";
import type { Clock } from "../http/clock";
import type { StateFile } from "../http/state-file";

export interface Row {
  readonly key: string;
  readonly pid: number;
  readonly began: number;
  readonly id: string | null;
}

/** What came of asking for a key. */
export interface Claim {
  readonly key: string;
  /** A living process has it: nothing was claimed. */
  readonly busy?: Row;
  /** What a process that is gone has left. */
  readonly unfinished?: Row;
  /** The same, and too old to be taken over. */
  readonly expired?: Row;
}

/** After this time an entry no longer takes an object over; it only explains the error. */
const VALID_MS = 24 * 3_600_000;

const COLUMNS = "SELECT key, pid, began, id FROM journal";

/** The rows that all processes of this machine share. */
export class JournalTable {
  /** Every call of the engine asks. */
  private find: StatementSync | undefined;

  constructor(
    private readonly file: StateFile,
    private readonly clock: Clock,
    private readonly isAlive: (pid: number) => boolean,
  ) {}

  prepare(): void {
    const { db } = this.file;
    db.exec(
      "CREATE TABLE IF NOT EXISTS journal (key TEXT PRIMARY KEY, object TEXT, pid INTEGER, began INTEGER, id TEXT) STRICT",
    );
    db.exec("CREATE INDEX IF NOT EXISTS journal_object ON journal (object)");
    db.exec("CREATE TABLE IF NOT EXISTS made (object TEXT PRIMARY KEY, at INTEGER) STRICT");
    db.prepare("DELETE FROM journal WHERE began < ?").run(this.clock.now() - 30 * VALID_MS);
    db.prepare("DELETE FROM made WHERE at < ?").run(this.clock.now() - VALID_MS);
  }

  /** Takes a key that stands for one object. A row of a dead process is taken over. */
  claim(key: string): Claim {
    return this.file.transaction(() => {
      const row = this.file.db.prepare(`${COLUMNS} WHERE key = ?`).get(key) as Row | undefined;
      // A row that is too old is nobody's: its process id may be another program's by now.
      if (row && this.isFresh(row) && this.isOfOther(row)) return { key, busy: row };
      // What is too old to be taken over tells nothing of the create that begins now.
      const unfinished = row && this.isFresh(row) ? row : undefined;
      this.put(key, unfinished);
      return { key, ...(unfinished ? { unfinished } : row ? { expired: row } : {}) };
    });
  }

  /**
   * Takes one of the numbers of a key that stands for many equal objects: the first that a dead process has left, else
   * the first that nobody has.
   *
   * @param isOwn whether this process has a key already
   * @param isPatient whether rows of living processes are to be waited for
   */
  claimNumber(base: string, isOwn: (key: string) => boolean, isPatient: boolean): Claim {
    return this.file.transaction(() => {
      const rows = this.file.db
        .prepare(`${COLUMNS} WHERE key > ? AND key < ? ORDER BY length(key), key`)
        .all(`${base}#`, `${base}$`) as unknown as Row[];
      const others = rows.filter((row) => this.isFresh(row) && !isOwn(row.key));
      const busy = others.find((row) => this.isOfOther(row));
      if (busy && isPatient) return { key: busy.key, busy };
      const unfinished = others.find((row) => !this.isOfOther(row));
      const taken = new Set(others.map(({ key }) => key));
      const key = unfinished?.key ?? firstNumber(base, (other) => isOwn(other) || taken.has(other));
      this.put(key, unfinished);
      return { key, ...(unfinished ? { unfinished } : {}) };
    });
  }

  done(key: string, object: string, id: string): void {
    this.file.db.prepare("UPDATE journal SET id = ?, object = ? WHERE key = ?").run(id, object, key);
  }

  drop(key: string): void {
    this.file.db.prepare("DELETE FROM journal WHERE key = ?").run(key);
  }

  dropObject(object: string): void {
    // Reading first: a DELETE that finds nothing would still wait for the write lock of other processes.
    this.find ??= this.file.db.prepare("SELECT key FROM journal WHERE object = ? LIMIT 1");
    if (this.find.get(object)) this.file.db.prepare("DELETE FROM journal WHERE object = ?").run(object);
  }

  dropDone(keys: Iterable<string>): void {
    const drop = this.file.db.prepare("DELETE FROM journal WHERE key = ? AND id IS NOT NULL");
    for (const key of keys) drop.run(key);
  }

  /** Notes an object that a create of this machine has made. */
  addMade(object: string): void {
    this.file.db.prepare("INSERT OR REPLACE INTO made (object, at) VALUES (?, ?)").run(object, this.now());
  }

  isMade(object: string): boolean {
    return this.file.db.prepare("SELECT 1 FROM made WHERE object = ?").get(object) !== undefined;
  }

  private put(key: string, unfinished: Row | undefined): void {
    this.file.db
      .prepare("INSERT OR REPLACE INTO journal (key, object, pid, began, id) VALUES (?, NULL, ?, ?, ?)")
      .run(key, process.pid, unfinished?.began ?? this.now(), unfinished?.id ?? null);
  }

  private now(): number {
    return Math.trunc(this.clock.now());
  }

  private isOfOther({ pid }: Row): boolean {
    return pid !== process.pid && this.isAlive(pid);
  }

  private isFresh({ began }: Row): boolean {
    return this.clock.now() - began < VALID_MS;
  }
}

export function firstNumber(base: string, isTaken: (key: string) => boolean): string {
  let number = 0;
  while (isTaken(`${base}#${number}`)) number++;
  return `${base}#${number}`;
}
