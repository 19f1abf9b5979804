import type { z } from "zod";
import { exactNumber, type Fields } from "../../json";
import { accountInQuery } from "../account-lookups/account-in-query";
import { type Call, ok, withQuery } from "../call";
import { contains } from "../content/make";
import { author, head } from "../content/wire";
import { pageOf, pageWire } from "../pages";
import type { Group } from "../state/records";
import { taskCategories } from "../task-options/records";
import { type Task, tasks } from "../tasks/records";
import { groupBrief } from "../wire/group";
import type { accountTasks } from "./operations";
import { visibleGroups } from "./visible-groups";

interface Placed {
  group: Group;
  task: Task;
}

/** Assignees are null in the example, whoever they are (L9901). */
function wire(call: Call, { group, task }: Placed): Fields {
  const { status, priority, progress, dueDate, description, dateCreated, dateReminder, recurrence, order } = task;
  const category = task.category === null ? undefined : call.state.of(taskCategories).get(group.id, task.category);
  return {
    ...head(call, task, 0),
    ...{ status, priority, progress, author: author(call, task), dueDate, description, dateCreated },
    ...{ dateReminder, recurrence, order, assignees: null, numberOfSubTasks: 0, lastModified: task.lastModified },
    category: category ? { ...category, id: exactNumber(category.id) } : null,
    timeTracker: { trackingStartDate: null, timeTracked: 0 },
    dateCompleted: task.dateCompleted,
    group: groupBrief(group),
  };
}

function fits(call: Call, { task }: Placed, query: z.output<typeof accountTasks>): boolean {
  const { name, exact = false, slug, show, status, assignedTo, priority, category, uncategorized, parent } = query;
  const today = new Date(call.clock.now()).toISOString().slice(0, 10);
  const due = task.dueDate?.slice(0, 10);
  const isOpen = task.status !== "COMPLETED";
  const shown = {
    unassigned: task.assignees.length === 0,
    uncompleted: isOpen,
    overdue: isOpen && due !== undefined && due < today,
  };
  const isInCategory = task.category === null ? uncategorized === true : task.category === category;
  const isNamed = exact ? task.friendlyName === name : contains(task.friendlyName, name);
  return (
    (name === undefined || isNamed) &&
    (slug === undefined || task.name === slug) &&
    (show === undefined || shown[show]) &&
    (status === undefined || task.status === status) &&
    (assignedTo === undefined || task.assignees.some(({ user }) => user === assignedTo)) &&
    (priority === undefined || task.priority === priority) &&
    (category === undefined || isInCategory) &&
    (query.dateStart === undefined || (due !== undefined && due >= query.dateStart)) &&
    (query.dateEnd === undefined || (due !== undefined && due <= query.dateEnd)) &&
    // The sandbox keeps no subtasks.
    parent === undefined
  );
}

export const tasksOfAccount = withQuery<typeof accountTasks>((call, query) => {
  if (query.account !== undefined) accountInQuery(call, query.account);
  const placed = visibleGroups(call, query.account).flatMap((group) =>
    call.state
      .of(tasks)
      .list(group.id)
      .map((task): Placed => ({ group, task })),
  );
  const found = placed.filter((one) => fits(call, one, query));
  return ok(pageWire(pageOf(found, 25, query.page), (one) => wire(call, one)));
});
