import { z } from "zod";
import type { Operation } from "../contract/operation";
import { flag, ids, noChange, pageNumber, permission, tempFileId, text, word } from "../contract/shapes";

export const filesSearch = z.strictObject({
  page: pageNumber.optional(),
  size: pageNumber.optional(),
  orderBy: word.optional(),
  ascending: flag.optional(),
  columns: text.optional(),
  name: text.optional(),
  parent: z.string().regex(/^\d+$/, "must be a folder id").optional(),
  flat: flag.optional(),
  siblings: flag.optional(),
});

export const pathSearch = z.strictObject({ path: word, exclude: ids.optional() });
export const versionPage = z.strictObject({ page: pageNumber.optional() });

/** "false" is sent as text (L19826); the answer has booleans. */
const textFlag = noChange(flag);

/** Typed String, and an id nevertheless (L19886). */
const parentId = noChange(z.union([z.string().regex(/^\d+$/, "must be a folder id"), z.int()]).transform(String));

export const fileUpdate = z.strictObject({
  friendlyName: noChange(word),
  tags: noChange(text),
  following: textFlag,
  lock: textFlag,
  parent: parentId,
  watermark: noChange(z.boolean()),
  tempFile: noChange(tempFileId),
});

export const sharing = z.enum(["NONE", "DEFAULT", "MEMBERS", "PUBLIC"]);

export const folderCreate = z.strictObject({
  friendlyName: word,
  sharing: sharing.optional(),
  memberPermission: permission.optional(),
  versionSummary: text.optional(),
});

/** PUBLIC is missing here (L21388). */
export const filePermissions = z.strictObject({
  sharing: sharing.exclude(["PUBLIC"]).optional(),
  memberPermission: permission.optional(),
  entries: z.array(z.strictObject({ username: word, permission })).optional(),
  children: z.boolean().optional(),
});

const group = "/v3/groups/{group}";
const one = `${group}/files/{file}`;
const read = { method: "GET", kind: "read", access: { group: "read" } } as const;
const write = { kind: "write", access: { group: "write" } } as const;

export const fileOperations: Operation[] = [
  {
    id: "files-list-files",
    path: `${group}/filesList`,
    line: 18489,
    ...read,
    kind: "list",
    query: filesSearch,
    paging: { style: "page", size: 25, sizes: true },
  },
  { id: "files-search-files", path: `${group}/files`, line: 18965, ...read, query: pathSearch },
  { id: "files-file-details", path: one, line: 19342, ...read },
  { id: "files-remove-file-or-folder", method: "DELETE", path: one, line: 19703, ...write },
  { id: "files-update-file", method: "PATCH", path: one, line: 19817, ...write, body: fileUpdate },
  {
    id: "files-create-folder",
    method: "POST",
    path: `${group}/files/{folder?}`,
    line: 20253,
    ...write,
    body: folderCreate,
  },
  {
    id: "files-versions-list-versions",
    path: `${one}/versions`,
    line: 20851,
    ...read,
    kind: "list",
    query: versionPage,
    paging: { style: "page", size: 25 },
  },
  { id: "files-permissions-list-permissions", path: `${one}/permissions`, line: 21139, ...read },
  {
    id: "files-permissions-update-permissions",
    method: "POST",
    path: `${one}/permissions`,
    line: 21362,
    ...write,
    body: filePermissions,
  },
  { id: "files-tasks", path: `${one}/tasks`, line: 21630, ...read, kind: "list", paging: { style: "page", size: 5 } },
];
