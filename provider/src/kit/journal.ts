import { createHash } from "node:crypto";
import type { Clock } from "../http/clock";
import type { StateFile } from "../http/state-file";
import { isAlive } from "./alive";
import { type Claim, firstNumber, JournalTable } from "./journal-table";
import { type Fields, stableText } from "./normal-form";
import { Turns } from "./turns";

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
  /** The object is this create's, and no other's, unless the create fails after all. */
  take(id: string): void;
  /** The object exists under this id. */
  done(id: string): void;
  /** The engine is given the answer, whatever it is. */
  answered(): void;
  /** The create has failed, and may be tried again in this process. */
  failed(): void;
  /** Nothing was created. */
  forget(): void;
  /** The next equal create of this process may begin. */
  ended(): void;
}

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
  /** What made an object under a name of its own in this process, by the name. */
  private readonly claims = new Map<string, { readonly key: string; readonly inputs: Fields }>();
  /** Keys of creates whose answer the engine has been given. */
  private readonly answered = new Set<string>();
  /** Objects that this process has made or the engine has named. */
  private readonly known = new Set<string>();
  /** What creates of this process have taken over from runs that were cut off. */
  private readonly inherited = new Set<string>();
  private readonly turns = new Turns();
  private readonly table: JournalTable | undefined;
  private warned = false;

  constructor(
    file: StateFile | undefined,
    private readonly clock: Clock,
    private readonly folder: string,
    alive: (pid: number) => boolean = isAlive,
    private readonly tell: (text: string) => void = () => undefined,
  ) {
    this.table = file && new JournalTable(file, clock, alive);
    this.quietly((table) => table.prepare());
  }

  get available(): boolean {
    return this.table !== undefined;
  }

  /**
   * Begins a create. Waits for the same create of a living process. `undefined` when this very process already makes
   * the same object: the program declares it twice. Where the service allows equal objects, equal creates take turns,
   * and each has a number of its own.
   *
   * @param isNamed the natural key alone is one object's, whatever else is sent
   */
  async begin(
    portal: string,
    type: string,
    naturalKey: string,
    inputs: Fields,
    allowsEqual = false,
    isNamed = false,
  ): Promise<JournalEntry | undefined> {
    const name = nameOf(portal, type, naturalKey);
    if (isNamed && this.claimant(portal, type, naturalKey)) return undefined;
    const text = [this.folder, portal, type, naturalKey, stableText(inputs)].join("\n");
    const base = createHash("sha256").update(text).digest("hex");
    if (!allowsEqual && this.own.has(base)) return undefined;
    const ended = allowsEqual ? await this.turns.take(base) : () => undefined;
    const isOwn = (key: string) => this.own.has(key);
    if (!allowsEqual) this.own.set(base, "");
    if (isNamed) this.claims.set(name, { key: base, inputs });
    try {
      const claim = await this.whenFree(type, (table, isPatient) =>
        allowsEqual ? table.claimNumber(base, isOwn, isPatient) : table.claim(base),
      );
      const key = claim?.key ?? (allowsEqual ? firstNumber(base, isOwn) : base);
      this.own.set(key, "");
      return { ...this.entry(portal, type, claim ?? { key }, allowsEqual), ended };
    } catch (reason) {
      if (!allowsEqual) this.own.delete(base);
      ended();
      throw reason;
    }
  }

  /** The create of this process that has a name. Without `id` it has not ended. */
  claimant(
    portal: string,
    type: string,
    naturalKey: string,
  ): { readonly id?: string; readonly inputs: Fields } | undefined {
    const claim = this.claims.get(nameOf(portal, type, naturalKey));
    const object = claim && this.own.get(claim.key);
    if (!claim || object === undefined) return undefined;
    const id = object.split("\n").at(-1);
    return { inputs: claim.inputs, ...(id ? { id } : {}) };
  }

  /** A create of this process has taken over what a run that was cut off has made. */
  inherit(portal: string, type: string, id: string): void {
    this.inherited.add(nameOf(portal, type, id));
  }

  /** The engine may have saved it after all, for a resource that has another name by now: it is not that one's to delete. */
  isInherited(portal: string, type: string, id: string): boolean {
    return this.inherited.has(nameOf(portal, type, id));
  }

  /** The engine knows this id: its create is finished for good. */
  seen(portal: string, type: string, id: string): void {
    const name = nameOf(portal, type, id);
    // Read and compared, it is named twice; only a create of this process could have written it down in between.
    if (this.known.has(name) && this.own.size === 0) return;
    const object = this.objectOf(portal, type, id);
    this.known.add(name);
    for (const [key, made] of this.own) if (made === object) this.own.delete(key);
    this.quietly((table) => table.dropObject(object));
  }

  /** Whether an object came of a create of this machine, or the engine has named it: then it is no other create's. */
  knows(portal: string, type: string, id: string): boolean {
    const name = nameOf(portal, type, id);
    if (this.known.has(name)) return true;
    let isMade = false;
    this.quietly((table) => {
      isMade = table.isMade(name);
    });
    return isMade;
  }

  /** At the normal end of a run the engine has saved every create that was answered to it. */
  settle(): void {
    if (this.answered.size === 0) return;
    this.quietly((table) => table.dropDone(this.answered));
    this.answered.clear();
  }

  private entry(
    portal: string,
    type: string,
    { key, unfinished, expired }: Claim,
    allowsEqual: boolean,
  ): Omit<JournalEntry, "ended"> {
    const taken = new Set<string>();
    return {
      ...(unfinished
        ? { unfinished: { beganMs: unfinished.began, ...(unfinished.id ? { id: unfinished.id } : {}) } }
        : {}),
      ...(expired ? { expiredMs: expired.began } : {}),
      take: (id) => {
        taken.add(nameOf(portal, type, id));
        this.known.add(nameOf(portal, type, id));
      },
      done: (id) => {
        const object = this.objectOf(portal, type, id);
        // Kept when it is done: the same create again would take over what the program has just made.
        this.own.set(key, object);
        this.quietly((table) => {
          table.done(key, object, id);
          if (allowsEqual) table.addMade(nameOf(portal, type, id));
        });
      },
      answered: () => void this.answered.add(key),
      failed: () => {
        this.own.delete(key);
        for (const name of taken) this.known.delete(name);
      },
      forget: () => {
        this.own.delete(key);
        this.quietly((table) => table.drop(key));
      },
    };
  }

  /** The same id may stand for objects of two portals, or of two projects on one machine. */
  private objectOf(portal: string, type: string, id: string): string {
    return [this.folder, nameOf(portal, type, id)].join("\n");
  }

  /** What is only for a later run must not fail this one: an error here would lose an object that exists. */
  private quietly(action: (table: JournalTable) => void): void {
    try {
      if (this.table) action(this.table);
    } catch (reason) {
      if (!this.warned) this.tell(`the journal of creates cannot be written: ${(reason as Error).message}`);
      this.warned = true;
    }
  }

  /** Waits for another living process that makes the same object: until it has ended, the engine may yet save it. */
  private async whenFree(
    type: string,
    ask: (table: JournalTable, isPatient: boolean) => Claim,
  ): Promise<Claim | undefined> {
    const { table } = this;
    for (let waited = 0; table; waited += POLL_MS) {
      const claim = ask(table, waited < LIMIT_MS);
      if (!claim.busy) return claim;
      const { pid } = claim.busy;
      if (waited === TELL_MS) this.tell(`waiting for process ${pid}, which is making the same ${type}`);
      if (waited >= LIMIT_MS) {
        throw new Error(
          `${type}: process ${pid} has been making the same object for ${LIMIT_MS / 60_000} minutes. ` +
            "End that run, or wait for it, and run `pulumi up` again.",
        );
      }
      await this.clock.sleep(POLL_MS);
    }
    return undefined;
  }
}

const nameOf = (portal: string, type: string, id: string): string => [portal, type, id].join("\n");
