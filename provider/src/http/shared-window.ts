import { randomUUID } from "node:crypto";
import { type Claim, type Demand, type RequestWindow, type Sent, turns, type WindowSize } from "./request-window";
import type { StateFile } from "./state-file";

const tables = `
  CREATE TABLE IF NOT EXISTS budget_sent (key TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS budget_sent_at ON budget_sent (key, at);
  CREATE TABLE IF NOT EXISTS budget_ticket
    (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, owner TEXT NOT NULL, reserved INTEGER NOT NULL,
     seen INTEGER NOT NULL, expires INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS budget_pause (key TEXT PRIMARY KEY, at INTEGER NOT NULL, ms INTEGER NOT NULL);
`;

const dayMs = 86_400_000;
const decadeMs = 3_650 * dayMs;

type Sql = ReturnType<typeof prepare>;

/**
 * A window in the state file. A process that must wait holds one ticket, which reserves its next requests (a tenth of
 * the capacity at most); tickets are served in order of arrival. So processes take turns, and a small run gets its tenth
 * of each window even beside one that could use all of it. Nothing is locked between two claims: a dead process leaves
 * at most a ticket, which is void within 20 s.
 */
export class SharedWindow implements RequestWindow {
  readonly users = "the processes of this machine";
  readonly #file: StateFile;
  readonly #key: string;
  readonly #size: WindowSize;
  readonly #now: () => number;
  readonly #owner = randomUUID();
  readonly #sql: Sql;
  readonly #turn: number;

  /** With a factor, `now` runs so many times faster than the clock of other windows in the file. */
  constructor(file: StateFile, key: string, size: WindowSize, now: () => number, factor = 1) {
    this.#file = file;
    this.#key = key;
    this.#size = size;
    this.#now = now;
    this.#turn = turns.size(size.capacity);
    file.transaction(() => {
      file.db.exec(tables);
      // Keys of credentials that are no longer used, and what a faster clock has left.
      const oldest = now() - Math.max(dayMs, size.windowMs);
      if (factor === 1) file.db.prepare("DELETE FROM budget_sent WHERE at < ? OR at > ?").run(oldest, now() + decadeMs);
    });
    this.#sql = prepare(file);
  }

  claim(demand: Demand): Claim {
    return this.#file.transaction(() => this.#claim(demand, this.#now()));
  }

  penalize(ms: number): void {
    this.#file.transaction(() => {
      const now = this.#now();
      this.#sql.clampPause.run({ key: this.#key, now });
      this.#sql.penalize.run({ key: this.#key, at: now, ms: Math.ceil(ms) });
    });
  }

  remember(sent: readonly Sent[]): void {
    this.#file.transaction(() => {
      const now = this.#now();
      for (const { agoMs, count } of sent) {
        for (let n = 0; n < count; n += 1) this.#sql.send.run({ key: this.#key, at: Math.trunc(now - agoMs) });
      }
    });
  }

  #claim({ wanted, leadMs }: Demand, now: number): Claim {
    const key = this.#key;
    const { capacity } = this.#size;
    this.#forgetOld(now);
    const used = int(this.#sql.used.get({ key })?.n);
    const pauseMs = int(this.#sql.pause.get({ key, now })?.ms);
    if (pauseMs > 0) {
      const askAgainMs = this.#queue(this.#turn, now, pauseMs);
      return { granted: 0, waitMs: pauseMs, askAgainMs, used, penalized: true };
    }

    const mine = this.#sql.mine.get({ key, owner: this.#owner });
    const reserved = int(mine?.reserved);
    const ahead = int(this.#sql.ahead.get({ key, mine: mine?.id ?? null, owner: this.#owner })?.reserved);
    const others = int(this.#sql.ahead.get({ key, mine: null, owner: this.#owner })?.reserved);
    let granted = 0;
    // Beyond its own ticket a process stands behind everybody who waits.
    while (granted < wanted && capacity - used - granted > (granted < reserved ? ahead : others)) {
      this.#sql.send.run({ key, at: now + leadMs });
      granted += 1;
    }
    // A turn that is used up goes back to the end; one that has begun keeps its place and does not grow.
    const left = reserved - granted;
    if (left <= 0) this.#sql.leave.run({ key, owner: this.#owner });
    const reserve = left > 0 ? left : this.#turn;
    if (granted === wanted) {
      if (reserved + others > 0) this.#hold(reserve, now, now + turns.lingerMs);
      return { granted, waitMs: 0, askAgainMs: 0, used: used + granted, penalized: false };
    }
    const waitMs = this.#untilFree(now, used + granted - capacity + (left > 0 ? ahead : others));
    const askAgainMs = this.#queue(reserve, now, waitMs);
    return { granted, waitMs, askAgainMs, used: used + granted, penalized: false };
  }

  /** Time until the request at this place (0 is the oldest) leaves the window. */
  #untilFree(now: number, place: number): number {
    const at = this.#sql.nth.get({ key: this.#key, place })?.at;
    // Fewer rows than places: those ahead have not sent yet, and what they send now stays for one window.
    return Math.max(1, (typeof at === "number" ? at : now) + this.#size.windowMs - now);
  }

  /** Takes a ticket or keeps the one it has. Returns when to ask again: somebody else's ticket may be void before our turn. */
  #queue(reserve: number, now: number, waitMs: number): number {
    const voidAt = this.#sql.ahead.get({ key: this.#key, mine: null, owner: this.#owner })?.expires;
    const voidIn = typeof voidAt === "number" ? Math.max(1, voidAt - now) : waitMs;
    const napMs = Math.ceil(Math.min(waitMs, voidIn, turns.maxNapMs));
    this.#hold(reserve, now, now + napMs + turns.graceMs);
    return napMs;
  }

  /** Keeps the place of this process, or gives it the last one. */
  #hold(reserve: number, now: number, expires: number): void {
    const row = { key: this.#key, owner: this.#owner, reserve, now, expires };
    if (this.#sql.renew.run(row).changes === 0) this.#sql.queue.run(row);
  }

  /** A clock that jumped back leaves times in the future; they count as now, or they would block for ever. */
  #forgetOld(now: number): void {
    const key = this.#key;
    this.#sql.forget.run({ key, before: now - this.#size.windowMs });
    this.#sql.clampSent.run({ key, now, latest: now + this.#size.maxLeadMs });
    this.#sql.clampTickets.run({ key, now });
    this.#sql.clampPause.run({ key, now });
    this.#sql.expire.run({ key, now, owner: this.#owner });
  }
}

function prepare({ db }: StateFile) {
  return {
    forget: db.prepare("DELETE FROM budget_sent WHERE key = :key AND at <= :before"),
    clampSent: db.prepare("UPDATE budget_sent SET at = :now WHERE key = :key AND at > :latest"),
    clampTickets: db.prepare(
      "UPDATE budget_ticket SET expires = expires - seen + :now, seen = :now WHERE key = :key AND seen > :now",
    ),
    clampPause: db.prepare("UPDATE budget_pause SET at = :now WHERE key = :key AND at > :now"),
    expire: db.prepare("DELETE FROM budget_ticket WHERE key = :key AND expires <= :now AND owner <> :owner"),
    pause: db.prepare("SELECT max(0, at + ms - :now) AS ms FROM budget_pause WHERE key = :key"),
    used: db.prepare("SELECT count(*) AS n FROM budget_sent WHERE key = :key"),
    nth: db.prepare("SELECT at FROM budget_sent WHERE key = :key ORDER BY at LIMIT 1 OFFSET :place"),
    mine: db.prepare("SELECT id, reserved FROM budget_ticket WHERE key = :key AND owner = :owner"),
    ahead: db.prepare(
      "SELECT sum(reserved) AS reserved, min(expires) AS expires FROM budget_ticket " +
        "WHERE key = :key AND owner <> :owner AND (:mine IS NULL OR id < :mine)",
    ),
    send: db.prepare("INSERT INTO budget_sent (key, at) VALUES (:key, :at)"),
    queue: db.prepare(
      "INSERT INTO budget_ticket (key, owner, reserved, seen, expires) VALUES (:key, :owner, :reserve, :now, :expires)",
    ),
    renew: db.prepare(
      "UPDATE budget_ticket SET reserved = :reserve, seen = :now, expires = :expires WHERE key = :key AND owner = :owner",
    ),
    leave: db.prepare("DELETE FROM budget_ticket WHERE key = :key AND owner = :owner"),
    penalize: db.prepare(
      "INSERT INTO budget_pause (key, at, ms) VALUES (:key, :at, :ms) ON CONFLICT (key) DO UPDATE " +
        "SET at = excluded.at, ms = excluded.ms WHERE excluded.at + excluded.ms > at + ms",
    ),
  };
}

function int(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
