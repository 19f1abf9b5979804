import { stringifyJson } from "../http/json";
import { pagesAhead, pagesToBuy } from "./cost-rule";
import type { Ids } from "./identity";
import { type Page, type Source, scopeText } from "./source";

/** What a reader needs from its session. */
export interface ReaderHost<Api> {
  readonly api: Api;
  /** Rises with every write and, after a refresh, with the first check. */
  readonly fence: number;
  /** How long reads are gathered, in ms. */
  readonly gatherMs: number;
  /** Reads and pages of this scope in the last finished run of the project folder. */
  hint?(source: string, scope: Ids): { reads: number; pages: number } | undefined;
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

/** A list that is being read page by page. */
interface Fill<Wire> {
  readonly began: number;
  readonly entries: Map<string, Wire[]>;
  page: number;
  pages: number | undefined;
  complete: boolean;
  /** Identities that were listed: a page that adds none although more are promised would be asked for without end. */
  readonly seen: Set<string>;
  stuck: boolean;
  /** It has shown entries that no key tells: an absence there may be one of them. */
  isBlind: boolean;
  /** Reads asked for and single requests spent while this fill lives: the two sides of the cost rule. */
  demanded: number;
  singles: number;
}

/**
 * Serves reads of one scope. Reads are gathered for a few milliseconds; then single requests or pages of the list are
 * bought, whichever the cost rule allows (docs/architecture.md, "Bulk read").
 */
export class ScopeReader<Api, Wire> {
  private queue: Demand<Wire>[] = [];
  private running: Promise<void> | undefined;
  private fill: Fill<Wire> | undefined;
  /** What was taken out, oldest first: a page that was asked for before must not bring it back. */
  private readonly removed: ((wire: Wire) => boolean)[] = [];
  /** Single reads that are not answered yet, with the fence that they began at. */
  private readonly underWay = new Map<string, { began: number; wires: Promise<readonly Wire[]> }>();
  /** Reads asked for in this process: the hint of the next run. */
  reads = 0;
  pagesSeen = 0;

  constructor(
    private readonly host: ReaderHost<Api>,
    private readonly source: Pick<Source<Api, Wire>, "name" | "list"> & {
      identify(wire: Wire): string;
      /** Whether an entry of the list is wanted. */
      includes?(wire: Wire): boolean;
      /** What a read may ask for: the identity itself, or natural keys. */
      keys(wire: Wire): readonly string[];
      single?(key: string): Promise<readonly Wire[]>;
      /** The single read is a search by keys that list entries may lack: it comes first, and again where one lacked them. */
      readonly searches?: boolean;
    },
    private readonly scope: Ids,
  ) {}

  /** Reads one object. `byList: false` when a list entry lacks what is wanted. An absence is `wires: []`. */
  get(key: string, byList = true): Promise<Found<Wire>> {
    this.reads++;
    const fill = this.current();
    if (byList && fill) {
      const known = fill.entries.get(key);
      if (this.answers(fill, key)) {
        fill.demanded++;
        this.host.saved(1);
        return Promise.resolve({ wires: known ?? [], via: "list" });
      }
    }
    return this.demand(key, byList);
  }

  /** Every object of the scope, by the list alone. */
  async all(): Promise<readonly Wire[]> {
    if (!this.source.list) throw new Error(`${this.source.name} has no list.`);
    const fill = this.current();
    return fill?.complete ? everythingOf(fill) : (await this.demand(undefined, true)).wires;
  }

  /** Keeps a list that outlives own writes true to them. */
  add(wire: Wire): void {
    const identity = this.source.identify(wire);
    // It may have had another name so far. A list that is complete and has never shown it holds no other.
    if (!this.fill?.complete || this.fill.seen.has(identity)) {
      this.remove((other) => other !== wire && this.source.identify(other) === identity);
    }
    this.fill?.seen.add(identity);
    if (this.fill) this.put(this.fill, wire);
  }

  remove(gone: (wire: Wire) => boolean): void {
    this.removed.push(gone);
    for (const [key, wires] of this.fill?.entries ?? []) {
      const left = wires.filter((wire) => !gone(wire));
      if (left.length > 0) this.fill?.entries.set(key, left);
      else this.fill?.entries.delete(key);
    }
  }

  /** The list, unless something was written since it began. */
  private current(): Fill<Wire> | undefined {
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
    if (!this.fill || this.fill.began < since) this.fill = newFill(this.host.fence);
    const fill = this.fill;
    fill.demanded += batch.filter(({ key }) => key !== undefined).length;
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
      resolve({ wires: key === undefined ? everythingOf(fill) : (fill.entries.get(key) ?? []), via: "list" });
    }
    fill.singles += batch.length - served.size;
    this.host.saved(served.size);
    return served;
  }

  /** Buys pages as long as hindsight could not call it waste: at most 2 x min(reads, pages) + 1 requests in all. */
  private async buy(fill: Fill<Wire>, batch: readonly Demand<Wire>[]): Promise<void> {
    const hint = this.host.hint?.(this.source.name, this.scope);
    const everything = batch.some(({ key }) => key === undefined);
    while (!fill.complete) {
      const unserved = batch.filter(({ key }) => !this.answers(fill, key)).length;
      if (unserved === 0) return;
      if (this.source.searches && !everything && (fill.demanded === 1 || fill.isBlind)) return;
      if (fill.stuck && this.source.single && !everything) return;
      if (fill.stuck)
        throw new Error(
          `${this.source.name} (${scopeText(this.scope)}): page ${fill.page} of the list repeats earlier ones, so it cannot be read to its end.`,
        );
      const count = everything ? pagesAhead(fill, hint) : this.source.single ? pagesToBuy(fill, unserved, hint) : 1;
      if (count === 0) return;
      await this.readPages(fill, count);
      this.host.saved(-count);
    }
  }

  private async readPages(fill: Fill<Wire>, count: number): Promise<void> {
    const first = fill.page + 1;
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const removedBefore = this.removed.length;
    const pages = await Promise.allSettled(numbers.map((number) => this.readPage(number)));
    fill.page += count;
    for (const [index, answer] of pages.entries()) {
      // What a page after the last one answers means nothing, nor the end of a list that cannot be read.
      if (fill.complete || fill.stuck) break;
      if (answer.status === "rejected") throw answer.reason;
      const page = answer.value;
      if (page.pages !== undefined) fill.pages = page.pages;
      const gone = this.removed.slice(removedBefore);
      const isWanted = (wire: Wire) => this.source.includes?.(wire) ?? true;
      const before = fill.seen.size;
      // A page may hold nothing that is wanted, and still be another page: what is left out counts as seen.
      for (const wire of page.items) {
        if (!isWanted(wire)) {
          fill.seen.add(stringifyJson(wire) ?? "");
          fill.isBlind = true;
        } else {
          if (this.source.keys(wire).length === 0) fill.isBlind = true;
          fill.seen.add(this.source.identify(wire));
          if (!gone.some((isGone) => isGone(wire))) this.put(fill, wire);
        }
      }
      const isRepeat = fill.seen.size === before;
      if (!page.more || (page.unsure && isRepeat)) {
        fill.complete = true;
        fill.page = first + index;
      } else if (isRepeat) fill.stuck = true;
    }
    this.pagesSeen = Math.max(this.pagesSeen, fill.pages ?? fill.page);
  }

  /** Whether a list, as far as it was read, tells what is under a key. */
  private answers(fill: Fill<Wire>, key: string | undefined): boolean {
    if (key !== undefined && fill.entries.has(key)) return true;
    return fill.complete && !(key !== undefined && this.source.searches && fill.isBlind);
  }

  private readPage(number: number): Promise<Page<Wire>> {
    const { list } = this.source;
    if (!list) throw new Error(`${this.source.name} (${scopeText(this.scope)}) has no list.`);
    return list(this.host.api, this.scope, number);
  }

  private put(fill: Fill<Wire>, wire: Wire): void {
    const identity = this.source.identify(wire);
    for (const key of this.source.keys(wire)) {
      // A page shift may show one object twice: the later one counts.
      const others = (fill.entries.get(key) ?? []).filter((other) => this.source.identify(other) !== identity);
      fill.entries.set(key, [...others, wire]);
    }
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

  /** One request serves all reads of a key that arrive before its answer, unless something was written in between. */
  private shared(key: string, since: number, single: (key: string) => Promise<readonly Wire[]>) {
    const known = this.underWay.get(key);
    if (known && known.began >= since) {
      this.host.saved(1);
      return known.wires;
    }
    const began = this.host.fence;
    const wires = single(key).finally(() => this.underWay.get(key) === read && this.underWay.delete(key));
    const read = { began, wires };
    this.underWay.set(key, read);
    return wires;
  }
}

const everythingOf = <Wire>(fill: Fill<Wire>): Wire[] => [...new Set([...fill.entries.values()].flat())];

const newFill = <Wire>(began: number): Fill<Wire> => ({
  began,
  entries: new Map(),
  page: 0,
  pages: undefined,
  complete: false,
  seen: new Set(),
  stuck: false,
  isBlind: false,
  demanded: 0,
  singles: 0,
});
