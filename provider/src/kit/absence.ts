import { PortalError } from "../http/errors";
import { orUndefinedWhenGone } from "./gone";
import type { Ids } from "./identity";
import type { ScopeReader } from "./scope-reader";
import type { Session } from "./session";
import { comparable, isBlank, type Place, parentOf, type Source, scopeText } from "./source";

/** What a session knows of one scope. */
export interface ScopeState<Api> {
  readonly reader: ScopeReader<Api, unknown>;
  /** Reads the list a second time, for what the first one lacks. */
  readonly second: ScopeReader<Api, unknown>;
  readonly source: Source<Api, unknown>;
  readonly scope: Ids;
  /** Keys, not counts: one object may be asked for often, as the parent of many others for example. */
  readonly asked: Map<string, string>;
  /** Those that were asked for before the first own write. */
  readonly refreshed: Set<string>;
  readonly missing: Set<string>;
  /** Keys that the service itself has called absent. */
  readonly denied: Set<string>;
  /** Keys that were answered with 401, which may mean that this login does not see them. */
  readonly refused: Set<string>;
  /** Absences that are being confirmed. */
  readonly confirming: Set<Promise<unknown>>;
}

/** More absences than this, and more than this share of a scope, are a wrong address or login, not drift. */
const MANY_GONE = { count: 10, share: 0.2 };

/** Tells an object that is gone from one that cannot be seen. */
export class Absences<Api> {
  private readonly vouchers = new Map<string, Promise<unknown>>();
  private readonly rootless = new Set<string>();

  constructor(private readonly session: Session<Api>) {}

  /** The object after all, or `undefined` for an absence that is certain. */
  async confirm(
    state: ScopeState<Api>,
    place: Place,
    via: "list" | "single",
    isFulfilled: (() => Promise<boolean>) | undefined,
  ): Promise<unknown> {
    const { source } = state;
    const key = comparable(source, place.key);
    // The larger object was seen, or it is gone for certain.
    if (source.within || state.denied.has(key)) return undefined;
    // Enough were confirmed as missing: what is left would cost one request each to learn the same.
    this.refuseManyGone(state);
    const confirming = this.lookAgain(state, key, via, isFulfilled);
    state.confirming.add(confirming);
    const { wire, isMissing } = await confirming.finally(() => state.confirming.delete(confirming));
    if (!isMissing) return wire;
    // All that are in doubt at this moment count together: none is let go before it is known how many are missing.
    await Promise.allSettled(state.confirming);
    this.refuseManyGone(state);
    await this.vouchFor(source, place);
    return undefined;
  }

  /** Throws unless an absence is credible: the chain of parents ends in one that this login sees. */
  async vouchFor(source: Source<Api, unknown>, place: Place): Promise<void> {
    if (source.ownLogin) return;
    const parent = isBlank(place.scope) ? source.unplaced?.() : parentOf(source, place.scope);
    if (!parent) {
      if (!source.unreadable) throw this.notVisible(source, place);
      return;
    }
    const isSeen = await this.vouch(parent);
    const isRooted = isSeen ? !parent.source.loginOnly : !this.session.restsOnLogin(parent.source, parent.place);
    if (isRooted) this.rootless.delete(nameOf(source, place));
    else this.rootless.add(nameOf(source, place));
  }

  /** Whether nothing but the login vouches for an absence that was believed. */
  isRootless(source: Source<Api, unknown>, place: Place): boolean {
    return this.rootless.has(nameOf(source, place));
  }

  private async lookAgain(
    state: ScopeState<Api>,
    key: string,
    via: "list" | "single",
    isFulfilled: (() => Promise<boolean>) | undefined,
  ): Promise<{ wire?: unknown; isMissing: boolean }> {
    if (via === "list") {
      const [wire] = state.source.single ? (await state.reader.get(key, false)).wires : await this.listed(state, key);
      if (wire !== undefined || state.denied.has(key)) return { wire, isMissing: false };
    }
    if (await isFulfilled?.()) return { isMissing: false };
    state.missing.add(key);
    return { isMissing: true };
  }

  /** Where there is no single read: a page may have shifted under the first list, so all that it lacks share another. */
  private async listed({ second, source }: ScopeState<Api>, key: string): Promise<readonly unknown[]> {
    const wires = (await orUndefinedWhenGone(() => second.all())) ?? [];
    return wires.filter((wire) => comparable(source, source.key(wire)) === key);
  }

  /** Reads a parent, once in this process while it is there. */
  private async vouch({ source, place }: { source: Source<Api, unknown>; place: Place }): Promise<boolean> {
    const name = nameOf(source, place);
    const known = this.vouchers.get(name) ?? this.session.read(source, place);
    this.vouchers.set(name, known);
    const isSeen = await known.then(
      (wire) => wire !== undefined,
      (reason) => {
        this.vouchers.delete(name);
        throw reason;
      },
    );
    if (!isSeen) this.vouchers.delete(name);
    return isSeen;
  }

  private refuseManyGone({ source, scope, asked, missing }: ScopeState<Api>): void {
    const { runtime, product, baseUrl, login } = this.session;
    if (missing.size <= MANY_GONE.count || missing.size <= asked.size * MANY_GONE.share) return;
    if (runtime.env.PORTALS_ALLOW_MANY_GONE === "1") return;
    throw new PortalError({
      kind: "notVisible",
      product: product.name,
      operation: source.name,
      what: `${missing.size} of ${asked.size} objects of ${scopeText(scope)} are missing at ${baseUrl} for ${login}, which looks like a wrong address or login`,
      nextStep: "Check both. If the objects really are gone, set PORTALS_ALLOW_MANY_GONE=1 for one run",
    });
  }

  private notVisible(source: Source<Api, unknown>, { key }: Place): PortalError {
    const { product, baseUrl, login } = this.session;
    const noun = source.name.split(":")[1]?.replace(/s$/, "") ?? source.name;
    return new PortalError({
      kind: "notVisible",
      product: product.name,
      operation: source.name,
      what: `there is no ${noun} ${key} at ${baseUrl} for ${login}`,
      nextStep: `Check the ${noun} id, the base URL and the credentials; nothing was changed`,
    });
  }
}

const nameOf = (source: Pick<Source<never, unknown>, "name">, { scope, key }: Place): string =>
  `${source.name} in ${scopeText(scope)}: ${key}`;
