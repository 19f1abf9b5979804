import type { Fields } from "../kit/normal-form";
import { defineSet } from "../kit/set";
import { accountAnnouncement } from "./account-announcement";
import { accountProperty } from "./account-property";
import type { ClinkedApi } from "./api";
import { groupAnnouncement } from "./group-announcement";
import { groupInvite } from "./group-invite";
import { groupLabelAttachment } from "./group-label-attachment";
import { groupMailRecipient } from "./group-mail-recipient";
import { groupMember } from "./group-member";
import { groupProperty } from "./group-property";
import { ADMINISTRATOR } from "./permission";
import { fileShare } from "./share";
import { taskStatus } from "./task-status";

const properties = { name: "properties", text: "All properties, by name.", key: "name", value: "value" };

export const accountProperties = defineSet<ClinkedApi>({
  type: "clinked:AccountProperties",
  summary: "All properties of an account, or all under a prefix: these and no others.",
  of: accountProperty,
  parents: ["account"],
  entries: properties,
  prefixed: true,
  example: { account: "1", prefix: "crm.", properties: { "crm.id": "4711" } },
});

export const accountAnnouncements = defineSet<ClinkedApi>({
  type: "clinked:AccountAnnouncements",
  summary: "All announcements of an account that have an id: these and no others.",
  of: accountAnnouncement,
  parents: ["account"],
  entries: { name: "announcements", text: "All announcements, without the main one.", key: "announcementId" },
  sought: true,
  cost: { create: 4 },
  quirks: [
    { line: 7301, text: "The main announcement has no id: it is neither owned nor removed." },
    {
      line: 7056,
      text: "A list that shows no ids, as in the example, hides announcements made by hand; declared ones are read singly then.",
    },
  ],
  example: { account: "1", announcements: [{ announcementId: "test", title: "title", body: "body" }] },
});

export const groupProperties = defineSet<ClinkedApi>({
  type: "clinked:GroupProperties",
  summary: "All properties of a group, or all under a prefix: these and no others.",
  of: groupProperty,
  parents: ["group"],
  entries: properties,
  prefixed: true,
  example: { group: "1/1", properties: { tier: "gold" } },
});

export const groupMembers = defineSet<ClinkedApi>({
  type: "clinked:GroupMembers",
  summary: "All members of a group: somebody who was added by hand is drift.",
  of: groupMember,
  parents: ["group"],
  entries: { name: "members", text: "All members of the group.", key: "username" },
  cost: { list: 2, create: 4, update: 4 },
  own: ({ session }) => session.whoami(),
  protect: lastAdministrator,
  quirks: [
    { text: "The provider's own login stays a member, whether it is declared or not." },
    { text: "The last administrator stays, and the update says so." },
  ],
  example: { group: "1/1", members: [{ username: "mary", permission: 4 }], ignore: ["sso-*"], allowMassRemoval: true },
});

export const groupInvites = defineSet<ClinkedApi>({
  type: "clinked:GroupInvites",
  summary: "All open invites of a group: these and no others.",
  of: groupInvite,
  parents: ["group"],
  entries: { name: "invites", text: "All open invites of the group.", key: "email" },
  quirks: [
    {
      text: "An accepted invite disappears and its person becomes a member: that is no drift.",
    },
  ],
  example: { group: "1/1", invites: [{ email: "jack@clinked.com", permission: 4 }] },
});

export const groupAnnouncements = defineSet<ClinkedApi>({
  type: "clinked:GroupAnnouncements",
  summary: "All announcements of a group that have an id: these and no others.",
  of: groupAnnouncement,
  parents: ["group"],
  entries: { name: "announcements", text: "All announcements, without the main one.", key: "announcementId" },
  sought: true,
  cost: { create: 4 },
  quirks: [
    { line: 18035, text: "The main announcement has no id: it is neither owned nor removed." },
    {
      line: 17790,
      text: "A list that shows no ids, as in the example, hides announcements made by hand; declared ones are read singly then.",
    },
  ],
  example: { group: "1/1", announcements: [{ announcementId: "test", title: "title", body: "body" }] },
});

export const groupMailRecipients = defineSet<ClinkedApi>({
  type: "clinked:GroupMailRecipients",
  summary: "All addresses whose mail is put into a folder: these and no others.",
  of: groupMailRecipient,
  parents: ["folder"],
  entries: { name: "recipients", text: "All addresses of the folder.", key: "recipient" },
  cost: { create: 4, update: 4 },
  example: { folder: "1/1/1", recipients: [{ recipient: "invoices" }] },
});

export const groupLabelAttachments = defineSet<ClinkedApi>({
  type: "clinked:GroupLabelAttachments",
  summary: "All labels of a group: these and no others.",
  of: groupLabelAttachment,
  parents: ["group"],
  entries: { name: "labels", text: "All labels of the group.", key: "label" },
  example: { group: "1/1", labels: [{ label: "1", order: 0 }] },
});

export const taskStatuses = defineSet<ClinkedApi>({
  type: "clinked:TaskStatuses",
  summary: "All statuses that an account has made or customised: these and no others.",
  of: taskStatus,
  parents: ["account"],
  entries: { name: "statuses", text: "All statuses with an id.", key: "code" },
  quirks: [{ line: 31096, text: "A default that nobody has customised has no id: it is neither owned nor removed." }],
  example: { account: "1", statuses: [{ code: "IN_PROGRESS", name: "In progress", color: "#fff000" }] },
});

export const shares = defineSet<ClinkedApi>({
  type: "clinked:Shares",
  summary: "All shares of a file or folder: these and no others.",
  of: fileShare,
  parents: ["file"],
  entries: { name: "shares", text: "All shares, one for each address.", key: "email" },
  quirks: [
    {
      line: 35296,
      text: "A share whose token key the list hides can be neither changed nor removed: the error names it.",
    },
  ],
  example: { file: "1/1/1", shares: [{ email: "jasck@example.com" }] },
});

/** Whoever would leave a group without an administrator stays one. */
function lastAdministrator(
  current: ReadonlyMap<string, Fields>,
  wanted: ReadonlyMap<string, Fields>,
  others: readonly Fields[],
): Map<string, string> {
  const isAdministrator = (entry: Fields | undefined) => entry?.permission === ADMINISTRATOR;
  if ([...wanted.values(), ...others].some(isAdministrator)) return new Map();
  const last = [...current.keys()].filter((name) => isAdministrator(current.get(name))).slice(-1);
  const reason = "is the last administrator of the group. Declare another member with permission 16 first";
  return new Map(last.map((name) => [name, reason]));
}
