import { table } from "../../table";

export interface AccountAnnouncement {
  /** Chosen by the caller; null for the main announcement. */
  id: string | null;
  title: string;
  body: string;
  colour: string | null;
  propagate: boolean;
  inherit: boolean;
}

/** Owner is the account, key the id; "" for the main announcement. */
export const accountAnnouncements = table<AccountAnnouncement>("accountAnnouncements");
