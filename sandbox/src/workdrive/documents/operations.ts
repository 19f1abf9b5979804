import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { flag, paging } from "../pages";
import { date, permissions, permissionsAtCreate } from "../permissions";

const text = z.string();
const ids = z.array(text);

export const documentList = paging.extend({ category: text.optional() }).strict();
export const publish = z.strictObject({ publish: flag.optional() });
export const documentCreate = z.strictObject({
  name: text.min(1),
  ownerIds: ids.optional(),
  expiry: date.optional(),
  tags: ids.optional(),
  category: text.optional(),
  // docUrl in the examples (L3469), docURL in the tables (L3540).
  docUrl: text.optional(),
  docURL: text.optional(),
  link: text.optional(),
  docId: text.optional(),
  permissions: permissionsAtCreate.optional(),
});
export const documentUpdate = z.strictObject({
  docId: text.optional(),
  docUrl: text.optional(),
  docURL: text.optional(),
  kb: z
    .strictObject({
      name: text.min(1).optional(),
      newOwnerIds: ids.optional(),
      removeOwnerIds: ids.optional(),
      expiry: date.optional(),
      tags: ids.optional(),
      category: text.optional(),
      link: text.optional(),
      isPublished: z.boolean().optional(),
      permissions: permissions.optional(),
    })
    .optional(),
  permissions: permissions.optional(),
});

const access: Access = "signedIn";
const all = "/api/documents";
/** The document prints /api/documnents for the update, and neither path has a place for the id (L3549, L3710). */
const one = "/api/documents/{id}";

export const documentOperations: WorkDriveOperation[] = [
  { id: "document-get-all-documents", method: "GET", path: all, line: 3339, kind: "list", access, query: documentList },
  {
    id: "document-upload-a-document",
    method: "POST",
    path: all,
    line: 3450,
    kind: "write",
    access,
    query: publish,
    body: documentCreate,
  },
  {
    id: "document-update-a-document",
    method: "PATCH",
    path: one,
    line: 3549,
    kind: "write",
    access,
    query: publish,
    body: documentUpdate,
  },
  { id: "document-delete-a-document", method: "DELETE", path: one, line: 3710, kind: "write", access },
];
