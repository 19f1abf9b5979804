import { table } from "../../table";

export interface Widget {
  id: string;
  name: string;
  column: number | null;
  order: number | null;
  configuration: Record<string, unknown> | null;
}

export interface Dashboard {
  id: string;
  name: string;
  columnSizes: string;
  widgets: Widget[];
}

/** Owner is the context, key the name. */
export const dashboards = table<Dashboard>("dashboards");
