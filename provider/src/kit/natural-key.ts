import type { Definition } from "./definition";
import { type Ids, idsFrom } from "./identity";
import type { Fields } from "./normal-form";
import type { ScopeReader } from "./scope-reader";
import { serviceState } from "./state";

/** What recognises an object within its scope. */
export interface NaturalKey {
  readonly label: string;
  readonly name: string;
  /** For messages: `friendlyName "Acme"`. */
  readonly text: string;
  readonly inputs: Fields;
}

export const scopeOf = (definition: Definition, inputs: Fields): Ids => idsFrom(definition.source.scope, inputs);

// Addresses are the same in any case; all other names are taken to the letter.
export const keyText = (name: string, value: unknown): string =>
  name === "email" ? String(value).toLowerCase() : String(value);

const labelOf = (name: string, value: unknown): string => `${name}=${keyText(name, value)}`;

/** The first natural key whose field was given. */
export function naturalKeyOf({ type, identity }: Definition, inputs: Fields): NaturalKey {
  const names = identity.naturalKeys ?? identity.id.slice(-1);
  const name = names.find((candidate) => inputs[candidate] !== undefined);
  if (!name) throw new Error(`${type}: give at least one of ${names.join(", ")}.`);
  return { label: labelOf(name, inputs[name]), name, text: `${name} ${JSON.stringify(inputs[name])}`, inputs };
}

/** Every label under which an existing object may be asked for. */
export function labelsOf(definition: Definition, scope: Ids, wire: unknown): string[] {
  const last = definition.identity.id.at(-1) ?? "";
  const state = serviceState(definition, wire, { ...scope, [last]: definition.source.key(wire) });
  const names = definition.identity.naturalKeys ?? [last];
  return names.filter((name) => state[name] !== undefined).map((name) => labelOf(name, state[name]));
}

/**
 * Finds objects of one scope by natural key. `find` trusts an index that is filled once and kept true by our own
 * writes; `findFresh` asks the service again.
 */
export class NaturalIndex {
  constructor(
    private readonly index: ScopeReader<unknown, unknown>,
    private readonly fresh: ScopeReader<unknown, unknown>,
    private readonly asked: Map<string, Fields>,
    readonly madeMs: number,
    readonly drop: () => void,
  ) {}

  find(key: NaturalKey): Promise<readonly unknown[]> {
    return this.ask(this.index, key);
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
