import { z } from "zod";
import { defineResource } from "../kit/definition";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { withArchived } from "./archived";
import { forceDestroy, spaceReference } from "./fields";
import { countOf, refuseToEmpty } from "./holding";
import { inSpace } from "./space";
import { inAnyTeam } from "./teams";

const inputs = z.strictObject({
  space: spaceReference,
  name: z.string().min(1).describe("Name of the folder; recognises an existing one."),
  forceDestroy,
});
const outputs = z.object({
  folderId: z.string().describe("Id given by ClickUp."),
  orderindex: z.number().describe("Place among the folders of the space."),
  overrideStatuses: z.boolean().describe("Whether it has statuses of its own. No request accepts it."),
  taskCount: z.number().describe("Number of tasks in it."),
});

export interface FolderWire {
  readonly id: number | string;
  readonly space: { readonly id: number | string };
  readonly hidden?: boolean;
  readonly [field: string]: unknown;
}

export const folders = defineSource<ClickUpApi, FolderWire>({
  name: "clickup:folders",
  scope: ["space"],
  key: (wire) => wire.id,
  parent: ({ space }) => inSpace(space),
  unplaced: inAnyTeam,
  list: (api, { space = "" }, page) =>
    withArchived(page, (query) => api.list<FolderWire>("folders-get-folders", { space_id: space }, "folders", query)),
  includes: ({ hidden }) => hidden !== true,
  single: (api, _, folder_id) => api.call("folders-get-folder", { folder_id }),
});

export const folder = defineResource({
  type: "clickup:Folder",
  summary: "A folder of a space. Destroy refuses while it holds lists.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["folderId"], naturalKeys: ["name"], unique: true },
  source: folders,
  listFields: "all",
  replaceOn: ["space"],
  local: ["forceDestroy"],
  volatile: ["orderindex", "taskCount"],
  cost: { list: 1, read: 1, create: 3, update: 1, delete: 3 },
  quirks: [
    { line: 1037, text: "Archived folders are listed apart: a list is read once for either kind." },
    { line: 2014, text: "Hidden folders carry the lists that stand in the space itself: they are never managed." },
    { line: 1007, text: "The number of tasks is text." },
    { line: 1058, text: "Entries show lists in it only as an empty array: lists are read by themselves." },
    { line: 1029, text: "A delete presumably takes the lists in it along: two reads look for them first." },
  ],
  example: { space: "789", name: "Clients" },

  state: ({ id: folderId, space, orderindex, override_statuses: overrideStatuses, task_count: count, name }) => ({
    name,
    folderId: idIn(folderId),
    space: idIn(space),
    orderindex,
    overrideStatuses,
    taskCount: numberIn(count) ?? 0,
  }),

  async create({ api }, { space, name }) {
    return created(await api.call<FolderWire>("folders-create-folder", { space_id: space }, { body: { name } }), "id");
  },

  update: ({ api }, { folderId: folder_id = "" }, _, { name }) =>
    api.call<FolderWire>("folders-update-folder", { folder_id }, { body: { name } }),

  async delete({ api }, { folderId: folder_id = "" }, state) {
    if (state.forceDestroy !== true) {
      const lists = await countOf((query) => api.list("lists-get-lists", { folder_id }, "lists", query));
      refuseToEmpty(`clickup:Folder ${folder_id}`, { lists });
    }
    await api.call("folders-delete-folder", { folder_id });
  },
});
