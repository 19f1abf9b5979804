import type { Ids } from "../kit/identity";
import type { ClinkedApi } from "./api";
import { inFile } from "./file-source";
import { definePermissions, entriesOf, type Wire } from "./permissions";

export const filePermissions = definePermissions({
  type: "clinked:FilePermissions",
  summary: "Who may do what with a file or folder. Delete leaves the permissions as they are.",
  name: "file",
  get: "files-permissions-list-permissions",
  post: "files-permissions-update-permissions",
  parent: ({ file }) => inFile(file),
  leaves: ["memberPermission"],
  quirks: [
    { line: 21420, text: "The answer shows permissions from before the request, so they are read after each write." },
    { line: 21388, text: "PUBLIC is missing here; Folder and File take it." },
    { text: "Give sharing and memberPermission of a Folder in one place, there or here." },
  ],
});

/** Changes who sees a file or folder. The entries of single users go along: without them they may be lost. */
export async function changeSharing(api: ClinkedApi, path: Ids, changed: Record<string, unknown>): Promise<void> {
  const entries = entriesOf(await api.object<Wire>("files-permissions-list-permissions", path));
  await api.call("files-permissions-update-permissions", path, {
    body: { ...changed, ...(entries.length > 0 ? { entries } : {}) },
  });
}
