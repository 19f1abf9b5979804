import { table } from "../../table";
import type { Assignee } from "../content/assignees";
import type { Content } from "../content/records";

export interface CalendarEvent extends Content {
  location: string | null;
  recurrence: string | null;
  /** Times as they are shown: local time, offset and zone (L26705). */
  startDate: string;
  endDate: string;
  dateReminder: string | null;
  allDay: boolean;
  description: string | null;
  color: string | null;
  assignees: Assignee[];
  /** The event that this one replaces an occurrence of, and the start of that occurrence. */
  parent: string | null;
  parentExcludeDate: number | null;
  /** Occurrences that were cancelled. */
  cancelled: string[];
}

/** Owner is the group, key the id. */
export const events = table<CalendarEvent>("events");
