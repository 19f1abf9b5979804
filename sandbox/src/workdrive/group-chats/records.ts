import { table } from "../../table";
import type { Base } from "../record";

export interface GroupChat extends Base {
  groupId: string;
  title: string | null;
  description: string | null;
  /** Media id of the cover. */
  image: string | null;
  isPrivate: boolean;
  byRequest: boolean;
  type: "CHAT_GROUP" | "ROOM";
  category: string | null;
  /** Ids of users. */
  participants: string[];
  admins: string[];
}

export const groupChats = table<GroupChat>("groupChats");
