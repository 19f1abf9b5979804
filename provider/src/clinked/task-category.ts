import { z } from "zod";
import { defineResource } from "../kit/definition";
import { hexColor } from "../kit/fields";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupReference } from "./api";
import { inGroup } from "./group-member";

const inputs = z.strictObject({
  group: groupReference,
  name: z.string().min(1).describe("Name; recognises an existing one."),
  order: z.int().optional().describe("Place among the categories."),
  color: hexColor('Colour, for example "#FF0000".').meta({ caseless: true }).optional(),
});
const outputs = z.object({
  categoryId: z.string().describe("Id given by Clinked, without the group. It may be larger than 2^53."),
  numberOfTasks: z.number().optional().describe("Number of its tasks. Known after a list."),
});

interface Wire {
  readonly id: number | string;
  readonly [field: string]: unknown;
}

export const taskCategories = defineSource<ClinkedApi, Wire>({
  name: "clinked:taskCategories",
  scope: ["group"],
  key: (wire) => wire.id,
  parent: inGroup,
  list: (api, { group }) => api.array("tasks-categories-list-categories", groupOf(group)),
});

export const taskCategory = defineResource({
  type: "clinked:TaskCategory",
  summary: "A category of a group's tasks: a column of its board.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "categoryId"], naturalKeys: ["name"], unique: true },
  source: taskCategories,
  listFields: "all",
  volatile: ["numberOfTasks"],
  cost: { list: 1, read: null, create: 2, update: 1, delete: 1 },
  quirks: [
    { line: 30133, text: "Ids may be larger than 2^53, so they are kept as text." },
    { line: 30049, text: "numberOfTasks stands in the list alone; writes leave it out." },
    { text: "There is no single read: every read is a list." },
    { text: "Whether two categories may have one name is not stated: here a name stands for one." },
  ],
  example: { group: "1/1", name: "New Task Category", order: 1, color: "#FF0000" },

  state: ({ id: categoryId, ...wire }) => ({ ...wire, categoryId: idIn(categoryId) }),

  async create({ api }, { group, ...body }) {
    return created(await api.call<Wire>("tasks-categories-create-category", groupOf(group), { body }), "id");
  },

  update: ({ api }, { group, categoryId: category = "" }, body) =>
    api.call<Wire>("tasks-categories-update-category", { ...groupOf(group), category }, { body }),

  async delete({ api }, { group, categoryId: category = "" }) {
    await api.call("tasks-categories-delete-category", { ...groupOf(group), category });
  },
});
