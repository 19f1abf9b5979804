import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { direction, flag, paging } from "../pages";

const text = z.string();
const ids = z.array(text);

const fields = {
  description: text.optional(),
  notificationTemplateId: text.optional(),
  task_type: z.enum(["Article", "Video", "QuizLink", "Document", "TrainingCourse"]).optional(),
  content: text.optional(),
  time: z.number().optional(),
  videoId: text.optional(),
  link: text.optional(),
  dueDays: z.number().optional(),
  documentId: text.optional(),
  trainingCourseTaskListId: text.optional(),
};
// draft and publish in the tables (L4495), published in an example (L4584).
const status = z.enum(["draft", "publish", "published"]);

export const taskList = paging
  .extend({
    sort_direction: direction.optional(),
    filter: z.enum(["INDEPENDENT_TASKS_CREATED_BY_ME", "INDEPENDENT_TASKS_ASSIGNED_TO_ME"]).optional(),
    published: flag.optional(),
  })
  .strict();
export const taskCreate = z.strictObject({ title: text.min(1), status: status.optional(), ...fields });
export const taskCreateAssigned = z.strictObject({ title: text.min(1), userIds: ids, ...fields });
export const taskUpdate = z.strictObject({ title: text.min(1).optional(), status: status.optional(), ...fields });
export const taskAssign = z.strictObject({ userIds: ids.optional(), removeIds: ids.optional() });

const access: Access = "signedIn";
const all = "/api/tasks";

export const taskOperations: WorkDriveOperation[] = [
  { id: "task-get-all-tasks", method: "GET", path: all, line: 4382, kind: "list", access, query: taskList },
  { id: "task-create-a-task", method: "POST", path: all, line: 4453, kind: "write", access, body: taskCreate },
  {
    id: "task-create-and-assign-a-task",
    method: "POST",
    path: all,
    line: 4512,
    kind: "write",
    access,
    when: { field: "userIds" },
    body: taskCreateAssigned,
  },
  {
    id: "task-update-a-task",
    method: "PATCH",
    path: "/api/tasks/update/{id}",
    line: 4568,
    kind: "write",
    access,
    body: taskUpdate,
  },
  {
    id: "task-assign-a-task-to-users",
    method: "PATCH",
    path: "/api/tasks/assign/{id}",
    line: 4630,
    kind: "write",
    access,
    body: taskAssign,
  },
  { id: "task-delete-a-task", method: "DELETE", path: "/api/tasks/{id}", line: 4689, kind: "write", access },
];
