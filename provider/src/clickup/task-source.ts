import { defineSource } from "../kit/source";
import type { ClickUpApi } from "./api";
import { inList } from "./list-source";
import { inAnyTeam } from "./teams";

interface PersonWire {
  readonly id: number | string;
}

/** A task, as the single read shows it. Entries of a list lack custom fields and dependencies. */
export interface TaskWire {
  readonly id: string;
  readonly list?: { readonly id: number | string } | null;
  readonly status?: { readonly status?: string; readonly type?: string } | null;
  readonly assignees?: readonly PersonWire[] | null;
  readonly tags?: readonly { readonly name: string }[] | null;
  readonly checklists?: readonly unknown[] | null;
  readonly custom_fields?: readonly unknown[] | null;
  readonly dependencies?: readonly unknown[] | null;
  readonly creator?: PersonWire | null;
  readonly [field: string]: unknown;
}

export const tasks = defineSource<ClickUpApi, TaskWire>({
  name: "clickup:tasks",
  scope: ["list"],
  key: (wire) => wire.id,
  parent: ({ list }) => inList(list),
  unplaced: inAnyTeam,
  list: (api, { list = "" }, page) => api.tasksOf<TaskWire>(list, page),
  single: (api, _, task_id) => api.call("tasks-get-task", { task_id }),
});

/** A task that is known by its id alone: it is read singly. */
export const taskPlace = (task: string | undefined) => ({ scope: { list: "" }, key: task ?? "" });
