import { table } from "../../table";

export interface Task {
  id: string;
  list: string;
  name: string;
  content: string;
  status: string;
  orderindex: number;
  date_created: number;
  date_updated: number;
  date_closed: number | null;
  archived: boolean;
  creator: number;
  assignees: number[];
  /** Lower-case names of tags of the space. */
  tags: string[];
  parent: string | null;
  priority: 1 | 2 | 3 | 4 | null;
  due_date: number | null;
  due_date_time: boolean;
  start_date: number | null;
  start_date_time: boolean;
  time_estimate: number | null;
  /** Values of custom fields by the id of the field. */
  values: Record<string, unknown>;
}

export interface Item {
  id: string;
  name: string;
  orderindex: number;
  assignee: number | null;
  resolved: boolean;
  parent: string | null;
  date_created: number;
}

export interface Checklist {
  id: string;
  task: string;
  name: string;
  orderindex: number;
  date_created: number;
  items: Item[];
}

/** `task` waits for `depends_on`. */
export interface Dependency {
  task: string;
  depends_on: string;
  date_created: number;
  userid: number;
}

export interface CustomField {
  id: string;
  name: string;
  type: string;
  type_config: { options?: { id: string; [key: string]: unknown }[]; count?: number; [key: string]: unknown };
  date_created: string;
  hide_from_guests: boolean;
}

export interface Template {
  id: string;
  name: string;
  content: string;
}

/** Owner: list. */
export const tasks = table<Task>("tasks");
/** Owner: task. */
export const checklists = table<Checklist>("checklists");
/** Key: task and the one it waits for. */
export const dependencies = table<Dependency>("dependencies");
/** Custom fields, which every list has. They cannot be made here. */
export const customFields = table<CustomField>("customFields");
/** Owner: team. */
export const templates = table<Template>("templates");
