import fc from "fast-check";
import { contextOf } from "../../../provider/src/clinked/share-context";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { Area } from "../area";
import { color, email, text } from "../values";
import { standing as below } from "../worlds/clinked";
import { standing, world } from "../worlds/clinked-group";
import { area as clinked } from "./clinked";

const folder = fc.constantFrom(...standing.folders);
const content = fc.constantFrom(...standing.contents);
const localPart = fc.stringMatching(/^[a-z]{4,16}$/);
const tag = fc.stringMatching(/^[a-z]{3,12}$/);
/** It excludes what gives the end or the password of a share. */
const none = fc.constant(undefined);
/** What a person does with the first share. */
const byHand = (set: Fields) => (inputs: Fields) => ({
  table: "shares",
  owner: String(contextOf(inputs).context),
  id: "1",
  set,
});
const moment = (given: unknown) => Date.parse(String(given));

export const area: Area = {
  name: "clinked-group",
  world,
  base: clinked,
  transient: ["tempFiles", "trash"],
  byName: {
    ...{ folder, file: folder, note: content, event: content, task: content, discussion: content },
    label: fc.constantFrom(...standing.labels),
  },
  types: {
    "clinked:Dashboard": {
      values: { columnSizes: fc.constantFrom("8,4", "6,6", "4,4,4"), "widgets[].id": fc.uuid() },
      distinct: { widgets: "id" },
    },
    "clinked:FilePermissions": {
      values: { "entries[].username": fc.constantFrom(...below.usernames) },
      distinct: { entries: "username" },
    },
    "clinked:FilesDescription": {},
    "clinked:Shares": {
      values: { "shares[].email": email, "shares[].expiryEnabled": none, "shares[].passwordEnabled": none },
      always: { allowMassRemoval: true },
      distinct: { shares: "email" },
    },
    "clinked:Folder": {
      returnedAfterAll: { parent: "below a folder" },
      values: { "tags[]": tag, parent: folder, sharing: fc.constantFrom("NONE", "DEFAULT", "MEMBERS") },
      full: {
        group: "1/1",
        parent: "1/1/1",
        friendlyName: "Contracts",
        sharing: "MEMBERS",
        memberPermission: 8,
        tags: ["one", "two"],
        following: true,
        lock: true,
        watermark: true,
        versionSummary: "Initial version",
        purge: true,
      },
      replaced: {
        group: {
          reason: "A parent stands in the same group.",
          inputs: ({ parent: _, ...inputs }) => ({ ...inputs, group: "1/2" }),
        },
      },
    },
    "clinked:GroupAnnouncement": { values: { announcementId: fc.uuid(), colour: text } },
    "clinked:GroupAnnouncements": {
      values: { "announcements[].announcementId": fc.uuid() },
      always: { allowMassRemoval: true },
      distinct: { announcements: "announcementId" },
    },
    "clinked:GroupLabelAttachment": {},
    "clinked:GroupLabelAttachments": {
      values: { "labels[].label": fc.constantFrom(...standing.labels) },
      always: { allowMassRemoval: true },
      distinct: { labels: "label" },
    },
    "clinked:GroupMailRecipient": { values: { recipient: localPart } },
    "clinked:GroupMailRecipients": {
      values: { "recipients[].recipient": localPart },
      always: { allowMassRemoval: true },
      distinct: { recipients: "recipient" },
      replaced: {
        folder: {
          reason: "The addresses stay with the first folder, and nobody else can have them.",
          inputs: ({ folder: from, ...inputs }) => ({
            ...inputs,
            folder: from === "1/1/1" ? "1/1/2" : "1/1/1",
            recipients: [{ recipient: "others" }],
          }),
        },
      },
    },
    "clinked:NotesDescription": {},
    "clinked:Share": {
      onWire: { dateExpire: moment, email: (given: unknown) => [given] },
      wireNames: { email: "emails" },
      companions: {
        dateExpire: ["expiryEnabled"],
        expiryEnabled: ["dateExpire"],
        password: ["passwordEnabled"],
        passwordEnabled: ["password"],
        sendEmail: ["message"],
        message: ["sendEmail"],
      },
      byHand: {
        expiryEnabled: byHand({ dateExpire: 1893456000000 }),
        passwordEnabled: byHand({ password: "Secret-1" }),
      },
    },
    "clinked:TaskCategory": { values: { color } },
    "clinked:TaskStatus": {},
    "clinked:TaskStatuses": { always: { allowMassRemoval: true }, distinct: { statuses: "code" } },
    "clinked:UserProfile": {
      values: {
        username: fc.constantFrom(...below.usernames),
        "profileFields{}": text,
      },
      companions: { logoImage: ["logo"] },
      replaced: {
        username: {
          reason: "An e-mail address is somebody's alone.",
          inputs: ({ email: _, username, ...inputs }) => ({
            ...inputs,
            username: below.usernames.find((name) => name !== username),
          }),
        },
      },
      byHand: { logo: ({ username }) => ({ kind: "user", id: String(username), set: { logo: true } }) },
    },
  },
};
