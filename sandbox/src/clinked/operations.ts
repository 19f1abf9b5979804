import { matcher } from "../router";
import { accountAnnouncementOperations } from "./account-announcements/operations";
import { accountFactOperations } from "./account-facts/operations";
import { accountIntegrationOperations } from "./account-integrations/operations";
import { accountLookupOperations } from "./account-lookups/operations";
import { accountScheduleOperations } from "./account-schedule/operations";
import { accountSettingOperations } from "./account-settings/operations";
import { applicationOperations } from "./applications/operations";
import { attachmentOperations } from "./attachments/operations";
import { accountOperations, tempFileOperations } from "./contract/accounts";
import { groupOperations } from "./contract/groups";
import type { Operation } from "./contract/operation";
import { peopleOperations } from "./contract/people";
import { sessionOperations } from "./contract/session";
import { customEmailOperations } from "./custom-email/operations";
import { dashboardOperations } from "./dashboards/operations";
import { descriptionOperations } from "./descriptions/operations";
import { discussionOperations } from "./discussions/operations";
import { eventOperations } from "./events/operations";
import { fileOperations } from "./files/operations";
import { groupAnnouncementOperations } from "./group-announcements/operations";
import { groupFactOperations } from "./group-facts/operations";
import { groupLabelOperations } from "./group-labels/operations";
import { mailRecipientOperations } from "./mail-recipients/operations";
import { noteOperations } from "./notes/operations";
import { shareOperations } from "./shares/operations";
import { taskOptionOperations } from "./task-options/operations";
import { taskOperations } from "./tasks/operations";
import { trashOperations } from "./trash/operations";
import { uploadOperations } from "./uploads/operations";

/** Every operation of Clinked: one line for each area. */
export const operations: readonly Operation[] = [
  ...sessionOperations,
  ...accountOperations,
  ...tempFileOperations,
  ...peopleOperations,
  ...groupOperations,
  ...applicationOperations,
  ...accountAnnouncementOperations,
  ...accountSettingOperations,
  ...customEmailOperations,
  ...accountIntegrationOperations,
  ...accountFactOperations,
  ...accountLookupOperations,
  ...accountScheduleOperations,
  ...fileOperations,
  ...trashOperations,
  ...dashboardOperations,
  ...descriptionOperations,
  ...groupAnnouncementOperations,
  ...groupFactOperations,
  ...groupLabelOperations,
  ...mailRecipientOperations,
  ...shareOperations,
  ...taskOptionOperations,
  ...noteOperations,
  ...eventOperations,
  ...taskOperations,
  ...discussionOperations,
  ...attachmentOperations,
  ...uploadOperations,
];

const find = matcher(operations);

/** The documented operation of a request, with decoded path parameters. */
export const match = (method: string, { pathname, searchParams }: URL, text = "") =>
  find({ method, path: pathname, query: searchParams, text });
