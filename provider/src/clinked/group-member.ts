import { z } from "zod";
import { rawNumber } from "../http/json";
import { defineResource } from "../kit/definition";
import { instant, reference, set, timestamp } from "../kit/fields";
import type { Ids } from "../kit/identity";
import { orUndefinedWhenGone, type Session } from "../kit/session";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import type { UserWire } from "./account-member-source";
import { type ClinkedApi, clinked, groupOf, groupPath, groupReference } from "./api";
import { groups } from "./group-source";
import { permission } from "./permission";
import { accountOf, otherAccounts } from "./same-account";

const inputs = z.strictObject({
  group: groupReference,
  username: z.string().min(1).describe("User name of a member of the account."),
  permission: permission.describe("Permission in the group: 1, 2, 4, 8 or 16."),
  rights: reference(
    2,
    "1/7",
    "Id of a MemberRight that refines the permission. Never returned.",
    "clinked:MemberRight",
  ).optional(),
  tags: set(z.string(), "Tags of the member in this group.").optional(),
  expirationDate: instant("When the membership ends.").optional(),
  assignmentNotification: z
    .boolean()
    .optional()
    .describe("Whether the member hears of being added. Accepted with the assignment only."),
});
const outputs = z.object({
  memberId: z.string().describe("Id of the user, which is the member id in paths."),
  name: z.string().describe("Full name."),
  email: z.string().describe("E-mail address."),
  capabilities: set(z.string(), "What permission and right allow."),
  restrictedApps: z
    .array(z.string())
    .optional()
    .describe("Applications that are kept from the member. Known after a single read."),
  dateCreated: timestamp("When the member was added."),
});

interface Wire {
  readonly user: UserWire;
  readonly permission: number;
  readonly expirationDate: number | null;
  readonly [field: string]: unknown;
}

/** What makes an absence in a group credible. */
export const inGroup = ({ group: id }: Ids) => {
  const { account, group } = groupPath(id);
  return { source: groups, place: { scope: { account }, key: group } };
};

export const groupMembers = defineSource<ClinkedApi, Wire>({
  name: "clinked:groupMembers",
  scope: ["group"],
  key: ({ user }) => user.id,
  parent: inGroup,
  list: (api, { group }, page) => api.page("groups-members-list-members", groupOf(group), page),
  single: (api, { group }, member) => api.call("groups-members-get-member-details", { ...groupOf(group), member }),
});

export const groupMember = defineResource({
  type: "clinked:GroupMember",
  summary: "One membership of a group. It minds nobody else's; GroupMembers owns all of them.",
  product: clinked,
  kind: "edge",
  inputs,
  outputs,
  identity: { id: ["group", "memberId"], naturalKeys: ["username"], unique: true },
  source: groupMembers,
  listFields: ["username", "permission", "expirationDate", "memberId", "name", "email", "capabilities", "dateCreated"],
  replaceOn: ["group", "username"],
  writeOnly: ["rights", "assignmentNotification"],
  afterCreate: ["rights", "tags", "expirationDate"],
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 1 },
  quirks: [
    { line: 14221, text: "Nobody is added below the group: the account member is assigned to it." },
    { line: 14957, text: "The path calls for a member id that no reply names; it is the id of the user." },
    { line: 15672, text: "`rights` is never returned, only the capabilities that come of it." },
    { text: "Of the user only name and e-mail are kept, of the group nothing: AccountMember and Group hold the rest." },
    { text: "List entries lack tags and restrictedApps: a member whose tags are managed is read singly." },
  ],
  example: { group: "1/1", username: "mary", permission: 4 },

  state: ({ user, group: _, expirationDate, ...wire }) => ({
    ...wire,
    username: user.username,
    memberId: idIn(user),
    name: user.name,
    email: user.email,
    expirationDate: expirationDate ?? undefined,
  }),

  validate: ({ group, rights }) => otherAccounts(accountOf(group), { rights }),

  async create({ api }, { group: id, username, permission: mask, assignmentNotification }) {
    const { account, group } = groupPath(id);
    const reply = await api.call<Wire>(
      "accounts-members-update-member-groups",
      { account, username },
      { body: { assignGroups: { [group]: mask }, assignmentNotification } },
    );
    // The document's example answers with another user than the one in the path (L3131): then the list tells the id.
    const key = reply?.user?.username === username ? idIn(reply.user) : undefined;
    return key === undefined ? {} : { key };
  },

  async update(
    { api },
    { group: id, memberId = "" },
    { assignmentNotification: _, rights, expirationDate, ...changed },
  ) {
    const body = {
      ...changed,
      ...(rights ? { rights: rawNumber(rights.split("/")[1] ?? "") } : {}),
      ...(expirationDate ? { expirationDate: Date.parse(String(expirationDate)) } : {}),
    };
    if (Object.keys(body).length > 0) {
      await api.call("groups-members-update-member", { ...groupOf(id), member: memberId }, { body });
    }
    return undefined;
  },

  async delete({ api }, { group, memberId = "" }) {
    await api.call("groups-members-remove-member", { ...groupOf(group), member: memberId });
  },
});

/** Whether somebody with this address is a member of the group: an invite that is gone was accepted then. */
export async function isGroupMember(session: Session<ClinkedApi>, group: string, email: string): Promise<boolean> {
  const members = await orUndefinedWhenGone(() => session.readAll(groupMembers, { group }));
  return (members ?? []).some(({ user }) => user.email?.toLowerCase() === email.toLowerCase());
}
