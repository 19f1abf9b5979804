import { inContent } from "./content";
import { definePermissions } from "./permissions";
import { tasks } from "./task";

export const taskPermissions = definePermissions({
  type: "clinked:TaskPermissions",
  summary: "Who may do what with a task. Delete leaves the permissions as they are.",
  name: "task",
  get: "tasks-permissions-list-permissions",
  post: "tasks-permissions-update-permissions",
  // The path of the update calls the task a note (L30537).
  postParameter: "note",
  parent: ({ task }) => inContent(tasks, task),
  leaves: ["memberPermission"],
  quirks: [
    { line: 30525, text: "The table lists entries[].user; the example sends entries[].username, and so does this." },
    { text: "Give sharing and memberPermission of a Task in one place, there or here." },
  ],
});
