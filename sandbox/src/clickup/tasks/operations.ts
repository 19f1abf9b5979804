import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import {
  flag,
  instant,
  listTasksQuery,
  pageQuery,
  priority,
  teamTasksQuery,
  text,
  truth,
  userId,
  word,
} from "../shapes";

const times = {
  due_date: instant.optional(),
  due_date_time: flag.optional(),
  time_estimate: instant.optional(),
  start_date: instant.optional(),
  start_date_time: flag.optional(),
};
const fieldValue = z.strictObject({ id: word, value: z.unknown() });
export const taskCreate = z.strictObject({
  name: word,
  content: text.optional(),
  markdown_content: text.optional(),
  assignees: z.array(userId).optional(),
  tags: z.array(word).optional(),
  status: word.optional(),
  priority: priority.optional(),
  ...times,
  notify_all: flag.optional(),
  parent: word.nullish(),
  custom_fields: z.array(fieldValue).optional(),
});
export const taskUpdate = z.strictObject({
  name: word.optional(),
  content: text.optional(),
  markdown_content: text.optional(),
  status: word.optional(),
  priority: priority.optional(),
  ...times,
  assignees: z.strictObject({ add: z.array(userId).optional(), rem: z.array(userId).optional() }).optional(),
  archived: flag.optional(),
});
export const fromTemplate = z.strictObject({ name: word });
export const checklistCreate = z.strictObject({ name: word });
export const checklistUpdate = z.strictObject({ name: word.optional(), position: z.int().nonnegative().optional() });
export const itemCreate = z.strictObject({ name: word, assignee: userId.nullish() });
export const itemUpdate = z.strictObject({
  name: word.optional(),
  assignee: userId.nullish(),
  resolved: flag.optional(),
  parent: word.nullish(),
});
export const fieldValueBody = z.strictObject({ value: z.unknown() });

const oneOfTwo = [
  (sent: { depends_on?: unknown; dependency_of?: unknown }) =>
    (sent.depends_on === undefined) !== (sent.dependency_of === undefined),
  { error: "takes exactly one of depends_on and dependency_of" },
] as const;
export const dependency = z
  .strictObject({ depends_on: word.optional(), dependency_of: word.optional() })
  .refine(...oneOfTwo);

const access = "signedIn";
const task = "/task/{task_id}";
const checklist = "/checklist/{checklist_id}";
const item = `${checklist}/checklist_item`;
const get = (id: string, path: string, line: number, kind: "read" | "list", query?: z.ZodType): Operation<Access> => ({
  ...{ id, method: "GET", path, line, kind, access },
  ...(query ? { query } : {}),
});
const write = (
  method: "POST" | "PUT" | "DELETE",
  id: string,
  path: string,
  line: number,
  body?: z.ZodType,
): Operation<Access> => ({ ...{ id, method, path, line, kind: "write", access }, ...(body ? { body } : {}) });

export const taskOperations: readonly Operation<Access>[] = [
  write("POST", "tasks-create-task", "/list/{list_id}/task", 2829, taskCreate),
  write("PUT", "tasks-update-task", task, 2910, taskUpdate),
  write("DELETE", "tasks-delete-task", task, 2974),
  get("tasks-get-tasks", "/list/{list_id}/task", 2983, "list", listTasksQuery),
  get("tasks-get-task", task, 3089, "read", z.strictObject({ subtasks: truth.optional() })),
  get("tasks-get-filtered-team-tasks", "/team/{team_id}/task", 3136, "list", teamTasksQuery),
  get("task-templates-get-task-templates", "/team/{team_id}/taskTemplate", 3219, "list", pageQuery),
  write(
    "POST",
    "task-templates-create-task-from-template",
    "/list/{list_id}/taskTemplate/{template_id}",
    3232,
    fromTemplate,
  ),
  write("POST", "checklists-create-checklist", `${task}/checklist`, 165, checklistCreate),
  write("PUT", "checklists-edit-checklist", checklist, 188, checklistUpdate),
  write("DELETE", "checklists-delete-checklist", checklist, 213),
  write("POST", "checklists-create-checklist-item", item, 221, itemCreate),
  write("PUT", "checklists-edit-checklist-item", `${item}/{checklist_item_id}`, 264, itemUpdate),
  write("DELETE", "checklists-delete-checklist-item", `${item}/{checklist_item_id}`, 304),
  get("custom-fields-get-accessible-custom-fields", "/list/{list_id}/field", 750, "list"),
  write("POST", "custom-fields-set-custom-field-value", `${task}/field/{field_id}`, 928, fieldValueBody),
  write("DELETE", "custom-fields-remove-custom-field-value", `${task}/field/{field_id}`, 943),
  write("POST", "dependencies-add-dependency", `${task}/dependency`, 954, dependency),
  {
    id: "dependencies-delete-dependency",
    method: "DELETE",
    path: `${task}/dependency`,
    line: 967,
    kind: "write",
    access,
    query: dependency,
  },
  write("POST", "tags-add-tag-to-task", `${task}/tag/{tag_name}`, 2807),
  write("DELETE", "tags-remove-tag-from-task", `${task}/tag/{tag_name}`, 2818),
];
