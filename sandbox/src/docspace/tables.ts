import type { TableName } from "../table";

/** Every table of DocSpace: one line for each area. */
export const tables: readonly TableName<object>[] = [];
