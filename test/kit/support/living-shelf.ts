import { PortalError } from "../../../provider/src/http/errors";
import { createLog } from "../../../provider/src/http/log";
import { Redactor } from "../../../provider/src/http/redact";
import type { PortalProduct } from "../../../provider/src/kit/product";
import { Runtime } from "../../../provider/src/kit/runtime";
import type { Session } from "../../../provider/src/kit/session";
import { defineSource, type Page, type Source } from "../../../provider/src/kit/source";
import { quickClock } from "../../support/portal";
import { type Item, pagesOf, type Service } from "./workload";

export interface Asked {
  /** `page 3` or `id-7`. */
  readonly what: string;
  failed?: boolean;
}

/** A service that takes its time: what it answers was true at some moment between the request and the answer. */
export class LivingShelf {
  readonly asked: Asked[] = [];
  /** Pages that fail the next time. */
  readonly failing = new Set<number>();
  readonly session: Session<LivingShelf>;
  readonly source: Source<LivingShelf, Item>;
  private last = 0;
  private state: number;

  constructor(
    readonly service: Service,
    options: { hasSingle: boolean; hasList: boolean; seed: number },
  ) {
    this.state = options.seed;
    const log = createLog({ level: "silent", write: () => undefined, redactor: new Redactor() });
    const runtime = new Runtime({ env: {}, clock: quickClock(), log, gatherMs: 0, stateFile: undefined });
    const product: PortalProduct<LivingShelf> = {
      name: "clinked",
      title: "Shelf",
      defaultBaseUrl: "https://shelf.example.com",
      settings: [],
      limit: undefined,
      incomplete: () => undefined,
      loginName: () => "somebody",
      connect: () => this,
    };
    this.session = runtime.session(product);
    this.source = defineSource<LivingShelf, Item>({
      name: "shelf:items",
      scope: ["shelf"],
      key: ({ id }) => id,
      ownLogin: true,
      ...(options.hasList ? { list: (api, _, page) => api.page(page) } : {}),
      ...(options.hasSingle ? { single: (api, _, key) => api.one(key) } : {}),
    });
  }

  read(key: string): Promise<Item | undefined> {
    return this.session.read(this.source, { scope: { shelf: "1" }, key });
  }

  all(): Promise<readonly Item[]> {
    return this.session.readAll(this.source, { shelf: "1" });
  }

  version(id: string): number {
    return this.service.items.find((item) => item.id === id)?.version ?? 0;
  }

  /** Own write: its end is told with the version that it has left. */
  async write(id: string): Promise<number> {
    this.session.raiseFence();
    await this.pause();
    const version = this.change(id);
    await this.pause();
    this.session.raiseFence();
    return version;
  }

  /** What somebody else does, unseen. */
  change(id: string): number {
    const version = this.version(id) + 1;
    this.service.items = this.service.items.map((item) => (item.id === id ? { ...item, version } : item));
    return version;
  }

  /** Somebody else's object comes or goes, which moves all that stand behind it by one. */
  insert(at: number): void {
    this.service.items = this.service.items.toSpliced(at, 0, { id: `other-${++this.last}`, version: 0 });
  }

  take(at: number): void {
    const others = this.service.items.filter(({ id }) => id.startsWith("other-"));
    const gone = others[at % Math.max(1, others.length)];
    this.service.items = this.service.items.filter((item) => item !== gone);
  }

  /** Some turns of the event loop, always the same for one seed. */
  async pause(): Promise<void> {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    for (let turns = (this.state >>> 24) % 7; turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
  }

  private async page(number: number): Promise<Page<Item>> {
    const asked: Asked = { what: `page ${number}` };
    this.asked.push(asked);
    await this.pause();
    const { items, pageSize, total } = this.service;
    const pages = pagesOf(this.service);
    const from = (number - 1) * pageSize;
    const page = {
      items: items.slice(from, from + pageSize),
      more: number < pages,
      ...(total ? { pages } : {}),
    };
    await this.pause();
    if (!this.failing.delete(number)) return page;
    asked.failed = true;
    throw failure(`page ${number}`, "unavailable", 503);
  }

  private async one(key: string): Promise<Item> {
    this.asked.push({ what: key });
    await this.pause();
    const found = this.service.items.find(({ id }) => id === key);
    await this.pause();
    if (!found) throw failure(key, "gone", 404);
    return found;
  }
}

const failure = (operation: string, kind: PortalError["kind"], status: number) =>
  new PortalError({ kind, product: "clinked", operation, what: `it answered ${status}`, nextStep: "", status });
