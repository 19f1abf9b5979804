/** Files of a product, relative to its folder, by the ids of the operations that they name. */
export function callsOf(folder: string, operations: readonly string[]): Map<string, string[]>;
