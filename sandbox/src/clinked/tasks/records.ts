import { table } from "../../table";
import type { Assignee } from "../content/assignees";
import type { Content } from "../content/records";

export interface Task extends Content {
  status: string;
  priority: string;
  progress: number;
  dueDate: string | null;
  description: string;
  dateReminder: string | null;
  recurrence: string | null;
  order: number;
  /** Id of the category in which it stands. */
  category: string | null;
  assignees: Assignee[];
  dateCompleted: number | null;
}

/** Owner is the group, key the id. */
export const tasks = table<Task>("tasks");

/** The place of a task that nobody has ordered (L28477). */
export const unordered = 2147483647;
