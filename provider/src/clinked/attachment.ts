import { z } from "zod";
import { rawNumber } from "../http/json";
import { exactlyOne } from "../kit/choice";
import { type Context, defineResource } from "../kit/definition";
import { file, reference, timestamp } from "../kit/fields";
import type { Ids } from "../kit/identity";
import type { Fields } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked, PAGE_SIZE } from "./api";
import { events } from "./calendar-event";
import { contentTypes, inContent } from "./content";
import { discussions } from "./discussion";
import { contentPath, inFile } from "./file-source";
import { notes } from "./note";
import { otherGroups } from "./same-group";
import { contextOf, sharedThing, things } from "./share-context";
import { tasks } from "./task";
import { upload } from "./upload";

const holder = (what: (typeof things)[number]) =>
  reference(
    3,
    "1/17/33",
    `Id of the ${what} that it is attached to. Exactly one thing is.`,
    ...contentTypes[what],
  ).optional();
const address = (what: string) => z.url({ error: `the address of a ${what}` });
const sources = ["content", "groupFile", "href", "oneDrive"] as const;

const inputs = z.strictObject({
  file: holder("file"),
  note: holder("note"),
  event: holder("event"),
  task: holder("task"),
  discussion: holder("discussion"),
  friendlyName: z.string().min(1).describe("Name. A file of the group keeps its own in Clinked."),
  content: file("File to upload: path or Pulumi asset. Compared by content.").optional(),
  groupFile: reference(3, "1/17/33", "Id of a file of the same group that is attached.", "clinked:File").optional(),
  href: address("file in Google Drive").optional().describe("Address of a file in Google Drive."),
  oneDrive: z
    .strictObject({
      href: address("file in OneDrive").describe("Address of a file or folder in OneDrive."),
      folder: z.boolean().optional().describe("Whether it is a folder."),
    })
    .optional()
    .describe("A file or folder in OneDrive. Not compared."),
});
const outputs = z.object({
  accountId: z.string().describe("Id of the account."),
  groupId: z.string().describe("Id of the group, without the account."),
  context: z.string().describe('What it is attached to, in Clinked\'s form: "task_33".'),
  attachmentId: z.string().describe("Id given by Clinked."),
  shownName: z.string().describe("Name that Clinked shows."),
  name: z.string().describe("Name in paths."),
  contentType: z.string().describe("Content type; of a link to Google Drive `glink`."),
  size: z.number().describe("Size in bytes; 0 for links."),
  removed: z.boolean().optional().describe("Whether the file of the group that is attached was removed there."),
  lastModified: timestamp("When it was last changed."),
});

interface Wire {
  readonly id: number | string;
  readonly friendlyName: string;
  readonly href: string | null;
  readonly link: number | string | null;
  readonly removed: boolean;
  readonly lastModified: number;
  readonly [field: string]: unknown;
}

/** What it is attached to makes an absence credible. */
function inHolder(scope: Ids) {
  const { file: fileId, note, event, task, discussion } = sharedThing(scope) as Record<string, string | undefined>;
  if (note) return inContent(notes, note);
  if (event) return inContent(events, event);
  if (task) return inContent(tasks, task);
  return discussion ? inContent(discussions, discussion) : inFile(fileId);
}

export const attachments = defineSource<ClinkedApi, Wire>({
  name: "clinked:attachments",
  scope: ["accountId", "groupId", "context"],
  key: ({ id }) => id,
  parent: inHolder,
  list: (api, { context = "" }, page) =>
    api.page("attachments-list-attachments", { context }, page, { size: PAGE_SIZE }),
});

export const attachment = defineResource({
  type: "clinked:Attachment",
  summary: "A file or a link that is attached to a file, note, event, task or discussion.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: {
    id: ["accountId", "groupId", "context", "attachmentId"],
    unique: false,
  },
  source: attachments,
  derive: contextOf,
  listFields: "all",
  replaceOn: [...things, "friendlyName", ...sources], // there is no update
  // The name and the address are echoed only where Clinked shows others for a reason.
  writeOnly: ["friendlyName", "content", "oneDrive"],
  exported: {
    name: "shownName",
    fill: ({ friendlyName, shownName }) => ({ friendlyName: friendlyName ?? shownName }),
    asks: ({ groupFile, href }) => (groupFile === undefined && href === undefined ? ["content"] : []),
  },
  cost: { list: 1, read: null, create: 1, update: 0, delete: 1 },
  quirks: [
    { line: 34893, text: "A file of the group keeps its own name, whatever name is sent: it is not compared then." },
    { line: 34635, text: "removed tells of the file in the group: the attachment is listed all the same." },
    { line: 35035, text: "How a link to OneDrive comes back is not shown: it is not compared." },
    { text: "There is no update and no single read: a change replaces it, and every read is a list." },
    { text: "A delete of an attached file of the group leaves the file where it is. There is no trash." },
  ],
  example: {
    discussion: "1/1/1",
    friendlyName: "My File.pdf",
    href: "https://drive.google.com/file/d/1svAO-TKvjb4k9Kd1AeDQG_gRx0d4y89L/view?usp=drivesdk",
  },

  state: ({ id, friendlyName, href, link, ...wire }, ids) => ({
    ...wire,
    ...sharedThing(ids),
    attachmentId: idIn(id),
    shownName: friendlyName,
    friendlyName: idIn(link) === undefined ? friendlyName : undefined,
    href: href ?? undefined,
    groupFile: idIn(link) && `${ids.accountId}/${ids.groupId}/${idIn(link)}`,
  }),

  createdAt: ({ lastModified }) => lastModified,

  validate: (news) => [
    ...exactlyOne(news, things, "it is attached to one thing"),
    ...exactlyOne(news, sources, "one of them is attached"),
    ...otherGroups(groupOf(news), { groupFile: news.groupFile }),
  ],

  async create(context, input) {
    const body = { friendlyName: input.friendlyName, ...(await attached(context, input)) };
    const operation = "attachments-upload-attachment";
    const path = { context: String(contextOf(input).context) };
    return created(await context.api.call<Wire>(operation, path, { body }), "id");
  },

  async delete({ api }, { context = "", attachmentId = "" }) {
    await api.call("attachments-delete-attachment", { context, attachment: attachmentId });
  },
});

/** The three creates have one address and differ in their body (L34691, L34853, L35020). */
async function attached(context: Context<ClinkedApi>, input: z.infer<typeof inputs>): Promise<Fields> {
  const { content, friendlyName, groupFile, href, oneDrive } = input;
  if (content !== undefined) return { tempFile: await upload(context, content, friendlyName) };
  if (groupFile !== undefined) return { fileId: rawNumber(contentPath(groupFile).item) };
  return oneDrive === undefined ? { href } : { oneDrive };
}

function groupOf(news: Fields): string | undefined {
  const { accountId, groupId } = contextOf(news);
  return groupId === undefined ? undefined : `${accountId}/${groupId}`;
}
