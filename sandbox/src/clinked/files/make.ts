import { invalid } from "../../refusal";
import { type Call, callerOf, groupOf, present } from "../call";
import { tempFile, textOfParts } from "../resources/temp-files";
import { freeSlug } from "../slug";
import { type FileRecord, files, folderType } from "./records";

type Made = Partial<FileRecord> & Pick<FileRecord, "friendlyName" | "contentType">;

export const filesOf = (call: Call) => call.state.of(files);

/** What stands in a folder of the group in the path; at the top for null. */
export const childrenOf = (call: Call, parent: string | null): FileRecord[] =>
  filesOf(call)
    .list(groupOf(call).id)
    .filter((file) => file.parent === parent);

/** The folder itself and everything below it. */
export const subtree = (call: Call, file: FileRecord): FileRecord[] => [
  file,
  ...childrenOf(call, file.id).flatMap((child) => subtree(call, child)),
];

/** A folder of the group in the path. Throws Refusal: 404 for the path, 400 for a field. */
export function folderOf(call: Call, id: string, field?: string): FileRecord {
  const folder = filesOf(call).get(groupOf(call).id, id);
  if (folder?.contentType === folderType) return folder;
  if (field !== undefined) throw invalid(field, "there is no such folder in this group");
  return present<FileRecord>(undefined, "such folder");
}

/** Adds a file or folder to the group in the path: what is not given gets the server's own value. */
export function makeFile(call: Call, { parent = null, ...fields }: Made): FileRecord {
  const group = groupOf(call).id;
  const id = fields.id ?? call.state.nextId("files");
  const record: FileRecord = {
    group,
    contextKey: call.state.nextId("contextKey"),
    parent,
    name: freeSlug(fields.friendlyName, new Set(childrenOf(call, parent).map(({ name }) => name))),
    size: 0,
    uploader: callerOf(call).id,
    sharing: "NONE",
    memberPermission: 2,
    tags: null,
    followers: [],
    locker: null,
    lastModified: call.clock.now(),
    summary: null,
    watermark: false,
    entries: [],
    versions: [],
    text: null,
    ...fields,
    id,
  };
  return filesOf(call).put(group, id, record);
}

/** What a file has of the temporary file that was uploaded for it. */
export function uploaded(call: Call, id: string): Pick<FileRecord, "contentType" | "size" | "text"> {
  const temporary = tempFile(call, id, "tempFile");
  return { contentType: temporary.contentType, size: temporary.size, text: textOfParts(temporary) };
}
