import { z } from "zod";
import { list, pageSearch, read, sharing, write } from "../content/shapes";
import type { Operation } from "../contract/operation";
import { idNumber, permission, tempFileId, text, word } from "../contract/shapes";

export const noteSearch = z.strictObject({ ...pageSearch, type: z.enum(["page", "template"]).optional() });

export const noteCreate = z.strictObject({
  friendlyName: word,
  content: text.optional(),
  template: z.boolean().optional(),
  sharing: sharing.optional(),
  memberPermission: permission.optional(),
  tags: text.optional(),
  attachments: z.array(z.strictObject({ friendlyName: word, tempFile: tempFileId })).optional(),
});
export const noteUpdate = noteCreate.partial().extend({ parentGroupId: idNumber.optional() });

const path = "/v3/groups/{group}/notes";
const one = `${path}/{note}`;

export const noteOperations: Operation[] = [
  {
    id: "notes-list-notes",
    path,
    line: 24495,
    ...list,
    query: noteSearch,
    paging: { style: "page", size: 25, sizes: true },
  },
  { id: "notes-get-note-details", path: one, line: 24944, ...read },
  { id: "notes-create-note", method: "POST", path, line: 25312, ...write, body: noteCreate },
  { id: "notes-update-note", method: "PATCH", path: one, line: 25786, ...write, body: noteUpdate },
  { id: "notes-remove-note", method: "DELETE", path: one, line: 26251, ...write },
];
