import { type Clock, systemClock } from "./clock";
import type { Log } from "./log";
import { RedisWindow } from "./redis-window";
import { FallbackWindow } from "./redis-window-fallback";
import type { ScriptServer } from "./redis-window-server";
import { type Claim, type Demand, LocalWindow, type RequestWindow, type WindowSize } from "./request-window";
import { SharedWindow } from "./shared-window";
import type { StateFile } from "./state-file";

/** What a client asks before each request. */
export interface Budget {
  /** Whose limit it is, for messages. */
  readonly name: string;
  /** Resolves when one more request fits into the limit, in the order of the calls. */
  take(): Promise<void>;
  /** A request was answered so many ms after its turn; the service may have counted it as late as that. */
  answered(ms: number): void;
  /** After a 429: nobody takes for that long. */
  penalize(ms: number): void;
  /** Wall time in which requests of this process waited. */
  readonly waitedMs: number;
  /** Requests of this process that had to wait. */
  readonly waits: number;
  /** Largest share of the limit seen in one window, 0 to 100. */
  readonly peakPercent?: number;
}

export interface BudgetOptions {
  /** Whose limit it is, for messages. */
  name: string;
  /** Which limit: a hash of host, egress address or credential, never the credential. */
  key: string;
  /** Requests that the service allows in any windowMs; Infinity where it documents none: then only pauses are kept. */
  limit: number;
  windowMs: number;
  /** Percent of the limit that we may use, 1 to 100. */
  maxCapacity: number;
  /** Shares the limit with the other processes of this machine. */
  file?: StateFile;
  /** Shares it with other machines; while it is lost, the file serves. */
  server?: ScriptServer;
  clock?: Clock;
  log: Log;
  /** A sentence on how to change the limit. */
  waitHint: string;
}

const tellAfterMs = 3_000;
const tellEveryMs = 15_000;
/** What takes longer than that is an answer that is long in coming, not a request that is long on its way. */
const maxLeadMs = 5_000;
/** Each answer counts for some hundred later ones, less and less. */
const leadFades = 0.99;

export function createBudget(options: BudgetOptions): Budget {
  const { limit, windowMs, maxCapacity } = options;
  if (!(limit >= 1 && windowMs > 0))
    throw new RangeError("a request limit needs at least 1 request and a window above 0 ms");
  if (!(maxCapacity >= 1 && maxCapacity <= 100)) {
    throw new RangeError(`the share of the request limit is ${maxCapacity} %; use a number from 1 to 100`);
  }
  return new WindowBudget(options);
}

class WindowBudget implements Budget {
  waitedMs = 0;
  waits = 0;
  #peakPercent = 0;
  readonly #options: BudgetOptions;
  readonly #clock: Clock;
  readonly #capacity: number;
  #window: RequestWindow;
  #queue: { go: () => void; waited: boolean }[] = [];
  #serving = false;
  #claims = 0;
  #leadMs = 0;

  constructor(options: BudgetOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#capacity = Math.max(1, Math.floor((options.limit * options.maxCapacity) / 100));
    this.#window = this.#open();
  }

  get name(): string {
    return this.#options.name;
  }

  get peakPercent(): number | undefined {
    return this.#options.limit === Number.POSITIVE_INFINITY ? undefined : this.#peakPercent;
  }

  take(): Promise<void> {
    return new Promise((go) => {
      this.#queue.push({ go, waited: false });
      if (this.#serving) return;
      this.#serving = true;
      // A turn later, so that calls made together are one claim.
      queueMicrotask(() => void this.#serve());
    });
  }

  answered(ms: number): void {
    if (this.#capacity === Number.POSITIVE_INFINITY) return;
    this.#leadMs = Math.min(maxLeadMs, Math.max(ms, this.#leadMs * leadFades));
  }

  penalize(ms: number): void {
    if (!(ms > 0)) return;
    const again = (error: unknown) => {
      this.#fallBack(error);
      return this.#window.penalize(ms);
    };
    try {
      void Promise.resolve(this.#window.penalize(ms)).catch(again);
    } catch (error) {
      void again(error);
    }
  }

  /** The one waiter of this process; it ends with the queue. Never rejects: nobody could catch it. */
  async #serve(): Promise<void> {
    const began = this.#clock.now();
    let toldAt: number | undefined;
    while (this.#queue.length > 0) {
      const claim = await this.#claim();
      this.#peakPercent = Math.max(this.#peakPercent, Math.min(100, (100 * claim.used) / this.#options.limit));
      for (const { go } of this.#queue.splice(0, claim.granted)) go();
      if (this.#queue.length === 0) break;
      // Those who came while a server was being asked have not been refused yet.
      if (claim.waitMs === 0) continue;
      for (const waiter of this.#queue) {
        if (!waiter.waited) this.waits += 1;
        waiter.waited = true;
      }
      toldAt = this.#tell(claim, began, toldAt);
      await this.#sleep(Math.min(Math.max(1, claim.askAgainMs), tellEveryMs));
    }
    this.#serving = false;
  }

  async #claim(): Promise<Claim> {
    const no = ++this.#claims;
    try {
      return await this.#window.claim(this.#demand(no));
    } catch (error) {
      this.#fallBack(error);
      return this.#window.claim(this.#demand(no));
    }
  }

  #demand(no: number): Demand {
    return { wanted: this.#queue.length, no, leadMs: Math.ceil(this.#leadMs * (this.#clock.factor ?? 1)) };
  }

  async #sleep(ms: number): Promise<void> {
    const from = this.#clock.now();
    await this.#clock.sleep(ms);
    // The clock may have been set meanwhile; ours is not for measuring.
    this.waitedMs += Math.min(Math.max(0, this.#clock.now() - from), 2 * ms);
  }

  #tell({ waitMs, penalized }: Claim, began: number, toldAt: number | undefined): number | undefined {
    const now = this.#clock.now();
    const { name, limit, windowMs, log, waitHint } = this.#options;
    const waiting = `${this.#queue.length} ${this.#queue.length === 1 ? "request waits" : "requests wait"}`;
    if (toldAt === undefined) {
      if (waitMs <= tellAfterMs && now - began <= tellAfterMs) return undefined;
      const why = penalized
        ? "the service answered 429, so everybody pauses"
        : `${this.#capacity} of the ${limit} requests that the service allows in ${seconds(windowMs)} are used by ${this.#window.users}`;
      log.info(`${name}: ${waiting} ${seconds(Math.max(waitMs, 1))} or more: ${why}. ${waitHint}`);
      return now;
    }
    // A clock that was set back must not silence it.
    if (now >= toldAt && now - toldAt < tellEveryMs) return toldAt;
    log.info(
      `${name}: still waiting after ${seconds(Math.max(0, now - began))}: ${waiting}, the next in ${seconds(waitMs)}`,
    );
    return now;
  }

  #open(): RequestWindow {
    const { key, server } = this.#options;
    // Without a limit there is nothing to share.
    if (this.#capacity === Number.POSITIVE_INFINITY) return this.#openAlone();
    if (server === undefined) return this.#openOnMachine();
    const shared = new RedisWindow(server, key, this.#size, this.#clock.factor);
    return new FallbackWindow(
      server,
      shared,
      () => this.#openOnMachine(),
      this.#size,
      () => this.#clock.now(),
    );
  }

  #openOnMachine(): RequestWindow {
    const { key, file } = this.#options;
    if (file === undefined) return this.#openAlone();
    try {
      return new SharedWindow(file, key, this.#size, () => this.#clock.now(), this.#clock.factor);
    } catch (error) {
      this.#warn(error);
      return this.#openAlone();
    }
  }

  #openAlone(): RequestWindow {
    return new LocalWindow(this.#size, () => this.#clock.now());
  }

  get #size(): WindowSize {
    const factor = this.#clock.factor ?? 1;
    return { capacity: this.#capacity, windowMs: this.#options.windowMs, maxLeadMs: maxLeadMs * factor };
  }

  #fallBack(error: unknown): void {
    if (this.#window instanceof LocalWindow) return;
    this.#warn(error);
    this.#window = this.#openAlone();
  }

  #warn(error: unknown): void {
    const { file, log } = this.#options;
    log.warn(
      `the request budget in ${file?.path ?? "the shared store"} failed (${error instanceof Error ? error.message : error}). ` +
        "From now on this process counts alone, and several processes together may exceed the limit. " +
        "Set PORTALS_STATE_DIR to a writable folder on a local disk.",
    );
  }
}

function seconds(ms: number): string {
  return `${ms < 10_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000)} s`;
}
