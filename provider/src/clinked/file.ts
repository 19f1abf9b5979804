import { z } from "zod";
import { defineResource } from "../kit/definition";
import { file as content, timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { idIn } from "../kit/wire";
import { clinked, groupOf, groupReference } from "./api";
import { contentOutputs, sharing, tags, toTags } from "./content";
import { changeSharing } from "./file-permissions";
import { contentPath, type FileWire, files, folderReference, nested, placed, standing } from "./file-source";
import { toWire } from "./folder";
import { permission } from "./permission";
import { otherGroups } from "./same-group";
import { discard, purgeInput } from "./trash";
import { upload } from "./upload";

const inputs = z.strictObject({
  group: groupReference,
  parent: folderReference("Id of the folder in which it stands, `docs.id`. Without it: at the top.").optional(),
  friendlyName: z.string().min(1).describe('Name with its ending, "report.pdf". Two files may have the same.'),
  content: content("Content: path of a file or a Pulumi asset. Compared by its hash; another one is a new version."),
  sharing,
  memberPermission: permission.optional().describe("Permission of the members while sharing is MEMBERS."),
  tags,
  following: z.boolean().optional().describe("Whether the provider's own login follows it."),
  lock: z.boolean().optional().describe("Whether it is locked."),
  watermark: z.boolean().optional().describe("Whether it is shown with a watermark."),
  purge: purgeInput,
});
const outputs = z.object({
  fileId: z.string().describe("Id given by Clinked, without the group."),
  ...contentOutputs,
  contentType: z.string().describe("Content type."),
  size: z.number().describe("Size in bytes."),
  versions: z.number().describe("Number of older versions."),
  locker: z.string().optional().describe("User name of the one who locked it."),
  uploader: z.string().optional().describe("User name of the one who uploaded the content."),
  nested,
  lastModified: timestamp("When it was last changed."),
});

export const file = defineResource({
  type: "clinked:File",
  summary: "A file of a group. A deleted one goes to the trash, unless purge says otherwise.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "fileId"], naturalKeys: ["friendlyName"], unique: false },
  source: files,
  listFields: "all",
  // The folder is echoed only where no answer tells it.
  writeOnly: ["content", "parent"],
  evidence: { parent: "nested" },
  sealedBy: { content: ["size", "versions"] },
  local: ["purge"],
  afterCreate: ["tags", "following", "lock", "watermark"],
  volatile: ["lastModified"],
  exported: { defaults: { following: false, lock: false, watermark: false } },
  cost: { list: 1, read: 1, create: 2, update: 1, delete: 1 },
  quirks: [
    { line: 23847, text: "Files below 100 MB go in one request, larger ones in parts of 8 MiB." },
    { line: 24084, text: "The folder in the path of the create is the parent; an empty one means the top." },
    { line: 24084, text: "The answer of the create shows an empty path whatever the parent." },
    { line: 19826, text: "following and lock are sent as text and come back as booleans, lock as locked." },
    {
      line: 21388,
      text: "sharing and memberPermission are changed through the permissions, which lack PUBLIC; the entries of single users are read first and sent along.",
    },
    {
      text: "No checksum is returned. Another size or number of versions than our last write left shows that somebody put another content in its place; the next update makes a version of the declared one.",
    },
    { text: "Nothing is documented that moves a file to the top: a parent that leaves the program stays." },
  ],
  example: {
    group: "1/1",
    friendlyName: "hello.txt",
    content: "package.json",
    sharing: "MEMBERS",
    memberPermission: 8,
  },

  state: ({ group: _, ...wire }, ids) => ({
    ...wire,
    fileId: idIn(wire.id),
    contextKey: idIn(wire.contextKey),
    ...standing(wire, ids),
    tags: toTags(wire.tags),
    lock: wire.locked,
    locker: wire.locker?.username,
    uploader: wire.uploaded?.username ?? undefined,
  }),

  createdAt: ({ lastModified }) => (typeof lastModified === "number" ? lastModified : undefined),

  validate: ({ group, parent, sharing: who }, { sharing: before }) => [
    ...otherGroups(group, { parent }),
    ...(who === "PUBLIC" && before !== undefined && before !== "PUBLIC" ? [publicTooLate] : []),
  ],

  async create(context, { group, parent, friendlyName, sharing: who, memberPermission, content: source }) {
    const tempFile = await upload(context, source, friendlyName);
    const folder = contentPath(parent).item;
    const wire = await context.api.call<FileWire | undefined>(
      "files-upload-a-file-finish-upload-create-group-file",
      { ...groupOf(group), folder },
      { body: { friendlyName, tempFile, sharing: who, memberPermission } },
    );
    const { key } = created(wire, "id");
    if (!wire || key === undefined) return {};
    return { key, wire: placed(wire, parent) ?? wire };
  },

  async update(context, { group, fileId = "" }, { sharing: who, memberPermission, ...changed }, given, before) {
    const { api } = context;
    const path = { ...groupOf(group), file: fileId };
    if (who !== undefined || memberPermission !== undefined) {
      await changeSharing(api, path, { sharing: who, memberPermission });
    }
    const { content: source, ...fields } = changed;
    const body = toWire(fields);
    if (source !== undefined) body.tempFile = await upload(context, source, given.friendlyName);
    if (Object.keys(body).length === 0) return undefined;
    return placed(await api.call("files-update-file", path, { body }), changed.parent ?? before.parent);
  },

  async delete({ api }, { group, fileId = "" }, { purge, friendlyName }) {
    const path = { ...groupOf(group), file: fileId };
    await discard(api, "files-remove-file-or-folder", path, purge === true, { type: "file", friendlyName });
  },
});

const publicTooLate = {
  path: "sharing",
  text: "can be PUBLIC from the start only: no update takes it. Replace the file, or share it in Clinked",
};
