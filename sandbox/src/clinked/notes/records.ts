import { table } from "../../table";
import type { Content } from "../content/records";

export interface Note extends Content {
  content: string;
  template: boolean;
  pageType: "PAGE" | "FOLDER";
  versions: number;
}

/** Owner is the group, key the id. */
export const notes = table<Note>("notes");
