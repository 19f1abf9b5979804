import { z } from "zod";
import { contentPermissions } from "../content/permissions";
import { day, list, read, sharing, userNames, write } from "../content/shapes";
import type { Operation } from "../contract/operation";
import { flag, idNumber, pageNumber, permission, text, word } from "../contract/shapes";

const id = z.string().regex(/^\d+$/, "must be an id");

/** `page` is not documented, but the answer has pages. */
export const taskSearch = z.strictObject({
  page: pageNumber.optional(),
  name: text.optional(),
  show: z.enum(["unassigned", "uncompleted", "overdue"]).optional(),
  status: word.optional(),
  assignedTo: id.optional(),
  assignToStatus: z.enum(["NONE", "ACCEPT", "DECLINE", "MAYBE", "REJECT"]).optional(),
  priority: z.enum(["URGENT", "HIGH", "MEDIUM", "LOW"]).optional(),
  category: id.optional(),
  dateStart: day.optional(),
  dateEnd: day.optional(),
  subtasks: flag.optional(),
});

/** There is no field table: what the example sends is taken (L29186). */
export const taskCreate = z.strictObject({
  friendlyName: word,
  description: text.optional(),
  sharing: sharing.optional(),
  memberPermission: permission.optional(),
  tags: text.optional(),
  status: word.optional(),
  assignees: userNames.optional(),
});
export const taskUpdate = taskCreate.partial();
export const taskOrder = z.strictObject({ category: idNumber.optional(), items: z.array(idNumber) });

const path = "/v3/groups/{group}/tasks";
const one = `${path}/{task}`;

export const taskOperations: Operation[] = [
  {
    id: "tasks-task-count",
    path,
    line: 28401,
    ...read,
    method: "HEAD",
    paging: { style: "count" },
  },
  { id: "tasks-list-tasks", path, line: 28432, ...list, query: taskSearch, paging: { style: "page", size: 25 } },
  { id: "tasks-get-task-details", path: one, line: 28836, ...read },
  { id: "tasks-create-task", method: "POST", path, line: 29181, ...write, body: taskCreate },
  { id: "tasks-update-task", method: "PATCH", path: one, line: 29565, ...write, body: taskUpdate },
  { id: "tasks-remove-task", method: "DELETE", path: one, line: 29927, ...write },
  { id: "tasks-task-order", method: "PUT", path: `${path}/order`, line: 29953, ...write, body: taskOrder },
  { id: "tasks-permissions-list-permissions", path: `${one}/permissions`, line: 30314, ...read },
  {
    id: "tasks-permissions-update-permissions",
    method: "POST",
    path: `${one}/permissions`,
    line: 30537,
    ...write,
    body: contentPermissions,
  },
];
