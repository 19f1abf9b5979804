import { table } from "../../table";

export interface Folder {
  id: string;
  space: string;
  name: string;
  orderindex: number;
  override_statuses: boolean;
  /** The carrier of the lists that stand in the space itself (L2014). */
  hidden: boolean;
  archived: boolean;
}

export interface List {
  id: string;
  folder: string;
  name: string;
  orderindex: number;
  content: string;
  status: string | null;
  priority: 1 | 2 | 3 | 4 | null;
  assignee: number | null;
  due_date: number | null;
  due_date_time: boolean | null;
  inbound_address: string;
  archived: boolean;
}

/** Owner: space. */
export const folders = table<Folder>("folders");
/** Owner: folder, also for lists without one: theirs is hidden. */
export const lists = table<List>("lists");
