import { z } from "zod";
import type { Operation } from "../contract/operation";
import { permission, tempFileId, word } from "../contract/shapes";
import { sharing } from "../files/operations";

export const fileCreate = z.strictObject({
  friendlyName: word,
  tempFile: tempFileId,
  sharing: sharing.optional(),
  memberPermission: permission.optional(),
});

export const uploadOperations: Operation[] = [
  {
    id: "files-upload-a-file-finish-upload-create-group-file",
    method: "POST",
    path: "/v3/groups/{group}/files/{folder?}",
    line: 24084,
    kind: "write",
    access: { group: "write" },
    when: { field: "tempFile" },
    body: fileCreate,
  },
];
