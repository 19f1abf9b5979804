import { callerOf, groupOf, type Handlers, param, withBody } from "../call";
import { folderOf, makeFile, uploaded } from "../files/make";
import { fileCreated } from "../files/wire";
import type { fileCreate } from "./operations";

/** Without a folder in the path the file stands at the top (L24084). */
const create = withBody<typeof fileCreate>((call, { friendlyName, tempFile, sharing, memberPermission }) => {
  const folder = param(call, "folder");
  const parent = folder === "" ? null : folderOf(call, folder).id;
  const given = {
    ...(sharing === undefined ? {} : { sharing }),
    ...(memberPermission === undefined ? {} : { memberPermission }),
  };
  const file = makeFile(call, { friendlyName, parent, ...uploaded(call, tempFile), ...given });
  return { status: 201, body: fileCreated(call.state, groupOf(call), callerOf(call).id, file) };
});

export const uploadHandlers: Handlers = { "files-upload-a-file-finish-upload-create-group-file": create };
