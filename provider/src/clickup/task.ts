import { z } from "zod";
import { PortalError } from "../http/errors";
import { atMostOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { flag, id, instant, milliseconds, reference, set, timestamp } from "../kit/fields";
import { snakeKeys } from "../kit/letter-case";
import { created } from "../kit/rest-api";
import { idIn, itemsIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { listReference, priority, priorityNumber, sentInstant, userIds, userNumbers } from "./fields";
import { type TaskWire, tasks } from "./task-source";

const inputs = z.strictObject({
  list: listReference,
  name: z.string().min(1).describe("Title of the task. Several may have the same."),
  content: z.string().optional().describe("Description as plain text. Never returned: no drift is found here."),
  markdownContent: z.string().optional().describe("Description as Markdown. Never returned."),
  assignees: set(id("Number of a user."), "Users that it is assigned to.").optional(),
  tags: z
    .array(z.string().min(1).meta({ caseless: true, description: "Name of a tag of the space." }))
    .meta({ kind: "set", caseless: true, description: "Tags, these and no others. TaskTag adds a single one." })
    .optional(),
  status: z
    .string()
    .min(1)
    .meta({ caseless: true, description: "Name of a status of the list, in any case." })
    .optional(),
  priority: priority.optional().describe("1 (urgent), 2 (high), 3 (normal) or 4 (low)."),
  dueDate: instant("When it is due.").optional(),
  dueDateTime: flag("Whether the time of day of the due date counts. Never returned.").optional(),
  startDate: instant("When it starts.").optional(),
  startDateTime: flag("Whether the time of day of the start counts. Never returned.").optional(),
  timeEstimate: milliseconds("How long it will take, in milliseconds.").optional(),
  parent: reference(1, "9hx", "Task that it is a subtask of, in the same list.").optional(),
  archived: flag("Whether it is archived. Not in every answer.").optional(),
  template: id("Id of a task template that it is made from.").optional(),
  notifyAll: z
    .boolean()
    .optional()
    .describe("Tells everybody of the new task, its creator too. Sent with it only, and not with one from a template."),
});
const outputs = z.object({
  taskId: z.string().describe("Id given by ClickUp."),
  url: z.string().describe("Address of the task for people."),
  creator: z.string().optional().describe("Number of the user that made it."),
  dateCreated: timestamp("When it was made."),
  dateUpdated: timestamp("When it was last changed."),
});
type Inputs = z.infer<typeof inputs>;
const others = ["parent", "taskId", "url", "creator", "dateCreated", "dateUpdated"] as const;

export const task = defineResource({
  type: "clickup:Task",
  summary: "A task of a list, or a subtask: for templates, welcome notes and tasks that every client gets.",
  product: clickup,
  kind: "collection",
  inputs,
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

  async create({ api }, { list: list_id, template, archived: _, ...input }) {
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
  async settled({ api }, { taskId = "" }, { template, name: _, archived: __, ...input }) {
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

/**
 * Nothing but the name tells whether a task is the one that was just made: after a lost answer it is not made again, and
 * not looked for.
 */
async function fromTemplate(api: ClickUpApi, list_id: string, template_id: string, name: string) {
  const operation = "task-templates-create-task-from-template";
  try {
    const reply = await api.call<{ id?: string }>(operation, { list_id, template_id }, { body: { name } });
    if (reply?.id) return { key: String(reply.id) };
  } catch (reason) {
    if (!(reason instanceof PortalError && reason.ambiguous)) throw reason;
  }
  throw new PortalError({
    kind: "unavailable",
    product: "clickup",
    operation,
    what: `task "${name}": no answer says whether it was made from template ${template_id}`,
    nextStep: `Look in list ${list_id}: remove it if it is there, or import it, and run \`pulumi up\` again`,
  });
}

/** Assignees go by difference, tags one by one, all else at once. */
async function send(
  api: ClickUpApi,
  task_id: string,
  { assignees, tags, archived, ...changed }: Partial<Inputs>,
  before: { readonly assignees?: unknown; readonly tags?: unknown },
): Promise<void> {
  const people = assignees && delta(before.assignees as unknown[], assignees);
  const body = {
    ...toWire(changed),
    archived,
    ...(people ? { assignees: { add: userNumbers(people.add), rem: userNumbers(people.remove) } } : {}),
  };
  if (Object.values(body).some((value) => value !== undefined))
    await api.call("tasks-update-task", { task_id }, { body });
  if (!tags) return;
  const known = (before.tags ?? []) as readonly string[];
  for (const tag_name of without(tags, known)) await api.call("tags-add-tag-to-task", { task_id, tag_name });
  const gone = without(known, tags);
  if (gone.length === 0) return;
  // A state has the program's spelling, and the path of a removal names the tag as the service does.
  const wire = await api.call<TaskWire>("tasks-get-task", { task_id });
  const spelling = new Map(itemsIn(wire?.tags).map(({ name }) => [name.toLowerCase(), name]));
  for (const name of gone) {
    const tag_name = spelling.get(name.toLowerCase()) ?? name;
    await api.call("tags-remove-tag-from-task", { task_id, tag_name });
  }
}

/** Names that the others lack in any spelling, each once. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others.map((name) => name.toLowerCase()));
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byName].flatMap(([lower, name]) => (there.has(lower) ? [] : [name]));
}

/** Fields that create and update take in the same form. */
function toWire({ dueDate, startDate, ...input }: Partial<Inputs>): Record<string, unknown> {
  const { name, content, markdownContent, status, priority, dueDateTime, startDateTime, timeEstimate } = input;
  const plain = { name, content, markdownContent, status, priority, dueDateTime, startDateTime, timeEstimate };
  return {
    ...(snakeKeys(plain) as object),
    due_date: sentInstant(dueDate),
    start_date: sentInstant(startDate),
  };
}
