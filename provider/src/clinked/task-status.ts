import { z } from "zod";
import { rawNumber } from "../http/json";
import { defineResource } from "../kit/definition";
import { id, timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { inAccount } from "./account";
import { type ClinkedApi, clinked } from "./api";

const color = (of: string) =>
  z
    .string()
    .min(1)
    .optional()
    .meta({ caseless: true, description: `Colour of the ${of}: "#fff000", or a word such as "blue".` });

const inputs = z.strictObject({
  account: id("Id of the account that owns the status.", "clinked:Account"),
  code: z
    .string()
    .min(1)
    .describe(
      "Code, unique in the account. NOT_STARTED, IN_PROGRESS, DEFERRED, WAITING or COMPLETED customises that default.",
    ),
  name: z.string().min(1).describe("Name that users see."),
  color: color("status"),
  textColor: color("text. A change replaces the status"),
  order: z.int().optional().describe("Place among the statuses."),
});
const outputs = z.object({
  statusId: z.string().describe("Id given by Clinked, without the account."),
  dateCreated: timestamp("When it was made.").optional(),
  dateModified: timestamp("When it was last changed.").optional(),
});

interface Wire {
  readonly id?: number | string | null;
  readonly [field: string]: unknown;
}

const statuses = defineSource<ClinkedApi, Wire>({
  name: "clinked:taskStatuses",
  scope: ["account"],
  key: (wire) => wire.id,
  parent: inAccount,
  list: (api, { account }) => api.array<Wire>("tasks-task-statuses-list-statuses", {}, { account }),
  // A default that nobody has customised has no id (L31096): it is the service's own.
  includes: ({ id }) => id !== undefined && id !== null,
});

export const taskStatus = defineResource({
  type: "clinked:TaskStatus",
  summary: "A status that tasks of an account can have. TaskStatuses owns all of them.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["account", "statusId"], naturalKeys: ["code"], unique: true },
  source: statuses,
  listFields: "all",
  replaceOn: ["code", "textColor"], // PATCH takes neither
  volatile: ["dateModified"],
  cost: { list: 1, read: null, create: 2, update: 1, delete: 1 },
  quirks: [
    {
      line: 30918,
      text: "There is no single read, and the list wants the account in its query, which no table names.",
    },
    { line: 31096, text: "A default without an id is not managed; a status with its code takes its place." },
    { line: 31105, text: 'PATCH takes the word "blue" where the create shows hexadecimal digits: both are accepted.' },
    { text: "Deleting a customised default presumably brings the default back." },
  ],
  example: { account: "1", code: "IN_PROGRESS", name: "In progress", color: "#fff000", textColor: "#000000", order: 0 },

  state: ({ id: statusId, ...wire }) => ({ ...wire, statusId: idIn(statusId) }),

  async create({ api }, { account, ...status }) {
    const body = { account: rawNumber(String(account)), ...status };
    return created(await api.call<Wire>("tasks-task-statuses-create-status", {}, { body }), "id");
  },

  update: ({ api }, { statusId: status = "" }, { name, color, order }) =>
    api.call<Wire>("tasks-task-statuses-update-task-status", { status }, { body: { name, color, order } }),

  async delete({ api }, { statusId: status = "" }) {
    await api.call("tasks-task-statuses-delete-status", { status });
  },
});
