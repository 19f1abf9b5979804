import { definitions } from "../../../provider/src/definitions";
import type { Fields } from "../../../provider/src/kit/normal-form";
import { files } from "../../contract/values";
import type { Portal } from "../../support/portal";
import { CODE, Strangers } from "./strangers";

export const SECRET = "canary-of-a-secret";

/** What the service never shows and the program needs, by the keys that an export asks for. */
export const GIVEN: Readonly<Record<string, string>> = {
  customEmailSmtpHost: "smtp.acme.example",
  customEmailSmtpPort: "465",
  customEmailSmtpFrom: "portal@acme.example",
  customEmailSendgridFrom: "portal@acme.example",
  customEmailSendgridApiKey: SECRET,
};

/** Groups of each account, beside the one that a sandbox begins with. */
const GROUPS: Readonly<Record<string, number>> = { "1": 13, "2": 7 };
/** More than the largest page holds, and than the page of a group's members. */
const PEOPLE: Readonly<Record<string, number>> = { "1": 103, "2": 30 };
const LARGE = 9_007_199_254_740_993n;

type Make = (type: string, inputs: Fields) => Promise<string>;

/**
 * Two accounts made by hand, with texts of strangers, duplicates, nulls and ids above 2^53. Each time the same. Answers
 * how many objects were made.
 */
export async function fillClinked(portal: Portal): Promise<number> {
  const { control } = portal.sandbox;
  await control.setLimits({ enabled: false }, "clinked");
  await control.change({
    kind: "account",
    id: "2",
    add: { name: "second", friendlyName: '株式会社 "Zwei" & `Söhne`' },
  });
  const jack = { permission: 16, dateCreated: 0, tags: [], assignToNewGroupsPermission: null, activationType: null };
  await control.change({ table: "members", owner: "2", id: "1", add: { account: "2", user: "1", ...jack } });
  const process = portal.process();
  let made = 2;
  const make: Make = async (type, inputs) => {
    const definition = definitions.find((one) => one.type === `clinked:${type}`);
    if (!definition) throw new Error(`There is no ${type}.`);
    made++;
    return (await process.create(definition, inputs)).id;
  };
  for (const account of Object.keys(GROUPS)) await fillAccount(portal, make, account);
  await make("UserProperty", { name: `${CODE} "jack"`, value: "a\nb" });
  await make("Application", { name: `CRM ${CODE}`, description: "Writes\nnumbers", platform: "LINUX" });
  await portal.endProcesses();
  await nothings(portal);
  await control.setLimits({ enabled: true }, "clinked");
  return made;
}

async function fillAccount(portal: Portal, make: Make, account: string): Promise<void> {
  const strangers = new Strangers(Number(account));
  const { control } = portal.sandbox;
  await make("AccountBranding", { account, navbarColor: "#12263a", primaryColor: "#0b7285" });
  await make("CustomDomain", { account, domain: `portal${account}.example` });
  await make("PasswordPolicy", { account, size: 12, uppercase: true, digits: true, special: account === "2" });
  await make("IframeAllowlist", { account, domains: ["a.example", "b.example"] });
  await make("ProfileFieldSet", { account, fields: ['Client\'s "number"', CODE, "項目"] });
  if (account === "1") {
    const smtp = { from: "portal@acme.example", host: "smtp.acme.example", port: 465, username: "portal" };
    await make("CustomEmailSmtp", { account, ...smtp, password: SECRET });
  } else {
    await make("CustomEmailSendgrid", { account, from: "portal@acme.example", apiKey: SECRET });
  }
  for (const name of ["crm.id", CODE, 'with "quotes"', "日本", "line\nbreak"]) {
    await make("AccountProperty", { account, name, value: strangers.text() });
  }
  for (const announcementId of ["season", "../office", "CON", "x".repeat(300)]) {
    await make("AccountAnnouncement", { account, announcementId, title: strangers.name(), body: strangers.text() });
  }
  for (const code of ["WITH_CLIENT", "IN_REVIEW"]) {
    await make("TaskStatus", { account, code: `${code}_${account}`, name: strangers.name(), color: "#2980b9" });
  }
  const rights: string[] = [];
  for (const capabilities of [["FILES", "NOTES"], ["DISCUSSIONS"], ["TASKS", "EVENTS"]]) {
    const right = { account, name: strangers.own(), type: "GROUP", basedOnPermission: 4, capabilities };
    rights.push(await make("MemberRight", { ...right, description: strangers.text() }));
  }
  const people = await fillPeople(make, account, strangers);
  await control.setNextId({ system: "clinked", kind: "group", id: String(LARGE + BigInt(Number(account) * 1000)) });
  const groups: string[] = [];
  for (let index = 0; index < (GROUPS[account] ?? 0); index++) {
    const friendlyName = strangers.name();
    const group = await make("Group", { account, friendlyName, name: `g${account}_${index}`, blind: index % 3 === 0 });
    groups.push(group);
    await fillGroup(portal, make, { group, index, people, rights, strangers });
  }
  const assignGroups = groups.slice(0, 3).map((group) => ({ group, permission: 1 }));
  for (const name of ["audit", '"quoted"', "o'brien"]) {
    const email = `${name.replaceAll('"', "")}@north${account}.example`;
    await make("AccountInvite", { account, email, permission: 1, assignGroups });
  }
  await make("GroupOrder", { account, groups: [...groups].reverse() });
}

async function fillPeople(make: Make, account: string, strangers: Strangers): Promise<string[]> {
  const people: string[] = [];
  const odd = ["o'brien", "ünal", "user.name+tag", "__proto", "Constructor", "日本", "con"];
  for (let index = 0; index < (PEOPLE[account] ?? 0); index++) {
    const username = `${odd[index] ?? `user${index}`}-${account}`;
    people.push(username);
    const tags = index % 5 === 0 ? { tags: strangers.tags() } : {};
    const phone = index % 7 === 0 ? { phone: strangers.name() } : {};
    await make("AccountMember", {
      ...{ account, username, name: strangers.name(), email: `user${index}@account${account}.example`, permission: 1 },
      ...tags,
      ...phone,
    });
  }
  return people;
}

interface InGroup {
  readonly group: string;
  readonly index: number;
  readonly people: readonly string[];
  readonly rights: readonly string[];
  readonly strangers: Strangers;
}

async function fillGroup(portal: Portal, make: Make, filling: InGroup): Promise<void> {
  const { group, index, people, strangers } = filling;
  const named = () => ({ group, friendlyName: strangers.name() });
  // The first has more than a page of members.
  const members = people.slice(index, index + (index === 0 ? 27 : 3));
  for (const username of members) {
    await make("GroupMember", { group, username, permission: strangers.of([1, 2, 4, 8]), tags: strangers.tags() });
  }
  for (const name of ["crm.id", CODE, "a \"b\" 'c'"]) {
    await make("GroupProperty", { group, name, value: strangers.text() });
  }
  await make("GroupBranding", { group, headerColor: "#27ae60", alignment: "center" });
  await make("GroupInvite", { group, email: `contact${index}@client.example`, permission: 1 });
  await make("GroupAnnouncement", {
    group,
    announcementId: "welcome",
    title: strangers.name(),
    body: strangers.text(),
  });
  await make("FilesDescription", { group, description: strangers.text() });
  await make("NotesDescription", { group, description: strangers.text() });
  await fillFiles(make, filling);
  const tasks: string[] = [];
  for (let at = 0; at < 6; at++) {
    const rest = { status: "NOT_STARTED", assignees: members.slice(0, at % 3), tags: strangers.tags() };
    tasks.push(await make("Task", { ...named(), ...rest, ...(at % 2 ? { description: strangers.text() } : {}) }));
  }
  for (const color of ["#8e44ad", "#2980b9"]) await make("TaskCategory", { group, name: strangers.own(), color });
  const notes: string[] = [];
  for (let at = 0; at < 5; at++) notes.push(await make("Note", { ...named(), content: strangers.text() }));
  const [note, other] = notes;
  await make("Attachment", { note, friendlyName: strangers.name(), href: `https://example.com/a?b=${CODE}&d="e"` });
  await make("Share", { note: other, email: "guest@north.example", password: SECRET });
  for (let at = 0; at < 4; at++) {
    const times = { startDate: "2030-01-01T10:00Z[UTC]", endDate: "2030-01-01T11:00Z[UTC]" };
    const assignees = at % 2 ? { assignees: members.slice(0, 2) } : {};
    await make("CalendarEvent", { ...named(), ...times, ...assignees, location: strangers.name() });
  }
  for (let at = 0; at < 4; at++) await make("Discussion", { ...named(), description: strangers.text() });
  const entries = [{ username: members[0], permission: 4 }];
  await make("TaskPermissions", { task: tasks[0], sharing: "MEMBERS", memberPermission: 1, entries });
  await portal.sandbox.control.clearLog();
}

async function fillFiles(make: Make, { group, strangers, people, index }: InGroup): Promise<void> {
  let parent: string | undefined;
  for (let at = 0; at < 3; at++) {
    // Of the same name, each in the one before.
    const folder = await make("Folder", { group, friendlyName: at === 0 ? strangers.name() : "Papers", parent });
    const content = files[at % files.length];
    for (const ending of [".txt", ""]) {
      await make("File", {
        group,
        parent: folder,
        friendlyName: `${strangers.name()}${ending}`,
        content,
        tags: strangers.tags(),
      });
    }
    parent = folder;
  }
  const entries = [{ username: people[index], permission: 4 }];
  await make("FilePermissions", { file: parent, sharing: "MEMBERS", memberPermission: 1, entries });
  await make("GroupMailRecipient", { folder: parent, recipient: `papers-${group.replace("/", "-")}` });
}

/** Fields that are null here and empty there, as other programs leave them. */
async function nothings(portal: Portal): Promise<void> {
  const { control } = portal.sandbox;
  const { tables } = await control.snapshot();
  const odd: readonly (readonly [table: string, field: string])[] = [
    ["tasks", "description"],
    ["users", "telephone"],
    ["users", "realName"],
    ["rights", "description"],
    ["discussions", "description"],
    ["events", "location"],
  ];
  for (const [table, field] of odd) {
    for (const [at, [owner, id]] of (tables[table] ?? []).entries()) {
      if (at % 4 === 0) await control.change({ table, owner, id, set: { [field]: at % 8 === 0 ? null : "" } });
    }
  }
}
