import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupReference } from "./api";
import { inGroup, isGroupMember } from "./group-member";
import { permission } from "./permission";

const inputs = z.strictObject({
  group: groupReference,
  email: email("Address that is invited. A change replaces the invite."),
  permission: permission.optional().describe("Permission in the group after acceptance: 1, 2, 4, 8 or 16."),
  message: z.string().optional().describe("Text of the invitation. Never returned; a change replaces the invite."),
  expirationTime: z
    .int()
    .positive()
    .optional()
    .describe("How long the invite is valid, in ms from its creation. A change replaces the invite."),
});
const outputs = z.object({
  inviteId: z.string().describe("Id given by Clinked, without the group."),
  status: z.string().describe('"OPEN" while it waits, "ACCEPTED" once the person is a member.'),
  inviteKey: z.string().describe("Key that accepts the invite."),
  expirationDate: timestamp("When the invite ends.").optional(),
  lastModified: timestamp("When it was last changed."),
});

interface Wire {
  readonly id: number | string;
  readonly email: string;
  readonly [field: string]: unknown;
}

const invites = defineSource<ClinkedApi, Wire>({
  name: "clinked:groupInvites",
  scope: ["group"],
  key: (wire) => wire.id,
  parent: inGroup,
  list: (api, { group }) => api.array("groups-invites-list-invites", groupOf(group)),
  single: (api, { group }, invite) => api.call("groups-invites-get-invite-details", { ...groupOf(group), invite }),
});

export const groupInvite = defineResource({
  type: "clinked:GroupInvite",
  summary:
    "An invitation of one address to a group. Once accepted it is fulfilled, and the membership lives on by itself.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "inviteId"], naturalKeys: ["email"], unique: true },
  source: invites,
  listFields: "all",
  replaceOn: ["email", "message", "expirationTime"], // PATCH takes the permission only
  writeOnly: ["message", "expirationTime"],
  secret: ["inviteKey"],
  volatile: ["lastModified"],
  exported: { own: ["email"] },
  cost: { list: 1, read: 1, create: 2, update: 1, delete: 1 },
  quirks: [
    {
      line: 16473,
      text: "A relative expirationTime is sent and an absolute expirationDate comes back; the two are never compared.",
    },
    { line: 16482, text: "Unlike the account's invite, create answers 200 with the invites and their ids." },
    { text: "An accepted invite disappears and a member with its address appears: that is no drift." },
  ],
  example: { group: "1/1", email: "jack@clinked.com", permission: 4, expirationTime: 3600000 },

  state: ({ id: inviteId, ...wire }) => ({ ...wire, inviteId: idIn(inviteId), status: "OPEN" }),

  async create({ api }, { group, email, ...body }) {
    const made = await api.call<Wire[]>("groups-invites-invite-a-new-member", groupOf(group), {
      body: { emails: [email], ...body },
    });
    if (!Array.isArray(made)) return {};
    return created(
      made.find((invite) => invite?.email?.toLowerCase() === email.toLowerCase()),
      "id",
    );
  },

  update: ({ api }, { group, inviteId: invite = "" }, { permission: mask }) =>
    api.call<Wire>("groups-invites-update-invite", { ...groupOf(group), invite }, { body: { permission: mask } }),

  async delete({ api }, { group, inviteId: invite = "" }) {
    await api.call("groups-invites-delete-an-invitation", { ...groupOf(group), invite });
  },

  fulfilledHint: "was accepted. Manage the person as GroupMember",
  fulfilled: async ({ session }, { group = "" }, { email }) =>
    (await isGroupMember(session, group, String(email))) ? { status: "ACCEPTED" } : undefined,
});
