import { table } from "../../table";

export interface Status {
  status: string;
  type: "open" | "custom" | "closed";
  orderindex: number;
  color: string;
}

export type Features = Record<string, Record<string, boolean>>;

export interface Space {
  id: string;
  team: string;
  name: string;
  private: boolean;
  statuses: Status[];
  multiple_assignees: boolean;
  features: Features;
  archived: boolean;
}

export interface Tag {
  name: string;
  tag_fg: string;
  tag_bg: string;
}

/** Owner: team. */
export const spaces = table<Space>("spaces");
/** Owner: space, key: the name in lower case. */
export const tags = table<Tag>("tags");
