import { exactNumber } from "../../json";
import type { Store } from "../../store";
import { instant } from "../call";
import { folders, lists } from "../lists/records";
import { priorities } from "../lists/wire";
import { briefUser, fullUser } from "../people/wire";
import { spaceOf } from "../place";
import { tags } from "../spaces/records";
import { shownValue } from "./custom-value";
import { type Checklist, checklists, customFields, dependencies, type Task } from "./records";

/** The priority of a task as an object (L1604). */
const priorityWire = (priority: Task["priority"]) =>
  priority === null ? null : { id: String(priority), ...priorities[priority], orderindex: String(priority) };

const orderText = (orderindex: number) => `${orderindex}.${"0".repeat(32)}`;

function places(store: Store, { list }: Task) {
  const folder = store.of(lists).find(list)?.folder ?? "";
  const space = store.of(folders).find(folder)?.space ?? "";
  return { list: { id: list }, folder: { id: folder }, space: { id: space } };
}

/** Status of a task with its colour and type in the space. */
function statusWire(store: Store, { id, status }: Task) {
  const known = spaceOf(store, "task", id).statuses.find((other) => other.status === status);
  return known ? { ...known } : { status, color: "#d3d3d3", orderindex: 0, type: "custom" };
}

const own = (task: Task) => ({
  id: task.id,
  name: task.name,
  orderindex: orderText(task.orderindex),
  date_created: String(task.date_created),
  date_updated: String(task.date_updated),
  date_closed: instant(task.date_closed),
});

function tagWires(store: Store, task: Task) {
  const { id } = spaceOf(store, "task", task.id);
  return task.tags.flatMap((name) => {
    const tag = store.of(tags).get(id, name);
    return tag ? [{ ...tag }] : [];
  });
}

/** As lists and the single read show it (L3010, L3098). The flags of times and the content are not shown. */
export function taskWire(store: Store, task: Task) {
  return {
    ...own(task),
    status: statusWire(store, task),
    creator: briefUser(store, task.creator),
    assignees: task.assignees.map((user) => briefUser(store, user)),
    checklists: store
      .of(checklists)
      .list(task.id)
      .map((checklist) => checklistWire(store, checklist)),
    tags: tagWires(store, task),
    parent: task.parent,
    priority: priorityWire(task.priority),
    due_date: instant(task.due_date),
    start_date: instant(task.start_date),
    time_estimate: task.time_estimate,
    time_spent: null,
    ...places(store, task),
    url: `https://app.clickup.com/t/${task.id}`,
  };
}

/** The single read shows the accessible fields too (L933), and dependencies, which a guest's task has (L1615). */
export const wholeTaskWire = (store: Store, task: Task) => ({
  ...taskWire(store, task),
  custom_fields: fieldWires(store, task),
  dependencies: dependencyWires(store, task.id),
});

/** Create and update answer without assignees, tags, priority and dates (L2890, L2954). */
export const writtenTaskWire = (store: Store, task: Task) => ({
  ...taskWire(store, task),
  assignees: [],
  checklists: [],
  tags: [],
  priority: null,
  due_date: null,
  start_date: null,
  time_estimate: null,
});

/** As a guest is shown it (L1580). */
export const sharedTaskWire = (store: Store, task: Task, team: string) => {
  const { list, folder, space } = places(store, task);
  const hidden = store.of(folders).find(folder.id)?.hidden ?? false;
  return {
    ...wholeTaskWire(store, task),
    archived: task.archived,
    points: null,
    team_id: team,
    list: { ...list, name: "Shared with me", access: false },
    folder: { ...folder, name: "Shared with me", hidden, access: false },
    space,
  };
};

/** As the tasks of a team are listed: numbers for ids, `project` for the folder, the bare priority (L3164). */
export function teamTaskWire(store: Store, task: Task) {
  const { list, folder, space } = places(store, task);
  const { checklists: _, time_spent: __, folder: ___, ...wire } = taskWire(store, task);
  return {
    ...wire,
    text_content: task.content,
    priority: task.priority,
    points: null,
    space: { id: exactNumber(space.id) },
    project: { id: exactNumber(folder.id) },
    list: { id: exactNumber(list.id) },
  };
}

export function checklistWire(store: Store, { id, task, name, date_created, orderindex, items }: Checklist) {
  return {
    id,
    task_id: task,
    name,
    date_created: String(date_created),
    orderindex,
    resolved: items.filter(({ resolved }) => resolved).length,
    unresolved: items.filter(({ resolved }) => !resolved).length,
    items: items.map((item) => ({
      ...item,
      assignee: fullUser(store, item.assignee),
      date_created: String(item.date_created),
      children: items.filter(({ parent }) => parent === item.id).map((child) => child.id),
    })),
  };
}

const fieldWires = (store: Store, task: Task) =>
  store
    .of(customFields)
    .list("")
    .map((field) => {
      const value = task.values[field.id];
      return { ...field, ...(value === undefined ? {} : { value: shownValue(store, field, value) }) };
    });

const dependencyWires = (store: Store, id: string) =>
  store
    .of(dependencies)
    .list("")
    .filter(({ task, depends_on }) => task === id || depends_on === id)
    .map(({ task, depends_on, date_created, userid }) => ({
      task_id: task,
      depends_on,
      type: 1,
      date_created: String(date_created),
      userid: String(userid),
    }));
