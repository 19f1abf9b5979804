import { z } from "zod";
import { type Context, defineResource } from "../kit/definition";
import { file } from "../kit/fields";
import { stableText } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupReference, PAGE_SIZE } from "./api";
import {
  type ContentWire,
  contentOutputs,
  contentState,
  dateCreated,
  lastModified,
  sharing,
  tags,
  toWire,
} from "./content";
import { inGroup } from "./group-member";
import { permission } from "./permission";
import { discard, purgeInput } from "./trash";
import { upload } from "./upload";

const inputs = z.strictObject({
  group: groupReference,
  friendlyName: z.string().min(1).describe("Title. Two notes may have the same."),
  content: z.string().optional().describe("Content as HTML."),
  template: z.boolean().optional().describe("Whether it is a template for other notes."),
  sharing,
  memberPermission: permission.optional().describe("Permission of the members while sharing is MEMBERS."),
  tags,
  attachments: z
    .array(
      z.strictObject({
        friendlyName: z.string().min(1).describe("Name of the attachment."),
        content: file("Path of a file or a Pulumi asset."),
      }),
    )
    .optional()
    .describe(
      "Files that are attached. One that changes is attached beside the old one, and one that leaves the program stays: where that matters, declare it as Attachment.",
    ),
  purge: purgeInput,
});
const outputs = z.object({
  noteId: z.string().describe("Id given by Clinked, without the group."),
  ...contentOutputs,
  pageType: z.string().describe('"PAGE", or "FOLDER" for notes made by hand.'),
  versions: z.number().describe("Number of older versions."),
  attachmentCount: z.number().describe("Number of attachments."),
  creator: z.string().optional().describe("User name of the one who made it."),
  dateCreated,
  lastModified,
});

interface Wire extends ContentWire {
  readonly creator: { readonly username: string } | null;
}

export const notes = defineSource<ClinkedApi, Wire>({
  name: "clinked:notes",
  scope: ["group"],
  key: ({ id }) => id,
  parent: inGroup,
  list: (api, { group }, page) => api.page("notes-list-notes", groupOf(group), page, { size: PAGE_SIZE }),
  single: (api, { group }, note) => api.call("notes-get-note-details", { ...groupOf(group), note }),
});

export const note = defineResource({
  type: "clinked:Note",
  summary: "A note of a group, or a template for notes. A deleted one goes to the trash, unless purge says otherwise.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "noteId"], naturalKeys: ["friendlyName"], unique: false },
  source: notes,
  listFields: [
    ...["friendlyName", "template", "sharing", "memberPermission", "tags", "noteId", "contextKey", "name"],
    ...["userPermission", "pageType", "versions", "attachmentCount", "creator", "dateCreated", "lastModified"],
  ],
  writeOnly: ["attachments"],
  local: ["purge"],
  volatile: ["versions", "attachmentCount", "lastModified"],
  exported: {
    defaults: { template: false },
    isUnder: (type, { attachmentCount }) => type !== "clinked:Attachment" || attachmentCount !== 0,
  },
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 24553, text: "List entries have an empty content: a note whose content is managed is read singly." },
    { line: 25398, text: "memberPermission is described as a list of tags, and is a number in every example." },
    { line: 25786, text: "PATCH can move a note to another group; here a change of group replaces it." },
    { line: 26265, text: "The answer of a delete is a list of trash entries." },
    { text: "Elsewhere a note is called a page: its context is `page_<id>`, its component `pages`." },
  ],
  example: {
    group: "1/1",
    friendlyName: "Hello Lorem!",
    content: "Dolorem ex perspiciatis quae alias necessitatibus repellendus.",
    template: false,
    sharing: "MEMBERS",
    memberPermission: 8,
    tags: ["lorem", "hello"],
  },

  state: ({ creator, attachments: _, ...wire }) => ({
    ...contentState(wire),
    noteId: idIn(wire.id),
    creator: creator?.username,
  }),

  async create(context, { attachments = [], ...input }) {
    const path = groupOf(input.group);
    const body = { ...toWire(input), ...(await attached(context, attachments)) };
    return created(await context.api.call<Wire>("notes-create-note", path, { body }), "id");
  },

  async update(context, { group, noteId = "" }, { attachments = [], ...changed }, _, before) {
    const path = { ...groupOf(group), note: noteId };
    const had = Array.isArray(before.attachments) ? before.attachments.map(stableText) : [];
    const more = attachments.filter((entry) => !had.includes(stableText(entry)));
    const body = { ...toWire(changed), ...(await attached(context, more)) };
    if (Object.keys(body).length === 0) return undefined;
    return context.api.call<Wire>("notes-update-note", path, { body });
  },

  async delete({ api }, { group, noteId = "" }, { purge, friendlyName }) {
    const path = { ...groupOf(group), note: noteId };
    await discard(api, "notes-remove-note", path, purge === true, { type: "page", friendlyName });
  },
});

async function attached(context: Context<ClinkedApi>, entries: readonly { friendlyName: string; content?: unknown }[]) {
  const attachments: { friendlyName: string; tempFile: string }[] = [];
  for (const { friendlyName, content } of entries) {
    attachments.push({ friendlyName, tempFile: await upload(context, content, friendlyName) });
  }
  return attachments.length === 0 ? {} : { attachments };
}
