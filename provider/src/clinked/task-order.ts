import { z } from "zod";
import { rawNumber } from "../http/json";
import { defineResource } from "../kit/definition";
import { UNKNOWN } from "../kit/engine-texts";
import { unreadable } from "../kit/source";
import { type ClinkedApi, clinked } from "./api";
import { contentReference } from "./content";
import { contentPath } from "./file-source";
import { otherGroups } from "./same-group";

const inputs = z.strictObject({
  category: contentReference("category", "Id of the task category"),
  tasks: z
    .array(contentReference("task", "Id of a task"))
    .min(1)
    .describe("Ids of its tasks in their order. Where the others stand is up to Clinked."),
});

export const taskOrder = defineResource({
  type: "clinked:TaskOrder",
  summary: "The order of the tasks in a category. It is never read.",
  product: clinked,
  kind: "wholeSet",
  inputs,
  outputs: z.object({}),
  identity: { id: ["category"] },
  source: unreadable<ClinkedApi>("clinked:taskOrder", ["category"]),
  listFields: "all",
  writeOnly: ["tasks"],
  exported: { never: "The order of tasks is shown by nothing." },
  cost: { list: null, read: null, create: 1, update: 1, delete: 0 },
  quirks: [
    { line: 29953, text: "The request has no answer, and no read of the order is documented: drift is not seen." },
    { text: "Whether a task of another category moves with the order is not stated." },
    { text: "Nothing is documented that takes the order back: delete only forgets." },
  ],
  example: { category: "1/1/1", tasks: ["1/1/1", "1/1/2"] },

  state: () => ({}),

  validate({ category, tasks }) {
    const given = Array.isArray(tasks) ? tasks : [];
    const twice = new Set(given.filter((task, index) => task !== UNKNOWN && given.indexOf(task) < index));
    const group = typeof category === "string" && category !== UNKNOWN ? groupOf(category) : UNKNOWN;
    return [
      ...[...twice].map((task) => ({ path: "tasks", text: `${JSON.stringify(task)} is there twice. Keep one` })),
      ...otherGroups(group, Object.fromEntries(given.map((task, index) => [`tasks.${index}`, task]))),
    ];
  },

  async create({ api }, { category, tasks }) {
    await send(api, category, tasks);
    return {};
  },

  async update({ api }, { category = "" }, _, { tasks }) {
    await send(api, category, tasks);
    return undefined;
  },
});

const groupOf = (id: string) => id.split("/").slice(0, 2).join("/");

async function send(api: ClinkedApi, id: string, tasks: readonly string[]): Promise<void> {
  const { group, item } = contentPath(id);
  const items = tasks.map((task) => rawNumber(contentPath(task).item));
  await api.call("tasks-task-order", { group }, { body: { category: rawNumber(item), items } });
}
