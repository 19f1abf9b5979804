import { assign, ok, param, present } from "../../call";
import type { Fields } from "../../json";
import { invalid, notFound } from "../../refusal";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { fileWire } from "../media";
import { paged } from "../pages";
import { keyOwner, newBase, newId, touch } from "../record";
import { personWire, userIn, users } from "../users/records";
import type { chatCreate, chatDelete, chatList, chatUpdate } from "./operations";
import { type GroupChat, groupChats } from "./records";

const people = (call: Call, ids: readonly string[]) =>
  ids.flatMap((id) => call.store.of(users).get("", id) ?? []).map(personWire);

/** Lists show neither description nor type nor admins (L4735). */
const listed = (call: Call, chat: GroupChat, withParticipants: boolean): Fields => {
  const { id, groupId, title, isPrivate, byRequest, category, image, participants } = chat;
  const shown = { id, groupId, title, isChannel: false, isPrivate, byRequest, category, image: fileWire(image) };
  return withParticipants ? { ...shown, participants: people(call, participants) } : shown;
};

const noCalls = {
  lastCall: null,
  scheduledCall: null,
  activeCallId: null,
  videoPreviews: null,
  expertId: null,
  lastQueryMsg: null,
  ticketId: null,
  newResponseCount: 0,
  initialQuery: null,
};

const written = (call: Call, { admins: _, image, participants, ...chat }: GroupChat): Fields => ({
  ...chat,
  ...noCalls,
  image: fileWire(image),
  color: "#27ae60",
  isChannel: false,
  participants: people(call, participants),
  muted: false,
  snoozedUntil: null,
  meta: {},
  reactions: [],
});

/** Title, category and cover belong to a CHAT_GROUP only (L5288): a ROOM takes and ignores them. */
const ofChatGroup = (type: GroupChat["type"], sent: { title?: string; category?: string; fileId?: string }) =>
  type === "CHAT_GROUP" ? { title: sent.title, category: sent.category, image: sent.fileId } : {};

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const groupChatHandlers: Handlers = {
  "groupchat-get-all-groupchats": withQuery<typeof chatList>((call, query) => {
    const until = query.time === undefined ? Number.POSITIVE_INFINITY : Date.parse(query.time);
    const found = call.store
      .of(groupChats)
      .list("")
      .filter(({ type }) => query.group_type === undefined || type === query.group_type)
      .filter(({ participants }) => !query.my_group_chats || participants.includes(keyOwner))
      .filter(({ createdAt }) => Date.parse(createdAt) <= until);
    return paged(
      "conversations",
      found.map((chat) => listed(call, chat, query.include_participants ?? false)),
      query,
    );
  }),

  "groupchat-create-a-new-groupchat": withBody<typeof chatCreate>((call, body) => {
    const members = body.members ?? [];
    for (const { id } of members) userIn(call, "members", id);
    const type = body.groupType ?? "CHAT_GROUP";
    const record: GroupChat = {
      ...newBase(call, "groupChats"),
      groupId: newId(call, "groupChats"),
      title: null,
      category: null,
      image: null,
      ...given(ofChatGroup(type, body as { title?: string })),
      description: body.description ?? null,
      isPrivate: body.isPrivate ?? false,
      byRequest: body.byRequest ?? false,
      type,
      participants: [...new Set([keyOwner, ...members.map(({ id }) => id)])],
      admins: [...new Set([keyOwner, ...members.filter(({ isAdmin }) => isAdmin).map(({ id }) => id)])],
    };
    return ok(written(call, call.store.of(groupChats).put("", record.id, record)));
  }),

  "groupchat-update-a-groupchat": withBody<typeof chatUpdate>((call, body) => {
    const chat = present(call.store.of(groupChats).get("", param(call, "id")), "such group chat");
    const { description, isPrivate, newAdmins = [], removedAdmins = [] } = body;
    for (const id of newAdmins) userIn(call, "newAdmins", id);
    assign(chat, { description, isPrivate, ...ofChatGroup(chat.type, body as { title?: string }) });
    chat.participants = [...new Set([...chat.participants, ...newAdmins])];
    chat.admins = [...new Set([...chat.admins, ...newAdmins])].filter((id) => !removedAdmins.includes(id));
    touch(call, chat);
    return ok({ ...written(call, chat), admins: chat.admins });
  }),

  "groupchat-delete-a-group-chat": withQuery<typeof chatDelete>((call, { id: ids }) => {
    const table = call.store.of(groupChats);
    if (ids.length === 0) throw invalid("id", "is required");
    if (ids.some((id) => !table.get("", id))) throw notFound("such group chat");
    for (const id of ids) table.delete("", id);
    return {};
  }),
};
