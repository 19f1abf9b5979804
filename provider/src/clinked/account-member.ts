import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, id, instant, set, timestamp } from "../kit/fields";
import type { Fields } from "../kit/normal-form";
import { orUndefinedWhenGone, type Session } from "../kit/session";
import { idIn } from "../kit/wire";
import { type AccountMemberWire, accountMembers } from "./account-member-source";
import { type ClinkedApi, clinked } from "./api";
import { accountPermission } from "./permission";

const inputs = z.strictObject({
  account: id("Id of the account that the member belongs to.", "clinked:Account"),
  username: z.string().min(1).describe("User name, unique at Clinked. A change replaces the member."),
  name: z.string().min(1).describe("Full name."),
  email: email("E-mail address."),
  phone: z.string().optional().describe("Phone number."),
  realName: z.string().optional().describe("Real name, for administrators only."),
  password: z.string().optional().describe("Password. Never returned."),
  permission: accountPermission
    .optional()
    .describe("Permission in the account: 1 basic, 4 group creator, 8 member manager, 16 administrator."),
  assignToNewGroupsPermission: accountPermission
    .optional()
    .describe("Adds the member to every new group with this permission. Accepted at creation only."),
  enabled: z.boolean().optional().describe("Whether the member can log in."),
  lock: z.boolean().optional().describe("Whether the member is locked."),
  tags: set(z.string(), "Tags of the member.").optional(),
  activation: z
    .strictObject({
      message: z.string().optional().describe("Text of the activation e-mail."),
      date: instant("When the activation e-mail is sent.").optional(),
    })
    .optional()
    .describe("Activation e-mail. Never returned."),
  disableTwoFactorAuthentication: z
    .string()
    .optional()
    .describe("Any text; a change of it switches the member's two-factor login off once."),
});
const outputs = z.object({
  userId: z.string().describe("Id of the user."),
  verifiedEmail: z.boolean().describe("Whether the e-mail address is verified."),
  twoFactorAuthentication: z.boolean().describe("Whether two-factor login is on."),
  twoFactorMode: z.string().optional().describe("How the second factor comes."),
  memberOfMultipleAccounts: z
    .boolean()
    .optional()
    .describe(
      "Whether other accounts share this user; deleting or renaming may touch them. Known after a single read.",
    ),
  pendingUnlock: z.boolean().optional().describe("Whether the member waits to be unlocked. Known after a single read."),
  notAssigned: z
    .array(z.unknown())
    .optional()
    .describe("Groups that an assignment did not reach, where Clinked tells it."),
  assigningToGroups: z
    .boolean()
    .optional()
    .describe("Whether an assignment to groups is under way, where Clinked tells it."),
  lastActive: timestamp("When the user was last active.").optional(),
  dateCreated: timestamp("When the member was added."),
});

export const accountMember = defineResource({
  type: "clinked:AccountMember",
  summary: "A person who can log in to an account. Memberships of groups are GroupMember or GroupMembers.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["account", "username"], unique: true },
  source: accountMembers,
  listFields: [
    ...["username", "name", "email", "phone", "realName", "permission", "enabled", "lock"],
    ...["userId", "verifiedEmail", "twoFactorAuthentication", "twoFactorMode", "lastActive", "dateCreated"],
  ],
  replaceOn: ["username"],
  createOnly: ["assignToNewGroupsPermission"],
  writeOnly: ["password", "activation", "assignToNewGroupsPermission"],
  triggers: ["disableTwoFactorAuthentication"],
  afterCreate: ["lock", "activation"],
  secret: ["password"],
  volatile: ["lastActive"],
  exported: { defaults: { enabled: true, lock: false }, own: ["username", "name", "email", "phone", "realName"] },
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 1 },
  quirks: [
    { line: 2098, text: "`phone` is sent and `telephone` comes back." },
    { line: 2115, text: "Write replies show tags as empty, so the member is read again." },
    { line: 2366, text: "List entries lack the tags: a member whose tags are managed is read singly." },
    { line: 36677, text: "name, email, phone and realName are updated through the profile of the user." },
    { line: 2174, text: "activationType is listed twice, as text and as a number; it is not kept." },
    { text: "assignGroups, removeGroups and assignmentNotification belong to GroupMember." },
    { text: "Address, job title, time zone and the like are the user's profile, which is no part of the member." },
    { text: "A user of several accounts is shared: a delete or a new name warns where that is known." },
  ],
  example: {
    account: "1",
    username: "john",
    name: "John",
    email: "john@blah.com",
    permission: 1,
    tags: ["hello", "world"],
  },

  state: ({ user, ...wire }) => ({
    ...wire,
    userId: idIn(user),
    username: user.username,
    name: user.name,
    email: user.email,
    phone: user.telephone,
    realName: user.realName,
    enabled: user.enabled,
    lock: user.locked,
    verifiedEmail: user.verifiedEmail,
    twoFactorAuthentication: user.twoFactorAuthentication,
    twoFactorMode: user.twoFactorMode,
    lastActive: user.lastActive,
  }),

  async find({ api }, { account, username }) {
    const path = { account: String(account), username };
    const wire = await orUndefinedWhenGone(() =>
      api.call<AccountMemberWire>("accounts-members-get-member-details", path),
    );
    return wire ? [wire] : [];
  },

  async create({ api }, { account, ...body }) {
    await api.call("accounts-members-create-a-member", { account: String(account) }, { body });
    return { key: body.username };
  },

  async update({ api, session }, { account = "", username = "" }, changed, _, before) {
    const { name, email, phone, realName, activation, disableTwoFactorAuthentication, ...body } = changed;
    const profile = { name, email, realName, telephone: phone };
    if (Object.values(profile).some((value) => value !== undefined)) {
      warnIfShared(session, username, before);
      await api.call("profile-update-profile", { username }, { body: profile });
    }
    const member = {
      ...body,
      ...(activation
        ? { activation: { ...activation, date: activation.date && Date.parse(String(activation.date)) } }
        : {}),
      ...(disableTwoFactorAuthentication === undefined ? {} : { disableTwoFactorAuthentication: true }),
    };
    if (Object.keys(member).length > 0)
      await api.call("accounts-members-update-member", { account, username }, { body: member });
    return undefined;
  },

  async delete({ api, session }, { account = "", username = "" }, state) {
    warnIfShared(session, username, state);
    await api.call("accounts-members-delete-member", { account, username });
  },
});

function warnIfShared({ runtime }: Session<ClinkedApi>, username: string, { memberOfMultipleAccounts }: Fields): void {
  if (memberOfMultipleAccounts)
    runtime.log.warn(`the user ${username} is a member of other accounts too, which this touches`);
}
