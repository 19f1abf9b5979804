import type { Definition } from "../kit/definition";
import { account } from "./account";
import { accountAnnouncement } from "./account-announcement";
import { accountBranding } from "./account-branding";
import { accountInvite } from "./account-invite";
import { accountMember } from "./account-member";
import { accountProperty } from "./account-property";
import { application } from "./application";
import { attachment } from "./attachment";
import { calendarEvent } from "./calendar-event";
import { customDomain } from "./custom-domain";
import { customEmailDomainAuthentication } from "./custom-email-domain-authentication";
import { customEmailSendgrid } from "./custom-email-sendgrid";
import { customEmailSmtp } from "./custom-email-smtp";
import { dashboard } from "./dashboard";
import { filesDescription, notesDescription } from "./description";
import { discussion } from "./discussion";
import { docusignIntegration } from "./docusign-integration";
import { eventPermissions } from "./event-permissions";
import { file } from "./file";
import { filePermissions } from "./file-permissions";
import { folder } from "./folder";
import { group } from "./group";
import { groupAnnouncement } from "./group-announcement";
import { groupBranding } from "./group-branding";
import { groupInvite } from "./group-invite";
import { groupLabelAttachment } from "./group-label-attachment";
import { groupMailRecipient } from "./group-mail-recipient";
import { groupMember } from "./group-member";
import { groupOrder } from "./group-order";
import { groupProperty } from "./group-property";
import { guest } from "./guest";
import { iframeAllowlist } from "./iframe-allowlist";
import { memberRight } from "./member-right";
import { note } from "./note";
import { passwordPolicy } from "./password-policy";
import { profileFieldSet } from "./profile-field-set";
import {
  accountAnnouncements,
  accountProperties,
  groupAnnouncements,
  groupInvites,
  groupLabelAttachments,
  groupMailRecipients,
  groupMembers,
  groupProperties,
  shares,
  taskStatuses,
} from "./sets";
import { share } from "./share";
import { ssoConfiguration } from "./sso-configuration";
import { storageRegion } from "./storage-region";
import { task } from "./task";
import { taskCategory } from "./task-category";
import { taskOrder } from "./task-order";
import { taskPermissions } from "./task-permissions";
import { taskStatus } from "./task-status";
import { twoFactorEnforcement } from "./two-factor-enforcement";
import { userProfile } from "./user-profile";
import { userProperty } from "./user-property";

/** Every resource of Clinked, in the order of the docs. */
export const clinkedDefinitions = [
  account,
  accountBranding,
  accountAnnouncement,
  accountAnnouncements,
  ssoConfiguration,
  passwordPolicy,
  twoFactorEnforcement,
  iframeAllowlist,
  profileFieldSet,
  storageRegion,
  customDomain,
  customEmailSmtp,
  customEmailSendgrid,
  customEmailDomainAuthentication,
  docusignIntegration,
  accountMember,
  accountInvite,
  guest,
  accountProperty,
  accountProperties,
  memberRight,
  group,
  groupBranding,
  groupOrder,
  groupMember,
  groupMembers,
  groupInvite,
  groupInvites,
  groupProperty,
  groupProperties,
  groupAnnouncement,
  groupAnnouncements,
  groupLabelAttachment,
  groupLabelAttachments,
  folder,
  filePermissions,
  file,
  note,
  calendarEvent,
  eventPermissions,
  discussion,
  attachment,
  groupMailRecipient,
  groupMailRecipients,
  filesDescription,
  notesDescription,
  taskStatus,
  taskStatuses,
  taskCategory,
  task,
  taskOrder,
  taskPermissions,
  share,
  shares,
  dashboard,
  userProfile,
  userProperty,
  application,
] as unknown as readonly Definition[];
