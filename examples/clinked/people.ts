import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";
import { account } from "./company";

const config = new pulumi.Config();

export const advisers = new clinked.MemberRight("advisers", {
  account: account.id,
  name: "Advisers",
  description: "Work in a client's group without managing its members",
  type: "GROUP",
  basedOnPermission: 4,
  capabilities: ["DISCUSSIONS", "FILES", "FILES_CREATE", "FILES_DOWNLOAD", "NOTES", "TASKS", "TASKS_CREATE"],
});

const member = (name: string, permission: 4 | 16) => {
  const username = name.split(" ")[0].toLowerCase();
  const email = `${username}@harbour.example`;
  return new clinked.AccountMember(username, { account: account.id, username, name, email, permission });
};
export const maria = member("Maria Lind", 16);
export const tomas = member("Tomas Berg", 4);
export const ines = member("Ines Duarte", 4);

for (const [person, jobTitle] of [
  [maria, "Partner"],
  [tomas, "Adviser"],
] as const) {
  new clinked.UserProfile(jobTitle.toLowerCase(), { username: person.username, jobTitle, timeZone: "Europe/Lisbon" });
}

// The group of the office, in which only these people are.
export const office = new clinked.Group("office", { account: account.id, friendlyName: "Harbour Office" });
new clinked.GroupMembers("office", {
  group: office.id,
  members: [
    { username: maria.username, permission: 16 },
    { username: tomas.username, permission: 4 },
    { username: ines.username, permission: 4 },
  ],
});
new clinked.GroupInvites("office", {
  group: office.id,
  invites: [{ email: "newcomer@harbour.example", permission: 4, message: "See you on Monday." }],
  onDestroy: "remove",
});
new clinked.GroupLabelAttachments("office", {
  group: office.id,
  labels: (config.getObject<string[]>("officeLabels") ?? ["1", "2"]).map((label, order) => ({ label, order })),
  onDestroy: "remove",
});
new clinked.GroupAnnouncements("office", {
  group: office.id,
  announcements: [{ announcementId: "lunch", title: "Lunch", body: "On Thursdays, together." }],
  onDestroy: "remove",
});
new clinked.GroupProperty("cost-centre", { group: office.id, name: "cost-centre", value: "100" });

// Mail to these addresses lands in the folder.
const scans = new clinked.Folder("scans", { group: office.id, friendlyName: "Scans", purge: true });
new clinked.GroupMailRecipients("scans", {
  folder: scans.id,
  recipients: [{ recipient: "invoices" }, { recipient: "letters" }],
  onDestroy: "remove",
});
