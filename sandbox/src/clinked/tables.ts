import type { TableName } from "../table";
import { accountAnnouncements } from "./account-announcements/records";
import { devices } from "./account-facts/records";
import { docusigns } from "./account-integrations/records";
import { auditLog } from "./account-lookups/records";
import { accountSettings } from "./account-settings/records";
import { applications } from "./applications/records";
import { attachments } from "./attachments/records";
import { customEmails } from "./custom-email/records";
import { dashboards } from "./dashboards/records";
import { descriptions } from "./descriptions/records";
import { discussions } from "./discussions/records";
import { events } from "./events/records";
import { files } from "./files/records";
import { groupAnnouncements } from "./group-announcements/records";
import { groupLabels, labels } from "./group-labels/records";
import { mailRecipients } from "./mail-recipients/records";
import { notes } from "./notes/records";
import { shares } from "./shares/records";
import { taskCategories, taskStatuses } from "./task-options/records";
import { tasks } from "./tasks/records";
import { trash } from "./trash/records";

/** Tables of the areas: one line for each area. */
export const areaTables: readonly TableName<object>[] = [
  applications,
  accountAnnouncements,
  accountSettings,
  customEmails,
  docusigns,
  devices,
  auditLog,
  files,
  trash,
  dashboards,
  descriptions,
  groupAnnouncements,
  groupLabels,
  labels,
  mailRecipients,
  shares,
  taskCategories,
  taskStatuses,
  notes,
  events,
  tasks,
  discussions,
  attachments,
];
