import { exactNumber, type Fields } from "../../json";
import { invalid } from "../../refusal";
import { assign, type Call, groupOf, type Handlers, ok, withBody, withQuery } from "../call";
import { assigneesOf, assigneesWire } from "../content/assignees";
import { contains, contentOf, makeContent } from "../content/make";
import { permissionsOf } from "../content/permissions";
import { author, head } from "../content/wire";
import { pageOf, pageWire } from "../pages";
import { taskCategories, taskStatuses } from "../task-options/records";
import { discard } from "../trash/discard";
import type { taskCreate, taskOrder, taskSearch, taskUpdate } from "./operations";
import { type Task, tasks, unordered } from "./records";

const completed = "COMPLETED";
const defaults = ["NOT_STARTED", "IN_PROGRESS", "DEFERRED", "WAITING", completed];
const all = (call: Call) => call.state.of(tasks).list(groupOf(call).id);

function categoryWire(call: Call, id: string | null): Fields | null {
  const category = id === null ? undefined : call.state.of(taskCategories).get(groupOf(call).id, id);
  return category ? { ...category, id: exactNumber(category.id) } : null;
}

function wire(call: Call, task: Task): Fields {
  const { status, priority, progress, dueDate, description, dateCreated, dateReminder, recurrence } = task;
  const { order, category, assignees, lastModified, dateCompleted } = task;
  return {
    ...head(call, task, 0),
    ...{ status, priority, progress, dueDate, description, dateCreated, dateReminder, recurrence, order },
    author: author(call, task),
    category: categoryWire(call, category),
    assignees: assignees.length > 0 ? assigneesWire(call, assignees) : null,
    numberOfSubTasks: 0,
    ...{ lastModified, dateCompleted },
    timeTracker: { trackingStartDate: null, timeTracked: 0 },
  };
}

/** Answers of writes have no assignees, whoever they are (L29227). */
const written = (call: Call, task: Task): Fields => ({ ...wire(call, task), assignees: null });

type Search = Parameters<Parameters<typeof withQuery<typeof taskSearch>>[0]>[1];

function fits(call: Call, task: Task, query: Search): boolean {
  const { assignedTo, assignToStatus, dateStart, dateEnd } = query;
  const due = task.dueDate?.slice(0, 10);
  const isOverdue = due !== undefined && due < new Date(call.clock.now()).toISOString().slice(0, 10);
  const shown = {
    unassigned: task.assignees.length === 0,
    uncompleted: task.status !== completed,
    overdue: isOverdue && task.status !== completed,
  };
  return (
    contains(task.friendlyName, query.name) &&
    (query.show === undefined || shown[query.show]) &&
    (query.status === undefined || task.status === query.status) &&
    (query.priority === undefined || task.priority === query.priority) &&
    (query.category === undefined || task.category === query.category) &&
    (assignedTo === undefined || task.assignees.some(({ user }) => user === assignedTo)) &&
    (assignToStatus === undefined || task.assignees.some(({ status }) => status === assignToStatus)) &&
    (dateStart === undefined || (due !== undefined && due >= dateStart)) &&
    (dateEnd === undefined || (due !== undefined && due <= dateEnd))
  );
}

const list = withQuery<typeof taskSearch>((call, query) => {
  const found = all(call).filter((task) => fits(call, task, query));
  return ok(pageWire(pageOf(found, 25, query.page), (task) => wire(call, task)));
});

/** A default code, or one of the account's own (inferred). */
function checkStatus(call: Call, code: string | undefined): void {
  const own = call.state.of(taskStatuses).list(groupOf(call).account);
  if (code === undefined || defaults.includes(code) || own.some((status) => status.code === code)) return;
  throw invalid("status", "there is no such task status");
}

const completion = (call: Call, { status, dateCompleted }: Task): number | null =>
  status === completed ? (dateCompleted ?? call.clock.now()) : null;

const create = withBody<typeof taskCreate>((call, { assignees = [], status = "NOT_STARTED", ...sent }) => {
  checkStatus(call, status);
  const { description = "" } = sent;
  const made = makeContent(call, tasks, {
    ...sent,
    ...{ description, status, priority: "MEDIUM", progress: 0, order: unordered },
    ...{ dueDate: null, dateReminder: null, recurrence: null, category: null, dateCompleted: null },
    assignees: assigneesOf(call, assignees),
  });
  made.dateCompleted = completion(call, made);
  return { status: 201, body: { ...written(call, made), order: null } };
});

const update = withBody<typeof taskUpdate>((call, { assignees, ...sent }) => {
  const task = contentOf(call, tasks, "task");
  checkStatus(call, sent.status);
  assign(task, { ...sent, assignees: assignees && assigneesOf(call, assignees, task.assignees) });
  task.dateCompleted = completion(call, task);
  task.lastModified = call.clock.now();
  return ok(written(call, task));
});

/** The answer is an empty list: nothing tells the id in the trash (L29941). */
function remove(call: Call) {
  const { id, group, friendlyName, contextKey } = contentOf(call, tasks, "task");
  discard(call, { type: "task", friendlyName, contextKey }, [{ table: tasks, owner: group, key: id }]);
  return ok([]);
}

/** The tasks stand in the category then, in this order; those that are not named come after them (inferred). */
const order = withBody<typeof taskOrder>((call, { category = null, items }) => {
  const group = groupOf(call).id;
  if (category !== null && !call.state.of(taskCategories).get(group, category)) {
    throw invalid("category", "there is no such category in this group");
  }
  const found = items.map((id) => call.state.of(tasks).get(group, id));
  if (found.includes(undefined)) throw invalid("items", "there is no such task in this group");
  for (const task of all(call)) if (task.category === category) task.order = unordered;
  for (const [index, task] of found.entries()) if (task) assign(task, { category, order: index });
  return {};
});

const permissions = permissionsOf(tasks, "task");

export const taskHandlers: Handlers = {
  "tasks-task-count": (call) => ({ headers: { "X-Count": String(all(call).length) } }),
  "tasks-list-tasks": list,
  "tasks-get-task-details": (call) => ok(wire(call, contentOf(call, tasks, "task"))),
  "tasks-create-task": create,
  "tasks-update-task": update,
  "tasks-remove-task": remove,
  "tasks-task-order": order,
  "tasks-permissions-list-permissions": permissions.get,
  "tasks-permissions-update-permissions": permissions.post,
};
