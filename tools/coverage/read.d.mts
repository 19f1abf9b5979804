import type { Product } from "./count.mjs";

export interface Code {
  readonly operations: Readonly<Record<string, Product["operations"]>>;
  readonly definitions: readonly { readonly type: string }[];
  readonly dataSources: readonly { readonly name: string }[];
}

export const ROOT: string;
export const SYSTEMS: readonly string[];
/** Plan, document and calls of each system; the code is handed in, as sources or as built. */
export function products(code: Code): Product[];
