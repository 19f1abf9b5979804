import { z } from "zod";
import { property } from "./accounts";
import type { Operation } from "./operation";
import {
  email,
  idNumber,
  pagedSearch,
  permission,
  permissionByGroup,
  startsWithOnly,
  tempFileId,
  text,
  word,
} from "./shapes";

export const memberCreate = z.strictObject({
  name: word,
  username: word,
  email,
  phone: text.optional(),
  password: word.optional(),
  assignToNewGroupsPermission: permission.optional(),
  permission: permission.default(1),
  enabled: z.boolean().default(true),
  assignGroups: permissionByGroup.optional(),
  tags: z.array(text).optional(),
  realName: text.optional(),
});

/** Both tables of this one path: the member itself (L3067) and its groups (L3450). */
export const memberUpdate = z.strictObject({
  tags: z.array(text).optional(),
  password: word.optional(),
  permission: permission.optional(),
  enabled: z.boolean().optional(),
  lock: z.boolean().optional(),
  disableTwoFactorAuthentication: z.boolean().optional(),
  assignmentNotification: z.boolean().optional(),
  activation: z
    .strictObject({ message: z.union([text, z.looseObject({})]).optional(), date: z.int().optional() })
    .optional(),
  assignGroups: permissionByGroup.optional(),
  removeGroups: z.array(idNumber).optional(),
});

export const inviteCreate = z.strictObject({
  emails: z.array(email).min(1),
  message: text.optional(),
  permission: permission.default(1),
  removeGroups: z.array(idNumber).optional(),
  assignGroups: permissionByGroup.optional(),
  reminder: z.boolean().optional(),
});

/** The table says groups, the example sends assignGroups (L5202, L5240): both are taken. */
export const inviteUpdate = z.strictObject({
  permission: permission.optional(),
  message: text.optional(),
  groups: permissionByGroup.optional(),
  assignGroups: permissionByGroup.optional(),
  resend: z.boolean().optional(),
});

export const guestUpdate = z.strictObject({
  name: word.optional(),
  email: email.optional(),
  passwordEnabled: z.boolean().optional(),
  password: word.optional(),
  deliverResetNotifications: z.boolean().optional(),
});

export const myProfileUpdate = z.strictObject({
  logoImage: tempFileId.optional(),
  logo: z.boolean().optional(),
  name: word.optional(),
  email: email.optional(),
  address: text.optional(),
  telephone: text.optional(),
  other: text.optional(),
  organisation: text.optional(),
  jobTitle: text.optional(),
  locale: word.optional(),
  timeZone: word.optional(),
  dateFormat: z.enum(["YMD", "MDY", "DMY"]).optional(),
  realName: text.optional(),
  profileFields: z.looseObject({}).optional(),
  twentyFourHourTimeFormat: z.boolean().optional(),
});

export const profileUpdate = myProfileUpdate.extend({
  verifyEmail: z.boolean().optional(),
  password: word.optional(),
  currentPassword: word.optional(),
});

const account = "/v3/accounts/{account}";
const member = { account: 1 } as const;
const manager = { account: 8 } as const;
const get = { method: "GET", kind: "read" } as const;
const post = { method: "POST", kind: "write" } as const;
const patch = { method: "PATCH", kind: "write" } as const;
const remove = { method: "DELETE", kind: "write" } as const;
const paged = (size: number) =>
  ({ method: "GET", kind: "list", query: pagedSearch, paging: { style: "page", size, sizes: true } }) as const;

const members = `${account}/members`;
const invites = `${account}/invites`;
const guests = `${account}/guests`;

export const peopleOperations: Operation[] = [
  { id: "accounts-members-create-a-member", path: members, line: 1961, ...post, access: manager, body: memberCreate },
  { id: "accounts-members-list-members", path: members, line: 2366, ...paged(20), access: member },
  { id: "accounts-members-get-member-details", path: `${members}/{username}`, line: 2739, ...get, access: member },
  {
    id: "accounts-members-update-member",
    path: `${members}/{username}`,
    line: 3038,
    ...patch,
    access: manager,
    body: memberUpdate,
  },
  { id: "accounts-members-delete-member", path: `${members}/{username}`, line: 3750, ...remove, access: manager },
  { id: "accounts-invites-create-invite", path: invites, line: 3980, ...post, access: manager, body: inviteCreate },
  { id: "accounts-invites-list-invites", path: invites, line: 4072, ...paged(10), access: manager },
  { id: "accounts-invites-get-invite-details", path: `${invites}/{invite}`, line: 4399, ...get, access: manager },
  {
    id: "accounts-invites-update-invite",
    path: `${invites}/{invite}`,
    line: 5194,
    ...patch,
    access: manager,
    body: inviteUpdate,
  },
  { id: "accounts-invites-delete-invite", path: `${invites}/{invite}`, line: 6035, ...remove, access: manager },
  { id: "accounts-guests-list-guests", path: guests, line: 6068, ...paged(10), access: member },
  { id: "accounts-guests-get-guest-details", path: `${guests}/{guest}`, line: 6229, ...get, access: member },
  {
    id: "accounts-guests-update-guest",
    path: `${guests}/{guest}`,
    line: 6314,
    ...patch,
    access: manager,
    body: guestUpdate,
  },
  { id: "accounts-guests-delete-guest", path: `${guests}/{guest}`, line: 6445, ...remove, access: manager },
  { id: "profile-show-personal-profile-details", path: "/v3/profiles/me", line: 36100, ...get, access: "signedIn" },
  {
    id: "profile-update-personal-profile-data",
    path: "/v3/profiles/me",
    line: 36254,
    ...patch,
    access: "signedIn",
    body: myProfileUpdate,
  },
  { id: "profile-get-profile-details", path: "/v3/profiles/{username}", line: 36515, ...get, access: "signedIn" },
  {
    id: "profile-update-profile",
    path: "/v3/profiles/{username}",
    line: 36677,
    ...patch,
    access: "signedIn",
    body: profileUpdate,
  },
  {
    id: "profile-properties-list-properties",
    path: "/v3/properties",
    line: 36970,
    method: "GET",
    kind: "list",
    paging: { style: "array" },
    access: "signedIn",
    query: startsWithOnly,
  },
  { id: "profile-properties-get-property", path: "/v3/properties/{name}", line: 37032, ...get, access: "signedIn" },
  {
    id: "profile-properties-create-property",
    path: "/v3/properties",
    line: 37074,
    ...post,
    access: "signedIn",
    body: property,
  },
  {
    id: "profile-properties-delete-property",
    path: "/v3/properties/{name}",
    line: 37141,
    ...remove,
    access: "signedIn",
  },
];
