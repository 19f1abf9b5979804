import { table } from "../../table";

export interface MailRecipient {
  id: string;
  recipient: string;
  /** Context key of the folder. */
  contentContext: string;
  dateCreated: number;
}

/** Owner is the group, key the id. */
export const mailRecipients = table<MailRecipient>("mailRecipients");
