import type { z } from "zod";
import type { Fields } from "../../kit/normal-form";

/** A problem with its place. */
export interface TenantProblem {
  /** From 1; none where the problem is the whole file. */
  readonly line?: number;
  /** Column of a CSV file, else the path inside of the tenant. */
  readonly column?: string;
  readonly text: string;
}

/** What one tenant is given, in the types of the template as far as they could be told. */
export interface Row {
  readonly line: number;
  readonly tenant: unknown;
  readonly connection: unknown;
  readonly parameters: Fields;
  /** It cannot be told which value belongs where: nothing is said about values. */
  readonly isTorn?: boolean;
  /** Where the value of a parameter stands, or the nearest that there is. */
  place(path: readonly string[]): Required<Pick<TenantProblem, "line" | "column">>;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly problems: readonly TenantProblem[];
  /** Whether the table has no place at all for a parameter: one problem, not one for each tenant. */
  isAbsent(path: readonly string[]): boolean;
}

/** Reads the text of a table by the parameters of its template. */
export type ReadTable = (text: string, schema: z.ZodObject) => Table;
