import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import { flag, objectId, pageQuery, text, word } from "../shapes";

const direction = z.literal([1, -1], "must be 1 or -1");
const field = z.looseObject({ field: word });
const parts = {
  grouping: z.strictObject({
    field: text.nullish(),
    dir: direction.nullish(),
    collapsed: z.array(z.unknown()).optional(),
    ignore: flag.optional(),
  }),
  divide: z.strictObject({
    field: text.nullish(),
    dir: direction.nullish(),
    collapsed: z.array(z.unknown()).optional(),
  }),
  sorting: z.strictObject({ fields: z.array(field) }),
  filters: z.strictObject({
    op: z.enum(["AND", "OR"], "must be AND or OR").optional(),
    fields: z.array(z.strictObject({ field: word, op: word, values: z.array(z.unknown()).optional() })).optional(),
    search: text.optional(),
    show_closed: flag.optional(),
  }),
  columns: z.strictObject({ fields: z.array(field) }),
  team_sidebar: z.strictObject({
    assignees: z.array(z.unknown()).optional(),
    assigned_comments: flag.optional(),
    unassigned_tasks: flag.optional(),
  }),
  settings: z.strictObject({
    show_task_locations: flag.optional(),
    show_subtasks: z.int().optional(),
    show_subtask_parent_names: flag.optional(),
    show_closed_subtasks: flag.optional(),
    show_assignees: flag.optional(),
    show_images: flag.optional(),
    collapse_empty_columns: flag.nullish(),
    me_comments: flag.optional(),
    me_subtasks: flag.optional(),
    me_checklists: flag.optional(),
  }),
};
const type = z.enum(["list", "board", "calendar", "gantt"], "must be list, board, calendar or gantt");
export const viewCreate = z.strictObject({ name: word, type, ...z.object(parts).partial().shape });
/** The whole view, with its parent (L4413). */
export const viewUpdate = z.strictObject({
  name: word,
  type,
  parent: z.strictObject({ id: objectId, type: z.literal([4, 5, 6, 7], "must be 4, 5, 6 or 7") }),
  ...parts,
});

const access = "signedIn";
const kinds = [
  ["team", 3599, 4015],
  ["space", 3703, 4075],
  ["folder", 3807, 4135],
  ["list", 3911, 4195],
] as const;

export const viewOperations: readonly Operation<Access>[] = [
  ...kinds.flatMap(([kind, create, get]): Operation<Access>[] => {
    const path = `/${kind}/{${kind}_id}/view`;
    return [
      { id: `views-create-${kind}-view`, method: "POST", path, line: create, kind: "write", access, body: viewCreate },
      { id: `views-get-${kind}-views`, method: "GET", path, line: get, kind: "list", access },
    ];
  }),
  { id: "views-get-view", method: "GET", path: "/view/{view_id}", line: 4255, kind: "read", access },
  {
    id: "views-get-view-tasks",
    method: "GET",
    path: "/view/{view_id}/task",
    line: 4313,
    kind: "list",
    access,
    query: pageQuery,
  },
  {
    id: "views-update-view",
    method: "PUT",
    path: "/view/{view_id}",
    line: 4405,
    kind: "write",
    access,
    body: viewUpdate,
  },
  { id: "views-delete-view", method: "DELETE", path: "/view/{view_id}", line: 4514, kind: "write", access },
];
