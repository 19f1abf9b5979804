import type { Imported } from "./clinked-requests";

type Tables = Readonly<Record<string, readonly (readonly [owner: string, key: string, row: unknown])[]>>;

/** Live ones and archived ones are lists of their own. */
const KINDS = 2;

/** Requests of an export of a Workspace, whose lists all fit on a page. */
export function exportRequests(tables: Tables): Record<string, number> {
  const count = (table: string) => tables[table]?.length ?? 0;
  // Lists that stand in a space itself hang on a folder that nobody sees.
  const folders = (tables.folders ?? []).filter(([, , row]) => (row as { hidden?: boolean }).hidden !== true).length;
  return {
    ...{ "teams-get-teams": 1, "goals-get-goals": 1, "webhooks-get-webhooks": 1 },
    "spaces-get-spaces": KINDS,
    "folders-get-folders": KINDS * count("spaces"),
    "lists-get-folderless-lists": KINDS * count("spaces"),
    "lists-get-lists": KINDS * folders,
    "tasks-get-tasks": KINDS * count("lists"),
    "tags-get-space-tags": count("spaces"),
    "views-get-team-views": 1,
    "views-get-space-views": count("spaces"),
    "views-get-folder-views": folders,
    "views-get-list-views": count("lists"),
    // Nothing lists guests: they are seen where something is shared with them.
    "guests-get-guest": 1,
    // Lists of goals have no key results, and those of tasks neither custom fields nor dependencies.
    "goals-get-goal": count("goals"),
    "tasks-get-task": count("tasks"),
  };
}

/** Requests of a refresh of all that was imported. */
export function verifyRequests(entries: readonly Imported[]): Record<string, number> {
  const of = (type: string) => entries.filter((entry) => entry.type.endsWith(`clickup:${type}`));
  const places = (type: string, input: string) =>
    new Set(of(type).flatMap(({ inputs }) => (inputs[input] === undefined ? [] : [inputs[input]]))).size;
  const ofTasks = ["TaskDependency", "TaskCustomFieldValue", "Checklist"].flatMap(of);
  return {
    "spaces-get-spaces": 1,
    "folders-get-folders": places("Folder", "space"),
    "lists-get-lists": places("List", "folder"),
    "lists-get-folderless-lists": places("List", "space"),
    "tasks-get-tasks": places("Task", "list"),
    "tags-get-space-tags": places("SpaceTags", "space"),
    "views-get-space-views": places("View", "space"),
    "webhooks-get-webhooks": 1,
    "goals-get-goals": 1,
    "guests-get-guest": of("TeamGuest").length,
    "goals-get-goal": places("KeyResult", "goal"),
    "tasks-get-task": new Set(ofTasks.map(({ inputs }) => inputs.task)).size,
  };
}
