import { PortalError } from "../http/errors";
import { Absences, type ScopeState } from "./absence";
import { askedObject, listedKey } from "./answer";
import type { Definition } from "./definition";
import { orUndefinedWhenGone } from "./gone";
import type { ReadCount } from "./hints";
import type { Ids } from "./identity";
import { type NaturalIndex, NaturalIndexes } from "./natural-index";
import { type Fields, isPlainObject } from "./normal-form";
import type { PortalProduct } from "./product";
import type { Runtime } from "./runtime";
import { type Found, ScopeReader } from "./scope-reader";
import type { ServiceClock } from "./service-clock";
import { comparable, isBlank, isListed, NotShown, type Place, type Source, scopeText, type Within } from "./source";
import { UnderWay } from "./under-way";

export { orUndefinedWhenGone } from "./gone";

export interface SessionParts {
  readonly runtime: Runtime;
  /** Recognises the portal in a state. */
  readonly portal: string;
  /** Names the login in messages. */
  readonly login: string;
  /** Recognises the login in a state. */
  readonly loginMark: string;
  readonly baseUrl: string;
  readonly serviceClock: ServiceClock;
}

/** Everything this process knows of one login at one portal. */
export class Session<Api> {
  readonly portal: string;
  readonly login: string;
  readonly loginMark: string;
  readonly baseUrl: string;
  readonly runtime: Runtime;
  private ownWrites = 0;
  private readonly scopes = new Map<string, ScopeState<Api>>();
  readonly naturals: NaturalIndexes;
  /** Creates and updates that are under way. */
  readonly writing = new UnderWay();
  readonly serviceClock: ServiceClock;
  private readonly holders = new Map<string, { readonly fence: number; readonly wire: Promise<unknown> }>();
  private readonly absences: Absences<Api>;
  private self: Promise<string> | undefined;
  private readonly told = new Set<string>();

  constructor(
    readonly product: PortalProduct<Api>,
    readonly api: Api,
    parts: SessionParts,
  ) {
    this.runtime = parts.runtime;
    this.portal = parts.portal;
    this.login = parts.login;
    this.loginMark = parts.loginMark;
    this.baseUrl = parts.baseUrl;
    this.serviceClock = parts.serviceClock;
    this.absences = new Absences<Api>(this);
    this.naturals = new NaturalIndexes({ api, session: this as Session<unknown> });
  }

  /** Rises with each own write and, after a refresh, with the first check. */
  get fence(): number {
    return this.ownWrites + this.runtime.checks;
  }

  /** Before and after every write: what began to be read earlier answers nothing later. */
  raiseFence(): void {
    this.ownWrites++;
  }

  /** User name of the login, asked once. A failure is not remembered. */
  async whoami(): Promise<string> {
    if (!this.product.whoami) throw new Error(`${this.product.title} does not tell whose login it is.`);
    this.self ??= this.product.whoami(this.api).catch((reason) => {
      this.self = undefined;
      throw reason;
    });
    return this.self;
  }

  /**
   * Reads one object, from a list where that is cheaper and allowed. `undefined` only for a confirmed absence: a
   * single read, or a second list where there is none, has found nothing, and the parent was seen with the same login.
   *
   * @param isFulfilled whether an absence is a good end (an accepted invite), and no sign of a wrong login
   */
  async read<Wire>(
    source: Source<Api, Wire>,
    place: Place,
    byList = true,
    isFulfilled?: () => Promise<boolean>,
  ): Promise<Wire | undefined> {
    if (source.among) return this.read(source.among, place, byList, isFulfilled);
    if (isBlank(place.scope) && !source.single) throw new Error(unplaced(source, place));
    const state = this.scopeState(source, place.scope);
    const key = comparable(source, place.key);
    state.asked.set(key, place.key);
    if (this.ownWrites === 0) state.refreshed.add(key);
    const found = await this.ask(state, key, !source.single || (byList && !isBlank(place.scope)));
    const wire = found.wires[0] ?? (await this.absences.confirm(state, place, found.via, isFulfilled));
    if (wire !== undefined) state.missing.delete(key);
    return wire as Wire | undefined;
  }

  /** Every object of a scope. */
  async readAll<Wire>(source: Source<Api, Wire>, scope: Ids): Promise<readonly Wire[]> {
    const { among } = source;
    if (among) return (await this.readAll(among, scope)).filter((wire) => isListed(source, wire));
    const wires = await this.scopeState(source, scope).reader.all();
    return wires as readonly Wire[];
  }

  /** Whether an absence that was believed may as well mean that this login does not see the object. */
  restsOnLogin(source: Source<Api, unknown>, place: Place): boolean {
    const { within, among } = source;
    if (within) return this.restsOnLogin(within.source, within.place(place.scope));
    if (among) return this.restsOnLogin(among, place);
    const isRefused = this.scopeState(source, place.scope).refused.has(comparable(source, place.key));
    return isRefused && this.absences.isRootless(source, place);
  }

  /**
   * Throws unless an absence is credible: the chain of parents ends in one that this login sees. Tells whether that is
   * nothing but the login itself.
   */
  async vouchedByLogin(source: Source<Api, unknown>, place: Place): Promise<boolean> {
    await this.absences.vouchFor(source, place);
    return this.absences.isRootless(source, place);
  }

  /** How the objects of a source are listed: by its own list, or as parts of the object that they stand in. */
  listOf(source: Source<Api, unknown>): Source<Api, unknown>["list"] {
    const { within, list } = source;
    if (!within) return list && ((api, scope, page) => list(api, scope, page, this));
    return async (_api, scope) => {
      const holder = await this.holder(within, within.place(scope));
      if (holder !== undefined) {
        const items = within.items(holder);
        if (!items) throw new NotShown(this.product.name, source.name, scope);
        return { items, more: false, pages: 1 };
      }
      throw new PortalError({
        kind: "gone",
        product: this.product.name,
        operation: source.name,
        what: `${scopeText(scope)} is gone, and with it all that was in it`,
        nextStep: "Run `pulumi refresh`",
      });
    };
  }

  /** Tells something once in this process. */
  tellOnce(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.runtime.log.info(message);
  }

  /** Finds objects by natural key before a create, and after one that answered without an id. */
  natural(definition: Definition, inputs: Fields): NaturalIndex {
    return this.naturals.of(definition, inputs);
  }

  /** What was read before the first write: that is a refresh, and the next one will be like it. */
  readCounts(): ReadCount[] {
    return [...this.scopes.values()].map(({ source, scope, reader, refreshed }) => ({
      source: source.name,
      scope,
      reads: refreshed.size,
      pages: reader.pagesFor(refreshed.size),
    }));
  }

  private scopeState<Wire>(source: Source<Api, Wire>, scope: Ids): ScopeState<Api> {
    const name = `${source.name} in ${scopeText(scope)}`;
    const known = this.scopes.get(name);
    if (known) return known;
    const erased = source as Source<Api, unknown>;
    const session = this;
    const host = {
      api: this.api,
      get fence() {
        return session.fence;
      },
      gatherMs: this.runtime.gatherMs,
      // It tells of refreshes, and not of the few that are read after a write.
      hint: (sourceName: string, hintScope: Ids) =>
        session.ownWrites === 0 ? session.runtime.hints.get(sourceName, hintScope) : undefined,
      saved: (n: number) => this.runtime.usage.saved(n),
    };
    const identify = (wire: unknown) => listedKey(this.product.name, erased, wire);
    const listed = {
      name: erased.name,
      list: this.listOf(erased),
      includes: (wire: unknown) => isListed(erased, wire),
      identify,
      keys: (wire: unknown) => [identify(wire)],
    };
    const single = (key: string) => this.single(state, { scope, key: state.asked.get(key) ?? key });
    const both = { ...listed, single, remembers: true };
    const state: ScopeState<Api> = {
      reader: new ScopeReader<Api, unknown>(host, erased.single ? both : listed, scope),
      second: new ScopeReader<Api, unknown>(host, listed, scope),
      source: erased,
      scope,
      asked: new Map(),
      refreshed: new Set(),
      missing: new Set(),
      denied: new Set(),
      refused: new Set(),
      confirming: new Set(),
    };
    this.scopes.set(name, state);
    return state;
  }

  /** The object that others stand in, read once for all of them until the next write. */
  private holder(within: Within<Api, unknown, unknown>, place: Place): Promise<unknown> {
    const name = `${within.source.name} in ${scopeText(place.scope)}: ${place.key}`;
    const known = this.holders.get(name);
    if (known && known.fence >= this.fence) return known.wire;
    const wire = this.read(within.source, place, within.listed ?? false);
    const holder = { fence: this.fence, wire };
    this.holders.set(name, holder);
    wire.catch(() => this.holders.get(name) === holder && this.holders.delete(name));
    return wire;
  }

  private async single({ source, denied, refused }: ScopeState<Api>, place: Place): Promise<readonly unknown[]> {
    const key = comparable(source, place.key);
    denied.delete(key);
    refused.delete(key);
    const answer = await orUndefinedWhenGone(
      async () => ({ wire: await source.single?.(this.api, place.scope, place.key) }),
      ({ status }) => status === 401 && refused.add(key),
    );
    if (!answer) return [];
    // An empty object says nothing.
    if (isPlainObject(answer.wire) && Object.keys(answer.wire).length > 0 && source.absent?.(answer.wire)) {
      denied.add(key);
      return [];
    }
    return [askedObject(this.product.name, source, place, answer.wire)];
  }

  /** A list under a parent that is gone answers 404: then nothing is in it. */
  private async ask(state: ScopeState<Api>, key: string, byList: boolean): Promise<Found<unknown>> {
    const found = await orUndefinedWhenGone(
      () => state.reader.get(key, byList),
      ({ status }) => status === 401 && state.refused.add(key),
    );
    return found ?? { wires: [], via: "single" };
  }
}

const unplaced = (source: Pick<Source<unknown, unknown>, "name" | "scope">, { key }: Place): string =>
  `${source.name}: nothing says where ${key} stands (${source.scope.join(", ")}), and it cannot be read by its id alone. ` +
  "Give that in the import file.";
