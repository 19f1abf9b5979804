/** What a window says to a process that wants to send. */
export interface Claim {
  /** How many of the wanted requests may be sent now. */
  granted: number;
  /** When not all were granted: how long the next one waits, as far as one can tell. */
  waitMs: number;
  /** Ask again after that; may be sooner. */
  askAgainMs: number;
  /** Requests in the window, the granted ones included. */
  used: number;
  /** Nobody may send: the service has answered 429. */
  penalized: boolean;
}

/** What a process asks of a window. */
export interface Demand {
  wanted: number;
  /** Numbers the claims of this process, for a window that may hear of one twice. */
  no: number;
  /**
   * How long a request may be on its way: the service counts it when it arrives, and a slot is taken for so much longer.
   * At most `maxLeadMs`.
   */
  leadMs: number;
}

/** Requests that were sent together. */
export interface Sent {
  /** The number that its claim had. */
  no: number;
  agoMs: number;
  count: number;
}

/** The shared memory of one limit: in this process, in a file, or on a server. */
export interface RequestWindow {
  claim(demand: Demand): Claim | Promise<Claim>;
  penalize(ms: number): void | Promise<void>;
  /** Counts what another window has granted. */
  remember(sent: readonly Sent[]): void | Promise<void>;
  /** Who uses up this window, for a message. */
  readonly users: string;
}

export interface WindowSize {
  /** Requests in any windowMs. */
  capacity: number;
  windowMs: number;
  /** A time that is further ahead comes from before the clock was set back. */
  maxLeadMs: number;
}

/** How processes that share a window take turns. */
export const turns = {
  /** Requests that one ticket reserves: a process that waits for one will mostly want more. */
  size: (capacity: number) => Math.max(1, Math.floor(capacity / 10)),
  /** A waiting process comes back at least this often, so the ticket of a dead one is soon void. */
  maxNapMs: 15_000,
  graceMs: 5_000,
  /** So long a turn stays reserved after a grant: a small run sends its requests one after the other. */
  lingerMs: 2_000,
};

/** The window of a process that shares it with nobody. */
export class LocalWindow implements RequestWindow {
  readonly users = "this process";
  readonly #size: WindowSize;
  readonly #now: () => number;
  #sent: number[] = [];
  #pause = { setAt: 0, ms: 0 };

  constructor(size: WindowSize, now: () => number) {
    this.#size = size;
    this.#now = now;
  }

  claim({ wanted, leadMs }: Demand): Claim {
    const now = this.#now();
    const { capacity, windowMs, maxLeadMs } = this.#size;
    // After the clock jumped back, a time in the future counts as now.
    this.#sent = this.#sent.filter((at) => at > now - windowMs).map((at) => (at > now + maxLeadMs ? now : at));
    this.#pause.setAt = Math.min(this.#pause.setAt, now);
    const pauseMs = this.#pause.setAt + this.#pause.ms - now;
    if (pauseMs > 0)
      return { granted: 0, waitMs: pauseMs, askAgainMs: pauseMs, used: this.#sent.length, penalized: true };
    const granted = Math.max(0, Math.min(wanted, capacity - this.#sent.length));
    for (let n = 0; n < granted; n += 1) this.#sent.push(now + leadMs);
    this.#sent.sort((a, b) => a - b);
    const next = this.#sent[this.#sent.length - capacity] ?? now;
    const waitMs = granted < wanted ? next + windowMs - now : 0;
    return { granted, waitMs, askAgainMs: waitMs, used: this.#sent.length, penalized: false };
  }

  penalize(ms: number): void {
    const now = this.#now();
    this.#pause.setAt = Math.min(this.#pause.setAt, now);
    if (now + ms > this.#pause.setAt + this.#pause.ms) this.#pause = { setAt: now, ms };
  }

  remember(sent: readonly Sent[]): void {
    const now = this.#now();
    for (const { agoMs, count } of sent) for (let n = 0; n < count; n += 1) this.#sent.push(now - agoMs);
    this.#sent.sort((a, b) => a - b);
  }
}
