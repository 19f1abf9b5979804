import { exactNumber, type Fields } from "../../json";
import { invalid } from "../../refusal";
import { assign, type Call, callerOf, groupOf, type Handlers, ok, withBody, withQuery } from "../call";
import { contentOf, makeContent } from "../content/make";
import { attachmentCount, head } from "../content/wire";
import { pageOf, pageWire } from "../pages";
import { sorted } from "../sorted";
import { discard } from "../trash/discard";
import { removedWire } from "../trash/handlers";
import { groupBrief } from "../wire/group";
import { userBrief } from "../wire/user";
import type { discussionCreate, discussionSearch, discussionUpdate } from "./operations";
import { type Discussion, discussions, type Reply } from "./records";

function person(call: Call, id: string): Fields {
  const user = call.state.user(id);
  return { user: userBrief(user), name: user?.name ?? "", username: user?.username ?? null };
}

function wire(call: Call, discussion: Discussion): Fields {
  const { description, replies, dateCreated, lastModified } = discussion;
  return {
    ...head(call, discussion, 16),
    attachmentCount: attachmentCount(call, `discussion_${discussion.id}`),
    ...{ description, replies: replies.length, dateCreated, lastModified },
    author: person(call, discussion.author),
    group: groupBrief(groupOf(call)),
  };
}

const noReactions = {
  totalReactions: 0,
  userReaction: null,
  thumbsUp: 0,
  thumbsDown: 0,
  heart: 0,
  openEye: 0,
  fire: 0,
};

const replyWire = (call: Call, { id, reply, dateCreated, author: user }: Reply): Fields => ({
  id: exactNumber(id),
  ...{ reply, dateCreated },
  author: person(call, user),
  reactions: noReactions,
});

const list = withQuery<typeof discussionSearch>((call, { page, size = 5, orderBy, ascending }) => {
  const found = sorted(call.state.of(discussions).list(groupOf(call).id), orderBy, ascending);
  return ok(pageWire(pageOf(found, size, page), (discussion) => wire(call, discussion)));
});

/** The single read has the first page of replies. */
function single(call: Call) {
  const discussion = contentOf(call, discussions, "discussion");
  const repliesPage = pageWire(pageOf(discussion.replies, 5), (reply) => replyWire(call, reply));
  return ok({ ...wire(call, discussion), shareCount: 0, repliesPage });
}

/** Name and description of the other one count where none are sent (inferred). */
const create = withBody<typeof discussionCreate>((call, { copyFrom, ...sent }) => {
  const other = copyFrom === undefined ? undefined : call.state.of(discussions).get(groupOf(call).id, copyFrom);
  if (copyFrom !== undefined && !other) throw invalid("copyFrom", "there is no such discussion in this group");
  const friendlyName = sent.friendlyName ?? other?.friendlyName;
  if (friendlyName === undefined) throw invalid("friendlyName", "is required");
  const description = sent.description ?? other?.description ?? "";
  const made = makeContent(call, discussions, { ...sent, friendlyName, description, memberPermission: 2, replies: [] });
  return { status: 201, body: { ...wire(call, made), shareCount: 0 } };
});

const update = withBody<typeof discussionUpdate>((call, { following, ...sent }) => {
  const discussion = contentOf(call, discussions, "discussion");
  assign(discussion, sent);
  const user = callerOf(call).id;
  const others = discussion.followers.filter((id) => id !== user);
  if (following !== undefined) discussion.followers = following ? [...others, user] : others;
  discussion.lastModified = call.clock.now();
  return ok({ ...wire(call, discussion), shareCount: 0 });
});

function remove(call: Call) {
  const { id, group, friendlyName, contextKey } = contentOf(call, discussions, "discussion");
  const held = [{ table: discussions, owner: group, key: id }];
  return ok(removedWire(call.state, discard(call, { type: "discussion", friendlyName, contextKey }, held)));
}

export const discussionHandlers: Handlers = {
  "discussions-list-discussions": list,
  "discussions-get-discussion-details": single,
  "discussions-create-discussion": create,
  "discussions-update-discussion": update,
  "discussions-remove-discussion": remove,
};
