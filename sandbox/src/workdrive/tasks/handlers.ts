import type { z } from "zod";
import { assign, ok, param, present } from "../../call";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { paged } from "../pages";
import { isoNow, keyOwner, newId } from "../record";
import { personWire, userIn, users } from "../users/records";
import type { taskAssign, taskCreate, taskCreateAssigned, taskList, taskUpdate } from "./operations";
import { type Task, tasks } from "./records";

const taskOf = (call: Call): Task => present(call.store.of(tasks).get("", param(call, "id")), "such task");

const dayMs = 86_400_000;

const wire = (task: Task): Fields => {
  const {
    assigned: _,
    task_type: __,
    notificationTemplateId: ___,
    documentId: ____,
    createdBy: _____,
    ...shown
  } = task;
  const due = task.dueDays === null ? null : new Date(Date.parse(task.createdAt) + task.dueDays * dayMs).toISOString();
  return { ...shown, dueDate: due, trainingCourse: null };
};

/** Creating and assigning answer less than the rest (L4535). */
const reduced = (task: Task, assignedUserIds: readonly unknown[]): Fields => {
  const { id, title, content, time, videoId, description, link, dueDate, status } = wire(task);
  return { id, title, content, time, videoId, description, link, dueDate, status, assignedUserIds };
};

const stored = (status: "draft" | "publish" | "published" | undefined): Task["status"] | undefined =>
  status === undefined || status === "draft" ? status : "published";

function add(call: Call, sent: z.output<typeof taskCreate>, assigned: string[]): Task {
  const now = isoNow(call);
  const record: Task = {
    id: newId(call, "tasks"),
    title: sent.title,
    description: sent.description ?? null,
    content: sent.content ?? null,
    time: sent.time ?? null,
    videoId: sent.videoId ?? null,
    link: sent.link ?? null,
    dueDays: sent.dueDays ?? null,
    status: stored(sent.status) ?? "published",
    createdAt: now,
    updatedAt: now,
    createdBy: keyOwner,
    trainingCourseTaskListId: sent.trainingCourseTaskListId ?? null,
    task_type: sent.task_type ?? null,
    notificationTemplateId: sent.notificationTemplateId ?? null,
    documentId: sent.documentId ?? null,
    assigned,
  };
  return call.store.of(tasks).put("", record.id, record);
}

export const taskHandlers: Handlers = {
  "task-get-all-tasks": withQuery<typeof taskList>((call, query) => {
    const found = call.store
      .of(tasks)
      .list("")
      .filter(({ createdBy, assigned }) =>
        query.filter === "INDEPENDENT_TASKS_ASSIGNED_TO_ME"
          ? assigned.includes(keyOwner)
          : query.filter === undefined || createdBy === keyOwner,
      )
      .filter(({ status }) => (status === "published") === (query.published ?? true));
    if (query.sort_direction === "DESC") found.reverse();
    const shown = found.map((task) => ({
      ...wire(task),
      createdBy: personWire(userIn(call, "createdBy", task.createdBy)),
    }));
    return paged("tasks", shown, query);
  }),

  "task-create-a-task": withBody<typeof taskCreate>((call, body) =>
    ok({ ...wire(add(call, body, [])), createdBy: keyOwner }),
  ),

  "task-create-and-assign-a-task": withBody<typeof taskCreateAssigned>((call, { userIds, ...body }) => {
    for (const id of userIds) userIn(call, "userIds", id);
    return ok(reduced(add(call, body, [...new Set(userIds)]), userIds));
  }),

  "task-update-a-task": withBody<typeof taskUpdate>((call, { status, ...body }) => {
    const task = taskOf(call);
    assign(task, { ...body, status: stored(status) });
    task.updatedAt = isoNow(call);
    return ok({ ...wire(task), createdBy: task.createdBy });
  }),

  "task-assign-a-task-to-users": withBody<typeof taskAssign>((call, { userIds = [], removeIds = [] }) => {
    const task = taskOf(call);
    // A draft cannot be assigned (L4495).
    if (userIds.length > 0 && task.status === "draft") throw invalid("userIds", "a draft cannot be assigned");
    for (const id of userIds) userIn(call, "userIds", id);
    task.assigned = [...new Set([...task.assigned, ...userIds])].filter((id) => !removeIds.includes(id));
    task.updatedAt = isoNow(call);
    return ok(reduced(task, task.assigned.flatMap((id) => call.store.of(users).get("", id) ?? []).map(personWire)));
  }),

  "task-delete-a-task": (call) => {
    call.store.of(tasks).delete("", taskOf(call).id);
    return {};
  },
};
