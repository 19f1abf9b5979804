import { PortalError } from "../http/errors";
import type { Definition } from "./definition";
import type { ReadCount } from "./hints";
import type { Ids } from "./identity";
import { type NaturalIndex, NaturalIndexes } from "./natural-index";
import { type Fields, isPlainObject } from "./normal-form";
import type { PortalProduct } from "./product";
import type { Runtime } from "./runtime";
import { type Found, ScopeReader } from "./scope-reader";
import { type Place, type Source, scopeText } from "./source";

export interface SessionParts {
  readonly runtime: Runtime;
  /** Recognises the portal in a state. */
  readonly portal: string;
  /** Names the login in messages. */
  readonly login: string;
  readonly baseUrl: string;
}

interface ScopeState<Api> {
  readonly reader: ScopeReader<Api, unknown>;
  readonly source: Source<Api, unknown>;
  readonly scope: Ids;
  /** Keys, not counts: one object may be asked for often, as the parent of many others for example. */
  readonly asked: Set<string>;
  readonly missing: Set<string>;
  /** Absences that are being confirmed. */
  readonly confirming: Set<Promise<unknown>>;
}

/** More absences than this, and more than this share of a scope, are a wrong address or login, not drift. */
const MANY_GONE = { count: 10, share: 0.2 };

/** Everything this process knows of one login at one portal. */
export class Session<Api> {
  readonly portal: string;
  readonly login: string;
  readonly baseUrl: string;
  readonly runtime: Runtime;
  private ownWrites = 0;
  private readonly scopes = new Map<string, ScopeState<Api>>();
  readonly naturals: NaturalIndexes;
  private readonly vouchers = new Map<string, Promise<unknown>>();
  private self: Promise<string> | undefined;

  constructor(
    readonly product: PortalProduct<Api>,
    readonly api: Api,
    parts: SessionParts,
  ) {
    this.runtime = parts.runtime;
    this.portal = parts.portal;
    this.login = parts.login;
    this.baseUrl = parts.baseUrl;
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
  whoami(): Promise<string> {
    if (!this.product.whoami) throw new Error(`${this.product.title} does not tell whose login it is.`);
    this.self ??= this.product.whoami(this.api).catch((reason) => {
      this.self = undefined;
      throw reason;
    });
    return this.self;
  }

  /**
   * Reads one object, from a list where that is cheaper and allowed. `undefined` only for a confirmed absence: a
   * single read has found nothing, and the parent was seen with the same login.
   *
   * @param isFulfilled whether an absence is a good end (an accepted invite), and no sign of a wrong login
   */
  async read<Wire>(
    source: Source<Api, Wire>,
    place: Place,
    byList = true,
    isFulfilled?: () => Promise<boolean>,
  ): Promise<Wire | undefined> {
    const state = this.scopeState(source, place.scope);
    state.asked.add(place.key);
    const found = (await this.ask(state, place.key, byList)) as Found<Wire>;
    const wire = found.wires[0] ?? (await this.confirmAbsence(state, source, place, found.via, isFulfilled));
    if (wire !== undefined) state.missing.delete(place.key);
    return wire;
  }

  /** Every object of a scope. */
  async readAll<Wire>(source: Source<Api, Wire>, scope: Ids): Promise<readonly Wire[]> {
    const wires = await this.scopeState(source, scope).reader.all();
    return wires as readonly Wire[];
  }

  /** Finds objects by natural key before a create, and after one that answered without an id. */
  natural(definition: Definition, inputs: Fields): NaturalIndex {
    return this.naturals.of(definition, inputs);
  }

  readCounts(): ReadCount[] {
    return [...this.scopes.values()].map(({ source, scope, reader }) => ({
      source: source.name,
      scope,
      reads: reader.reads,
      pages: reader.pagesSeen,
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
      hint: (sourceName: string, hintScope: Ids) => this.runtime.hints.get(sourceName, hintScope),
      saved: (n: number) => this.runtime.usage.saved(n),
    };
    const reader = new ScopeReader<Api, unknown>(
      host,
      {
        name: erased.name,
        list: erased.list,
        identify: (wire) => this.listedKey(erased, wire),
        keys: (wire) => [this.listedKey(erased, wire)],
        ...(erased.single ? { single: (key: string) => this.single(erased, { scope, key }) } : {}),
      },
      scope,
    );
    const state = {
      reader,
      source: erased,
      scope,
      asked: new Set<string>(),
      missing: new Set<string>(),
      confirming: new Set<Promise<unknown>>(),
    };
    this.scopes.set(name, state);
    return state;
  }

  private async single(source: Source<Api, unknown>, place: Place): Promise<readonly unknown[]> {
    return (await orUndefinedWhenGone(async () => [await this.body(source, place)])) ?? [];
  }

  /** An entry that nobody can tell from others must not make an object look missing. */
  private listedKey(source: Source<Api, unknown>, wire: unknown): string {
    const key = keyOf(source, wire);
    if (key !== "") return key;
    throw new PortalError({
      kind: "unavailable",
      product: this.product.name,
      operation: source.name,
      what: "a list has an entry without an id",
      nextStep: "Check that the base URL leads to the API itself, and try again",
    });
  }

  /** An answer without an object is no absence: only the service's own word is. */
  private async body(source: Source<Api, unknown>, place: Place): Promise<unknown> {
    const wire = await source.single?.(this.api, place.scope, place.key);
    if (isPlainObject(wire) && keyOf(source, wire).toLowerCase() === place.key.toLowerCase()) return wire;
    throw new PortalError({
      kind: "unavailable",
      product: this.product.name,
      operation: source.name,
      what: `${place.key} of ${scopeText(place.scope)} was answered with something else`,
      nextStep: "Check that the base URL leads to the API itself, and try again",
    });
  }

  /** A list under a parent that is gone answers 404: then nothing is in it. */
  private async ask(state: ScopeState<Api>, key: string, byList: boolean): Promise<Found<unknown>> {
    return (await orUndefinedWhenGone(() => state.reader.get(key, byList))) ?? { wires: [], via: "single" };
  }

  private async confirmAbsence<Wire>(
    state: ScopeState<Api>,
    source: Source<Api, Wire>,
    place: Place,
    via: "list" | "single",
    isFulfilled: (() => Promise<boolean>) | undefined,
  ): Promise<Wire | undefined> {
    // Enough were confirmed as missing: what is left would cost one request each to learn the same.
    this.refuseManyGone(state);
    const confirm = async (): Promise<{ wire?: Wire; isMissing: boolean }> => {
      if (via === "list" && source.single) {
        const [wire] = (await this.single(source as Source<Api, unknown>, place)) as Wire[];
        if (wire !== undefined) return { wire, isMissing: false };
      }
      if (await isFulfilled?.()) return { isMissing: false };
      state.missing.add(place.key);
      return { isMissing: true };
    };
    const confirming = confirm();
    state.confirming.add(confirming);
    const { wire, isMissing } = await confirming.finally(() => state.confirming.delete(confirming));
    if (!isMissing) return wire;
    // All that are in doubt at this moment count together: none is let go before it is known how many are missing.
    await Promise.allSettled(state.confirming);
    this.refuseManyGone(state);
    await this.vouchFor(source as Source<Api, unknown>, place);
    return undefined;
  }

  /** Throws unless an absence is credible: the chain of parents ends in one that this login sees. */
  async vouchFor(source: Source<Api, unknown>, place: Place): Promise<void> {
    if (!source.parent && !source.ownLogin) throw this.notVisible(source, place);
    const parent = source.parent?.(place.scope);
    if (parent) await this.vouch(parent);
  }

  /** Reads a parent, once in this process while it is there. */
  private async vouch({ source, place }: { source: Source<Api, unknown>; place: Place }): Promise<void> {
    const name = `${source.name} in ${scopeText(place.scope)}: ${place.key}`;
    const known = this.vouchers.get(name) ?? this.read(source, place);
    this.vouchers.set(name, known);
    const isSeen = await known.then(
      (wire) => wire !== undefined,
      (reason) => {
        this.vouchers.delete(name);
        throw reason;
      },
    );
    if (!isSeen) this.vouchers.delete(name);
  }

  private refuseManyGone({ source, scope, asked, missing }: ScopeState<Api>): void {
    if (missing.size <= MANY_GONE.count || missing.size <= asked.size * MANY_GONE.share) return;
    if (this.runtime.env.PORTALS_ALLOW_MANY_GONE === "1") return;
    throw new PortalError({
      kind: "notVisible",
      product: this.product.name,
      operation: source.name,
      what: `${missing.size} of ${asked.size} objects of ${scopeText(scope)} are missing at ${this.baseUrl} for ${this.login}, which looks like a wrong address or login`,
      nextStep: "Check both. If the objects really are gone, set PORTALS_ALLOW_MANY_GONE=1 for one run",
    });
  }

  private notVisible<Wire>(source: Source<Api, Wire>, { key }: Place): PortalError {
    const noun = source.name.split(":")[1]?.replace(/s$/, "") ?? source.name;
    return new PortalError({
      kind: "notVisible",
      product: this.product.name,
      operation: source.name,
      what: `there is no ${noun} ${key} at ${this.baseUrl} for ${this.login}`,
      nextStep: `Check the ${noun} id, the base URL and the credentials; nothing was changed`,
    });
  }
}

export async function orUndefinedWhenGone<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (reason) {
    if (reason instanceof PortalError && reason.kind === "gone") return undefined;
    throw reason;
  }
}

/** The key of an object, or nothing where the service did not send what makes it. */
function keyOf<Api>(source: Source<Api, unknown>, wire: unknown): string {
  try {
    const key = source.key(wire);
    return key === "undefined" || key === "null" ? "" : (key ?? "");
  } catch {
    return "";
  }
}
