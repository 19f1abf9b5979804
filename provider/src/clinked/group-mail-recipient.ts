import { z } from "zod";
import { rawNumber } from "../http/json";
import { defineResource } from "../kit/definition";
import { timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked } from "./api";
import { contentPath, folderReference, inFile } from "./file-source";

const inputs = z.strictObject({
  folder: folderReference("Id of the folder that the mail goes to, `docs.id`."),
  recipient: z
    .string()
    .regex(/^[^@]+$/, { error: 'the part of an address before the @, for example "invoices"' })
    .meta({ caseless: true, description: "Part of the address before the @." }),
});
const outputs = z.object({
  recipientId: z.string().describe("Id given by Clinked, without the folder."),
  dateCreated: timestamp("When it was made."),
});

interface Wire {
  readonly id: number | string | null;
  readonly recipient: string;
  readonly [field: string]: unknown;
}

const recipients = defineSource<ClinkedApi, Wire>({
  name: "clinked:mailRecipients",
  scope: ["folder"],
  key: (wire) => wire.id,
  parent: ({ folder }) => inFile(folder),
  list(api, { folder }) {
    const { group, item } = contentPath(folder);
    return api.array("groups-mail-recipients-get-recipient-username", { group }, { contentContext: `file_${item}` });
  },
});

export const groupMailRecipient = defineResource({
  type: "clinked:GroupMailRecipient",
  summary: "An address whose mail is put into a folder of a group. GroupMailRecipients owns all of a folder.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["folder", "recipientId"], naturalKeys: ["recipient"], unique: true },
  source: recipients,
  listFields: "all",
  exported: { own: ["recipient"] },
  cost: { list: 1, read: null, create: 4, update: 1, delete: 1 },
  quirks: [
    { line: 18361, text: "The answer of the create has id null: the recipient is looked up after it." },
    {
      line: 18321,
      text: "The create wants the number of the folder's access context, the list file_ and the folder's id.",
    },
    { line: 18445, text: "The path parameter is recipient in PATCH and recipientId in DELETE; both are the id." },
    { text: "Whether a whole group can have a recipient is not stated: the create takes the context of a folder." },
  ],
  example: { folder: "1/1/1", recipient: "customUsername" },

  state: ({ id: recipientId, recipient, dateCreated }) => ({
    recipientId: idIn(recipientId),
    recipient,
    dateCreated,
  }),

  async create({ api, session }, { folder, recipient }) {
    const { source, place } = inFile(folder);
    const found = await session.read(source, place, false);
    const context = idIn(found?.contextKey);
    if (context === undefined) {
      throw new Error(
        `clinked:GroupMailRecipient folder: there is no folder ${folder}, or Clinked tells no access context of it. Check the id.`,
      );
    }
    const body = { recipient, contentContext: rawNumber(context) };
    const { group } = contentPath(folder);
    await api.call("groups-mail-recipients-create-recipient-username", { group }, { body });
    return {};
  },

  update({ api }, { folder, recipientId = "" }, { recipient }) {
    const path = { group: contentPath(folder).group, recipient: recipientId };
    return api.call<Wire>("groups-mail-recipients-update-recipient-username", path, { body: { recipient } });
  },

  async delete({ api }, { folder, recipientId = "" }) {
    await api.call("groups-mail-recipients-delete-recipient-username", {
      group: contentPath(folder).group,
      recipientId,
    });
  },
});
