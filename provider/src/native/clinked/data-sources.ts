// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type * as dynamic from "../../clinked/data-sources";
import { type InvokedDataSource, invokedCalls } from "../../kit/data-source-invoke";

export type * from "../../clinked/data-sources";

const { callDataSource, callEach, callOutput } = invokedCalls(
  async () => (await import("../../clinked/data/index.js")).clinkedDataSources,
);

const declared = {
  getAccount: { name: "clinked:getAccount" },
  getAccountComponents: { name: "clinked:getAccountComponents", list: "components" },
  getAccountInvites: { name: "clinked:getAccountInvites", list: "invites" },
  getAccountMember: { name: "clinked:getAccountMember" },
  getAccountMembers: { name: "clinked:getAccountMembers", list: "members" },
  getAccountProperties: { name: "clinked:getAccountProperties", list: "properties" },
  getAccountSubscription: {
    name: "clinked:getAccountSubscription",
    secret: true,
    open: ["plan", "storageUsed", "membersUsed", "emailsUsed", "accountPackage"],
    secretFields: ["billingDetails"],
  },
  getAccounts: { name: "clinked:getAccounts", list: "accounts" },
  getAdobeIntegration: { name: "clinked:getAdobeIntegration" },
  getApplication: { name: "clinked:getApplication" },
  getApplications: { name: "clinked:getApplications", list: "applications" },
  getAttachments: { name: "clinked:getAttachments", list: "attachments" },
  getAuditLog: { name: "clinked:getAuditLog", list: "entries" },
  getCalendarEvents: { name: "clinked:getCalendarEvents", list: "events" },
  getCurrentUser: { name: "clinked:getCurrentUser" },
  getCustomDomainStatus: { name: "clinked:getCustomDomainStatus" },
  getCustomEmailStatus: { name: "clinked:getCustomEmailStatus" },
  getDashboard: { name: "clinked:getDashboard" },
  getDashboards: { name: "clinked:getDashboards", list: "dashboards" },
  getDevices: { name: "clinked:getDevices", list: "devices" },
  getDiscussion: { name: "clinked:getDiscussion" },
  getDiscussions: { name: "clinked:getDiscussions", list: "discussions" },
  getDocusignAccounts: { name: "clinked:getDocusignAccounts", list: "accounts" },
  getFile: { name: "clinked:getFile" },
  getFileByPath: { name: "clinked:getFileByPath" },
  getFileTasks: { name: "clinked:getFileTasks", list: "tasks" },
  getFileVersions: { name: "clinked:getFileVersions", list: "versions" },
  getFiles: { name: "clinked:getFiles", list: "files" },
  getFolders: { name: "clinked:getFolders", list: "folders" },
  getGroup: {
    name: "clinked:getGroup",
    secret: true,
    open: [
      "id",
      "account",
      "friendlyName",
      "name",
      "master",
      "components",
      "blind",
      "disableComments",
      "disableEmailComments",
      "hideMemberDetails",
      "watermarkConfiguration",
      "masterConfiguration",
      "groupId",
      "contextKey",
      "members",
      "storageConsumed",
      "owner",
      "hash",
      "disableChat",
      "masterConfigured",
      "subgroupCount",
      "integrations",
      "labels",
      "dateCreated",
      "lastModified",
    ],
    secretFields: ["mailKey"],
  },
  getGroupComponents: { name: "clinked:getGroupComponents", list: "components" },
  getGroupCount: { name: "clinked:getGroupCount" },
  getGroupInvites: { name: "clinked:getGroupInvites", secret: true, secretFields: ["inviteKey"], list: "invites" },
  getGroupJobs: { name: "clinked:getGroupJobs", list: "jobs" },
  getGroupLabels: { name: "clinked:getGroupLabels", list: "labels" },
  getGroupMember: { name: "clinked:getGroupMember" },
  getGroupMembers: { name: "clinked:getGroupMembers", list: "members" },
  getGroupTrash: { name: "clinked:getGroupTrash", list: "items" },
  getGroups: { name: "clinked:getGroups", secret: true, secretFields: ["mailKey"], list: "groups" },
  getGuest: { name: "clinked:getGuest" },
  getGuests: { name: "clinked:getGuests", list: "guests" },
  getMemberRights: { name: "clinked:getMemberRights", list: "rights" },
  getMemberTags: { name: "clinked:getMemberTags", list: "tags" },
  getNote: { name: "clinked:getNote" },
  getNotes: { name: "clinked:getNotes", list: "notes" },
  getOwnUserProfile: { name: "clinked:getOwnUserProfile" },
  getSearchResults: { name: "clinked:getSearchResults", secret: true, secretFields: ["entity"], list: "results" },
  getSendgridDomains: { name: "clinked:getSendgridDomains", secretArgs: ["apiKey"], list: "domains" },
  getShareCount: { name: "clinked:getShareCount" },
  getShares: { name: "clinked:getShares", secret: true, secretFields: ["tokenKey"], list: "shares" },
  getSocialLogins: { name: "clinked:getSocialLogins" },
  getStorageRegions: { name: "clinked:getStorageRegions" },
  getTaggedMembers: { name: "clinked:getTaggedMembers", list: "members" },
  getTaskCategories: { name: "clinked:getTaskCategories", list: "categories" },
  getTaskCount: { name: "clinked:getTaskCount" },
  getTaskStatuses: { name: "clinked:getTaskStatuses", list: "statuses" },
  getTasks: { name: "clinked:getTasks", list: "tasks" },
  getUserEvents: { name: "clinked:getUserEvents", list: "events" },
  getUserProfile: { name: "clinked:getUserProfile" },
  getUserProfileCount: { name: "clinked:getUserProfileCount" },
  getUserProfiles: { name: "clinked:getUserProfiles", list: "profiles" },
  getWidgets: { name: "clinked:getWidgets", list: "widgets" },
} satisfies Record<string, InvokedDataSource>;

/**
 * An account by its id, its name or its slug.
 *
 * Costs 1 request (not by `account`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getAccount({ friendlyName: "Awesome Organisation" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccount(
  args?: dynamic.GetAccountArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountResult> {
  return callDataSource(declared.getAccount, args, opts);
}

/**
 * {@link getAccount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAccountOutput(
  args?: dynamic.GetAccountOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountResult> {
  return callOutput(declared.getAccount, args, opts);
}

/**
 * The components that the groups of an account can have.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachAccountComponent} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { components } = await clinked.getAccountComponents({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccountComponents(
  args: dynamic.GetAccountComponentsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountComponentsResult> {
  return callDataSource(declared.getAccountComponents, args, opts);
}

/**
 * {@link getAccountComponents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getAccountComponentsOutput(
  args: dynamic.GetAccountComponentsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountComponentsResult> {
  return callOutput(declared.getAccountComponents, args, opts);
}

/**
 * {@link getAccountComponents} one by one: no more than one page is in memory. With a provider all are read before
 * the first.
 */
export function eachAccountComponent(
  args: dynamic.GetAccountComponentsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAccountComponentsEntry> {
  return callEach(declared.getAccountComponents, args, opts);
}

/**
 * The invites to an account that nobody has accepted yet.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachAccountInvite} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { invites } = await clinked.getAccountInvites({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccountInvites(
  args: dynamic.GetAccountInvitesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountInvitesResult> {
  return callDataSource(declared.getAccountInvites, args, opts);
}

/**
 * {@link getAccountInvites} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getAccountInvitesOutput(
  args: dynamic.GetAccountInvitesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountInvitesResult> {
  return callOutput(declared.getAccountInvites, args, opts);
}

/**
 * {@link getAccountInvites} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachAccountInvite(
  args: dynamic.GetAccountInvitesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAccountInvitesEntry> {
  return callEach(declared.getAccountInvites, args, opts);
}

/**
 * A member of an account by user name or e-mail address.
 *
 * Costs 1 request (not by `username`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getAccountMember({ account: "1", username: "jack" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccountMember(
  args: dynamic.GetAccountMemberArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountMemberResult> {
  return callDataSource(declared.getAccountMember, args, opts);
}

/**
 * {@link getAccountMember} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getAccountMemberOutput(
  args: dynamic.GetAccountMemberOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountMemberResult> {
  return callOutput(declared.getAccountMember, args, opts);
}

/**
 * The members of an account.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachAccountMember} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - List entries lack the tags: getAccountMember has them. (L2366)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { members } = await clinked.getAccountMembers({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccountMembers(
  args: dynamic.GetAccountMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountMembersResult> {
  return callDataSource(declared.getAccountMembers, args, opts);
}

/**
 * {@link getAccountMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getAccountMembersOutput(
  args: dynamic.GetAccountMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountMembersResult> {
  return callOutput(declared.getAccountMembers, args, opts);
}

/**
 * {@link getAccountMembers} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachAccountMember(
  args: dynamic.GetAccountMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAccountMembersEntry> {
  return callEach(declared.getAccountMembers, args, opts);
}

/**
 * The properties of an account.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachAccountProperty} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { properties } = await clinked.getAccountProperties({ account: "1", startsWith: "crm." });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccountProperties(
  args: dynamic.GetAccountPropertiesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountPropertiesResult> {
  return callDataSource(declared.getAccountProperties, args, opts);
}

/**
 * {@link getAccountProperties} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getAccountPropertiesOutput(
  args: dynamic.GetAccountPropertiesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountPropertiesResult> {
  return callOutput(declared.getAccountProperties, args, opts);
}

/**
 * {@link getAccountProperties} one by one: no more than one page is in memory. With a provider all are read before
 * the first.
 */
export function eachAccountProperty(
  args: dynamic.GetAccountPropertiesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAccountPropertiesEntry> {
  return callEach(declared.getAccountProperties, args, opts);
}

/**
 * The plan of an account: limits, and what is used of them.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Without `billingDetails`: see {@link getAccountSubscriptionOutput}.
 *
 * Good to know (L: line of the vendor's API document):
 * - storageUsed and membersUsed are described with the texts of the limits. (L1622)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getAccountSubscription({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAccountSubscription(
  args: dynamic.GetAccountSubscriptionArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountSubscriptionResult> {
  return callDataSource(declared.getAccountSubscription, args, opts);
}

/**
 * {@link getAccountSubscription} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 *
 * Has `billingDetails` as well, so the result is a secret. Its other fields, taken by their names, are not.
 */
export function getAccountSubscriptionOutput(
  args: dynamic.GetAccountSubscriptionOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountSubscriptionOutputResult> {
  return callOutput(declared.getAccountSubscription, args, opts);
}

/**
 * The accounts that the login can see.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachAccount} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { accounts } = await clinked.getAccounts();
 * ```
 * @throws Error with the plugin's message
 */
export function getAccounts(
  args?: dynamic.GetAccountsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAccountsResult> {
  return callDataSource(declared.getAccounts, args, opts);
}

/**
 * {@link getAccounts} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAccountsOutput(
  args?: dynamic.GetAccountsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAccountsResult> {
  return callOutput(declared.getAccounts, args, opts);
}

/** {@link getAccounts} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachAccount(
  args?: dynamic.GetAccountsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAccountsEntry> {
  return callEach(declared.getAccounts, args, opts);
}

/**
 * Whether an account is connected to Adobe Sign.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Good to know (L: line of the vendor's API document):
 * - Only people connect it, in Clinked: there is no resource for it. (L9534)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getAdobeIntegration({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAdobeIntegration(
  args: dynamic.GetAdobeIntegrationArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAdobeIntegrationResult> {
  return callDataSource(declared.getAdobeIntegration, args, opts);
}

/**
 * {@link getAdobeIntegration} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getAdobeIntegrationOutput(
  args: dynamic.GetAdobeIntegrationOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAdobeIntegrationResult> {
  return callOutput(declared.getAdobeIntegration, args, opts);
}

/**
 * An application by its client id or its name.
 *
 * Costs 1 request (not by `clientId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getApplication({ name: "My Awesome App!" });
 * ```
 * @throws Error with the plugin's message
 */
export function getApplication(
  args?: dynamic.GetApplicationArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetApplicationResult> {
  return callDataSource(declared.getApplication, args, opts);
}

/**
 * {@link getApplication} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getApplicationOutput(
  args?: dynamic.GetApplicationOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetApplicationResult> {
  return callOutput(declared.getApplication, args, opts);
}

/**
 * The applications of the login.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachApplication} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { applications } = await clinked.getApplications();
 * ```
 * @throws Error with the plugin's message
 */
export function getApplications(
  args?: dynamic.GetApplicationsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetApplicationsResult> {
  return callDataSource(declared.getApplications, args, opts);
}

/**
 * {@link getApplications} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getApplicationsOutput(
  args?: dynamic.GetApplicationsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetApplicationsResult> {
  return callOutput(declared.getApplications, args, opts);
}

/**
 * {@link getApplications} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachApplication(
  args?: dynamic.GetApplicationsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetApplicationsEntry> {
  return callEach(declared.getApplications, args, opts);
}

/**
 * What is attached to a file, note, event, task or discussion.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachAttachment} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { attachments } = await clinked.getAttachments({ note: "1/1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getAttachments(
  args?: dynamic.GetAttachmentsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAttachmentsResult> {
  return callDataSource(declared.getAttachments, args, opts);
}

/**
 * {@link getAttachments} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAttachmentsOutput(
  args?: dynamic.GetAttachmentsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAttachmentsResult> {
  return callOutput(declared.getAttachments, args, opts);
}

/**
 * {@link getAttachments} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachAttachment(
  args?: dynamic.GetAttachmentsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAttachmentsEntry> {
  return callEach(declared.getAttachments, args, opts);
}

/**
 * What happened in an account, the newest first.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachAuditLogEntry} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Each answer names the offset of the next one; entries that come meanwhile are not seen. (L38820)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { entries } = await clinked.getAuditLog({ account: "1", events: ["login"] });
 * ```
 * @throws Error with the plugin's message
 */
export function getAuditLog(
  args: dynamic.GetAuditLogArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetAuditLogResult> {
  return callDataSource(declared.getAuditLog, args, opts);
}

/**
 * {@link getAuditLog} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAuditLogOutput(
  args: dynamic.GetAuditLogOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetAuditLogResult> {
  return callOutput(declared.getAuditLog, args, opts);
}

/** {@link getAuditLog} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachAuditLogEntry(
  args: dynamic.GetAuditLogArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetAuditLogEntry> {
  return callEach(declared.getAuditLog, args, opts);
}

/**
 * The events of a group, or those of an account between two days.
 *
 * Costs 1 request for each page (the events of an account are one). Nothing is kept for the next call.
 *
 * {@link eachCalendarEvent} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { events } = await clinked.getCalendarEvents({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getCalendarEvents(
  args?: dynamic.GetCalendarEventsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCalendarEventsResult> {
  return callDataSource(declared.getCalendarEvents, args, opts);
}

/**
 * {@link getCalendarEvents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getCalendarEventsOutput(
  args?: dynamic.GetCalendarEventsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCalendarEventsResult> {
  return callOutput(declared.getCalendarEvents, args, opts);
}

/**
 * {@link getCalendarEvents} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachCalendarEvent(
  args?: dynamic.GetCalendarEventsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetCalendarEventsEntry> {
  return callEach(declared.getCalendarEvents, args, opts);
}

/**
 * The user of the login: its accounts, and what it may do in each of them.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Good to know (L: line of the vendor's API document):
 * - `telephone`, `locked` and `id` of the service are `phone`, `lock` and `userId` here. (L116)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getCurrentUser();
 * ```
 * @throws Error with the plugin's message
 */
export function getCurrentUser(
  args?: dynamic.GetCurrentUserArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCurrentUserResult> {
  return callDataSource(declared.getCurrentUser, args, opts);
}

/**
 * {@link getCurrentUser} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getCurrentUserOutput(
  args?: dynamic.GetCurrentUserOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCurrentUserResult> {
  return callOutput(declared.getCurrentUser, args, opts);
}

/**
 * The custom domain of an account, if it has one, and the hosts that its DNS has to lead to.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getCustomDomainStatus({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getCustomDomainStatus(
  args: dynamic.GetCustomDomainStatusArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCustomDomainStatusResult> {
  return callDataSource(declared.getCustomDomainStatus, args, opts);
}

/**
 * {@link getCustomDomainStatus} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getCustomDomainStatusOutput(
  args: dynamic.GetCustomDomainStatusOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCustomDomainStatusResult> {
  return callOutput(declared.getCustomDomainStatus, args, opts);
}

/**
 * Whether an account sends its own e-mail, and by which mode.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Good to know (L: line of the vendor's API document):
 * - The values of `type` are not documented. (L8464)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getCustomEmailStatus({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getCustomEmailStatus(
  args: dynamic.GetCustomEmailStatusArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCustomEmailStatusResult> {
  return callDataSource(declared.getCustomEmailStatus, args, opts);
}

/**
 * {@link getCustomEmailStatus} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getCustomEmailStatusOutput(
  args: dynamic.GetCustomEmailStatusOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCustomEmailStatusResult> {
  return callOutput(declared.getCustomEmailStatus, args, opts);
}

/**
 * A dashboard of an account or a group by its name.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getDashboard({ group: "1/1", name: "default" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDashboard(
  args: dynamic.GetDashboardArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDashboardResult> {
  return callDataSource(declared.getDashboard, args, opts);
}

/**
 * {@link getDashboard} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDashboardOutput(
  args: dynamic.GetDashboardOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDashboardResult> {
  return callOutput(declared.getDashboard, args, opts);
}

/**
 * The dashboards of an account or a group.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachDashboard} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { dashboards } = await clinked.getDashboards({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDashboards(
  args?: dynamic.GetDashboardsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDashboardsResult> {
  return callDataSource(declared.getDashboards, args, opts);
}

/**
 * {@link getDashboards} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDashboardsOutput(
  args?: dynamic.GetDashboardsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDashboardsResult> {
  return callOutput(declared.getDashboards, args, opts);
}

/**
 * {@link getDashboards} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachDashboard(
  args?: dynamic.GetDashboardsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDashboardsEntry> {
  return callEach(declared.getDashboards, args, opts);
}

/**
 * The devices and applications that are logged in to an account.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachDevice} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { devices } = await clinked.getDevices({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDevices(
  args: dynamic.GetDevicesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDevicesResult> {
  return callDataSource(declared.getDevices, args, opts);
}

/**
 * {@link getDevices} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDevicesOutput(
  args: dynamic.GetDevicesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDevicesResult> {
  return callOutput(declared.getDevices, args, opts);
}

/** {@link getDevices} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachDevice(
  args: dynamic.GetDevicesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDevicesEntry> {
  return callEach(declared.getDevices, args, opts);
}

/**
 * A discussion of a group by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getDiscussion({ group: "1/1", discussionId: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDiscussion(
  args: dynamic.GetDiscussionArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDiscussionResult> {
  return callDataSource(declared.getDiscussion, args, opts);
}

/**
 * {@link getDiscussion} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDiscussionOutput(
  args: dynamic.GetDiscussionOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDiscussionResult> {
  return callOutput(declared.getDiscussion, args, opts);
}

/**
 * The discussions of a group.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachDiscussion} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { discussions } = await clinked.getDiscussions({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDiscussions(
  args: dynamic.GetDiscussionsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDiscussionsResult> {
  return callDataSource(declared.getDiscussions, args, opts);
}

/**
 * {@link getDiscussions} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDiscussionsOutput(
  args: dynamic.GetDiscussionsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDiscussionsResult> {
  return callOutput(declared.getDiscussions, args, opts);
}

/**
 * {@link getDiscussions} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachDiscussion(
  args: dynamic.GetDiscussionsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDiscussionsEntry> {
  return callEach(declared.getDiscussions, args, opts);
}

/**
 * The accounts of Docusign that the connected login can use.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachDocusignAccount} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { accounts } = await clinked.getDocusignAccounts({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDocusignAccounts(
  args: dynamic.GetDocusignAccountsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDocusignAccountsResult> {
  return callDataSource(declared.getDocusignAccounts, args, opts);
}

/**
 * {@link getDocusignAccounts} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getDocusignAccountsOutput(
  args: dynamic.GetDocusignAccountsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDocusignAccountsResult> {
  return callOutput(declared.getDocusignAccounts, args, opts);
}

/**
 * {@link getDocusignAccounts} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachDocusignAccount(
  args: dynamic.GetDocusignAccountsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDocusignAccountsEntry> {
  return callEach(declared.getDocusignAccounts, args, opts);
}

/**
 * A file of a group by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getFile({ group: "1/1", fileId: "2" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFile(args: dynamic.GetFileArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetFileResult> {
  return callDataSource(declared.getFile, args, opts);
}

/**
 * {@link getFile} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFileOutput(
  args: dynamic.GetFileOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFileResult> {
  return callOutput(declared.getFile, args, opts);
}

/**
 * A file or folder of a group by its path.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Good to know (L: line of the vendor's API document):
 * - A name that has a `-` itself cannot be told from two: look for it with getFiles. (L18965)
 * - A folder has `@folder` as its contentType.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getFileByPath({ group: "1/1", path: "first_folder" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFileByPath(
  args: dynamic.GetFileByPathArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetFileByPathResult> {
  return callDataSource(declared.getFileByPath, args, opts);
}

/**
 * {@link getFileByPath} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getFileByPathOutput(
  args: dynamic.GetFileByPathOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFileByPathResult> {
  return callOutput(declared.getFileByPath, args, opts);
}

/**
 * The tasks that a file is attached to.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachFileTask} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The document prints the request and the answer of another list: what tasks show is a guess. (L21630)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { tasks } = await clinked.getFileTasks({ file: "1/1/2" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFileTasks(
  args: dynamic.GetFileTasksArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetFileTasksResult> {
  return callDataSource(declared.getFileTasks, args, opts);
}

/**
 * {@link getFileTasks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getFileTasksOutput(
  args: dynamic.GetFileTasksOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFileTasksResult> {
  return callOutput(declared.getFileTasks, args, opts);
}

/** {@link getFileTasks} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachFileTask(
  args: dynamic.GetFileTasksArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetFileTasksEntry> {
  return callEach(declared.getFileTasks, args, opts);
}

/**
 * The versions of a file, the newest first.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachFileVersion} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { versions } = await clinked.getFileVersions({ file: "1/1/2" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFileVersions(
  args: dynamic.GetFileVersionsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetFileVersionsResult> {
  return callDataSource(declared.getFileVersions, args, opts);
}

/**
 * {@link getFileVersions} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getFileVersionsOutput(
  args: dynamic.GetFileVersionsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFileVersionsResult> {
  return callOutput(declared.getFileVersions, args, opts);
}

/**
 * {@link getFileVersions} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachFileVersion(
  args: dynamic.GetFileVersionsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetFileVersionsEntry> {
  return callEach(declared.getFileVersions, args, opts);
}

/**
 * The files of a folder, or those at the top of a group.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachFile} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Files and folders are one list: a page may hold fewer files than it was asked for. (L18489)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { files } = await clinked.getFiles({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFiles(args: dynamic.GetFilesArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetFilesResult> {
  return callDataSource(declared.getFiles, args, opts);
}

/**
 * {@link getFiles} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFilesOutput(
  args: dynamic.GetFilesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFilesResult> {
  return callOutput(declared.getFiles, args, opts);
}

/** {@link getFiles} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachFile(
  args: dynamic.GetFilesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetFilesEntry> {
  return callEach(declared.getFiles, args, opts);
}

/**
 * The folders of a folder, or those at the top of a group.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachFolder} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Files and folders are one list: a page may hold fewer folders than it was asked for. (L18489)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { folders } = await clinked.getFolders({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFolders(
  args: dynamic.GetFoldersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetFoldersResult> {
  return callDataSource(declared.getFolders, args, opts);
}

/**
 * {@link getFolders} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getFoldersOutput(
  args: dynamic.GetFoldersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFoldersResult> {
  return callOutput(declared.getFolders, args, opts);
}

/** {@link getFolders} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachFolder(
  args: dynamic.GetFoldersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetFoldersEntry> {
  return callEach(declared.getFolders, args, opts);
}

/**
 * A group by its id, its name or its slug.
 *
 * Costs 1 request (not by `groupId`: the pages of the list). Nothing is kept for the next call.
 *
 * Without `mailKey`: see {@link getGroupOutput}.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getGroup({ account: "1", friendlyName: "Explore Clinked" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroup(args: dynamic.GetGroupArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetGroupResult> {
  return callDataSource(declared.getGroup, args, opts);
}

/**
 * {@link getGroup} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `mailKey` as well, so the result is a secret. Its other fields, taken by their names, are not.
 */
export function getGroupOutput(
  args: dynamic.GetGroupOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupOutputResult> {
  return callOutput(declared.getGroup, args, opts);
}

/**
 * The components that a group has.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachGroupComponent} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The document calls the account organisation here, and the group's id its name. (L17481)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { components } = await clinked.getGroupComponents({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupComponents(
  args: dynamic.GetGroupComponentsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupComponentsResult> {
  return callDataSource(declared.getGroupComponents, args, opts);
}

/**
 * {@link getGroupComponents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getGroupComponentsOutput(
  args: dynamic.GetGroupComponentsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupComponentsResult> {
  return callOutput(declared.getGroupComponents, args, opts);
}

/**
 * {@link getGroupComponents} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachGroupComponent(
  args: dynamic.GetGroupComponentsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupComponentsEntry> {
  return callEach(declared.getGroupComponents, args, opts);
}

/**
 * How many groups an account has that the login can see.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getGroupCount({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupCount(
  args: dynamic.GetGroupCountArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupCountResult> {
  return callDataSource(declared.getGroupCount, args, opts);
}

/**
 * {@link getGroupCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupCountOutput(
  args: dynamic.GetGroupCountOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupCountResult> {
  return callOutput(declared.getGroupCount, args, opts);
}

/**
 * The invites to a group that nobody has accepted yet.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Without `inviteKey`: see {@link getGroupInvitesOutput}.
 *
 * {@link eachGroupInvite} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { invites } = await clinked.getGroupInvites({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupInvites(
  args: dynamic.GetGroupInvitesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupInvitesResult> {
  return callDataSource(declared.getGroupInvites, args, opts);
}

/**
 * {@link getGroupInvites} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 *
 * Has `inviteKey` as well, so the result is a secret.
 */
export function getGroupInvitesOutput(
  args: dynamic.GetGroupInvitesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupInvitesOutputResult> {
  return callOutput(declared.getGroupInvites, args, opts);
}

/**
 * {@link getGroupInvites} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachGroupInvite(
  args: dynamic.GetGroupInvitesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupInvitesEntry> {
  return callEach(declared.getGroupInvites, args, opts);
}

/**
 * What goes on in the background of a group, for example a copy.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachGroupJob} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { jobs } = await clinked.getGroupJobs({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupJobs(
  args: dynamic.GetGroupJobsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupJobsResult> {
  return callDataSource(declared.getGroupJobs, args, opts);
}

/**
 * {@link getGroupJobs} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupJobsOutput(
  args: dynamic.GetGroupJobsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupJobsResult> {
  return callOutput(declared.getGroupJobs, args, opts);
}

/** {@link getGroupJobs} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachGroupJob(
  args: dynamic.GetGroupJobsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupJobsEntry> {
  return callEach(declared.getGroupJobs, args, opts);
}

/**
 * The labels of a group.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachGroupLabel} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Nothing else tells the ids of labels, and these are those of attached ones alone. (L17559)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { labels } = await clinked.getGroupLabels({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupLabels(
  args: dynamic.GetGroupLabelsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupLabelsResult> {
  return callDataSource(declared.getGroupLabels, args, opts);
}

/**
 * {@link getGroupLabels} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupLabelsOutput(
  args: dynamic.GetGroupLabelsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupLabelsResult> {
  return callOutput(declared.getGroupLabels, args, opts);
}

/**
 * {@link getGroupLabels} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachGroupLabel(
  args: dynamic.GetGroupLabelsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupLabelsEntry> {
  return callEach(declared.getGroupLabels, args, opts);
}

/**
 * A member of a group by id, user name or e-mail address.
 *
 * Costs 1 request (not by `memberId`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getGroupMember({ group: "1/1", username: "jack" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupMember(
  args: dynamic.GetGroupMemberArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupMemberResult> {
  return callDataSource(declared.getGroupMember, args, opts);
}

/**
 * {@link getGroupMember} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupMemberOutput(
  args: dynamic.GetGroupMemberOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupMemberResult> {
  return callOutput(declared.getGroupMember, args, opts);
}

/**
 * The members of a group.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachGroupMember} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - List entries lack the tags: getGroupMember has them. (L14221)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { members } = await clinked.getGroupMembers({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupMembers(
  args: dynamic.GetGroupMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupMembersResult> {
  return callDataSource(declared.getGroupMembers, args, opts);
}

/**
 * {@link getGroupMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getGroupMembersOutput(
  args: dynamic.GetGroupMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupMembersResult> {
  return callOutput(declared.getGroupMembers, args, opts);
}

/**
 * {@link getGroupMembers} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachGroupMember(
  args: dynamic.GetGroupMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupMembersEntry> {
  return callEach(declared.getGroupMembers, args, opts);
}

/**
 * What was deleted in a group and can be restored.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachGroupTrashItem} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { items } = await clinked.getGroupTrash({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupTrash(
  args: dynamic.GetGroupTrashArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupTrashResult> {
  return callDataSource(declared.getGroupTrash, args, opts);
}

/**
 * {@link getGroupTrash} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupTrashOutput(
  args: dynamic.GetGroupTrashOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupTrashResult> {
  return callOutput(declared.getGroupTrash, args, opts);
}

/**
 * {@link getGroupTrash} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachGroupTrashItem(
  args: dynamic.GetGroupTrashArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupTrashEntry> {
  return callEach(declared.getGroupTrash, args, opts);
}

/**
 * The groups of an account.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * Without `mailKey`: see {@link getGroupsOutput}.
 *
 * {@link eachGroup} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { groups } = await clinked.getGroups({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGroups(args: dynamic.GetGroupsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetGroupsResult> {
  return callDataSource(declared.getGroups, args, opts);
}

/**
 * {@link getGroups} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `mailKey` as well, so the result is a secret.
 */
export function getGroupsOutput(
  args: dynamic.GetGroupsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupsOutputResult> {
  return callOutput(declared.getGroups, args, opts);
}

/** {@link getGroups} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachGroup(
  args: dynamic.GetGroupsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupsEntry> {
  return callEach(declared.getGroups, args, opts);
}

/**
 * A guest of an account by id or e-mail address.
 *
 * Costs 1 request (not by `guestId`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getGuest({ account: "1", email: "guest@guest.com" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGuest(args: dynamic.GetGuestArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetGuestResult> {
  return callDataSource(declared.getGuest, args, opts);
}

/**
 * {@link getGuest} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGuestOutput(
  args: dynamic.GetGuestOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGuestResult> {
  return callOutput(declared.getGuest, args, opts);
}

/**
 * The guests of an account: people outside with whom something is shared.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachGuest} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { guests } = await clinked.getGuests({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGuests(args: dynamic.GetGuestsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetGuestsResult> {
  return callDataSource(declared.getGuests, args, opts);
}

/**
 * {@link getGuests} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGuestsOutput(
  args: dynamic.GetGuestsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGuestsResult> {
  return callOutput(declared.getGuests, args, opts);
}

/** {@link getGuests} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachGuest(
  args: dynamic.GetGuestsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGuestsEntry> {
  return callEach(declared.getGuests, args, opts);
}

/**
 * The rights that refine the permissions of an account.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachMemberRight} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { rights } = await clinked.getMemberRights({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getMemberRights(
  args: dynamic.GetMemberRightsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetMemberRightsResult> {
  return callDataSource(declared.getMemberRights, args, opts);
}

/**
 * {@link getMemberRights} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getMemberRightsOutput(
  args: dynamic.GetMemberRightsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetMemberRightsResult> {
  return callOutput(declared.getMemberRights, args, opts);
}

/**
 * {@link getMemberRights} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachMemberRight(
  args: dynamic.GetMemberRightsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetMemberRightsEntry> {
  return callEach(declared.getMemberRights, args, opts);
}

/**
 * The tags that members of an account have.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachMemberTag} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - A tag is there as long as a member has it: AccountMember sets them.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { tags } = await clinked.getMemberTags({ account: "1", members: true });
 * ```
 * @throws Error with the plugin's message
 */
export function getMemberTags(
  args: dynamic.GetMemberTagsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetMemberTagsResult> {
  return callDataSource(declared.getMemberTags, args, opts);
}

/**
 * {@link getMemberTags} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getMemberTagsOutput(
  args: dynamic.GetMemberTagsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetMemberTagsResult> {
  return callOutput(declared.getMemberTags, args, opts);
}

/**
 * {@link getMemberTags} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachMemberTag(
  args: dynamic.GetMemberTagsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetMemberTagsEntry> {
  return callEach(declared.getMemberTags, args, opts);
}

/**
 * A note of a group by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getNote({ group: "1/1", noteId: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getNote(args: dynamic.GetNoteArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetNoteResult> {
  return callDataSource(declared.getNote, args, opts);
}

/**
 * {@link getNote} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getNoteOutput(
  args: dynamic.GetNoteOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetNoteResult> {
  return callOutput(declared.getNote, args, opts);
}

/**
 * The notes of a group.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachNote} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - List entries lack the content: getNote has it. (L24495)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { notes } = await clinked.getNotes({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getNotes(args: dynamic.GetNotesArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetNotesResult> {
  return callDataSource(declared.getNotes, args, opts);
}

/**
 * {@link getNotes} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getNotesOutput(
  args: dynamic.GetNotesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetNotesResult> {
  return callOutput(declared.getNotes, args, opts);
}

/** {@link getNotes} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachNote(
  args: dynamic.GetNotesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetNotesEntry> {
  return callEach(declared.getNotes, args, opts);
}

/**
 * The profile of the user of the login.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getOwnUserProfile();
 * ```
 * @throws Error with the plugin's message
 */
export function getOwnUserProfile(
  args?: dynamic.GetOwnUserProfileArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetOwnUserProfileResult> {
  return callDataSource(declared.getOwnUserProfile, args, opts);
}

/**
 * {@link getOwnUserProfile} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getOwnUserProfileOutput(
  args?: dynamic.GetOwnUserProfileOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetOwnUserProfileResult> {
  return callOutput(declared.getOwnUserProfile, args, opts);
}

/**
 * Whatever has a text in it: files, notes, tasks, events, users, discussions and groups.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * Without `entity`: see {@link getSearchResultsOutput}.
 *
 * {@link eachSearchResult} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { results } = await clinked.getSearchResults({ query: "Explore", account: "1", type: "group" });
 * ```
 * @throws Error with the plugin's message
 */
export function getSearchResults(
  args: dynamic.GetSearchResultsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSearchResultsResult> {
  return callDataSource(declared.getSearchResults, args, opts);
}

/**
 * {@link getSearchResults} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 *
 * Has `entity` as well, so the result is a secret.
 */
export function getSearchResultsOutput(
  args: dynamic.GetSearchResultsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSearchResultsOutputResult> {
  return callOutput(declared.getSearchResults, args, opts);
}

/**
 * {@link getSearchResults} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachSearchResult(
  args: dynamic.GetSearchResultsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSearchResultsEntry> {
  return callEach(declared.getSearchResults, args, opts);
}

/**
 * The domains that a SendGrid login can send from.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachSendgridDomain} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The API key travels in the query of the request, so it may stand in the service's logs. (L8675)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { domains } = await clinked.getSendgridDomains({ account: "1", apiKey: "SG.example-key" });
 * ```
 * @throws Error with the plugin's message
 */
export function getSendgridDomains(
  args: dynamic.GetSendgridDomainsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSendgridDomainsResult> {
  return callDataSource(declared.getSendgridDomains, args, opts);
}

/**
 * {@link getSendgridDomains} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 *
 * `apiKey` is a secret, and so is the result.
 */
export function getSendgridDomainsOutput(
  args: dynamic.GetSendgridDomainsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSendgridDomainsResult> {
  return callOutput(declared.getSendgridDomains, args, opts);
}

/**
 * {@link getSendgridDomains} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachSendgridDomain(
  args: dynamic.GetSendgridDomainsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSendgridDomainsEntry> {
  return callEach(declared.getSendgridDomains, args, opts);
}

/**
 * With how many a file, folder, note, event, task or discussion is shared.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getShareCount({ file: "1/1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getShareCount(
  args?: dynamic.GetShareCountArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetShareCountResult> {
  return callDataSource(declared.getShareCount, args, opts);
}

/**
 * {@link getShareCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getShareCountOutput(
  args?: dynamic.GetShareCountOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetShareCountResult> {
  return callOutput(declared.getShareCount, args, opts);
}

/**
 * With whom a file, folder, note, event, task or discussion is shared.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Without `tokenKey`: see {@link getSharesOutput}.
 *
 * {@link eachShare} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { shares } = await clinked.getShares({ file: "1/1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getShares(args?: dynamic.GetSharesArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetSharesResult> {
  return callDataSource(declared.getShares, args, opts);
}

/**
 * {@link getShares} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `tokenKey` as well, so the result is a secret.
 */
export function getSharesOutput(
  args?: dynamic.GetSharesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSharesOutputResult> {
  return callOutput(declared.getShares, args, opts);
}

/** {@link getShares} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachShare(
  args?: dynamic.GetSharesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSharesEntry> {
  return callEach(declared.getShares, args, opts);
}

/**
 * The services by which the user of the login can sign in.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getSocialLogins();
 * ```
 * @throws Error with the plugin's message
 */
export function getSocialLogins(
  args?: dynamic.GetSocialLoginsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSocialLoginsResult> {
  return callDataSource(declared.getSocialLogins, args, opts);
}

/**
 * {@link getSocialLogins} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getSocialLoginsOutput(
  args?: dynamic.GetSocialLoginsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSocialLoginsResult> {
  return callOutput(declared.getSocialLogins, args, opts);
}

/**
 * The storage region of an account, and those that it can have.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getStorageRegions({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getStorageRegions(
  args: dynamic.GetStorageRegionsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetStorageRegionsResult> {
  return callDataSource(declared.getStorageRegions, args, opts);
}

/**
 * {@link getStorageRegions} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getStorageRegionsOutput(
  args: dynamic.GetStorageRegionsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetStorageRegionsResult> {
  return callOutput(declared.getStorageRegions, args, opts);
}

/**
 * The members of an account that have a tag.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachTaggedMember} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The service answers with the members under the name of the tag. (L3893)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { members } = await clinked.getTaggedMembers({ account: "1", tag: "hello" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTaggedMembers(
  args: dynamic.GetTaggedMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTaggedMembersResult> {
  return callDataSource(declared.getTaggedMembers, args, opts);
}

/**
 * {@link getTaggedMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaggedMembersOutput(
  args: dynamic.GetTaggedMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaggedMembersResult> {
  return callOutput(declared.getTaggedMembers, args, opts);
}

/**
 * {@link getTaggedMembers} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachTaggedMember(
  args: dynamic.GetTaggedMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTaggedMembersEntry> {
  return callEach(declared.getTaggedMembers, args, opts);
}

/**
 * The categories of a group's tasks.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachTaskCategory} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { categories } = await clinked.getTaskCategories({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTaskCategories(
  args: dynamic.GetTaskCategoriesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTaskCategoriesResult> {
  return callDataSource(declared.getTaskCategories, args, opts);
}

/**
 * {@link getTaskCategories} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaskCategoriesOutput(
  args: dynamic.GetTaskCategoriesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaskCategoriesResult> {
  return callOutput(declared.getTaskCategories, args, opts);
}

/**
 * {@link getTaskCategories} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachTaskCategory(
  args: dynamic.GetTaskCategoriesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTaskCategoriesEntry> {
  return callEach(declared.getTaskCategories, args, opts);
}

/**
 * How many tasks a group has.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getTaskCount({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTaskCount(
  args: dynamic.GetTaskCountArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTaskCountResult> {
  return callDataSource(declared.getTaskCount, args, opts);
}

/**
 * {@link getTaskCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getTaskCountOutput(
  args: dynamic.GetTaskCountOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaskCountResult> {
  return callOutput(declared.getTaskCount, args, opts);
}

/**
 * The statuses that tasks of an account can have, the service's own among them.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachTaskStatus} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { statuses } = await clinked.getTaskStatuses({ account: "1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTaskStatuses(
  args: dynamic.GetTaskStatusesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTaskStatusesResult> {
  return callDataSource(declared.getTaskStatuses, args, opts);
}

/**
 * {@link getTaskStatuses} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaskStatusesOutput(
  args: dynamic.GetTaskStatusesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaskStatusesResult> {
  return callOutput(declared.getTaskStatuses, args, opts);
}

/**
 * {@link getTaskStatuses} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachTaskStatus(
  args: dynamic.GetTaskStatusesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTaskStatusesEntry> {
  return callEach(declared.getTaskStatuses, args, opts);
}

/**
 * The tasks of a group, or those of an account.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachTask} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - No page parameter is documented, but the answer has pages. (L28482)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { tasks } = await clinked.getTasks({ group: "1/1" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTasks(args?: dynamic.GetTasksArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetTasksResult> {
  return callDataSource(declared.getTasks, args, opts);
}

/**
 * {@link getTasks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getTasksOutput(
  args?: dynamic.GetTasksOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTasksResult> {
  return callOutput(declared.getTasks, args, opts);
}

/** {@link getTasks} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachTask(
  args?: dynamic.GetTasksArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTasksEntry> {
  return callEach(declared.getTasks, args, opts);
}

/**
 * The events of a user between two days, in all accounts.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachUserEvent} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The answer names no account, so these have no id of a resource. (L10532)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { events } = await clinked.getUserEvents({ username: "jack" });
 * ```
 * @throws Error with the plugin's message
 */
export function getUserEvents(
  args: dynamic.GetUserEventsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetUserEventsResult> {
  return callDataSource(declared.getUserEvents, args, opts);
}

/**
 * {@link getUserEvents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getUserEventsOutput(
  args: dynamic.GetUserEventsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetUserEventsResult> {
  return callOutput(declared.getUserEvents, args, opts);
}

/**
 * {@link getUserEvents} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachUserEvent(
  args: dynamic.GetUserEventsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetUserEventsEntry> {
  return callEach(declared.getUserEvents, args, opts);
}

/**
 * The profile of a user by user name or e-mail address.
 *
 * Costs 1 request (not by `username`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getUserProfile({ username: "jack" });
 * ```
 * @throws Error with the plugin's message
 */
export function getUserProfile(
  args?: dynamic.GetUserProfileArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetUserProfileResult> {
  return callDataSource(declared.getUserProfile, args, opts);
}

/**
 * {@link getUserProfile} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getUserProfileOutput(
  args?: dynamic.GetUserProfileOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetUserProfileResult> {
  return callOutput(declared.getUserProfile, args, opts);
}

/**
 * How many people the login can see, or those of a group.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const found = await clinked.getUserProfileCount();
 * ```
 * @throws Error with the plugin's message
 */
export function getUserProfileCount(
  args?: dynamic.GetUserProfileCountArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetUserProfileCountResult> {
  return callDataSource(declared.getUserProfileCount, args, opts);
}

/**
 * {@link getUserProfileCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getUserProfileCountOutput(
  args?: dynamic.GetUserProfileCountOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetUserProfileCountResult> {
  return callOutput(declared.getUserProfileCount, args, opts);
}

/**
 * Everybody whom the login can see: user ids and user names.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachUserProfile} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { profiles } = await clinked.getUserProfiles();
 * ```
 * @throws Error with the plugin's message
 */
export function getUserProfiles(
  args?: dynamic.GetUserProfilesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetUserProfilesResult> {
  return callDataSource(declared.getUserProfiles, args, opts);
}

/**
 * {@link getUserProfiles} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getUserProfilesOutput(
  args?: dynamic.GetUserProfilesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetUserProfilesResult> {
  return callOutput(declared.getUserProfiles, args, opts);
}

/**
 * {@link getUserProfiles} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachUserProfile(
  args?: dynamic.GetUserProfilesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetUserProfilesEntry> {
  return callEach(declared.getUserProfiles, args, opts);
}

/**
 * The kinds of widgets that a dashboard can have.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachWidget} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const { widgets } = await clinked.getWidgets({ scope: "GROUP" });
 * ```
 * @throws Error with the plugin's message
 */
export function getWidgets(
  args: dynamic.GetWidgetsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetWidgetsResult> {
  return callDataSource(declared.getWidgets, args, opts);
}

/**
 * {@link getWidgets} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getWidgetsOutput(
  args: dynamic.GetWidgetsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetWidgetsResult> {
  return callOutput(declared.getWidgets, args, opts);
}

/** {@link getWidgets} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachWidget(
  args: dynamic.GetWidgetsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetWidgetsEntry> {
  return callEach(declared.getWidgets, args, opts);
}
