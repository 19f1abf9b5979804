import { type Hint, pagesAhead, pagesToBuy, pageToProbe } from "./cost-rule";
import type { Ids } from "./identity";
import { ListFill, type Recognition } from "./list-fill";
import { type Page, type Source, scopeText } from "./source";

/** What a reader needs from its session. */
export interface ReaderHost<Api> {
  readonly api: Api;
  /** Rises with every write and, after a refresh, with the first check. */
  readonly fence: number;
  /** How long reads are gathered, in ms. */
  readonly gatherMs: number;
  /** Reads and pages of this scope in the last finished run of the project folder. */
  hint?(source: string, scope: Ids): Hint | undefined;
  saved(requests: number): void;
}

interface Demand<Wire> {
  /** Undefined: everything in the scope. */
  readonly key: string | undefined;
  readonly since: number;
  readonly byList: boolean;
  resolve(found: Found<Wire>): void;
  reject(reason: unknown): void;
}

export interface Found<Wire> {
  /** All objects under the key; more than one only where the key is no id. */
  readonly wires: readonly Wire[];
  readonly via: "list" | "single";
}

/** A single read, with the fence that it began at. */
interface Single<Wire> {
  readonly began: number;
  readonly wires: Promise<readonly Wire[]>;
}

/**
 * Serves reads of one scope. Reads are gathered for a few milliseconds; then single requests or pages of the list are
 * bought, whichever the cost rule allows (docs/architecture.md, "Bulk read").
 */
export class ScopeReader<Api, Wire> {
  private queue: Demand<Wire>[] = [];
  private running: Promise<void> | undefined;
  private fill: ListFill<Wire> | undefined;
  /** What was taken out, oldest first: a page that was asked for before must not bring it back. */
  private readonly removed: ((wire: Wire) => boolean)[] = [];
  /** Single reads that are not answered yet, and those that have found something where the source remembers them. */
  private readonly known = new Map<string, Single<Wire>>();
  private pagesSeen = 0;
  /** Whether the list goes on behind them. */
  private isOpen = false;

  constructor(
    private readonly host: ReaderHost<Api>,
    private readonly source: Pick<Source<Api, Wire>, "name" | "list"> &
      Recognition<Wire> & {
        single?(key: string): Promise<readonly Wire[]>;
        /** What a single read has found answers later ones too, until the next write. */
        readonly remembers?: boolean;
        /** The single read is a search by keys that list entries may lack: it comes first, and again where one lacked them. */
        readonly searches?: boolean;
      },
    private readonly scope: Ids,
  ) {}

  /** Reads one object. `byList: false` when a list entry lacks what is wanted. An absence is `wires: []`. */
  get(key: string, byList = true): Promise<Found<Wire>> {
    const fill = this.current();
    const listed = byList ? fill?.entries.get(key) : undefined;
    // Where a list lacks what a single read has shown, the single read is right.
    const known = listed ? undefined : this.knownSingle(key, this.host.fence);
    if (known) return known.wires.then((wires) => ({ wires, via: "single" }));
    if (!byList || !fill || !this.answers(fill, key)) return this.demand(key, byList);
    fill.asked.add(key);
    this.host.saved(1);
    return Promise.resolve({ wires: listed ?? [], via: "list" });
  }

  /** Every object of the scope, by the list alone. */
  async all(): Promise<readonly Wire[]> {
    if (!this.source.list) throw new Error(`${this.source.name} has no list.`);
    const fill = this.current();
    return fill?.complete ? fill.everything : (await this.demand(undefined, true)).wires;
  }

  /** Keeps a list that outlives own writes true to them. */
  add(wire: Wire): void {
    const identity = this.source.identify(wire);
    // It may have had another name so far. A list that is complete and has never shown it holds no other.
    if (!this.fill?.complete || this.fill.seen.has(identity)) {
      this.remove((other) => other !== wire && this.source.identify(other) === identity);
    }
    this.fill?.seen.add(identity);
    this.fill?.put(wire);
  }

  remove(gone: (wire: Wire) => boolean): void {
    this.removed.push(gone);
    this.fill?.remove(gone);
  }

  /** The list, unless something was written since it began. */
  private current(): ListFill<Wire> | undefined {
    return this.source.list && this.fill && this.fill.began >= this.host.fence ? this.fill : undefined;
  }

  private demand(key: string | undefined, byList: boolean): Promise<Found<Wire>> {
    return new Promise((resolve, reject) => {
      this.queue.push({ key, since: this.host.fence, byList, resolve, reject });
      this.running ??= this.run();
    });
  }

  private async run(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.host.gatherMs));
    try {
      while (this.queue.length > 0) await this.serve(this.queue.splice(0));
    } finally {
      this.running = undefined;
      if (this.queue.length > 0) this.running = this.run();
    }
  }

  private async serve(batch: readonly Demand<Wire>[]): Promise<void> {
    const listed = this.source.list ? batch.filter((demand) => demand.byList) : [];
    const served = listed.length > 0 ? await this.serveByList(listed) : new Set<Demand<Wire>>();
    // Not awaited: reads that arrive meanwhile are served from the list or start their own requests.
    for (const demand of batch) if (!served.has(demand)) void this.readSingly(demand);
  }

  /** Answers what the cost rule lets the list answer, and tells which reads those were. */
  private async serveByList(batch: readonly Demand<Wire>[]): Promise<Set<Demand<Wire>>> {
    const since = Math.max(...batch.map((demand) => demand.since));
    if (!this.fill || this.fill.began < since) this.fill = new ListFill(this.source, this.host.fence);
    const fill = this.fill;
    for (const { key } of batch) if (key !== undefined) fill.asked.add(key);
    try {
      await this.buy(fill, batch);
    } catch (reason) {
      // A partial list answers nothing: neither these reads nor later ones.
      if (this.fill === fill) this.fill = undefined;
      for (const demand of batch) demand.reject(reason);
      return new Set(batch);
    }
    const served = new Set(batch.filter(({ key }) => this.answers(fill, key)));
    for (const { key, resolve } of served) {
      resolve({ wires: key === undefined ? fill.everything : (fill.entries.get(key) ?? []), via: "list" });
    }
    fill.singles += unanswered(batch.filter((demand) => !served.has(demand))).length;
    this.host.saved(served.size);
    return served;
  }

  /** Buys pages as long as hindsight could not call it waste: at most 2 x min(reads, pages) + 1 requests in all. */
  private async buy(fill: ListFill<Wire>, batch: readonly Demand<Wire>[]): Promise<void> {
    const hint = this.host.hint?.(this.source.name, this.scope);
    const everything = batch.some(({ key }) => key === undefined);
    while (!fill.complete) {
      const left = batch.filter(({ key }) => !this.answers(fill, key));
      if (left.length === 0) return;
      const unserved = unanswered(left).length;
      if (this.source.searches && !everything && (fill.demanded === 1 || fill.isBlind)) return;
      if (fill.stuck && this.source.single && !everything) return;
      if (fill.stuck)
        throw new Error(
          `${this.source.name} (${scopeText(this.scope)}): page ${fill.page} of the list repeats earlier ones, so it cannot be read to its end.`,
        );
      const probe = !everything && this.source.single ? pageToProbe(fill, unserved, hint) : 0;
      if (probe > 0) {
        fill.learn(probe, await this.readPage(probe).catch(() => undefined));
        fill.singles++;
        this.learn(fill);
        this.host.saved(-1);
        continue;
      }
      const count = everything ? pagesAhead(fill, hint) : this.source.single ? pagesToBuy(fill, unserved, hint) : 1;
      if (count === 0) return;
      await this.readPages(fill, count);
      this.host.saved(-count);
    }
  }

  private async readPages(fill: ListFill<Wire>, count: number): Promise<void> {
    const first = fill.page + 1;
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const removedBefore = this.removed.length;
    const pages = await Promise.allSettled(
      numbers.map(async (number) => fill.ahead.get(number) ?? this.readPage(number)),
    );
    fill.page += count;
    for (const [index, answer] of pages.entries()) {
      // What a page after the last one answers means nothing, nor the end of a list that cannot be read.
      if (fill.complete || fill.stuck) break;
      if (answer.status === "rejected") throw answer.reason;
      fill.take(first + index, answer.value, this.removed.slice(removedBefore));
    }
    this.learn(fill);
  }

  private learn(fill: ListFill<Wire>): void {
    const isOpen = !fill.complete && fill.pages === undefined;
    // The few pages that are read after a write say less than a whole list before it.
    if (isOpen && this.pagesSeen > 0 && !this.isOpen) return;
    this.isOpen = isOpen;
    this.pagesSeen = fill.pages ?? Math.max(fill.page, fill.least);
  }

  /**
   * Pages of the list, for the next run. Of one that was not read to its end, and tells no total, so many that the next
   * run finds out whether it has more than this one had reads.
   */
  pagesFor(reads: number): number {
    if (!this.isOpen || this.pagesSeen === 0) return this.pagesSeen;
    return Math.max(this.pagesSeen, reads) + 1;
  }

  /** Whether a list, as far as it was read, tells what is under a key. */
  private answers(fill: ListFill<Wire>, key: string | undefined): boolean {
    if (key !== undefined && fill.entries.has(key)) return true;
    return fill.complete && !(key !== undefined && this.source.searches && fill.isBlind);
  }

  private readPage(number: number): Promise<Page<Wire>> {
    const { list } = this.source;
    if (!list) throw new Error(`${this.source.name} (${scopeText(this.scope)}) has no list.`);
    return list(this.host.api, this.scope, number);
  }

  private async readSingly(demand: Demand<Wire>): Promise<void> {
    try {
      const { single } = this.source;
      if (!single || demand.key === undefined)
        throw new Error(`${this.source.name} has neither a list nor a single read.`);
      demand.resolve({ wires: await this.shared(demand.key, demand.since, single), via: "single" });
    } catch (reason) {
      demand.reject(reason);
    }
  }

  /** One request serves all reads of a key, unless something was written in between. A failure is not remembered. */
  private shared(key: string, since: number, single: (key: string) => Promise<readonly Wire[]>) {
    const known = this.knownSingle(key, since);
    if (known) return known.wires;
    const read: Single<Wire> = { began: this.host.fence, wires: single(key) };
    this.known.set(key, read);
    const forget = () => this.known.get(key) === read && this.known.delete(key);
    read.wires.then((wires) => (this.source.remembers && wires.length > 0) || forget(), forget);
    return read.wires;
  }

  private knownSingle(key: string, since: number): Single<Wire> | undefined {
    const known = this.known.get(key);
    if (!known || known.began < since) return undefined;
    this.host.saved(1);
    return known;
  }
}

/** The keys of reads, each once. */
const unanswered = <Wire>(batch: readonly Demand<Wire>[]): (string | undefined)[] => [
  ...new Set(batch.map(({ key }) => key)),
];
