import type { FileEntry } from "../files/records";

/** What notes, events, tasks and discussions have in common. */
export interface Content {
  id: string;
  group: string;
  contextKey: string;
  /** Made from the first friendlyName; unique in the group for each kind. */
  name: string;
  friendlyName: string;
  sharing: string;
  memberPermission: number;
  tags: string;
  followers: string[];
  /** What single users may do beside the group. */
  entries: FileEntry[];
  author: string;
  dateCreated: number;
  lastModified: number;
}
