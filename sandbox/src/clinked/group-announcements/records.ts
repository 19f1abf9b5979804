import { table } from "../../table";
import type { AccountAnnouncement } from "../account-announcements/records";

/** Owner is the group, key the id; "" for the main announcement. */
export const groupAnnouncements = table<AccountAnnouncement>("groupAnnouncements");
