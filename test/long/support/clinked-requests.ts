import type { Snapshot } from "../../../sandbox/src";
import { onceInAccount, onceInGroup } from "../../support/clinked-once";

type Tables = Snapshot["tables"];
type Row = Readonly<Record<string, unknown>>;

/** Pages that a list of so many entries has; an empty one has one as well. */
const pages = (entries: number, size: number): number => Math.max(1, Math.ceil(entries / size));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Sizes of pages: those that the document shows, and the largest where a size can be named. */
const SIZE = { groups: 5, groupMembers: 25, tasks: 25, events: 25, visibleProfiles: 10, named: 100 };

/** What a portal has, as far as requests depend on it. */
function contents(tables: Tables) {
  const rows = (table: string, owner?: string) =>
    (tables[table] ?? []).filter(([of]) => owner === undefined || of === owner).map(([, , row]) => row as Row);
  const accounts = rows("accounts").map(({ id }) => String(id));
  const groups = rows("groups").map(({ id }) => String(id));
  const files = rows("files");
  const folders = files.filter(({ contentType }) => contentType === "@folder");
  const attachedTo = new Set((tables.attachments ?? []).map(([owner]) => owner));
  const pagesOf = (table: string, owners: readonly string[], size: number) =>
    sum(owners.map((owner) => pages(rows(table, owner).length, size)));
  return { rows, accounts, groups, files, folders, attachedTo, pagesOf };
}

/** Requests of an export of everything, by operation: pages of lists, and single reads where lists lack something. */
export function exportRequests(tables: Tables): Record<string, number> {
  const { rows, accounts, groups, files, folders, attachedTo, pagesOf } = contents(tables);
  const count = (table: string) => rows(table).length;
  const notesWithAttachments = rows("notes").filter(({ id }) => attachedTo.has(`page_${id}`)).length;
  const others = files.length + count("events") + count("tasks") + count("discussions");
  return {
    // Lists without pages, and what exists once.
    "accounts-list-accounts": 1,
    "profile-properties-list-properties": 1,
    "applications-list-applications": 1,
    ...Object.fromEntries(onceInAccount.map((name) => [name, accounts.length])),
    "tasks-task-statuses-list-statuses": accounts.length,
    ...Object.fromEntries(onceInGroup.map((name) => [name, groups.length])),
    "dashboards-list-dashboards": accounts.length + groups.length,
    // Lists with pages.
    "profile-list-visible-profiles": pages(count("users"), SIZE.visibleProfiles),
    "accounts-members-list-members": pagesOf("members", accounts, SIZE.named),
    "accounts-invites-list-invites": pagesOf("accountInvites", accounts, SIZE.named),
    "accounts-guests-list-guests": pagesOf("guests", accounts, SIZE.named),
    "groups-list-groups": pagesOf("groups", accounts, SIZE.groups),
    "groups-members-list-members": pagesOf("groupMembers", groups, SIZE.groupMembers),
    "notes-list-notes": pagesOf("notes", groups, SIZE.named),
    "discussions-list-discussions": pagesOf("discussions", groups, SIZE.named),
    "events-list-events": pagesOf("events", groups, SIZE.events),
    "tasks-list-tasks": pagesOf("tasks", groups, SIZE.tasks),
    // The top of each group is a list, and each folder.
    "files-list-files": groups.length + folders.length,
    // Lists below a single object, which nothing else shows.
    "files-permissions-list-permissions": files.length,
    "tasks-permissions-list-permissions": count("tasks"),
    "events-permissions-get": count("events"),
    "groups-mail-recipients-get-recipient-username": folders.length,
    "shares-list-shares": others + count("notes"),
    // A note says how many attachments it has.
    "attachments-list-attachments": others + notesWithAttachments,
    ...forced(tables),
  };
}

/** Single reads: list entries lack tags, contents, assignees and the groups of an invite. */
const forced = (tables: Tables): Record<string, number> => {
  const { rows } = contents(tables);
  return {
    "accounts-members-get-member-details": rows("members").length,
    "groups-members-get-member-details": rows("groupMembers").length,
    "accounts-invites-get-invite-details": rows("accountInvites").length,
    "notes-get-note-details": rows("notes").length,
    "events-show-event-detail": rows("events").length,
  };
};

/** An entry of import.json, as far as requests depend on it. */
export interface Imported {
  readonly type: string;
  readonly id: string;
  readonly inputs: Row;
}

/** Requests of a refresh of all that was imported: nothing is read of what the program does not have. */
export function verifyRequests(entries: readonly Imported[], tables: Tables): Record<string, number> {
  const { accounts, groups, pagesOf } = contents(tables);
  const of = (type: string) => entries.filter((entry) => entry.type.endsWith(`clinked:${type}`));
  const count = (type: string) => of(type).length;
  const giving = (type: string, input: string) => of(type).filter(({ inputs }) => inputs[input] !== undefined).length;
  const within = (type: string) => new Set(of(type).map(({ inputs }) => inputs.group)).size;
  const members = of("GroupMembers").flatMap(({ inputs }) => inputs.members as Row[]);
  return {
    "accounts-get-account-details": count("Account"),
    "accounts-branding-get-account-branding": count("AccountBranding"),
    "accounts-password-strength-get-password-strength": count("PasswordPolicy"),
    "accounts-iframes-list-iframes": count("IframeAllowlist"),
    "accounts-profile-fields-list-profile-fields": count("ProfileFieldSet"),
    "accounts-storage-region-get-storage-details": count("StorageRegion"),
    "accounts-custom-domain-get-custom-domain-details": count("CustomDomain"),
    "accounts-custom-email-get-configuration": count("CustomEmailSmtp") + count("CustomEmailSendgrid"),
    "accounts-account-integrations-docusign-integration-status": count("DocusignIntegration"),
    "accounts-announcements-list-announcements": count("AccountAnnouncements"),
    "accounts-properties-list-account-properties": count("AccountProperties"),
    "accounts-member-rights-list": accounts.length,
    "tasks-task-statuses-list-statuses": count("TaskStatuses"),
    "accounts-guests-list-guests": count("Guest"),
    "applications-list-applications": 1,
    "profile-properties-list-properties": 1,
    // The only profile stands on the first page.
    "profile-list-visible-profiles": count("UserProfile"),
    "accounts-members-list-members": pagesOf("members", accounts, SIZE.named),
    "accounts-members-get-member-details": giving("AccountMember", "tags"),
    "accounts-invites-get-invite-details": giving("AccountInvite", "assignGroups"),
    "groups-list-groups": pagesOf("groups", accounts, SIZE.groups),
    "groups-members-list-members": pagesOf("groupMembers", groups, SIZE.groupMembers),
    "groups-members-get-member-details": members.filter(({ tags }) => tags !== undefined).length,
    "groups-invites-list-invites": within("GroupInvite"),
    "groups-properties-list-properties": count("GroupProperties"),
    "groups-announcements-list-announcements": count("GroupAnnouncements"),
    "groups-mail-recipients-get-recipient-username": count("GroupMailRecipients"),
    "tasks-categories-list-categories": within("TaskCategory"),
    "files-description-get-description": count("FilesDescription"),
    "notes-description-get-description": count("NotesDescription"),
    "files-list-files": placesOf([...of("Folder"), ...of("File")]),
    "files-permissions-list-permissions": count("FilePermissions"),
    "tasks-list-tasks": within("Task"),
    "tasks-permissions-list-permissions": count("TaskPermissions"),
    "events-list-events": within("CalendarEvent"),
    "events-show-event-detail": giving("CalendarEvent", "assignees"),
    "notes-get-note-details": giving("Note", "content"),
    "discussions-list-discussions": within("Discussion"),
    "attachments-list-attachments": count("Attachment"),
    "shares-list-shares": count("Share"),
  };
}

const placesOf = (entries: readonly Imported[]): number =>
  new Set(entries.map(({ inputs: { group, parent = "" } }) => `${group} ${parent}`)).size;
