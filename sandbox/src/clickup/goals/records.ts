import { table } from "../../table";

export interface Goal {
  id: string;
  team: string;
  name: string;
  date_created: number;
  due_date: number | null;
  description: string;
  creator: number;
  color: string | null;
  pretty_id: string;
  multiple_owners: boolean;
  /** A folder of goals; goals get into one by hand. */
  folder_id: string | null;
  owners: number[];
  archived: boolean;
}

export interface KeyResult {
  id: string;
  goal: string;
  name: string;
  type: string;
  unit: string | null;
  creator: number;
  date_created: number;
  steps_start: number | boolean | null;
  steps_end: number | boolean | null;
  steps_current: number | boolean | null;
  note: string;
  task_ids: string[];
  list_ids: string[];
  owners: number[];
}

export interface GoalFolder {
  id: string;
  name: string;
}

/** Owner: team. */
export const goals = table<Goal>("goals");
/** Owner: goal. */
export const keyResults = table<KeyResult>("keyResults");
/** Owner: team. */
export const goalFolders = table<GoalFolder>("goalFolders");
