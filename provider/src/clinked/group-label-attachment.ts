import { z } from "zod";
import { PortalError } from "../http/errors";
import { rawNumber } from "../http/json";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupPath, groupReference } from "./api";
import { inGroup } from "./group-member";

const inputs = z.strictObject({
  group: groupReference,
  label: id("Id of the label. Labels are made in Clinked: no request makes one."),
  order: z.int().optional().describe("Place among the labels of the group."),
});
const outputs = z.object({
  name: z.string().optional().describe("Name of the label."),
});

interface Wire {
  readonly id: number | string;
  readonly [field: string]: unknown;
}

interface Attached {
  readonly attached: readonly Wire[];
  readonly failures: readonly unknown[];
}

const labels = defineSource<ClinkedApi, Wire>({
  name: "clinked:groupLabels",
  scope: ["group"],
  key: (wire) => wire.id,
  parent: inGroup,
  list: (api, { group }) => api.array("groups-group-labels-list-labels", groupOf(group)),
});

export const groupLabelAttachment = defineResource({
  type: "clinked:GroupLabelAttachment",
  summary: "A label on a group. GroupLabelAttachments owns all labels of a group.",
  product: clinked,
  kind: "edge",
  inputs,
  outputs,
  identity: { id: ["group", "label"], naturalKeys: ["label"], unique: true },
  source: labels,
  listFields: "all",
  cost: { list: 1, read: null, create: 2, update: 1, delete: 1 },
  quirks: [
    { line: 17691, text: "An answer with status 200 and an entry in failures is a failure." },
    { line: 17617, text: "There is no update: the label is attached again with its new order." },
    { text: "No request makes a label, and only attached ones are listed: ids come from Clinked itself." },
  ],
  example: { group: "1/1", label: "1", order: 0 },

  state: ({ id: label, name, ...wire }) => ({ ...wire, label: idIn(label), name: name ?? undefined }),

  async create({ api }, { group, label, order }) {
    return { key: String(label), wire: await attach(api, group, String(label), order) };
  },

  update: ({ api }, { group = "", label = "" }, { order }) => attach(api, group, label, order),

  async delete({ api }, { group, label = "" }) {
    await api.call("groups-group-labels-remove-label", { ...groupOf(group), label });
  },
});

async function attach(api: ClinkedApi, id: string, label: string, order: number | undefined) {
  const operation = "groups-group-labels-attach-label";
  const { group } = groupPath(id);
  const body = { items: [{ label: rawNumber(label), order }] };
  const reply = await api.call<Attached | undefined>(operation, { group }, { body });
  if (itemsIn(reply?.failures).length > 0) {
    const what = `label ${label} was not attached to group ${group}`;
    const nextStep = "Check that the account has a label with this id";
    throw new PortalError({ kind: "invalid", product: "clinked", operation, what, nextStep });
  }
  return itemsIn(reply?.attached).find((wire) => idIn(wire) === label);
}
