import { z } from "zod";
import { defineResource } from "../kit/definition";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, listIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { taskReference } from "./fields";
import { type TaskWire, taskPlace, tasks } from "./task-source";

const inputs = z.strictObject({
  task: taskReference,
  name: z.string().min(1).describe("Name of the checklist."),
  position: z
    .int()
    .nonnegative()
    .optional()
    .describe("Place among the checklists of the task, from 0. Never returned."),
});
const outputs = z.object({
  checklistId: z.string().describe("Id given by ClickUp, without the task."),
  resolved: z.number().describe("Items that are done."),
  unresolved: z.number().describe("Items that are not."),
});

export interface ChecklistWire {
  readonly id: string;
  readonly items?: readonly unknown[] | null;
  readonly date_created?: number | string | null;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly checklist?: ChecklistWire;
}

export const checklists = defineSource<ClickUpApi, ChecklistWire>({
  name: "clickup:checklists",
  scope: ["task"],
  key: (wire) => wire.id,
  within: {
    source: tasks,
    place: ({ task }) => taskPlace(task),
    items: (task: TaskWire) => listIn(task.checklists) as readonly ChecklistWire[] | undefined,
  },
});

export const checklist = defineResource({
  type: "clickup:Checklist",
  summary: "A checklist of a task.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["task", "checklistId"], naturalKeys: ["name"], unique: false },
  source: checklists,
  listFields: "all",
  writeOnly: ["position"],
  afterCreate: ["position"],
  volatile: ["resolved", "unresolved"],
  cost: { list: 1, read: null, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 176, text: "There is no read: a checklist is read with its task, once for all parts of the task." },
    { line: 207, text: "A position comes back as another orderindex: it is sent, and not compared." },
  ],
  example: { task: "9hx", name: "Before the kick-off" },

  state: ({ id: checklistId, name, resolved, unresolved }) => ({
    checklistId: idIn(checklistId),
    name,
    resolved,
    unresolved,
  }),

  createdAt: ({ date_created: ms }) => (ms === null || ms === undefined ? undefined : Number(ms)),

  async create({ api }, { task: task_id, name }) {
    return created(
      (await api.call<Answer>("checklists-create-checklist", { task_id }, { body: { name } }))?.checklist,
      "id",
    );
  },

  async update({ api }, { checklistId: checklist_id = "" }, { name, position }) {
    const body = { name, position };
    return (await api.call<Answer>("checklists-edit-checklist", { checklist_id }, { body }))?.checklist;
  },

  async delete({ api }, { checklistId: checklist_id = "" }) {
    await api.call("checklists-delete-checklist", { checklist_id });
  },
});
