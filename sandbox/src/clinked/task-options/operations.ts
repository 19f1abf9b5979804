import { z } from "zod";
import type { Operation } from "../contract/operation";
import { colour, flag, idNumber, text, word } from "../contract/shapes";

export const statusSearch = z.strictObject({ account: z.string().regex(/^\d+$/, "must be an account id") });

/** Colours are words as well: "blue" is accepted (L31108). */
export const statusCreate = z.strictObject({
  account: idNumber,
  code: word,
  name: word,
  color: word.optional(),
  textColor: word.optional(),
  order: z.int().optional(),
});
export const statusUpdate = z.strictObject({ name: word, color: word, order: z.int() }).partial();

export const categorySearch = z.strictObject({
  name: text.optional(),
  exactName: text.optional(),
  countCompleted: flag.optional(),
});
export const categoryCreate = z.strictObject({ name: word, order: z.int().optional(), color: colour.optional() });
export const categoryUpdate = categoryCreate.partial();

const statuses = "/v3/tasks-status";
const categories = "/v3/groups/{group}/task-categories";
const signedIn = { access: "signedIn", kind: "write" } as const;
const administrator = { access: { group: "write" }, kind: "write" } as const;

export const taskOptionOperations: Operation[] = [
  {
    id: "tasks-task-statuses-list-statuses",
    method: "GET",
    path: statuses,
    line: 30918,
    kind: "list",
    access: "signedIn",
    query: statusSearch,
    paging: { style: "array" },
  },
  {
    id: "tasks-task-statuses-create-status",
    method: "POST",
    path: statuses,
    line: 30998,
    ...signedIn,
    body: statusCreate,
  },
  {
    id: "tasks-task-statuses-update-task-status",
    method: "PATCH",
    path: `${statuses}/{status}`,
    line: 31105,
    ...signedIn,
    body: statusUpdate,
  },
  { id: "tasks-task-statuses-delete-status", method: "DELETE", path: `${statuses}/{status}`, line: 31234, ...signedIn },
  {
    id: "tasks-categories-list-categories",
    method: "GET",
    path: categories,
    line: 30015,
    kind: "list",
    access: { group: "read" },
    query: categorySearch,
    paging: { style: "array" },
  },
  {
    id: "tasks-categories-create-category",
    method: "POST",
    path: categories,
    line: 30096,
    ...administrator,
    body: categoryCreate,
  },
  {
    id: "tasks-categories-update-category",
    method: "PATCH",
    path: `${categories}/{category}`,
    line: 30191,
    ...administrator,
    body: categoryUpdate,
  },
  {
    id: "tasks-categories-delete-category",
    method: "DELETE",
    path: `${categories}/{category}`,
    line: 30286,
    ...administrator,
  },
];
