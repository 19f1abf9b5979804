import { ok } from "../../call";
import type { Store } from "../../store";
import { named, withQuery } from "../call";
import { lists } from "../lists/records";
import { teams } from "../people/records";
import { spaceOf, tasksIn } from "../place";
import type { listTasksQuery, TaskQuery, teamTasksQuery } from "../shapes";
import { spaces } from "../spaces/records";
import { type Task, tasks } from "./records";
import { taskWire, teamTaskWire } from "./wire";

/** Whether a task passes the filters. By default closed tasks and subtasks are left out (L2991, L2995). */
function passes(store: Store, task: Task, query: TaskQuery): boolean {
  const { include_closed = false, subtasks = false } = query;
  const space = spaceOf(store, "task", task.id);
  const folder = store.of(lists).find(task.list)?.folder ?? "";
  const closed = space.statuses.some(({ status, type }) => status === task.status && type === "closed");
  const statuses = query["statuses[]"];
  const within = (names: readonly string[] | undefined, has: (name: string) => boolean) => !names || names.some(has);
  const between = (value: number | null, above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY) =>
    value === null
      ? above === Number.NEGATIVE_INFINITY && below === Number.POSITIVE_INFINITY
      : value > above && value < below;
  return (
    (include_closed || statuses !== undefined || !closed) &&
    (subtasks || task.parent === null) &&
    within(statuses, (status) => status.toLowerCase() === task.status.toLowerCase()) &&
    within(query["space_ids[]"], (id) => id === space.id) &&
    within(query["project_ids[]"], (id) => id === folder) &&
    within(query["list_ids[]"], (id) => id === task.list) &&
    within(query["assignees[]"], (id) => task.assignees.includes(Number(id))) &&
    within(query["tags[]"], (name) => task.tags.includes(name.toLowerCase())) &&
    between(task.due_date, query.due_date_gt, query.due_date_lt) &&
    between(task.date_created, query.date_created_gt, query.date_created_lt) &&
    between(task.date_updated, query.date_updated_gt, query.date_updated_lt)
  );
}

const orders: Record<string, (task: Task) => number> = {
  id: ({ id }) => Number.parseInt(id, 36),
  created: ({ date_created }) => date_created,
  updated: ({ date_updated }) => date_updated,
  due_date: ({ due_date }) => due_date ?? Number.POSITIVE_INFINITY,
};

function found(store: Store, all: readonly Task[], query: TaskQuery, perPage: number): Task[] {
  const { page = 0, order_by = "created", reverse = false } = query;
  const by = orders[order_by] ?? (() => 0);
  const sorted = all.filter((task) => passes(store, task, query)).sort((a, b) => by(a) - by(b));
  if (reverse) sorted.reverse();
  return sorted.slice(page * perPage, (page + 1) * perPage);
}

/** A bare array without an end marker (L3009). */
export const getTasks = (perPage: number) =>
  withQuery<typeof listTasksQuery>((call, { archived = false, ...query }) => {
    const { store } = call;
    const { id } = named(call, lists, "list_id");
    const all = store
      .of(tasks)
      .list(id)
      .filter((task) => task.archived === archived);
    return ok(found(store, all, query, perPage).map((task) => taskWire(store, task)));
  });

/** Archived tasks are left out: there is no parameter for them (L3136). */
export const getTeamTasks = (perPage: number) =>
  withQuery<typeof teamTasksQuery>((call, query) => {
    const { store } = call;
    const all = store
      .of(spaces)
      .list(named(call, teams, "team_id").id)
      .flatMap(({ id }) => tasksIn(store, id));
    const shown = found(
      store,
      all.filter(({ archived }) => !archived),
      query,
      perPage,
    );
    return ok({ tasks: shown.map((task) => teamTaskWire(store, task)) });
  });
