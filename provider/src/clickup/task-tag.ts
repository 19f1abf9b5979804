import { z } from "zod";
import { defineResource } from "../kit/definition";
import { defineSource } from "../kit/source";
import { listIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { taskReference } from "./fields";
import { tagName } from "./space-tag";
import { type TaskWire, taskPlace, tasks } from "./task-source";

const inputs = z.strictObject({ task: taskReference, name: tagName });

const taskTags = defineSource<ClickUpApi, { readonly name: string }>({
  name: "clickup:taskTags",
  scope: ["task"],
  key: ({ name }) => name,
  caselessKeys: true,
  within: {
    source: tasks,
    place: ({ task }) => taskPlace(task),
    items: (task: TaskWire) => listIn(task.tags),
  },
});

export const taskTag = defineResource({
  type: "clickup:TaskTag",
  summary: "One tag of a task. It minds no others; TaskTags, and the tags of a Task, own all of them.",
  product: clickup,
  kind: "edge",
  inputs,
  outputs: z.object({}),
  identity: { id: ["task", "name"], unique: true },
  source: taskTags,
  listFields: "all",
  exported: { never: "A Task names its tags itself." },
  cost: { list: 1, read: null, create: 3, update: 0, delete: 1 },
  quirks: [
    { line: 2813, text: "The tag must be one of the space. Nothing can be changed: another name is another tag." },
    { line: 2816, text: "The answer is empty, so the task is read after it." },
  ],
  example: { task: "9hx", name: "urgent" },

  state: ({ name }) => ({ name }),

  async create({ api }, { task: task_id, name: tag_name }) {
    await api.call("tags-add-tag-to-task", { task_id, tag_name });
    return { key: tag_name };
  },

  async delete({ api }, { task: task_id = "", name: tag_name = "" }) {
    await api.call("tags-remove-tag-from-task", { task_id, tag_name });
  },
});
