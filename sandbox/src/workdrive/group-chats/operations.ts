import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { flag, paging } from "../pages";
import { date } from "../permissions";

const text = z.string();
const ids = z.array(text);
export const groupType = z.enum(["CHAT_GROUP", "ROOM"]);

export const chatList = paging
  .extend({
    group_type: groupType.optional(),
    my_group_chats: flag.optional(),
    include_participants: flag.optional(),
    time: date.optional(),
  })
  .strict();
export const chatCreate = z.strictObject({
  isPrivate: z.boolean().optional(),
  byRequest: z.boolean().optional(),
  description: text.optional(),
  members: z.array(z.strictObject({ id: text, isAdmin: z.boolean().optional() })).optional(),
  fileId: text.optional(),
  title: text.optional(),
  groupType: groupType.optional(),
  category: text.optional(),
});
export const chatUpdate = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  isPrivate: z.boolean().optional(),
  newAdmins: ids.optional(),
  removedAdmins: ids.optional(),
  fileId: text.optional(),
  category: text.optional(),
});
/** An array parameter: the name is repeated (L5840). */
export const chatDelete = z.strictObject({ id: z.union([text.transform((id) => [id]), ids]) });

const access: Access = "signedIn";
const all = "/api/group-chats";

export const groupChatOperations: WorkDriveOperation[] = [
  { id: "groupchat-get-all-groupchats", method: "GET", path: all, line: 4709, kind: "list", access, query: chatList },
  {
    id: "groupchat-create-a-new-groupchat",
    method: "POST",
    path: all,
    line: 4760,
    kind: "write",
    access,
    body: chatCreate,
  },
  {
    id: "groupchat-update-a-groupchat",
    method: "PATCH",
    path: "/api/group-chats/{id}",
    line: 5298,
    kind: "write",
    access,
    body: chatUpdate,
  },
  {
    id: "groupchat-delete-a-group-chat",
    method: "DELETE",
    path: all,
    line: 5835,
    kind: "write",
    access,
    query: chatDelete,
  },
];
