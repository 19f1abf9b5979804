import type { z } from "zod";
import { ok, param, present } from "../../call";
import { invalid } from "../../refusal";
import { type Call, type Handlers, named, withBody } from "../call";
import { lists } from "../lists/records";
import { teams } from "../people/records";
import { userOf } from "../people/wire";
import { spaceOf, teamOf } from "../place";
import { tags } from "../spaces/records";
import { acceptedValue } from "./custom-value";
import type { fromTemplate, taskCreate, taskUpdate } from "./operations";
import { customFields, type Task, tasks, templates } from "./records";
import { removeTask } from "./remove";
import { getTasks, getTeamTasks } from "./search";
import { wholeTaskWire, writtenTaskWire } from "./wire";

const PER_PAGE = 100;

/** The status under the name, which has to be one of the space. Without a name the first one. */
function statusOf(call: Call, list: string, name: string | undefined): string {
  const { statuses } = spaceOf(call.store, "list", list);
  const known =
    name === undefined ? statuses[0] : statuses.find(({ status }) => status.toLowerCase() === name.toLowerCase());
  if (!known) throw invalid("status", `is none of the list: ${statuses.map(({ status }) => status).join(", ")}`);
  return known.status;
}

const isClosed = (call: Call, { list, status }: Task) =>
  spaceOf(call.store, "list", list).statuses.some((known) => known.status === status && known.type === "closed");

function checkPeople(call: Call, people: readonly number[] = []): void {
  const unknown = people.find((id) => !userOf(call.store, id));
  if (unknown !== undefined) throw invalid("assignees", `${unknown} is no user of the team`);
}

/** A parent is in the same list and no subtask itself (L2838). */
function checkParent(call: Call, list: string, parent: string | null): void {
  if (parent === null) return;
  const task = call.store.of(tasks).get(list, parent);
  if (!task) throw invalid("parent", "is no task of the list");
  if (task.parent !== null) throw invalid("parent", "is a subtask");
}

function put(
  call: Call,
  list: string,
  { name, content = "", ...body }: Partial<z.output<typeof taskCreate>> & { name: string },
) {
  const { store, clock } = call;
  checkPeople(call, body.assignees);
  checkParent(call, list, body.parent ?? null);
  const space = spaceOf(store, "list", list).id;
  const names = (body.tags ?? []).map((tag) => tag.toLowerCase());
  const unknown = names.find((tag) => !store.of(tags).get(space, tag));
  if (unknown !== undefined) throw invalid("tags", `the space has no tag "${unknown}"`);
  const id = Number(store.nextId("tasks")).toString(36);
  const now = clock.now();
  const task: Task = {
    id,
    list,
    name,
    content: body.markdown_content ?? content,
    status: statusOf(call, list, body.status),
    orderindex: store.of(tasks).count(list) + 1,
    date_created: now,
    date_updated: now,
    date_closed: null,
    archived: false,
    creator: call.caller.id,
    assignees: [...new Set(body.assignees)],
    tags: [...new Set(names)],
    parent: body.parent ?? null,
    priority: body.priority ?? null,
    due_date: body.due_date ?? null,
    due_date_time: body.due_date_time ?? false,
    start_date: body.start_date ?? null,
    start_date_time: body.start_date_time ?? false,
    time_estimate: body.time_estimate ?? null,
    values: {},
  };
  for (const { id: field, value } of body.custom_fields ?? []) {
    const known = store.of(customFields).get("", field);
    if (!known) throw invalid("custom_fields", `${field} is no field of the list`);
    task.values[field] = acceptedValue(store, known, undefined, value);
  }
  if (isClosed(call, task)) task.date_closed = now;
  return store.of(tasks).put(list, id, task);
}

const create = withBody<typeof taskCreate>((call, body) =>
  ok(writtenTaskWire(call.store, put(call, named(call, lists, "list_id").id, body))),
);

/** The answer is the id alone (L3245). */
const createFromTemplate = withBody<typeof fromTemplate>((call, { name }) => {
  const list = named(call, lists, "list_id").id;
  const all = call.store.of(templates).list(teamOf(call.store, "list", list));
  const template = present(
    all.find(({ id }) => id === param(call, "template_id")),
    "such template",
  );
  return ok({ id: put(call, list, { name, content: template.content }).id });
});

const update = withBody<typeof taskUpdate>((call, { assignees = {}, status, content, markdown_content, ...body }) => {
  const task = named(call, tasks, "task_id");
  checkPeople(call, assignees.add);
  if (status !== undefined) task.status = statusOf(call, task.list, status);
  Object.assign(task, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)));
  task.content = markdown_content ?? content ?? task.content;
  task.assignees = [
    ...new Set([...task.assignees.filter((id) => !assignees.rem?.includes(id)), ...(assignees.add ?? [])]),
  ];
  task.date_updated = call.clock.now();
  task.date_closed = isClosed(call, task) ? (task.date_closed ?? task.date_updated) : null;
  return ok({ ...writtenTaskWire(call.store, task), archived: task.archived });
});

/** A tag that the space does not have cannot be given. */
const tagOf = (call: Call, task: Task) => {
  const name = param(call, "tag_name").toLowerCase();
  present(call.store.of(tags).get(spaceOf(call.store, "task", task.id).id, name), "such tag");
  return name;
};

export const taskHandlers: Handlers = {
  "tasks-create-task": create,
  "tasks-update-task": update,
  "tasks-delete-task": (call) => {
    removeTask(call.store, named(call, tasks, "task_id"));
    return ok({});
  },
  "tasks-get-tasks": getTasks(PER_PAGE),
  "tasks-get-task": (call) => ok(wholeTaskWire(call.store, named(call, tasks, "task_id"))),
  "tasks-get-filtered-team-tasks": getTeamTasks(PER_PAGE),
  "task-templates-get-task-templates": (call) => {
    const all = call.store.of(templates).list(named(call, teams, "team_id").id);
    const { page = 0 } = call.query as { page?: number };
    const shown = all.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
    return ok({ templates: shown.map(({ id, name }) => ({ id, name })) });
  },
  "task-templates-create-task-from-template": createFromTemplate,
  "tags-add-tag-to-task": (call) => {
    const task = named(call, tasks, "task_id");
    task.tags = [...new Set([...task.tags, tagOf(call, task)])];
    return ok({});
  },
  "tags-remove-tag-from-task": (call) => {
    const task = named(call, tasks, "task_id");
    const name = tagOf(call, task);
    task.tags = task.tags.filter((tag) => tag !== name);
    return ok({});
  },
};
