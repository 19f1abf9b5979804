import { z } from "zod";
import { type Context, defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { id, set } from "../kit/fields";
import { isPlainObject } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { idIn, idsIn, listIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { taskReference, userNumbers } from "./fields";
import { type TaskWire, taskPlace, tasks } from "./task-source";

const inputs = z.strictObject({
  task: taskReference,
  field: id("Id of the custom field, which cannot be made here."),
  value: z
    .union([
      z.string(),
      z.number(),
      z.boolean(),
      set(id("Id of a label, number of a user, or id of a task."), "Labels, users or tasks: these and no others."),
      z.strictObject({ current: z.number().describe("Where a manual progress stands.") }),
    ])
    .describe("Value in the form that the field wants. A date is a number of milliseconds."),
});
type Value = z.infer<typeof inputs>["value"];

interface Wire {
  readonly id: string;
  readonly type?: string;
  readonly type_config?: { readonly options?: readonly { readonly id: string; readonly orderindex?: number }[] } | null;
  readonly value?: unknown;
}

const isSet = ({ value }: Wire) =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

const values = defineSource<ClickUpApi, Wire>({
  name: "clickup:taskCustomFieldValues",
  scope: ["task"],
  key: (wire) => wire.id,
  within: {
    source: tasks,
    place: ({ task }) => taskPlace(task),
    // Every field that the task could have is shown; one without a value is not set.
    items: (task: TaskWire) => (listIn(task.custom_fields) as Wire[] | undefined)?.filter(isSet),
  },
});

export const taskCustomFieldValue = defineResource({
  type: "clickup:TaskCustomFieldValue",
  summary: "The value of a custom field on a task, in the form that the field wants.",
  product: clickup,
  kind: "edge",
  inputs,
  outputs: z.object({}),
  identity: { id: ["task", "field"], unique: true },
  source: values,
  listFields: "all",
  cost: { list: 1, read: null, create: 3, update: 2, delete: 1 },
  quirks: [
    { line: 750, text: "Custom fields cannot be made, only listed." },
    { line: 933, text: "Values are read with their task. No example shows one: numbers and text are both understood." },
    {
      line: 706,
      text: "Users and tasks go in as a difference, labels as the whole list: for a list the type is read first.",
    },
    { line: 733, text: "Automatic progress cannot be set." },
    { line: 941, text: "The answer is empty: the task is read after every write." },
  ],
  example: { task: "9hx", field: "03efda77-c7a0-42d3-8afd-fd546353c2f5", value: "Text field input" },

  state: (wire) => ({ field: idIn(wire.id), value: isSet(wire) ? shown(wire) : undefined }),

  async create(context, { task, field, value }) {
    await send(context, task, String(field), value, undefined);
    return { key: String(field) };
  },

  async update(context, { task = "", field = "" }, _, { value }, before) {
    await send(context, task, field, value, before.value);
    return undefined;
  },

  async delete({ api }, { task: task_id = "", field: field_id = "" }) {
    await api.call("custom-fields-remove-custom-field-value", { task_id, field_id });
  },
});

/** A value in the form of the input. */
function shown({ type, type_config, value }: Wire): unknown {
  if (Array.isArray(value)) return idsIn(value);
  if (type === "manual_progress") return { current: numberIn(isPlainObject(value) ? value.current : value) };
  if (type === "checkbox") return value === true || value === "true";
  if (type !== undefined && numeric.has(type)) return numberIn(value);
  // An option may come as its place in the list.
  const option = type === "drop_down" ? type_config?.options?.[numberIn(value) ?? -1]?.id : undefined;
  return option ?? (isPlainObject(value) ? value : String(value));
}

const numeric = new Set(["date", "number", "currency", "emoji"]);

async function send(
  { api, session }: Context<ClickUpApi>,
  task: string,
  field_id: string,
  value: Value,
  before: unknown,
): Promise<void> {
  const body = { value: Array.isArray(value) ? listed(await typeOf(), value, before) : value };
  await api.call("custom-fields-set-custom-field-value", { task_id: task, field_id }, { body });

  /** A task shows every field that it could have (L933). */
  async function typeOf(): Promise<string | undefined> {
    const wire = await session.read(tasks, taskPlace(task), false);
    return ((wire?.custom_fields ?? []) as readonly Wire[]).find(({ id }) => id === field_id)?.type;
  }
}

/** Users and tasks go by difference, labels as they are (L706, L716, L744). */
function listed(type: string | undefined, value: readonly unknown[], before: unknown): unknown {
  if (type !== "users" && type !== "tasks") return value;
  const { add, remove } = delta(Array.isArray(before) ? before : [], value);
  return type === "tasks" ? { add, rem: remove } : { add: userNumbers(add), rem: userNumbers(remove) };
}
