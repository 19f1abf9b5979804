import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";
import { account } from "./company";
import { advisers } from "./people";

export interface Client {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  readonly contact: string;
  readonly adviser: clinked.AccountMember;
}

/** The group of one client, with everything in it from the first day. */
export function client({ key, name, color, contact, adviser }: Client): clinked.Group {
  const group = new clinked.Group(key, { account: account.id, friendlyName: name, blind: true });
  const of = { group: group.id };
  new clinked.GroupBranding(key, { ...of, headerColor: color, logoFile: "logo.svg" });
  new clinked.GroupProperties(key, { ...of, prefix: "crm.", properties: { "crm.id": key, "crm.tier": "gold" } });
  new clinked.GroupAnnouncement(key, {
    ...of,
    announcementId: "welcome",
    title: "Welcome",
    body: pulumi.interpolate`${adviser.name} works for you.`,
  });
  new clinked.GroupLabelAttachment(key, { ...of, label: new pulumi.Config().get("clientLabel") ?? "3" });

  const adviserIn = new clinked.GroupMember(key, {
    ...of,
    username: adviser.username,
    permission: 4,
    rights: advisers.id,
  });
  new clinked.GroupInvite(key, { ...of, email: contact, permission: 1, message: `Welcome at Harbour, ${name}.` });

  new clinked.FilesDescription(key, { ...of, description: "Contracts from us, papers from you." });
  new clinked.NotesDescription(key, { ...of, description: "What we have agreed on." });
  const contracts = new clinked.Folder(`${key}-contracts`, { ...of, friendlyName: "Contracts" });
  const letter = new clinked.File(`${key}-letter`, {
    ...of,
    parent: contracts.id,
    friendlyName: "Engagement letter.txt",
    content: "engagement-letter.txt",
  });
  const permissions = { sharing: "MEMBERS", memberPermission: 1 } as const;
  new clinked.FilePermissions(key, {
    ...permissions,
    file: contracts.id,
    entries: [{ username: adviserIn.username, permission: 4 }],
  });
  new clinked.Shares(key, { file: letter.id, shares: [{ email: contact }], onDestroy: "remove" });

  const papers = new clinked.Folder(`${key}-papers`, { ...of, friendlyName: "Papers" });
  new clinked.GroupMailRecipient(key, { folder: papers.id, recipient: `papers-${key}` });
  new clinked.Share(`${key}-papers`, { file: papers.id, email: contact, type: "UPLOAD_REQUEST", uploads: true });

  const agreed = new clinked.Note(`${key}-agreed`, {
    ...of,
    friendlyName: "What we have agreed on",
    content: "<p>We meet every month.</p>",
  });
  const start = new clinked.TaskCategory(key, { ...of, name: "The first month", color });
  const tasks = ["Sign the engagement letter", "Hand in last year's papers"].map(
    (friendlyName, index) =>
      new clinked.Task(`${key}-task-${index + 1}`, {
        ...of,
        friendlyName,
        status: "NOT_STARTED",
        assignees: [adviserIn.username],
      }),
  );
  new clinked.TaskOrder(key, { category: start.id, tasks: tasks.map((task) => task.id) });
  new clinked.TaskPermissions(key, { ...permissions, task: tasks[0].id });

  const meeting = new clinked.CalendarEvent(key, {
    ...of,
    friendlyName: "Monthly meeting",
    startDate: "2027-02-01T10:00+00:00[Europe/Lisbon]",
    endDate: "2027-02-01T11:00+00:00[Europe/Lisbon]",
    recurrence: "FREQ=MONTHLY;INTERVAL=1",
    location: "Old harbour 1",
  });
  new clinked.EventPermissions(key, { ...permissions, event: meeting.id });

  const questions = new clinked.Discussion(key, { ...of, friendlyName: "Questions", description: "Ask us anything." });
  new clinked.Attachment(`${key}-letter`, {
    discussion: questions.id,
    friendlyName: "Engagement letter.txt",
    groupFile: letter.id,
  });
  new clinked.Attachment(`${key}-agenda`, {
    note: agreed.id,
    friendlyName: "agenda.txt",
    content: new pulumi.asset.StringAsset("1. Open papers\n2. Next steps\n"),
  });
  return group;
}
