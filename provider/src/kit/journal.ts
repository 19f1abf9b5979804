import { createHash } from "node:crypto";
import type { Clock } from "../http/clock";
import type { StateFile } from "../http/state-file";
import { type Fields, stableText } from "./normal-form";

/** What is known of an earlier create of the same object whose process is gone. */
export interface Unfinished {
  readonly beganMs: number;
  /** Known when the answer had come before the process went. */
  readonly id?: string;
}

/** One create, from before its request until its id is seen again. */
export interface JournalEntry {
  readonly unfinished?: Unfinished;
  /** When an earlier create began that is too old to be taken over. */
  readonly expiredMs?: number;
  /** The object exists under this id. */
  done(id: string): void;
  /** The engine is given the answer, whatever it is. */
  answered(): void;
  /** The create has failed, and may be tried again in this process. */
  failed(): void;
  /** Nothing was created. */
  forget(): void;
}

interface Row {
  key: string;
  pid: number;
  began: number;
  id: string | null;
}

/** After this time an entry no longer takes an object over; it only explains the error. */
const VALID_MS = 24 * 3_600_000;
/** How a create waits for the same one of a living process. */
const POLL_MS = 500;
const TELL_MS = 3000;
const LIMIT_MS = 5 * 60_000;

/**
 * Creates that may have no state yet. A provider or engine that is killed leaves objects that no state knows; the
 * next run finds them here and takes them over instead of making them again.
 */
export class Journal {
  /** Creates of this process by key, and the type and id that came of them. */
  private readonly own = new Map<string, string>();
  /** Keys of creates whose answer the engine has been given. */
  private readonly answered = new Set<string>();
  private warned = false;

  constructor(
    private readonly file: StateFile | undefined,
    private readonly clock: Clock,
    private readonly folder: string,
    private readonly isAlive: (pid: number) => boolean = pidIsAlive,
    private readonly tell: (text: string) => void = () => undefined,
  ) {
    this.quietly((db) => {
      db.exec(
        "CREATE TABLE IF NOT EXISTS journal (key TEXT PRIMARY KEY, object TEXT, pid INTEGER, began INTEGER, id TEXT) STRICT",
      );
      db.exec("CREATE INDEX IF NOT EXISTS journal_object ON journal (object)");
      db.prepare("DELETE FROM journal WHERE began < ?").run(this.clock.now() - 30 * VALID_MS);
    });
  }

  get available(): boolean {
    return this.file !== undefined;
  }

  /**
   * Begins a create. Waits for the same create of a living process. `undefined` when this very process already makes
   * the same object: the program declares it twice.
   */
  async begin(portal: string, type: string, naturalKey: string, inputs: Fields): Promise<JournalEntry | undefined> {
    const text = [this.folder, portal, type, naturalKey, stableText(inputs)].join("\n");
    const key = createHash("sha256").update(text).digest("hex");
    if (this.own.has(key)) return undefined;
    this.own.set(key, "");
    const { file } = this;
    const row = file && (await this.claimWhenFree(file, key, type));
    return {
      ...(row && this.isFresh(row) ? { unfinished: { beganMs: row.began, ...(row.id ? { id: row.id } : {}) } } : {}),
      ...(row && !this.isFresh(row) ? { expiredMs: row.began } : {}),
      done: (id) => {
        const object = this.objectOf(portal, type, id);
        // Kept when it is done: the same create again would take over what the program has just made.
        this.own.set(key, object);
        this.quietly((db) => db.prepare("UPDATE journal SET id = ?, object = ? WHERE key = ?").run(id, object, key));
      },
      answered: () => void this.answered.add(key),
      failed: () => void this.own.delete(key),
      forget: () => {
        this.own.delete(key);
        this.quietly((db) => db.prepare("DELETE FROM journal WHERE key = ?").run(key));
      },
    };
  }

  /** The engine knows this id: its create is finished for good. */
  seen(portal: string, type: string, id: string): void {
    const object = this.objectOf(portal, type, id);
    for (const [key, made] of this.own) if (made === object) this.own.delete(key);
    this.quietly((db) => {
      // Reading first: a DELETE that finds nothing would still wait for the write lock of other processes.
      const row = db.prepare("SELECT key FROM journal WHERE object = ? LIMIT 1").get(object);
      if (row) db.prepare("DELETE FROM journal WHERE object = ?").run(object);
    });
  }

  /** At the normal end of a run the engine has saved every create that was answered to it. */
  settle(): void {
    if (this.answered.size === 0) return;
    this.quietly((db) => {
      const drop = db.prepare("DELETE FROM journal WHERE key = ? AND id IS NOT NULL");
      for (const key of this.answered) drop.run(key);
    });
    this.answered.clear();
  }

  /** The same id may stand for objects of two portals, or of two projects on one machine. */
  private objectOf(portal: string, type: string, id: string): string {
    return [this.folder, portal, type, id].join("\n");
  }

  /** What is only for a later run must not fail this one: an error here would lose an object that exists. */
  private quietly(action: (db: StateFile["db"]) => void): void {
    try {
      if (this.file) action(this.file.db);
    } catch (reason) {
      if (!this.warned) this.tell(`the journal of creates cannot be written: ${(reason as Error).message}`);
      this.warned = true;
    }
  }

  /** Waits for another living process that makes the same object: until it has ended, the engine may yet save it. */
  private async claimWhenFree(file: StateFile, key: string, type: string): Promise<Row | undefined> {
    for (let waited = 0; ; waited += POLL_MS) {
      const row = this.claim(file, key);
      if (!row || !this.isFresh(row) || !this.isOfOther(row)) return row;
      if (waited === TELL_MS) this.tell(`waiting for process ${row.pid}, which is making the same ${type}`);
      if (waited >= LIMIT_MS) {
        throw new Error(
          `${type}: process ${row.pid} has been making the same object for ${LIMIT_MS / 60_000} minutes. ` +
            "End that run, or wait for it, and run `pulumi up` again.",
        );
      }
      await this.clock.sleep(POLL_MS);
    }
  }

  private isOfOther({ pid }: Row): boolean {
    return pid !== process.pid && this.isAlive(pid);
  }

  private isFresh({ began }: Row): boolean {
    return this.clock.now() - began < VALID_MS;
  }

  /** The row that stood in the way, or nothing after taking the key. A row of a dead process is taken over. */
  private claim(file: StateFile, key: string): Row | undefined {
    return file.transaction(() => {
      const row = file.db.prepare("SELECT key, pid, began, id FROM journal WHERE key = ?").get(key) as Row | undefined;
      // A row that is too old is nobody's: its process id may be another program's by now.
      if (row && this.isFresh(row) && this.isOfOther(row)) return row;
      // What is too old to be taken over tells nothing of the create that begins now.
      const earlier = row && this.isFresh(row) ? row : undefined;
      file.db
        .prepare("INSERT OR REPLACE INTO journal (key, object, pid, began, id) VALUES (?, NULL, ?, ?, ?)")
        .run(key, process.pid, earlier?.began ?? Math.trunc(this.clock.now()), earlier?.id ?? null);
      return row;
    });
  }
}

function pidIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === "EPERM";
  }
}
