import { type Row, Table, type TableName } from "./table";

/** A copy of everything one system keeps, as JSON. */
export interface StoreSnapshot {
  nextIds: Record<string, string>;
  tables: Record<string, Row<unknown>[]>;
}

/** Tables by name, and the next id of each kind. Each table is also a kind of ids. */
export class Store {
  readonly #tables = new Map<string, Table<object>>();
  readonly #kinds: readonly string[];
  #nextIds = new Map<string, bigint>();

  constructor(names: readonly TableName<object>[], kinds: readonly string[] = []) {
    this.#kinds = kinds;
    for (const { name } of names) this.#tables.set(name, new Table());
  }

  /** The records of a table. Throws Error when the table index of the system does not list it. */
  of<T extends object>({ name }: TableName<T>): Table<T> {
    const table = this.named(name);
    if (!table) throw new Error(`Table "${name}" does not exist: add it to the table index of the system.`);
    return table as Table<T>;
  }

  named(name: string): Table<object> | undefined {
    return this.#tables.get(name);
  }

  names(): string[] {
    return [...this.#tables.keys()];
  }

  /** Kinds of ids that can be handed out. */
  idKinds(): string[] {
    return [...this.#kinds, ...this.names()];
  }

  /** Whole numbers from 1, as text. Throws Error for an unknown kind. */
  nextId(kind: string): string {
    const id = this.#nextIds.get(this.#known(kind)) ?? 1n;
    this.#nextIds.set(kind, id + 1n);
    return String(id);
  }

  setNextId(kind: string, id: string): void {
    this.#nextIds.set(this.#known(kind), BigInt(id));
  }

  #known(kind: string): string {
    if (this.#kinds.includes(kind) || this.#tables.has(kind)) return kind;
    throw new Error(`There is no kind of ids "${kind}". There are: ${this.idKinds().join(", ")}.`);
  }

  snapshot(): StoreSnapshot {
    const tables = Object.fromEntries([...this.#tables].map(([name, table]) => [name, table.rows()]));
    return { nextIds: Object.fromEntries([...this.#nextIds].map(([kind, id]) => [kind, String(id)])), tables };
  }

  /** Tables that the snapshot does not name become empty. */
  restore({ nextIds, tables }: StoreSnapshot): void {
    const others = this.names().filter((name) => name in nextIds);
    this.#nextIds = new Map([...this.#kinds, ...others].map((kind) => [kind, BigInt(nextIds[kind] ?? "1")]));
    for (const [name, table] of this.#tables) table.load((tables[name] ?? []) as Row<object>[]);
  }

  clear(): void {
    this.restore({ nextIds: {}, tables: {} });
  }
}
