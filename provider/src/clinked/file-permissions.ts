import { inFile } from "./file-source";
import { definePermissions } from "./permissions";

export const filePermissions = definePermissions({
  type: "clinked:FilePermissions",
  summary: "Who may do what with a file or folder. Delete leaves the permissions as they are.",
  name: "file",
  get: "files-permissions-list-permissions",
  post: "files-permissions-update-permissions",
  parent: ({ file }) => inFile(file),
  quirks: [
    { line: 21420, text: "The answer shows permissions from before the request, so they are read after each write." },
    { line: 21388, text: "PUBLIC is missing here; Folder and File take it." },
    { text: "Give sharing and memberPermission of a Folder in one place, there or here." },
  ],
});
