import type { TableName } from "../table";

/** Every table of WorkDrive: one line for each area. */
export const tables: readonly TableName<object>[] = [];
