import type { Sandbox, Snapshot } from "../../sandbox/src";

/** How somebody reads one object by itself: at its own address, or, where it has none, by looking through a list. */
export interface SingleRead {
  readonly path: string;
  /** `items` is where the answer has its entries; it is the answer itself where missing. */
  readonly search?: { readonly items?: string; readonly key: string; readonly value: string };
}

/** One resource of the program. */
export interface Entry {
  /** `clinked:Group` */
  readonly type: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Pulumi id of the object that is there; missing where the program makes it. */
  readonly id?: string;
  /** What the plain provider takes, where that differs. */
  readonly plain?: { readonly id: string; readonly args: Readonly<Record<string, unknown>> };
  /** Missing where no baseline has such a resource. */
  readonly read?: SingleRead;
}

/** One list that shows all objects of a scope. */
export interface Scope {
  readonly path: string;
  /** Whether it answers page by page, from `?page=1` until `nextPage` is false. */
  readonly paged: boolean;
  /** How many of its objects the program manages. */
  readonly objects: number;
  /** Whether an object can be read without the list. */
  readonly single: boolean;
}

export interface Filled {
  readonly entries: readonly Entry[];
  readonly scopes: readonly Scope[];
}

export interface Workload {
  /** `groups-1000` */
  readonly key: string;
  /** "1,000 groups" */
  readonly title: string;
  readonly product: "clinked" | "clickup";
  readonly objects: number;
  /** Puts the objects into a portal that is empty so far. */
  fill(sandbox: Sandbox): Promise<Filled>;
}

/** Writes many records at once: controls that add one by one take minutes for 10,000. */
export async function rewrite(sandbox: Sandbox, change: (snapshot: Snapshot) => void): Promise<void> {
  const snapshot = await sandbox.control.snapshot();
  change(snapshot);
  await sandbox.control.restore(snapshot);
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

export const thousands = (count: number): string => count.toLocaleString("en");
