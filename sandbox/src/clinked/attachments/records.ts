import { table } from "../../table";

export interface Attachment {
  id: string;
  friendlyName: string;
  name: string;
  contentType: string;
  size: number;
  lastModified: number;
  href: string | null;
  /** Id of the group's file that is attached. */
  link: string | null;
  removed: boolean;
}

/** Owner is the context, such as "page_1", key the id. */
export const attachments = table<Attachment>("attachments");
