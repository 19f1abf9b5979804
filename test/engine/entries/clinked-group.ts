import type { SandboxControl } from "../../../sandbox/src";
import type { Entry } from "../bench";

/** Labels of account 1, which no request makes. */
export async function addLabels(control: SandboxControl): Promise<void> {
  for (const id of ["1", "2"]) {
    await control.change({ table: "labels", owner: "1", id, add: { id, name: `Label ${id}` } });
  }
}

/** Folders and texts of groups, options of tasks, shares, dashboards and profiles. */
export function groupEntries(account: string, acme: string, beta: string, secret: string): Entry[] {
  const entry = (type: string, name: string, args: Record<string, unknown>): Entry => ({ type, name, args });
  const announcement = { announcementId: "welcome", title: "Welcome", body: "Have a look around." };
  const ref = (name: string) => `\${${name}}`;
  const [docs, contracts] = [ref("docs"), ref("contracts")];
  const widgets = [{ id: "welcome", name: "announcement", column: 0, order: 0 }];
  return [
    entry("GroupAnnouncement", "welcome", { group: acme, ...announcement, colour: "success" }),
    entry("GroupAnnouncements", "allWelcomes", { group: beta, announcements: [announcement] }),
    entry("GroupLabelAttachment", "label", { group: acme, label: "1", order: 1 }),
    entry("GroupLabelAttachments", "labels", { group: beta, labels: [{ label: "2", order: 0 }] }),
    entry("Folder", "docs", { group: acme, friendlyName: "Documents", tags: ["client", "open"], following: true }),
    entry("Folder", "contracts", { group: acme, parent: docs, friendlyName: "Contracts", lock: true, purge: true }),
    entry("FilePermissions", "docsPermissions", {
      file: docs,
      sharing: "MEMBERS",
      memberPermission: 2,
      entries: [{ username: "jack", permission: 16 }],
    }),
    entry("GroupMailRecipient", "invoices", { folder: contracts, recipient: "invoices" }),
    entry("GroupMailRecipients", "docsRecipients", { folder: docs, recipients: [{ recipient: "documents" }] }),
    entry("FilesDescription", "filesText", { group: acme, description: "Everything that was signed." }),
    entry("NotesDescription", "notesText", { group: acme, description: "What we talked about." }),
    entry("TaskStatus", "paused", { account, code: "PAUSED", name: "Paused", color: "#fff000", order: 9 }),
    entry("TaskStatuses", "statuses", { account: "2", statuses: [{ code: "WAITING", name: "On hold" }] }),
    entry("TaskCategory", "category", { group: acme, name: "This week", color: "#FF0000", order: 1 }),
    entry("Share", "share", {
      file: contracts,
      email: "partner@example.com",
      type: "SHARE",
      dateExpire: "2040-01-31T12:00:00Z",
      password: `${secret}-of-share`,
      downloads: true,
    }),
    entry("Shares", "docsShares", { file: docs, shares: [{ email: "partner@example.com", notifications: true }] }),
    entry("Dashboard", "dashboard", { group: acme, name: "default", columnSizes: "8,4", widgets }),
    entry("UserProfile", "profile", {
      username: "jack",
      timeZone: "Europe/London",
      dateFormat: "DMY",
      profileFields: { "Favorite pizza": "Margherita" },
    }),
  ];
}
