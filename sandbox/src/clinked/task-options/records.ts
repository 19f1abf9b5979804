import { table } from "../../table";

export interface TaskStatus {
  id: string;
  account: string;
  color: string;
  textColor: string;
  code: string;
  name: string;
  order: number;
  dateCreated: number;
  dateModified: number;
}

export interface TaskCategory {
  id: string;
  name: string;
  order: number;
  color: string | null;
}

/** Owner is the account, key the id. */
export const taskStatuses = table<TaskStatus>("taskStatuses");
/** Owner is the group, key the id, which goes beyond 2^53 (L30133). */
export const taskCategories = table<TaskCategory>("taskCategories");
export const firstCategory = "975990810930034688";
