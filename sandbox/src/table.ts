/** Name of a table and the type of its records. */
export interface TableName<T> {
  readonly name: string;
  /** Never there: carries the type. */
  readonly record?: T;
}

/** Names a table. It exists once the table index of its system lists it. */
export const table = <T extends object>(name: string): TableName<T> => ({ name });

export type Row<T> = [owner: string, key: string, value: T];

/** Records by owner and key, in the order in which they were added. Owner is "" for records without one. */
export class Table<T> {
  readonly #owners = new Map<string, Map<string, T>>();

  get(owner: string, key: string): T | undefined {
    return this.#owners.get(owner)?.get(key);
  }

  /** The record with this key under any owner. */
  find(key: string): T | undefined {
    for (const records of this.#owners.values()) {
      const record = records.get(key);
      if (record !== undefined) return record;
    }
    return undefined;
  }

  /** The owner of the record with this key. */
  ownerOf(key: string): string | undefined {
    for (const [owner, records] of this.#owners) if (records.has(key)) return owner;
    return undefined;
  }

  list(owner: string): T[] {
    return [...(this.#owners.get(owner)?.values() ?? [])];
  }

  count(owner: string): number {
    return this.#owners.get(owner)?.size ?? 0;
  }

  put(owner: string, key: string, value: T): T {
    const records = this.#owners.get(owner);
    if (records) records.set(key, value);
    else this.#owners.set(owner, new Map([[key, value]]));
    return value;
  }

  delete(owner: string, key: string): boolean {
    return this.#owners.get(owner)?.delete(key) ?? false;
  }

  /** The records of all owners. */
  all(): T[] {
    return [...this.#owners.values()].flatMap((records) => [...records.values()]);
  }

  rows(): Row<T>[] {
    return [...this.#owners].flatMap(([owner, records]) =>
      [...records].map(([key, value]): Row<T> => [owner, key, structuredClone(value)]),
    );
  }

  load(rows: readonly Row<T>[]): void {
    this.#owners.clear();
    for (const [owner, key, value] of rows) this.put(owner, key, structuredClone(value));
  }
}
