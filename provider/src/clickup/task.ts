import { z } from "zod";
import { atMostOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { idIn, itemsIn, numberIn } from "../kit/wire";
import { clickup } from "./api";
import { priorityNumber, userIds, userNumbers } from "./fields";
import { taskInputs } from "./task-inputs";
import { fromTemplate, send, toWire } from "./task-requests";
import { type TaskWire, tasks } from "./task-source";

const outputs = z.object({
  taskId: z.string().describe("Id given by ClickUp."),
  url: z.string().describe("Address of the task for people."),
  creator: z.string().optional().describe("Number of the user that made it."),
  dateCreated: timestamp("When it was made."),
  dateUpdated: timestamp("When it was last changed."),
});
const others = ["parent", "taskId", "url", "creator", "dateCreated", "dateUpdated"] as const;

export const task = defineResource({
  type: "clickup:Task",
  summary: "A task of a list, or a subtask: for templates, welcome notes and tasks that every client gets.",
  product: clickup,
  kind: "collection",
  inputs: taskInputs,
  outputs,
  identity: { id: ["taskId"], naturalKeys: ["name"], unique: false },
  source: tasks,
  listFields: [
    "list",
    "name",
    "status",
    "assignees",
    "tags",
    "priority",
    "dueDate",
    "startDate",
    "timeEstimate",
    ...others,
  ],
  replaceOn: ["list", "parent", "template"], // no request moves a task (L57)
  writeOnly: ["content", "markdownContent", "dueDateTime", "startDateTime", "archived", "template", "notifyAll"],
  afterCreate: ["archived"],
  volatile: ["dateUpdated"],
  cost: { list: 1, read: 1, create: 1, update: 2, delete: 1 },
  quirks: [
    {
      line: 2890,
      text: "Create and update answer without assignees, tags, priority and dates: the task is read again.",
    },
    { line: 3004, text: "100 tasks a page and no end marker: a page that is not full is the last." },
    { line: 2986, text: "Archived tasks are listed apart, and are read behind the others." },
    { line: 2995, text: "Closed tasks and subtasks are asked for, so that they do not look deleted." },
    { line: 57, text: "No request moves a task: another list, parent or template makes it anew." },
    { line: 2927, text: "Assignees change by difference, tags by requests of their own." },
    { line: 2873, text: "Answers have no description, and nothing that says whether the time of day counts." },
    { line: 3245, text: "A task from a template is made with its name; all else is sent by an update." },
    { line: 59, text: "Every write notifies people and fires webhooks, as one by hand would." },
  ],
  example: { list: "123", name: "Sign the contract", content: "By the end of the week" },

  state: ({ id: taskId, list, status, assignees, tags, creator, ...wire }) => ({
    taskId: idIn(taskId),
    list: idIn(list),
    name: wire.name,
    status: status?.status,
    assignees: userIds(assignees),
    tags: itemsIn(tags).map(({ name }) => name),
    priority: priorityNumber(wire.priority),
    dueDate: wire.due_date,
    startDate: wire.start_date,
    timeEstimate: numberIn(wire.time_estimate),
    parent: wire.parent ?? undefined,
    archived: wire.archived,
    url: wire.url,
    creator: idIn(creator),
    dateCreated: wire.date_created,
    dateUpdated: wire.date_updated,
  }),

  validate: (news) => [
    ...atMostOne(news, ["content", "markdownContent"], "a task has one description"),
    ...atMostOne(news, ["parent", "template"], "a template makes no subtask"),
  ],

  async create({ api }, { list: list_id, template, ...input }) {
    if (template) return fromTemplate(api, list_id, String(template), input.name);
    const { assignees, tags, notifyAll, parent } = input;
    const body = {
      ...toWire(input),
      ...(assignees ? { assignees: userNumbers(assignees) } : {}),
      tags,
      notify_all: notifyAll,
      parent,
    };
    return created(await api.call<TaskWire>("tasks-create-task", { list_id }, { body }), "id");
  },

  /** What a template does not take. */
  async settled({ api }, { taskId = "" }, { template, name: _, ...input }) {
    if (!template) return false;
    await send(api, taskId, input, {});
    return true;
  },

  async update({ api }, { taskId = "" }, changed, _, before) {
    await send(api, taskId, changed, before);
    return undefined;
  },

  async delete({ api }, { taskId: task_id = "" }) {
    await api.call("tasks-delete-task", { task_id });
  },
});
