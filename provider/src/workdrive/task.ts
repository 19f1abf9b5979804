import { z } from "zod";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { set, timestamp } from "../kit/fields";
import type { Query } from "../kit/rest-api";
import { defineSource, type Page } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { idOf, inOrganization, says, uuid } from "./root";

const inputs = z.strictObject({
  title: z.string().min(1).describe("Title of the task."),
  description: z.string().optional().describe("What is to be done."),
  status: z
    .enum(["draft", "publish"])
    .optional()
    .describe("Whether the task is published. A draft is assigned to nobody."),
  taskType: z
    .enum(["Article", "Video", "QuizLink", "Document", "TrainingCourse"])
    .optional()
    .describe("Type of the task: what its content, link, video, document or course is."),
  content: z.string().optional().describe("Text of an Article, which needs it."),
  time: z.number().optional().describe("Estimated time, in the unit of the service, which the document does not name."),
  dueDays: z.number().optional().describe("Days in which the task is to be done."),
  link: z.string().optional().describe("Link of the task."),
  videoId: uuid("Id of a video or of its media.").optional(),
  documentId: uuid("Id of a Document.").optional(),
  trainingCourseTaskListId: uuid("Id of a course.").optional(),
  notificationTemplateId: uuid("Id of an enforcement template.").optional(),
  userIds: set(
    idOf("Id of a User.", "User"),
    "Whom the task is assigned to. Others who have it are not seen, and keep it.",
  ).optional(),
});
const outputs = z.object({
  taskId: z.string().describe("Id given by WorkDrive."),
  dueDate: timestamp("When it is due.").optional(),
  createdAt: timestamp("When it was made."),
  updatedAt: timestamp("When it was last changed."),
});

interface Wire {
  readonly id: string;
  readonly status: string;
  readonly createdAt: string;
  readonly [field: string]: unknown;
}

/**
 * Published ones, then drafts: the query of the document asks for one kind (L4394), and what shows when it does not is
 * not said.
 */
export async function tasksOf(api: WorkDriveApi, query: Query = {}): Promise<Page<Wire>> {
  const kinds = [true, false].map((published) =>
    api.collect<Wire>("task-get-all-tasks", (page) =>
      api.page("task-get-all-tasks", {}, "tasks", page, { ...query, published }),
    ),
  );
  const all = (await Promise.all(kinds)).flat();
  // One that is published between the two requests is in both.
  return { items: [...new Map(all.map((wire) => [wire.id, wire])).values()], more: false, pages: 1 };
}

const tasks = defineSource<WorkDriveApi, Wire>({
  name: "workdrive:tasks",
  scope: [],
  key: ({ id }) => id,
  parent: inOrganization,
  list: (api) => tasksOf(api),
});

export const task = defineResource({
  type: "workdrive:Task",
  summary: "A task, and the users whom it is assigned to.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["taskId"], naturalKeys: ["title"], unique: false },
  source: tasks,
  listFields: "all",
  writeOnly: ["taskType", "notificationTemplateId", "documentId", "userIds"],
  volatile: ["updatedAt", "dueDate"],
  cost: { list: 2, read: null, create: 3, update: 3, delete: 1 },
  quirks: [
    { line: 4378, text: "The list holds the tasks of the user whose key it is, and has no single read beside it." },
    {
      line: 4394,
      text: "Whether the list shows drafts when `published` is not sent is not said: every read asks for both kinds.",
    },
    { line: 4398, text: "Type, template, document and assigned users are not returned: their drift is not seen." },
    {
      line: 4512,
      text: "Two creates share a path, and userIds decides. That one takes no status, so what is assigned is published.",
    },
    {
      line: 4584,
      text: "status is draft or publish in the tables and published in an example; both words mean the same.",
    },
    { line: 4568, text: "The paths of update and assign print a literal id; the id of the task is put there." },
    { line: 4500, text: "The texts speak of the types Link and Course, the values are QuizLink and TrainingCourse." },
  ],
  example: { title: "Fill out timeSheet", taskType: "Article", content: "Fill time sheet at end of day", dueDays: 1 },

  state: ({ id, status, createdBy: _, ...wire }) => ({
    ...wire,
    taskId: id,
    status: status === "published" ? "publish" : status,
  }),

  createdAt: ({ createdAt }) => Date.parse(createdAt),

  validate: ({ status, userIds, taskType, content }) => [
    ...(status === "draft" && Array.isArray(userIds) && userIds.length > 0
      ? [{ path: "userIds", text: 'a draft is assigned to nobody. Give status "publish", or no userIds' }]
      : []),
    ...(taskType === "Article" && !content ? [{ path: "content", text: "is required for an Article" }] : []),
  ],

  async create({ api }, { taskType, userIds, status, ...rest }) {
    const body = { ...rest, task_type: taskType };
    const made = userIds?.length
      ? await api.call<Wire | undefined>("task-create-and-assign-a-task", {}, { body: { ...body, userIds } })
      : await api.call<Wire | undefined>("task-create-a-task", {}, { body: { ...body, status } });
    return made?.id ? { key: made.id } : {};
  },

  async update({ api }, { taskId: id = "" }, { userIds, taskType, ...rest }, _inputs, before) {
    const body = { ...rest, ...(taskType === undefined ? {} : { task_type: taskType }) };
    if (says(body)) await api.call("task-update-a-task", { id }, { body });
    const known = Array.isArray(before.userIds) ? before.userIds : [];
    const { add, remove } = delta(known, userIds ?? known);
    const people = { ...(add.length > 0 ? { userIds: add } : {}), ...(remove.length > 0 ? { removeIds: remove } : {}) };
    if (says(people)) await api.call("task-assign-a-task-to-users", { id }, { body: people });
    return undefined;
  },

  async delete({ api }, { taskId: id = "" }) {
    await api.call("task-delete-a-task", { id });
  },
});
