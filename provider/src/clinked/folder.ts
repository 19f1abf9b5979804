import { z } from "zod";
import { defineResource } from "../kit/definition";
import { set, timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { idIn } from "../kit/wire";
import { clinked, groupOf, groupReference } from "./api";
import { changeSharing } from "./file-permissions";
import { contentPath, type FileWire, folderReference, folders, nested, placed, standing } from "./file-source";
import { permission } from "./permission";
import { otherGroups } from "./same-group";
import { discard, purgeInput } from "./trash";

const inputs = z.strictObject({
  group: groupReference,
  parent: folderReference("Id of the folder in which it stands, `docs.id`. Without it: at the top.").optional(),
  friendlyName: z.string().min(1).describe("Name; recognises an existing folder in its parent."),
  sharing: z.enum(["NONE", "DEFAULT", "MEMBERS", "PUBLIC"]).optional().describe("Who can see it."),
  memberPermission: permission.optional().describe("Permission of the members while sharing is MEMBERS."),
  tags: set(z.string().regex(/^[^,]+$/, { error: "a tag without a comma" }), "Tags.").optional(),
  following: z.boolean().optional().describe("Whether the provider's own login follows it."),
  lock: z.boolean().optional().describe("Whether it is locked."),
  watermark: z.boolean().optional().describe("Whether files get a watermark."),
  versionSummary: z.string().optional().describe("Summary of the first version. Accepted at creation only."),
  purge: purgeInput,
});
const outputs = z.object({
  fileId: z.string().describe("Id given by Clinked, without the group."),
  contextKey: z.string().meta({ kind: "id", description: "Id of its access context." }).optional(),
  name: z.string().describe("Name in paths: made of the first friendlyName, and kept when that changes."),
  locker: z.string().optional().describe("User name of the one who locked it."),
  uploader: z.string().optional().describe("User name of the one who made it."),
  userPermission: z.number().optional().describe("Permission of the provider's own login."),
  nested,
  lastModified: timestamp("When it was last changed."),
});

export const folder = defineResource({
  type: "clinked:Folder",
  summary: "A folder among the files of a group. A deleted one goes to the trash, unless purge says otherwise.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "fileId"], naturalKeys: ["friendlyName"], unique: true },
  source: folders,
  listFields: "all",
  createOnly: ["versionSummary"],
  // The folder is echoed only where no answer tells it.
  writeOnly: ["versionSummary", "parent"],
  evidence: { parent: "nested" },
  local: ["purge"],
  afterCreate: ["tags", "following", "lock", "watermark"],
  volatile: ["lastModified"],
  exported: { defaults: { following: false, lock: false, watermark: false } },
  cost: { list: 1, read: 1, create: 3, update: 1, delete: 1 },
  quirks: [
    { line: 20241, text: "The folder in the path of the create is the parent; an empty one means the top (L24084)." },
    { line: 19826, text: "following and lock are sent as text and come back as booleans, lock as locked." },
    {
      line: 21362,
      text: "sharing and memberPermission are changed through the permissions of the file; the entries of single users are read first and sent along.",
    },
    { line: 19718, text: "A delete answers with the id of the trash entry, which purge then deletes." },
    {
      line: 19394,
      text: "The examples show no parent and an empty path, wherever it stands: where neither tells it, it is taken to stand where the program put it.",
    },
    { text: "Nothing is documented that moves a folder to the top: a parent that leaves the program stays." },
    { text: "Whether two folders of one parent may have one name is not stated: here a name stands for one." },
    { text: "A delete whose answer is lost is not purged: look into the trash of the group." },
  ],
  example: { group: "1/1", friendlyName: "Awesome folder name", sharing: "MEMBERS", memberPermission: 8 },

  state(file, ids) {
    const { id, contextKey, tags, locked, locker, uploaded, path: _, group: __, ...wire } = file;
    return {
      ...wire,
      fileId: idIn(id),
      contextKey: idIn(contextKey),
      ...standing(file, ids),
      tags: (tags ?? "").split(",").filter((tag) => tag !== ""),
      lock: locked,
      locker: locker?.username,
      uploader: uploaded?.username ?? undefined,
    };
  },

  validate: ({ group, parent, sharing }, { sharing: before }) => [
    ...otherGroups(group, { parent }),
    ...(sharing === "PUBLIC" && before !== undefined && before !== "PUBLIC"
      ? [
          {
            path: "sharing",
            text: "can become PUBLIC at creation only: no later request takes it (L21388). Share it in Clinked",
          },
        ]
      : []),
  ],

  async create({ api }, { group, parent, friendlyName, sharing, memberPermission, versionSummary }) {
    const path = { ...groupOf(group), folder: contentPath(parent).item };
    const body = { friendlyName, sharing, memberPermission, versionSummary };
    // The answer shows an empty path whatever the parent (L20354).
    const { key } = created(await api.call<FileWire>("files-create-folder", path, { body }), "id");
    return key === undefined ? {} : { key };
  },

  async update({ api }, { group, fileId: file = "" }, { sharing, memberPermission, ...changed }, _, before) {
    const path = { ...groupOf(group), file };
    if (sharing !== undefined || memberPermission !== undefined) {
      await changeSharing(api, path, { sharing, memberPermission });
    }
    const body = toWire(changed);
    if (Object.keys(body).length === 0) return undefined;
    return placed(await api.call("files-update-file", path, { body }), changed.parent ?? before.parent);
  },

  async delete({ api }, { group, fileId = "" }, { purge, friendlyName }) {
    const path = { ...groupOf(group), file: fileId };
    await discard(api, "files-remove-file-or-folder", path, purge === true, { type: "file", friendlyName });
  },
});

type Changed = Partial<
  Pick<z.infer<typeof inputs>, "tags" | "following" | "lock" | "parent" | "friendlyName" | "watermark">
>;

/** Flags are sent as text (L19826), tags as one text (L19825). */
export function toWire({ tags, following, lock, parent, friendlyName, watermark }: Changed): Record<string, unknown> {
  const body = {
    friendlyName,
    tags: tags?.join(","),
    following: following === undefined ? undefined : String(following),
    lock: lock === undefined ? undefined : String(lock),
    parent: parent === undefined ? undefined : contentPath(parent).item,
    watermark,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
