import type { TableName } from "../table";

/** Tables of the areas: one line for each area. */
export const areaTables: readonly TableName<object>[] = [];
