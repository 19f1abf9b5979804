import { z } from "zod";
import { pageSearch } from "../content/shapes";
import type { Operation } from "../contract/operation";
import { flag, idNumber, tempFileId, word } from "../contract/shapes";

export const attachmentSearch = z.strictObject({
  ...pageSearch,
  orderBy: z.enum(["name", "lastModified"]).optional(),
  foldersOnly: flag.optional(),
});

const address = z.url("must be an address");

export const attachUploaded = z.strictObject({ friendlyName: word, tempFile: tempFileId });
export const attachFile = z.strictObject({ friendlyName: word, fileId: idNumber });
export const attachLink = z.strictObject({
  friendlyName: word,
  href: address.optional(),
  oneDrive: z.strictObject({ href: address, folder: z.boolean().optional() }).optional(),
});

const path = "/v3/context/{context}/attachments";
const attach = { method: "POST", path, kind: "write", access: "signedIn" } as const;

export const attachmentOperations: Operation[] = [
  {
    id: "attachments-list-attachments",
    method: "GET",
    path,
    line: 34458,
    kind: "list",
    access: "signedIn",
    query: attachmentSearch,
    paging: { style: "page", size: 10, sizes: true },
  },
  {
    id: "attachments-upload-attachment",
    line: 34691,
    ...attach,
    when: { field: "tempFile" },
    body: attachUploaded,
  },
  { id: "attachments-attach-group-file", line: 34853, ...attach, when: { field: "fileId" }, body: attachFile },
  { id: "attachments-attach-google-drive-onedrive-file", line: 35020, ...attach, body: attachLink },
  {
    id: "attachments-delete-attachment",
    method: "DELETE",
    path: `${path}/{attachment}`,
    line: 35205,
    kind: "write",
    access: "signedIn",
  },
];
