import { z } from "zod";
import { exactlyOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { reference } from "../kit/fields";
import type { Ids } from "../kit/identity";
import type { Fields } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { idIn, listIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { taskReference } from "./fields";
import { type TaskWire, taskPlace, tasks } from "./task-source";

const directions = { dependsOn: "depends_on", dependencyOf: "dependency_of" } as const;
const names = ["dependsOn", "dependencyOf"] as const;
type Name = (typeof names)[number];

const inputs = z.strictObject({
  task: taskReference,
  dependsOn: reference(1, "9hw", "Task that it waits for.", "clickup:Task").optional(),
  dependencyOf: reference(1, "9hw", "Task that waits for it.", "clickup:Task").optional(),
});

/** An end of a dependency, seen from the task. */
interface Wire {
  readonly name: Name;
  /** Undefined where the service did not tell it. */
  readonly other: string | undefined;
}
interface Listed {
  readonly task_id: string;
  readonly depends_on: string;
}

const keyOf = ({ name, other }: Wire) => (other === undefined ? undefined : `${directions[name]}_${other}`);

/** Both tasks show the dependency. */
function endsOf({ id, dependencies }: TaskWire): Wire[] {
  return ((dependencies ?? []) as readonly (Listed | null)[]).map((end) =>
    idIn(end?.task_id) === idIn(id)
      ? { name: "dependsOn", other: idIn(end?.depends_on) }
      : { name: "dependencyOf", other: idIn(end?.task_id) },
  );
}

const taskDependencies = defineSource<ClickUpApi, Wire>({
  name: "clickup:taskDependencies",
  scope: ["task"],
  key: keyOf,
  within: {
    source: tasks,
    place: ({ task }) => taskPlace(task),
    items: (task: TaskWire) => (listIn(task.dependencies) ? endsOf(task) : undefined),
  },
});

/** The end that a bag of inputs names. */
function endOf(bag: Fields): Wire | undefined {
  const name = names.find((one) => typeof bag[one] === "string");
  return name && { name, other: String(bag[name]) };
}

export const taskDependency = defineResource({
  type: "clickup:TaskDependency",
  summary: "Says that a task waits for another, or the other for it.",
  product: clickup,
  kind: "edge",
  inputs,
  outputs: z.object({
    end: z.string().describe('The other task and the direction, for example "depends_on_9hw".'),
  }),
  identity: { id: ["task", "end"], naturalKeys: [...names], unique: true },
  source: taskDependencies,
  derive(bag) {
    const end = endOf(bag);
    return end ? { end: keyOf(end) } : {};
  },
  listFields: "all",
  replaceOn: [...names],
  // Both tasks show it: the one that waits has it.
  exported: { isWorth: ({ dependsOn }) => dependsOn !== undefined },
  cost: { list: 1, read: null, create: 3, update: 0, delete: 1 },
  quirks: [
    {
      line: 1615,
      text: "Dependencies are read with their task. Examples show them empty: both tasks are taken to have them.",
    },
    { line: 958, text: "Exactly one direction: in the body of a create, in the query of a delete." },
    { line: 966, text: "The answer is empty, so the task is read after it." },
  ],
  example: { task: "9hx", dependsOn: "9hy" },

  state: (wire) => ({ end: keyOf(wire), [wire.name]: wire.other }),

  validate: (news) => exactlyOne(news, names, "a dependency has one direction"),

  async create({ api }, input) {
    const end = endOf(input);
    if (!end) throw new Error(`clickup:TaskDependency: give exactly one of ${names.join(", ")}.`);
    const body = { [directions[end.name]]: end.other };
    await api.call("dependencies-add-dependency", { task_id: input.task }, { body });
    return { key: keyOf(end) };
  },

  async delete({ api }, ids) {
    await api.call("dependencies-delete-dependency", { task_id: ids.task ?? "" }, { query: queryOf(ids) });
  },
});

/** `depends_on_9hw` as a query. */
function queryOf({ end = "" }: Ids): Record<string, string> {
  const direction = end.startsWith(directions.dependsOn) ? directions.dependsOn : directions.dependencyOf;
  return { [direction]: end.slice(direction.length + 1) };
}
