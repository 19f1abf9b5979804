import { exactNumber, type Fields } from "../../json";
import { attachments } from "../attachments/records";
import { type Call, callerOf } from "../call";
import { userBrief } from "../wire/user";
import type { Content } from "./records";

/** Begins every answer about a note, an event, a task or a discussion. */
export function head(call: Call, record: Content, userPermission: number): Fields {
  const { id, contextKey, sharing, memberPermission, followers, entries, name, friendlyName, tags } = record;
  return {
    id: exactNumber(id),
    contextKey: { id: exactNumber(contextKey) },
    sharing,
    memberPermission,
    following: followers.includes(callerOf(call).id),
    userAces: entries.length > 0,
    userPermission,
    name,
    friendlyName,
    tags,
  };
}

/** How many attachments a context such as "page_1" has. */
export const attachmentCount = (call: Call, context: string): number => call.state.of(attachments).count(context);

export const author = (call: Call, { author: id }: Content): Fields | null => userBrief(call.state.user(id));
