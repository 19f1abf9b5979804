import { table } from "../../table";

export interface FileVersion {
  id: string;
  versionNumber: number;
  user: string;
  summary: string | null;
  lastModified: number;
  size: number;
}

/** What one user may do with a file beside its group. */
export interface FileEntry {
  user: string;
  permission: number;
}

/** A file, or a folder: its content type is "@folder". */
export interface FileRecord {
  id: string;
  group: string;
  contextKey: string;
  /** Folder in which it stands; null at the top. */
  parent: string | null;
  /** Unique within its folder; made from the first friendlyName. */
  name: string;
  friendlyName: string;
  contentType: string;
  size: number;
  uploader: string;
  sharing: string;
  memberPermission: number;
  tags: string | null;
  followers: string[];
  locker: string | null;
  lastModified: number;
  summary: string | null;
  watermark: boolean;
  entries: FileEntry[];
  versions: FileVersion[];
  /** Content, when it is text and not too large. */
  text: string | null;
}

/** Owner is the group, key the id. */
export const files = table<FileRecord>("files");
export const folderType = "@folder";
