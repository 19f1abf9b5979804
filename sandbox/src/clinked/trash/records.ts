import { table } from "../../table";

/** A record that was taken out of its table. */
export interface Held {
  table: string;
  owner: string;
  key: string;
  record: object;
}

export interface TrashItem {
  id: string;
  /** "file", "page", "event", "task" or "discussion". */
  type: string;
  friendlyName: string;
  contextKey: string;
  user: string;
  dateDeleted: number;
  held: Held[];
}

/** Owner is the group, key the id. */
export const trash = table<TrashItem>("trash");
