import { table } from "../../table";

export interface Description {
  description: string;
}

/** Owner is "files" or "notes", key the group. */
export const descriptions = table<Description>("descriptions");
