import { z } from "zod";
import { defineResource } from "../kit/definition";
import { set } from "../kit/fields";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, numberIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupReference } from "./api";
import {
  type AssigneeWire,
  type ContentWire,
  contentOutputs,
  contentState,
  dateCreated,
  lastModified,
  sharing,
  tags,
  toWire,
  userNames,
} from "./content";
import { inGroup } from "./group-member";
import { permission } from "./permission";
import { discardUntold, purgeInput } from "./trash";

const inputs = z.strictObject({
  group: groupReference,
  friendlyName: z.string().min(1).describe("Title. Two tasks may have the same."),
  description: z.string().optional().describe("Description."),
  status: z.string().min(1).optional().describe('Code of a task status, for example "NOT_STARTED".'),
  assignees: set(z.string().min(1), "User names of those who have to do it, members of the group.").optional(),
  sharing,
  memberPermission: permission.optional().describe("Permission of the members while sharing is MEMBERS."),
  tags,
  purge: purgeInput,
});
const time = (what: string) => z.iso.datetime().meta({ kind: "instant", description: what }).optional();
const outputs = z.object({
  taskId: z.string().describe("Id given by Clinked, without the group."),
  ...contentOutputs,
  priority: z.string().optional().describe("Priority, for example MEDIUM."),
  progress: z.number().optional().describe("Progress in percent."),
  dueDate: time("When it has to be done."),
  dateReminder: time("When people are reminded of it."),
  recurrence: z.string().optional().describe("Recurrence rule."),
  order: z.number().optional().describe("Place in its category. Missing while nobody has ordered it."),
  categoryId: z.string().optional().describe("Id of its category, without the group."),
  author: z.string().optional().describe("User name of the one who made it."),
  dateCompleted: time("When it was completed."),
  dateCreated,
  lastModified,
});

interface Wire extends ContentWire {
  readonly assignees: readonly AssigneeWire[] | null;
  readonly order: number | null;
  readonly category: { readonly id: number | string } | null;
  readonly author: { readonly username: string } | null;
}

/** Place of a task that nobody has ordered (L28477). */
const UNORDERED = 2147483647;

export const tasks = defineSource<ClinkedApi, Wire>({
  name: "clinked:tasks",
  scope: ["group"],
  key: ({ id }) => id,
  parent: inGroup,
  // No page parameter is documented, but the answer has pages (L28482).
  list: (api, { group }, page) => api.page("tasks-list-tasks", groupOf(group), page),
  single: (api, { group }, task) => api.call("tasks-get-task-details", { ...groupOf(group), task }),
});

export const task = defineResource({
  type: "clinked:Task",
  summary: "A task of a group. A deleted one goes to the trash, unless purge says otherwise.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "taskId"], naturalKeys: ["friendlyName"], unique: false },
  source: tasks,
  listFields: "all",
  // Echoed only where an answer has null, which those of writes have whoever is assigned (L29227).
  writeOnly: ["assignees"],
  local: ["purge"],
  volatile: ["progress", "lastModified"],
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 29181, text: "There is no field table for create and update: they take what the example of create sends." },
    { line: 29227, text: "Assignees are sent as user names and come back as null in the answers of writes." },
    { line: 28477, text: "The order 2147483647 means that nobody has ordered the task. TaskOrder does." },
    { line: 29941, text: "The answer of a delete tells no trash entry: a purge looks for it before and after." },
    { line: 28586, text: "The id is described as that of a category. It is kept as text, as large as it may be." },
    { text: "Where a read shows null for assignees, nothing is known of them: no drift is reported then." },
    { text: "Category, dates and priority are made by hand: nothing documented sets them." },
  ],
  example: {
    group: "1/1",
    friendlyName: "Task 1",
    description: "Do very important thing",
    sharing: "MEMBERS",
    memberPermission: 8,
    tags: ["lorem", "dupson"],
    status: "NOT_STARTED",
    assignees: ["jack"],
  },

  state: ({ assignees, order, category, author, ...wire }) => ({
    ...contentState(wire),
    taskId: idIn(wire.id),
    assignees: userNames(assignees),
    order: numberIn(order) === UNORDERED ? undefined : order,
    categoryId: idIn(category),
    author: author?.username,
  }),

  async create({ api }, input) {
    return created(await api.call<Wire>("tasks-create-task", groupOf(input.group), { body: toWire(input) }), "id");
  },

  update: ({ api }, { group, taskId = "" }, changed) =>
    api.call<Wire>("tasks-update-task", { ...groupOf(group), task: taskId }, { body: toWire(changed) }),

  async delete({ api }, { group, taskId = "" }, { purge, friendlyName }) {
    const path = { ...groupOf(group), task: taskId };
    await discardUntold(api, "tasks-remove-task", path, purge === true, { type: "task", friendlyName });
  },
});
