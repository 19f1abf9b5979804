import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, id, reference, set } from "../kit/fields";
import { isPlainObject } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import { inAccount } from "./account";
import { isMember } from "./account-member-source";
import { type ClinkedApi, clinked, groupPath, PAGE_SIZE } from "./api";
import { accountPermission, permission } from "./permission";
import { otherAccounts } from "./same-account";

const assignment = z.strictObject({
  group: reference(2, "1/17", "Id of the group.", "clinked:Group"),
  permission: permission.describe("Permission in the group."),
});
const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  email: email("Address that is invited. A change replaces the invite."),
  permission: accountPermission.optional().describe("Permission in the account after acceptance: 1, 4, 8 or 16."),
  assignGroups: set(assignment, "Groups that the person joins on acceptance.").optional(),
  message: z.string().optional().describe("Text of the invitation. Never returned."),
  reminder: z
    .boolean()
    .optional()
    .describe("Whether Clinked reminds of an invite that is not accepted. A change replaces the invite."),
  resend: z.string().optional().describe("Any text; a change of it sends the invitation again."),
  exportKey: z
    .boolean()
    .optional()
    .describe("Reads the invite key into the outputs, at one request more for each read."),
});
const outputs = z.object({
  inviteId: z.string().describe("Id given by Clinked, without the account."),
  status: z.string().describe('State of the invite: "NONE" while it waits, "ACCEPTED" once the person is a member.'),
  requestType: z.string().optional().describe("Type of the request behind the invite."),
  source: z.string().optional().describe("User name of the person who invited."),
  inviteKey: z.string().optional().describe("Key that accepts the invite."),
});

interface Wire {
  readonly request: {
    readonly id: number | string;
    readonly targetName: string;
    readonly status: string;
    readonly type: string;
    readonly source: { readonly username: string } | null;
  };
  readonly permission: number;
  readonly groups: readonly { readonly group: { readonly id: number | string }; readonly permission: number }[] | null;
  readonly inviteKey: string | null;
}

const invites = defineSource<ClinkedApi, Wire>({
  name: "clinked:accountInvites",
  scope: ["account"],
  key: ({ request }) => request.id,
  parent: inAccount,
  list: (api, { account = "" }, page) =>
    api.page("accounts-invites-list-invites", { account }, page, { size: PAGE_SIZE }),
  single: (api, { account = "" }, invite) => api.call("accounts-invites-get-invite-details", { account, invite }),
});

export const accountInvite = defineResource({
  type: "clinked:AccountInvite",
  summary:
    "An invitation of one address to an account. Once accepted it is fulfilled, and the member lives on by itself.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["account", "inviteId"], naturalKeys: ["email"], unique: true },
  source: invites,
  listFields: ["email", "permission", "inviteId", "status", "requestType", "source", "message", "reminder", "resend"],
  replaceOn: ["email", "reminder"],
  writeOnly: ["message", "reminder", "exportKey"],
  readSingly: ["exportKey"],
  triggers: ["resend"],
  exported: { own: ["email"] },
  secret: ["inviteKey"],
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 1 },
  quirks: [
    {
      line: 4060,
      text: "Create answers 202 without body or id: the invite is looked up by its address, again for a while.",
    },
    { line: 4156, text: "List entries have neither groups nor key: an invite that manages groups is read singly." },
    { line: 5240, text: "The table of PATCH says groups, its example assignGroups; assignGroups is sent." },
    { line: 4443, text: "request.parameters repeats permission and groups as JSON in a text; it is not used." },
    {
      text: "Names, container and context of the request, and details of its groups, are not kept: other resources hold them.",
    },
    { text: "An accepted invite disappears and a member with its address appears: that is no drift." },
    { text: "removeGroups has no meaning for somebody who is no member yet, so it is not offered." },
  ],
  example: { account: "1", email: "invite@me.com", permission: 1, message: "hello", reminder: true },

  state: ({ request, permission: mask, groups, inviteKey }, { account }) => ({
    email: request.targetName,
    inviteId: idIn(request),
    status: request.status,
    requestType: request.type,
    source: request.source?.username ?? null,
    permission: mask,
    inviteKey: inviteKey ?? undefined,
    assignGroups:
      groups &&
      itemsIn(groups).map(({ group, permission }) => ({
        group: idIn(group) && `${account}/${idIn(group)}`,
        permission,
      })),
  }),

  validate({ account, assignGroups }) {
    const given = Array.isArray(assignGroups) ? assignGroups.filter(isPlainObject) : [];
    const references = given.map(({ group }, index) => [`assignGroups.${index}.group`, group]);
    return otherAccounts(account, Object.fromEntries(references));
  },

  find: ({ api }, { account, email }) =>
    api.search<Wire>("accounts-invites-list-invites", { account: String(account) }, { name: email, size: PAGE_SIZE }),

  async create({ api }, { account, email, permission: mask, assignGroups, message, reminder }) {
    const body = { emails: [email], message, permission: mask, assignGroups: toMap(assignGroups), reminder };
    await api.call("accounts-invites-create-invite", { account: String(account) }, { body });
    return {};
  },

  async update({ api }, { account = "", inviteId: invite = "" }, changed) {
    const { permission: mask, assignGroups, message, resend } = changed;
    const body = {
      permission: mask,
      assignGroups: toMap(assignGroups),
      message,
      ...(resend === undefined ? {} : { resend: true }),
    };
    if (Object.values(body).every((value) => value === undefined)) return undefined;
    await api.call("accounts-invites-update-invite", { account, invite }, { body, once: resend !== undefined });
    return undefined;
  },

  async delete({ api }, { account = "", inviteId: invite = "" }) {
    await api.call("accounts-invites-delete-invite", { account, invite });
  },

  fulfilledHint: "was accepted. Manage the person as AccountMember",
  fulfilled: async ({ api }, { account = "" }, { email }) =>
    (await isMember(api, account, String(email))) ? { status: "ACCEPTED" } : undefined,
});

/** The map of the request: number of the group to permission. */
function toMap(groups: readonly z.infer<typeof assignment>[] | undefined): Record<string, number> | undefined {
  return groups && Object.fromEntries(groups.map((entry) => [groupPath(entry.group).group, entry.permission]));
}
