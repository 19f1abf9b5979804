import type { TableName } from "../table";

/** Every table of ClickUp: one line for each area. */
export const tables: readonly TableName<object>[] = [];
