import type { TableName } from "../table";
import { goalFolders, goals, keyResults } from "./goals/records";
import { folders, lists } from "./lists/records";
import { guestAccesses, members, teams, users } from "./people/records";
import { spaces, tags } from "./spaces/records";
import { checklists, customFields, dependencies, tasks, templates } from "./tasks/records";
import { views } from "./views/records";
import { webhooks } from "./webhooks/records";

/** Every table of ClickUp: one line for each area. */
export const tables: readonly TableName<object>[] = [
  ...[users, teams, members, guestAccesses],
  ...[spaces, tags],
  ...[folders, lists],
  ...[tasks, checklists, dependencies, customFields, templates],
  ...[goals, keyResults, goalFolders],
  views,
  webhooks,
];

/** Ids of what has no table. */
export const idKinds = ["actions", "addresses", "checklistItems", "prettyIds"];
