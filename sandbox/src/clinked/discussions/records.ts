import { table } from "../../table";
import type { Content } from "../content/records";

export interface Reply {
  id: string;
  reply: string;
  dateCreated: number;
  author: string;
}

export interface Discussion extends Content {
  description: string;
  replies: Reply[];
}

/** Owner is the group, key the id. */
export const discussions = table<Discussion>("discussions");
