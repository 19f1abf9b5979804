import type { Context, Definition } from "./definition";
import { orUndefinedWhenGone } from "./gone";
import type { Ids } from "./identity";
import { labelsOf, type NaturalKey, scopeOf } from "./natural-key";
import type { Fields } from "./normal-form";
import { ScopeReader } from "./scope-reader";
import { comparable, isListed, type Place, scopeText } from "./source";

/**
 * Finds objects of one scope by natural key. `find` trusts an index that is filled once and kept true by our own
 * writes; `findFresh` asks the service again.
 */
export class NaturalIndex {
  private readonly unseen = new Set<string>();

  constructor(
    private readonly index: ScopeReader<unknown, unknown>,
    private readonly fresh: ScopeReader<unknown, unknown>,
    private readonly asked: Map<string, Fields>,
    /** When it was last asked. */
    public usedMs: number,
    readonly drop: () => void,
  ) {}

  async find(key: NaturalKey): Promise<readonly unknown[]> {
    if (!this.unseen.has(key.label)) return this.ask(this.index, key);
    const found = await this.findFresh(key);
    this.unseen.delete(key.label);
    return found;
  }

  /** One was made that no answer has shown yet: who asks for its key next asks the service. */
  expect(key: NaturalKey): void {
    this.unseen.add(key.label);
  }

  async findFresh(key: NaturalKey): Promise<readonly unknown[]> {
    const found = await this.ask(this.fresh, key);
    for (const wire of found) this.index.add(wire);
    return found;
  }

  add(wire: unknown): void {
    this.index.add(wire);
  }

  remove(gone: (wire: unknown) => boolean): void {
    this.index.remove(gone);
  }

  private async ask(reader: ScopeReader<unknown, unknown>, key: NaturalKey): Promise<readonly unknown[]> {
    this.asked.set(key.label, key.inputs);
    return (await reader.get(key.label)).wires;
  }
}

/** How long the key index of a scope is trusted after its last use: a burst never lists again what it fills itself. */
const INDEX_MS = 60_000;

/** The key indexes of one login, by resource type and scope. */
export class NaturalIndexes {
  private readonly indexes = new Map<string, NaturalIndex>();

  constructor(private readonly context: Context<unknown>) {}

  /** The index of the scope that an object with these inputs belongs to. */
  of(definition: Definition, inputs: Fields): NaturalIndex {
    const scope = scopeOf(definition, inputs);
    const name = nameOf(definition, scope);
    const known = this.indexes.get(name);
    const now = this.context.session.runtime.clock.now();
    if (known && now - known.usedMs < INDEX_MS) {
      known.usedMs = now;
      return known;
    }
    const index = this.make(definition, scope, name, now);
    this.indexes.set(name, index);
    return index;
  }

  /** Takes a deleted object out. */
  forget(definition: Definition, { scope, key }: Place): void {
    const { source } = definition;
    const isIt = (wire: unknown) => comparable(source, source.key(wire)) === comparable(source, key);
    this.indexes.get(nameOf(definition, scope))?.remove(isIt);
  }

  /** How an object looks after a write. */
  learn(definition: Definition, scope: Ids, wire: unknown): void {
    this.indexes.get(nameOf(definition, scope))?.add(wire);
  }

  /** An update may have given the object another name. */
  updated(definition: Definition, scope: Ids, names: readonly string[], wire: unknown): void {
    const { naturalKeys = [] } = definition.identity;
    if (wire !== undefined) this.learn(definition, scope, wire);
    else if (names.some((name) => naturalKeys.includes(name))) this.indexes.delete(nameOf(definition, scope));
  }

  /** By search; without one and without a list the natural key is the key itself. */
  private async found(definition: Definition, scope: Ids, inputs: Fields): Promise<readonly unknown[]> {
    const { context } = this;
    if (definition.find) return definition.find(context, inputs);
    const key = String(inputs[definition.identity.id.at(-1) ?? ""]);
    const { source } = definition;
    const wire = await orUndefinedWhenGone(async () => source.single?.(context.api, scope, key));
    return wire === undefined || source.absent?.(wire) ? [] : [wire];
  }

  private make(definition: Definition, scope: Ids, name: string, nowMs: number): NaturalIndex {
    const { context } = this;
    const asked = new Map<string, Fields>();
    const list = context.session.listOf(definition.source);
    const source = {
      name,
      list,
      includes: (wire: unknown) => isListed(definition.source, wire),
      identify: (wire: unknown) => comparable(definition.source, definition.source.key(wire)),
      keys: (wire: unknown) => labelsOf(definition, scope, wire),
      ...(definition.find || !list
        ? {
            searches: definition.find !== undefined,
            single: async (label: string) => {
              const wires = await this.found(definition, scope, asked.get(label) ?? {});
              return wires.filter((wire) => labelsOf(definition, scope, wire).includes(label));
            },
          }
        : {}),
    };
    const host = { api: context.api, gatherMs: context.session.runtime.gatherMs, saved: () => undefined };
    const fenced = {
      ...host,
      get fence() {
        return context.session.fence;
      },
    };
    return new NaturalIndex(
      new ScopeReader<unknown, unknown>({ ...host, fence: 0 }, source, scope),
      new ScopeReader<unknown, unknown>(fenced, source, scope),
      asked,
      nowMs,
      () => this.indexes.delete(name),
    );
  }
}

const nameOf = ({ type }: Definition, scope: Ids): string => `${type} in ${scopeText(scope)}`;
