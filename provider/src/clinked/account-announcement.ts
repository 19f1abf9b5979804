import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { orUndefinedWhenGone } from "../kit/gone";
import type { Fields } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { inAccount } from "./account";
import { type ClinkedApi, clinked } from "./api";

const inputs = z.strictObject({
  account: id("Id of the account."),
  announcementId: z
    .string()
    .min(1)
    .describe("Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one."),
  title: z.string().min(1).describe("Title."),
  body: z.string().describe("Text."),
  colour: z.string().min(1).optional().describe('Colour, for example "success".'),
  propagate: z.boolean().optional().describe("Whether groups begin with it as their default."),
  inherit: z.boolean().optional().describe("Whether it is inherited from the account."),
});

interface Wire {
  readonly id?: string | null;
  readonly [field: string]: unknown;
}

const single = async (api: ClinkedApi, account: string, key: string): Promise<Wire> => ({
  ...(await api.call<Wire>("accounts-announcements-get-announcement", { account }, { query: { id: key } })),
  // The example of the answer has no id (L7135).
  id: key,
});

export const accountAnnouncements = defineSource<ClinkedApi, Wire>({
  name: "clinked:accountAnnouncements",
  scope: ["account"],
  key: (wire) => wire.id ?? "",
  parent: inAccount,
  async list(api, { account = "" }) {
    const page = await api.array<Wire>("accounts-announcements-list-announcements", { account });
    return { ...page, items: page.items.filter((wire) => wire.id) };
  },
  single: (api, { account = "" }, key) => single(api, account, key),
});

export const accountAnnouncement = defineResource({
  type: "clinked:AccountAnnouncement",
  summary: "An announcement of an account under an id of your choice. AccountAnnouncements owns all of them.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs: z.object({}),
  identity: { id: ["account", "announcementId"], naturalKeys: ["announcementId"], unique: true },
  source: accountAnnouncements,
  listFields: "all",
  cost: { list: 1, read: 1, create: 2, update: 1, delete: 1 },
  quirks: [
    { line: 7301, text: "DELETE without an id removes the main announcement: the id is always sent." },
    { line: 7056, text: "The main announcement has no id. It is not managed, and no list entry without an id is." },
    { line: 7135, text: "The single read shows no id: it is the one that was asked for." },
    { line: 17905, text: "There is no update: POST with the same id writes it anew, as stated for groups." },
  ],
  example: { account: "1", announcementId: "test", title: "title", body: "body", colour: "success" },

  state: ({ id: announcementId, ...wire }) => ({
    ...wire,
    announcementId: announcementId ?? undefined,
    colour: wire.colour ?? undefined,
  }),

  // One request, which also answers where the list shows no ids.
  async find({ api }, { account, announcementId }) {
    const found = await orUndefinedWhenGone(() => single(api, String(account), announcementId));
    return found ? [found] : [];
  },

  async create({ api }, { account, announcementId, ...rest }) {
    // Not repeated: a lost answer is settled by a look-up.
    return { key: announcementId, wire: await write(api, String(account), announcementId, rest, true) };
  },

  update: ({ api }, { account = "", announcementId = "" }, _, { account: __, announcementId: ___, ...rest }, before) =>
    write(api, account, announcementId, { ...shown(before), ...rest }),

  async delete({ api }, { account = "", announcementId = "" }) {
    await api.call("accounts-announcements-delete-announcement", { account }, { query: { id: announcementId } });
  },
});

const write = (api: ClinkedApi, account: string, id: string, rest: object, once = false) =>
  api.call<Wire>("accounts-announcements-create-announcement", { account }, { body: { id, ...rest }, once });

/** What the program does not manage is sent as it was: the POST writes everything anew. */
const shown = ({ title, body, colour, propagate, inherit }: Fields) => ({
  title,
  body,
  colour: colour ?? undefined,
  propagate,
  inherit,
});
