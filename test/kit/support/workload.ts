import { ScopeReader } from "../../../provider/src/kit/scope-reader";
import type { Page } from "../../../provider/src/kit/source";

export interface Item {
  readonly id: string;
  /** Rises with each write to the service. */
  readonly version: number;
}

export interface Service {
  /** Objects in the order of the list. */
  items: Item[];
  readonly pageSize: number;
  /** Whether a page tells how many there are. */
  readonly total: boolean;
}

export interface World {
  readonly reader: ScopeReader<undefined, Item>;
  /** Page numbers and single keys that were asked for. */
  readonly pages: number[];
  readonly singles: string[];
  /** Pages under way at this moment, and the most of one number at once. */
  readonly mostOfOnePage: () => number;
  writes: number;
}

export interface WorldOptions {
  readonly hint?: { reads: number; pages: number } | undefined;
  /** Without it every read is a list. */
  readonly single?: boolean;
  /** Called before a page is answered. */
  onPage?(page: number): Promise<void> | void;
  onSingle?(key: string): void;
  keys?(item: Item): readonly string[];
  includes?(item: Item): boolean;
  saved?(requests: number): void;
}

export const pagesOf = ({ items, pageSize }: Service) => Math.max(1, Math.ceil(items.length / pageSize));

export const itemsOf = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `id-${index}`, version: 0 }));

/** A reader over a service in memory; what it asks is counted. */
export function worldOf(service: Service, options: WorldOptions = {}): World {
  const { hint, single = true, onPage, onSingle, keys = (item) => [item.id], saved = () => undefined } = options;
  const pages: number[] = [];
  const singles: string[] = [];
  const underWay = new Map<number, number>();
  let most = 0;

  async function list(_api: undefined, _scope: unknown, page: number): Promise<Page<Item>> {
    pages.push(page);
    underWay.set(page, (underWay.get(page) ?? 0) + 1);
    most = Math.max(most, underWay.get(page) ?? 0);
    // What is answered was true when the request arrived.
    const from = (page - 1) * service.pageSize;
    const items = service.items.slice(from, from + service.pageSize);
    const count = pagesOf(service);
    try {
      await (onPage ? onPage(page) : new Promise((resolve) => setImmediate(resolve)));
    } finally {
      underWay.set(page, (underWay.get(page) ?? 1) - 1);
    }
    return { items, more: page < count, ...(service.total ? { pages: count } : {}) };
  }

  async function one(key: string): Promise<readonly Item[]> {
    singles.push(key);
    onSingle?.(key);
    const found = service.items.filter((item) => keys(item).includes(key));
    await new Promise((resolve) => setImmediate(resolve));
    return found;
  }

  const world = { pages, singles, mostOfOnePage: () => most, writes: 0 };
  const host = {
    api: undefined,
    get fence() {
      return world.writes;
    },
    gatherMs: 0,
    hint: () => hint,
    saved,
  };
  const { includes } = options;
  const own = { name: "test:items", list, identify: (item: Item) => item.id, keys };
  const source = includes ? { ...own, includes } : own;
  const reader = new ScopeReader<undefined, Item>(host, single ? { ...source, single: one, remembers: true } : source, {
    account: "1",
  });
  return Object.assign(world, { reader });
}

/** The objects to read, in a random order. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  let state = seed || 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return values
    .map((value) => [next(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}
