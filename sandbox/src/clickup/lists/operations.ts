import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import { archivedOnly, flag, instant, priority, text, userId, word } from "../shapes";

export const folderBody = z.strictObject({ name: word });

const optional = {
  content: text.optional(),
  due_date: instant.optional(),
  due_date_time: flag.optional(),
  priority: priority.optional(),
};
export const listCreate = z.strictObject({
  name: word,
  ...optional,
  assignee: userId.optional(),
  status: word.optional(),
});
/** "none" and unset_status take away (L2042); nothing else that does is documented. */
export const listUpdate = z.strictObject({
  name: word.optional(),
  ...optional,
  assignee: z.union([userId, z.literal("none")], 'must be the number of a user or "none"').optional(),
  status: word.optional(),
  unset_status: flag.optional(),
});

const folder = "/folder/{folder_id}";
const folders = "/space/{space_id}/folder";
const list = "/list/{list_id}";
const access = "signedIn";

export const listOperations: readonly Operation<Access>[] = [
  { id: "folders-create-folder", method: "POST", path: folders, line: 979, kind: "write", access, body: folderBody },
  { id: "folders-update-folder", method: "PUT", path: folder, line: 1004, kind: "write", access, body: folderBody },
  { id: "folders-delete-folder", method: "DELETE", path: folder, line: 1029, kind: "write", access },
  { id: "folders-get-folders", method: "GET", path: folders, line: 1037, kind: "list", access, query: archivedOnly },
  { id: "folders-get-folder", method: "GET", path: folder, line: 1075, kind: "read", access },
  {
    id: "lists-create-list",
    method: "POST",
    path: `${folder}/list`,
    line: 1908,
    kind: "write",
    access,
    body: listCreate,
  },
  {
    id: "lists-create-folderless-list",
    method: "POST",
    path: "/space/{space_id}/list",
    line: 1967,
    kind: "write",
    access,
    body: listCreate,
  },
  { id: "lists-update-list", method: "PUT", path: list, line: 2026, kind: "write", access, body: listUpdate },
  { id: "lists-delete-list", method: "DELETE", path: list, line: 2079, kind: "write", access },
  {
    id: "lists-get-lists",
    method: "GET",
    path: `${folder}/list`,
    line: 2088,
    kind: "list",
    access,
    query: archivedOnly,
  },
  {
    id: "lists-get-folderless-lists",
    method: "GET",
    path: "/space/{space_id}/list",
    line: 2159,
    kind: "list",
    access,
    query: archivedOnly,
  },
  { id: "lists-get-list", method: "GET", path: list, line: 2230, kind: "read", access },
];
