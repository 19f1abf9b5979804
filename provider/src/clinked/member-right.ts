import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id, set, timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { inAccount } from "./account";
import { type ClinkedApi, clinked } from "./api";
import { permission } from "./permission";

const inputs = z.strictObject({
  account: id("Id of the account that owns the right.", "clinked:Account"),
  name: z.string().min(1).describe("Name of the right; recognises an existing one."),
  type: z.enum(["GROUP", "ACCOUNT"]).describe("Where the right applies."),
  basedOnPermission: permission.describe("Permission that it refines."),
  capabilities: set(z.string(), "What the right allows. Unknown names are sent as they are."),
  description: z.string().optional().describe("Free text for administrators."),
});
const outputs = z.object({
  rightId: z.string().describe("Id given by Clinked, without the account."),
  dateCreated: timestamp("When it was made."),
  dateUpdated: timestamp("When it was last changed.").optional(),
});

interface Wire {
  readonly id: number | string;
  readonly name: string;
  readonly description: string | null;
  readonly [field: string]: unknown;
}

export const memberRights = defineSource<ClinkedApi, Wire>({
  name: "clinked:memberRights",
  scope: ["account"],
  key: (wire) => wire.id,
  parent: inAccount,
  list: (api, { account = "" }) => api.array("accounts-member-rights-list", { account }),
});

export const memberRight = defineResource({
  type: "clinked:MemberRight",
  summary: "A named set of capabilities that refines a member's permission.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["account", "rightId"], naturalKeys: ["name"], unique: true },
  source: memberRights,
  listFields: "all",
  replaceOn: ["type", "basedOnPermission"], // no documented update accepts them
  cost: { list: 1, read: null, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 9778, text: "PATCH answers with the old name, so its answer is never used." },
    { line: 9576, text: "Only administrators of the account may manage rights." },
    { text: "There is no single read: every read is a list." },
  ],
  example: {
    account: "1",
    name: "Capabilities 101",
    description: "New capabilities set",
    basedOnPermission: 4,
    type: "ACCOUNT",
    capabilities: ["MEMBERS"],
  },

  state: ({ id: rightId, description, ...wire }) => ({
    ...wire,
    rightId: idIn(rightId),
    description: description ?? undefined,
  }),

  async create({ api }, { account, ...body }) {
    return created(await api.call<Wire>("accounts-member-rights-create", { account: String(account) }, { body }), "id");
  },

  async update({ api }, { account = "", rightId: right = "" }, body) {
    await api.call("accounts-member-rights-update", { account, right }, { body });
    return undefined;
  },

  async delete({ api }, { account = "", rightId: right = "" }) {
    await api.call("accounts-member-rights-delete", { account, right });
  },
});
