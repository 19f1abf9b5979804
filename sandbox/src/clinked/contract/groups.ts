import { z } from "zod";
import { property } from "./accounts";
import type { Operation } from "./operation";
import {
  colour,
  email,
  flag,
  idNumber,
  ids,
  noChange,
  pageNumber,
  permission,
  slug,
  startsWithOnly,
  tempFileId,
  text,
  word,
} from "./shapes";

const component = z.strictObject({
  name: z.enum(["files", "pages", "discussions", "events", "tasks"]),
  order: z.int().nonnegative(),
  configuration: z.looseObject({}).default({}),
});

const shared = {
  name: slug.optional(),
  friendlyName: word.optional(),
  copyFrom: idNumber.optional(),
  master: noChange(idNumber),
  components: z.array(component).optional(),
  blind: z.boolean().optional(),
  disableComments: z.boolean().optional(),
  disableEmailComments: z.boolean().optional(),
  hideMemberDetails: z.boolean().optional(),
  notificationsConfiguration: z
    .strictObject({ newContent: word, overdueTasks: word, following: word, disableEmailComments: z.boolean() })
    .partial()
    .optional(),
  watermarkConfiguration: z
    .strictObject({
      enableWatermark: z.boolean(),
      enableWatermarkIp: z.boolean(),
      enableWatermarkEmail: z.boolean(),
      enableWatermarkTimestamp: z.boolean(),
      enableWatermarkCustomText: z.boolean(),
      watermarkCustomText: text,
      watermarkStyle: word,
    })
    .partial()
    .optional(),
};

const componentEntry = z.strictObject({
  name: z.enum(["files", "pages", "discussions", "events", "tasks", "shortcuts", "members"]),
  enabled: z.boolean(),
  events: z.array(z.enum(["create", "update", "delete"])),
});

export const groupCreate = z.strictObject({ ...shared, friendlyName: word });

/** masterConfiguration is listed here and not for create (L12727). */
export const groupUpdate = z.strictObject({
  ...shared,
  masterConfiguration: z
    .strictObject({
      entries: z.array(componentEntry),
      retainAssigneesTasks: z.boolean(),
      retainAssigneesEvents: z.boolean(),
    })
    .partial()
    .optional(),
});

/** `page` and `size` are not documented here, but the list answers page by page (L11753): inferred. */
export const groupSearch = z.strictObject({
  name: text.optional(),
  exact: flag.optional(),
  exclude: ids.optional(),
  removed: flag.optional(),
  master: z.string().regex(/^\d+$/, "must be a group id").optional(),
  label: z.string().regex(/^\d+$/, "must be a label id").optional(),
  includeJobs: flag.optional(),
  page: pageNumber.optional(),
  size: pageNumber.optional(),
});

/** Order values are strings (L13515). */
export const groupOrder = z.strictObject({
  items: z.record(
    z.string().regex(/^\d+$/, "must be a group id"),
    z.string().regex(/^\d+$/, "must be a number as text"),
  ),
});

/** `size` is not documented here: taken and ignored. */
export const groupMemberSearch = z.strictObject({
  name: text.optional(),
  exclude: ids.optional(),
  page: pageNumber.optional(),
  size: pageNumber.optional(),
});

export const groupMemberUpdate = z.strictObject({
  permission: noChange(permission),
  rights: noChange(idNumber),
  tags: noChange(z.array(text)),
  expirationDate: noChange(z.int()),
});

export const groupInviteSearch = z.strictObject({ startsWith: text.optional(), name: text.optional() });
export const groupInviteCreate = z.strictObject({
  emails: z.array(email).min(1),
  message: text.optional(),
  expirationTime: z.int().nonnegative().optional(),
  permission: permission.default(1),
});
export const groupInviteUpdate = z.strictObject({ permission });

export const groupBranding = z.strictObject({
  headerColor: colour.optional(),
  logo: z.boolean().optional(),
  background: z.boolean().optional(),
  alignment: z.enum(["left", "center", "right"]).optional(),
  backgroundPositionX: z.number().optional(),
  backgroundPositionY: z.number().optional(),
  hideBackgroundGradient: z.boolean().optional(),
  hideLogoBackground: z.boolean().optional(),
  hideLogo: z.boolean().optional(),
  hideGroupName: z.boolean().optional(),
  logoFile: noChange(tempFileId),
  backgroundFile: noChange(tempFileId),
});

const groups = "/v3/accounts/{account}/groups";
const one = `${groups}/{group}`;
const group = "/v3/groups/{group}";
const reader = { access: { group: "read" } } as const;
const administrator = { access: { group: "write" } } as const;
const get = { method: "GET", kind: "read" } as const;
const array = { method: "GET", kind: "list", paging: { style: "array" } } as const;
const post = { method: "POST", kind: "write", ...administrator } as const;
const patch = { method: "PATCH", kind: "write", ...administrator } as const;
const remove = { method: "DELETE", kind: "write", ...administrator } as const;

export const groupOperations: Operation[] = [
  { id: "groups-create-new-group", path: groups, line: 10813, ...post, access: { account: 4 }, body: groupCreate },
  {
    id: "groups-group-count",
    method: "HEAD",
    path: groups,
    line: 11585,
    kind: "read",
    access: { account: 1 },
    paging: { style: "count" },
  },
  {
    id: "groups-list-groups",
    method: "GET",
    path: groups,
    line: 11614,
    kind: "list",
    access: { account: 1 },
    query: groupSearch,
    paging: { style: "page", size: 5 },
  },
  {
    id: "groups-reorder-groups",
    method: "PUT",
    path: `${groups}/order`,
    line: 13509,
    kind: "write",
    access: { account: 16 },
    body: groupOrder,
  },
  { id: "groups-get-group-details", path: one, line: 12202, ...get, ...reader },
  { id: "groups-update-group", path: one, line: 12727, ...patch, body: groupUpdate },
  { id: "groups-delete-group", path: one, line: 13485, ...remove },
  { id: "groups-group-queue-jobs", path: `${one}/jobs`, line: 14109, ...array, ...reader },
  {
    id: "groups-members-list-members",
    method: "GET",
    path: `${group}/members`,
    line: 14221,
    kind: "list",
    ...reader,
    query: groupMemberSearch,
    paging: { style: "page", size: 25 },
  },
  { id: "groups-members-get-member-details", path: `${group}/members/{member}`, line: 14957, ...get, ...reader },
  {
    id: "groups-members-update-member",
    path: `${group}/members/{member}`,
    line: 15644,
    ...patch,
    body: groupMemberUpdate,
  },
  { id: "groups-members-remove-member", path: `${group}/members/{member}`, line: 16247, ...remove },
  {
    id: "groups-invites-list-invites",
    path: `${group}/invites`,
    line: 16279,
    ...array,
    ...administrator,
    query: groupInviteSearch,
  },
  { id: "groups-invites-get-invite-details", path: `${group}/invites/{invite}`, line: 16365, ...get, ...administrator },
  {
    id: "groups-invites-invite-a-new-member",
    path: `${group}/invites`,
    line: 16438,
    ...post,
    body: groupInviteCreate,
  },
  {
    id: "groups-invites-update-invite",
    path: `${group}/invites/{invite}`,
    line: 16556,
    ...patch,
    body: groupInviteUpdate,
  },
  { id: "groups-invites-delete-an-invitation", path: `${group}/invites/{invite}`, line: 16647, ...remove },
  {
    id: "groups-branding-update-create-branding",
    path: `${group}/branding`,
    line: 17284,
    ...post,
    body: groupBranding,
  },
  {
    id: "groups-properties-list-properties",
    path: `${group}/properties`,
    line: 18054,
    ...array,
    ...reader,
    query: startsWithOnly,
  },
  { id: "groups-properties-create-property", path: `${group}/properties`, line: 18107, ...post, body: property },
  { id: "groups-properties-delete-property", path: `${group}/properties/{name}`, line: 18185, ...remove },
];
