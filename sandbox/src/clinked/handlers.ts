import { accountAnnouncementHandlers } from "./account-announcements/handlers";
import { accountFactHandlers } from "./account-facts/handlers";
import { accountIntegrationHandlers } from "./account-integrations/handlers";
import { accountLookupHandlers } from "./account-lookups/handlers";
import { accountScheduleHandlers } from "./account-schedule/handlers";
import { accountSettingHandlers } from "./account-settings/handlers";
import { applicationHandlers } from "./applications/handlers";
import { attachmentHandlers } from "./attachments/handlers";
import type { Handlers } from "./call";
import { customEmailHandlers } from "./custom-email/handlers";
import { dashboardHandlers } from "./dashboards/handlers";
import { descriptionHandlers } from "./descriptions/handlers";
import { discussionHandlers } from "./discussions/handlers";
import { eventHandlers } from "./events/handlers";
import { fileHandlers } from "./files/handlers";
import { groupAnnouncementHandlers } from "./group-announcements/handlers";
import { groupFactHandlers } from "./group-facts/handlers";
import { groupLabelHandlers } from "./group-labels/handlers";
import { mailRecipientHandlers } from "./mail-recipients/handlers";
import { noteHandlers } from "./notes/handlers";
import { accountInviteHandlers } from "./resources/account-invites";
import { accountHandlers } from "./resources/accounts";
import { groupPeopleHandlers } from "./resources/group-people";
import { groupHandlers } from "./resources/groups";
import { guestHandlers } from "./resources/guests";
import { memberHandlers } from "./resources/members";
import { profileHandlers } from "./resources/profiles";
import { propertyHandlers } from "./resources/properties";
import { rightHandlers } from "./resources/rights";
import { sessionHandlers } from "./resources/session";
import { ssoHandlers } from "./resources/sso";
import { tempFileHandlers } from "./resources/temp-files";
import { shareHandlers } from "./shares/handlers";
import { taskOptionHandlers } from "./task-options/handlers";
import { taskHandlers } from "./tasks/handlers";
import { trashHandlers } from "./trash/handlers";
import { uploadHandlers } from "./uploads/handlers";

/** Handlers by operation id: one line for each area. */
export const handlers: Handlers = {
  ...sessionHandlers,
  ...accountHandlers,
  ...propertyHandlers,
  ...ssoHandlers,
  ...rightHandlers,
  ...tempFileHandlers,
  ...memberHandlers,
  ...profileHandlers,
  ...accountInviteHandlers,
  ...guestHandlers,
  ...groupHandlers,
  ...groupPeopleHandlers,
  ...applicationHandlers,
  ...accountAnnouncementHandlers,
  ...accountSettingHandlers,
  ...customEmailHandlers,
  ...accountIntegrationHandlers,
  ...accountFactHandlers,
  ...accountLookupHandlers,
  ...accountScheduleHandlers,
  ...fileHandlers,
  ...trashHandlers,
  ...dashboardHandlers,
  ...descriptionHandlers,
  ...groupAnnouncementHandlers,
  ...groupFactHandlers,
  ...groupLabelHandlers,
  ...mailRecipientHandlers,
  ...shareHandlers,
  ...taskOptionHandlers,
  ...noteHandlers,
  ...eventHandlers,
  ...taskHandlers,
  ...discussionHandlers,
  ...attachmentHandlers,
  ...uploadHandlers,
};
