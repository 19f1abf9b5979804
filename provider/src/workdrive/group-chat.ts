import { z } from "zod";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { set } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idsIn } from "../kit/wire";
import { type WorkDriveApi, workdrive } from "./api";
import { removeListed } from "./remove-listed";
import { idOf, listOf, says, uuid } from "./root";

const inputs = z.strictObject({
  groupType: z.enum(["CHAT_GROUP", "ROOM"]).optional().describe("Type of the group."),
  title: z.string().optional().describe("Title of a CHAT_GROUP."),
  description: z.string().optional().describe("What the group is for."),
  category: z.string().optional().describe("Category of a CHAT_GROUP."),
  fileId: uuid("Media id of the cover of a CHAT_GROUP.").optional(),
  isPrivate: z.boolean().optional().describe("Whether the group is private."),
  byRequest: z.boolean().optional().describe("Whether others can ask to join."),
  members: set(
    idOf("Id of a User.", "User"),
    "Who takes part from the start. People join and leave by themselves later.",
  ).optional(),
  admins: set(
    idOf("Id of a User.", "User"),
    "Administrators. Those whom somebody else has made are not seen, and stay.",
  ).optional(),
});
const outputs = z.object({
  chatId: z.string().describe("Id given by WorkDrive."),
  groupId: z.string().describe("A second id in the answers, for the group behind the chat."),
  participants: set(z.string(), "Ids of the users who take part."),
});

interface Wire {
  readonly id: string;
  readonly groupId: string;
  readonly participants?: readonly { readonly id: string }[];
  readonly [field: string]: unknown;
}

const chats = defineSource<WorkDriveApi, Wire>({
  ...listOf<Wire>("workdrive:groupChats", "groupchat-get-all-groupchats", "conversations"),
  key: ({ id }) => id,
  list: (api, _scope, page) =>
    api.page("groupchat-get-all-groupchats", {}, "conversations", page, { include_participants: true }),
});

export const groupChat = defineResource({
  type: "workdrive:GroupChat",
  summary: "A chat of several people, with its administrators.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["chatId"], naturalKeys: ["title"], unique: false },
  source: chats,
  listFields: "all",
  createOnly: ["groupType", "byRequest", "members"], // a replacement would lose all messages
  writeOnly: ["groupType", "description", "fileId", "members", "admins"],
  afterCreate: ["admins"],
  volatile: ["participants"],
  exported: { defaults: { isPrivate: false, byRequest: false } },
  cost: { list: 1, read: null, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 4735, text: "Lists show neither description nor type nor administrators: their drift is not seen." },
    { line: 5288, text: "Title, category and cover count for a CHAT_GROUP alone." },
    { line: 5298, text: "Answers show id and groupId; the path of the update is taken to want id." },
    { line: 5314, text: "Administrators are added and taken away by difference, and take part as well." },
    { line: 5840, text: "The delete takes a list of ids in its query; one id is sent." },
    { text: "A replacement would lose the messages, so what no update takes is refused instead." },
  ],
  example: {
    groupType: "CHAT_GROUP",
    title: "new testing group",
    description: "This group is created for testing purpose",
    isPrivate: true,
  },

  // The cover is a file of its own, which is not compared with fileId.
  state: ({ id, participants, image: _, description: __, type: ___, admins: ____, ...wire }) => ({
    ...wire,
    chatId: id,
    participants: idsIn(participants),
  }),

  createdAt: ({ createdAt }) => (typeof createdAt === "string" ? Date.parse(createdAt) : undefined),

  validate: ({ groupType, ...news }) =>
    ["title", "category", "fileId"]
      .filter((path) => groupType === "ROOM" && news[path] !== undefined)
      .map((path) => ({ path, text: "counts for a CHAT_GROUP alone. Take it out of a ROOM" })),

  async create({ api }, { members, ...rest }) {
    const body = { ...rest, members: members?.map((id) => ({ id, isAdmin: false })) };
    const made = await api.call<Wire | undefined>("groupchat-create-a-new-groupchat", {}, { body });
    return made?.id ? { key: made.id } : {};
  },

  async update({ api }, { chatId: id = "" }, { admins, ...rest }, _, before) {
    const known = Array.isArray(before.admins) ? before.admins : [];
    const { add, remove } = delta(known, admins ?? known);
    const body = {
      ...rest,
      ...(add.length > 0 ? { newAdmins: add } : {}),
      ...(remove.length > 0 ? { removedAdmins: remove } : {}),
    };
    if (says(body)) await api.call("groupchat-update-a-groupchat", { id }, { body });
    return undefined;
  },

  delete: (context, { chatId: id = "" }) =>
    removeListed(context, chats, id, () => context.api.call("groupchat-delete-a-group-chat", {}, { query: { id } })),
});
