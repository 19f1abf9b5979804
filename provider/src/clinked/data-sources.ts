// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type DataSourceOutputOptions, type DeclaredDataSource, dataSourceCalls } from "../kit/data-source-call";
import type {
  ApplicationOwner,
  DashboardWidget,
  GroupComponent,
  GroupMasterConfiguration,
  GroupWatermarkConfiguration,
} from "./resources";

const { callDataSource, callEach, callOutput } = dataSourceCalls(
  async () => (await import("./data/index.js")).clinkedDataSources,
);

const declared = {
  getAccount: { name: "clinked:getAccount" },
  getAccountComponents: { name: "clinked:getAccountComponents" },
  getAccountInvites: { name: "clinked:getAccountInvites" },
  getAccountMember: { name: "clinked:getAccountMember" },
  getAccountMembers: { name: "clinked:getAccountMembers" },
  getAccountProperties: { name: "clinked:getAccountProperties" },
  getAccountSubscription: {
    name: "clinked:getAccountSubscription",
    secret: true,
    open: ["plan", "storageUsed", "membersUsed", "emailsUsed", "accountPackage"],
  },
  getAccounts: { name: "clinked:getAccounts" },
  getAdobeIntegration: { name: "clinked:getAdobeIntegration" },
  getApplication: { name: "clinked:getApplication" },
  getApplications: { name: "clinked:getApplications" },
  getAttachments: { name: "clinked:getAttachments" },
  getAuditLog: { name: "clinked:getAuditLog" },
  getCalendarEvents: { name: "clinked:getCalendarEvents" },
  getCurrentUser: { name: "clinked:getCurrentUser" },
  getCustomDomainStatus: { name: "clinked:getCustomDomainStatus" },
  getCustomEmailStatus: { name: "clinked:getCustomEmailStatus" },
  getDashboard: { name: "clinked:getDashboard" },
  getDashboards: { name: "clinked:getDashboards" },
  getDevices: { name: "clinked:getDevices" },
  getDiscussion: { name: "clinked:getDiscussion" },
  getDiscussions: { name: "clinked:getDiscussions" },
  getDocusignAccounts: { name: "clinked:getDocusignAccounts" },
  getFile: { name: "clinked:getFile" },
  getFileByPath: { name: "clinked:getFileByPath" },
  getFileTasks: { name: "clinked:getFileTasks" },
  getFileVersions: { name: "clinked:getFileVersions" },
  getFiles: { name: "clinked:getFiles" },
  getFolders: { name: "clinked:getFolders" },
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
  },
  getGroupComponents: { name: "clinked:getGroupComponents" },
  getGroupCount: { name: "clinked:getGroupCount" },
  getGroupInvites: { name: "clinked:getGroupInvites", secret: true },
  getGroupJobs: { name: "clinked:getGroupJobs" },
  getGroupLabels: { name: "clinked:getGroupLabels" },
  getGroupMember: { name: "clinked:getGroupMember" },
  getGroupMembers: { name: "clinked:getGroupMembers" },
  getGroupTrash: { name: "clinked:getGroupTrash" },
  getGroups: { name: "clinked:getGroups", secret: true },
  getGuest: { name: "clinked:getGuest" },
  getGuests: { name: "clinked:getGuests" },
  getMemberRights: { name: "clinked:getMemberRights" },
  getMemberTags: { name: "clinked:getMemberTags" },
  getNote: { name: "clinked:getNote" },
  getNotes: { name: "clinked:getNotes" },
  getOwnUserProfile: { name: "clinked:getOwnUserProfile" },
  getSearchResults: { name: "clinked:getSearchResults", secret: true },
  getSendgridDomains: { name: "clinked:getSendgridDomains", secretArgs: ["apiKey"] },
  getShareCount: { name: "clinked:getShareCount" },
  getShares: { name: "clinked:getShares", secret: true },
  getSocialLogins: { name: "clinked:getSocialLogins" },
  getStorageRegions: { name: "clinked:getStorageRegions" },
  getTaggedMembers: { name: "clinked:getTaggedMembers" },
  getTaskCategories: { name: "clinked:getTaskCategories" },
  getTaskCount: { name: "clinked:getTaskCount" },
  getTaskStatuses: { name: "clinked:getTaskStatuses" },
  getTasks: { name: "clinked:getTasks" },
  getUserEvents: { name: "clinked:getUserEvents" },
  getUserProfile: { name: "clinked:getUserProfile" },
  getUserProfileCount: { name: "clinked:getUserProfileCount" },
  getUserProfiles: { name: "clinked:getUserProfiles" },
  getWidgets: { name: "clinked:getWidgets" },
} satisfies Record<string, DeclaredDataSource>;

/**
 * An account by its id, its name or its slug.
 *
 * Costs 1 request (not by `account`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getAccount({ friendlyName: "Awesome Organisation" });
 * ```
 * @throws PortalError
 */
export function getAccount(args?: GetAccountArgs): Promise<GetAccountResult> {
  return callDataSource(declared.getAccount, args);
}

/**
 * {@link getAccount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAccountOutput(
  args?: GetAccountOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountResult> {
  return callOutput(declared.getAccount, args, opts);
}

/** Arguments of {@link getAccount}. */
export interface GetAccountArgs {
  /** Id of the existing account, for example "1". */
  account?: string;
  /** Name that people see. */
  friendlyName?: string;
  /** Slug of the account and subdomain of its portal. A change moves the portal. */
  name?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountOutput}. */
export interface GetAccountOutputArgs {
  /** Id of the existing account, for example "1". */
  account?: pulumi.Input<string>;
  /** Name that people see. */
  friendlyName?: pulumi.Input<string>;
  /** Slug of the account and subdomain of its portal. A change moves the portal. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getAccount}. */
export interface GetAccountResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the existing account, for example "1". */
  account: string;
  /** Name that people see. */
  friendlyName?: string;
  /** Slug of the account and subdomain of its portal. A change moves the portal. */
  name?: string;
  /** Language of the account, for example "en_GB". */
  locale?: string;
  /** Whether the account is in use. */
  enabled: boolean;
  /** Custom domain, if there is one. */
  domain?: string;
  /** Hash of the account, as Clinked returns it. */
  hash?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { components } = await clinked.getAccountComponents({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getAccountComponents(args: GetAccountComponentsArgs): Promise<GetAccountComponentsResult> {
  return callDataSource(declared.getAccountComponents, args);
}

/**
 * {@link getAccountComponents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getAccountComponentsOutput(
  args: GetAccountComponentsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountComponentsResult> {
  return callOutput(declared.getAccountComponents, args, opts);
}

/** {@link getAccountComponents} one by one: no more than one page is in memory. */
export function eachAccountComponent(args: GetAccountComponentsArgs): AsyncIterable<GetAccountComponentsEntry> {
  return callEach(declared.getAccountComponents, args);
}

/** Arguments of {@link getAccountComponents}. */
export interface GetAccountComponentsArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountComponentsOutput}. */
export interface GetAccountComponentsOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `components`. */
export interface GetAccountComponentsResult {
  /** All of them, from every page. */
  components: GetAccountComponentsEntry[];
}

/** One of the `components` of {@link GetAccountComponentsResult}. */
export interface GetAccountComponentsEntry {
  /** Name, as in `components` of a Group. */
  name: string;
  /** Name that people see. */
  title?: string;
  /** What it is for. */
  description?: string;
  /** Whether it is on trial. */
  beta?: boolean;
  /** Name of its icon. */
  iconName?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { invites } = await clinked.getAccountInvites({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getAccountInvites(args: GetAccountInvitesArgs): Promise<GetAccountInvitesResult> {
  return callDataSource(declared.getAccountInvites, args);
}

/**
 * {@link getAccountInvites} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getAccountInvitesOutput(
  args: GetAccountInvitesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountInvitesResult> {
  return callOutput(declared.getAccountInvites, args, opts);
}

/** {@link getAccountInvites} one by one: no more than one page is in memory. */
export function eachAccountInvite(args: GetAccountInvitesArgs): AsyncIterable<GetAccountInvitesEntry> {
  return callEach(declared.getAccountInvites, args);
}

/** Arguments of {@link getAccountInvites}. */
export interface GetAccountInvitesArgs {
  /** Id of the account. */
  account: string;
  /** Text that name or e-mail address hold. */
  name?: string;
  /** Text that name or e-mail address begin with. */
  startsWith?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountInvitesOutput}. */
export interface GetAccountInvitesOutputArgs {
  /** Id of the account. */
  account: pulumi.Input<string>;
  /** Text that name or e-mail address hold. */
  name?: pulumi.Input<string>;
  /** Text that name or e-mail address begin with. */
  startsWith?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `invites`. */
export interface GetAccountInvitesResult {
  /** All of them, from every page. */
  invites: GetAccountInvitesEntry[];
}

/** One of the `invites` of {@link GetAccountInvitesResult}. */
export interface GetAccountInvitesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account. */
  account: string;
  /** Address that is invited. A change replaces the invite. */
  email: string;
  /** Permission in the account after acceptance: 1, 4, 8 or 16. */
  permission?: 1 | 4 | 8 | 16;
  /** Id given by Clinked, without the account. */
  inviteId: string;
  /** State of the invite: "NONE" while it waits, "ACCEPTED" once the person is a member. */
  status: string;
  /** Type of the request behind the invite. */
  requestType?: string;
  /** User name of the person who invited. */
  source?: string;
}

/**
 * A member of an account by user name or e-mail address.
 *
 * Costs 1 request (not by `username`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getAccountMember({ account: "1", username: "jack" });
 * ```
 * @throws PortalError
 */
export function getAccountMember(args: GetAccountMemberArgs): Promise<GetAccountMemberResult> {
  return callDataSource(declared.getAccountMember, args);
}

/**
 * {@link getAccountMember} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getAccountMemberOutput(
  args: GetAccountMemberOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountMemberResult> {
  return callOutput(declared.getAccountMember, args, opts);
}

/** Arguments of {@link getAccountMember}. */
export interface GetAccountMemberArgs {
  /** Id of the account that the member belongs to. */
  account: string;
  /** User name, unique at Clinked. A change replaces the member. */
  username?: string;
  /** E-mail address. */
  email?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountMemberOutput}. */
export interface GetAccountMemberOutputArgs {
  /** Id of the account that the member belongs to. */
  account: pulumi.Input<string>;
  /** User name, unique at Clinked. A change replaces the member. */
  username?: pulumi.Input<string>;
  /** E-mail address. */
  email?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getAccountMember}. */
export interface GetAccountMemberResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that the member belongs to. */
  account: string;
  /** User name, unique at Clinked. A change replaces the member. */
  username: string;
  /** Full name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** Phone number. */
  phone?: string;
  /** Real name, for administrators only. */
  realName?: string;
  /** Permission in the account: 1 basic, 4 group creator, 8 member manager, 16 administrator. */
  permission?: 1 | 4 | 8 | 16;
  /** Whether the member can log in. */
  enabled?: boolean;
  /** Whether the member is locked. */
  lock?: boolean;
  /** Tags of the member. */
  tags?: string[];
  /** Id of the user. */
  userId: string;
  /** Whether the e-mail address is verified. */
  verifiedEmail: boolean;
  /** Whether two-factor login is on. */
  twoFactorAuthentication: boolean;
  /** How the second factor comes. */
  twoFactorMode?: string;
  /** Whether other accounts share this user; deleting or renaming may touch them. Known after a single read. */
  memberOfMultipleAccounts?: boolean;
  /** Whether the member waits to be unlocked. Known after a single read. */
  pendingUnlock?: boolean;
  /** Groups that an assignment did not reach, where Clinked tells it. */
  notAssigned?: unknown[];
  /** Whether an assignment to groups is under way, where Clinked tells it. */
  assigningToGroups?: boolean;
  /** When the user was last active. */
  lastActive?: string;
  /** When the member was added. */
  dateCreated: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { members } = await clinked.getAccountMembers({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getAccountMembers(args: GetAccountMembersArgs): Promise<GetAccountMembersResult> {
  return callDataSource(declared.getAccountMembers, args);
}

/**
 * {@link getAccountMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getAccountMembersOutput(
  args: GetAccountMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountMembersResult> {
  return callOutput(declared.getAccountMembers, args, opts);
}

/** {@link getAccountMembers} one by one: no more than one page is in memory. */
export function eachAccountMember(args: GetAccountMembersArgs): AsyncIterable<GetAccountMembersEntry> {
  return callEach(declared.getAccountMembers, args);
}

/** Arguments of {@link getAccountMembers}. */
export interface GetAccountMembersArgs {
  /** Id of the account that the member belongs to. */
  account: string;
  /** Text that name or e-mail address hold. */
  name?: string;
  /** Text that name or e-mail address begin with. */
  startsWith?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountMembersOutput}. */
export interface GetAccountMembersOutputArgs {
  /** Id of the account that the member belongs to. */
  account: pulumi.Input<string>;
  /** Text that name or e-mail address hold. */
  name?: pulumi.Input<string>;
  /** Text that name or e-mail address begin with. */
  startsWith?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetAccountMembersResult {
  /** All of them, from every page. */
  members: GetAccountMembersEntry[];
}

/** One of the `members` of {@link GetAccountMembersResult}. */
export interface GetAccountMembersEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that the member belongs to. */
  account: string;
  /** User name, unique at Clinked. A change replaces the member. */
  username: string;
  /** Full name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** Phone number. */
  phone?: string;
  /** Real name, for administrators only. */
  realName?: string;
  /** Permission in the account: 1 basic, 4 group creator, 8 member manager, 16 administrator. */
  permission?: 1 | 4 | 8 | 16;
  /** Whether the member can log in. */
  enabled?: boolean;
  /** Whether the member is locked. */
  lock?: boolean;
  /** Id of the user. */
  userId: string;
  /** Whether the e-mail address is verified. */
  verifiedEmail: boolean;
  /** Whether two-factor login is on. */
  twoFactorAuthentication: boolean;
  /** How the second factor comes. */
  twoFactorMode?: string;
  /** When the user was last active. */
  lastActive?: string;
  /** When the member was added. */
  dateCreated: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { properties } = await clinked.getAccountProperties({ account: "1", startsWith: "crm." });
 * ```
 * @throws PortalError
 */
export function getAccountProperties(args: GetAccountPropertiesArgs): Promise<GetAccountPropertiesResult> {
  return callDataSource(declared.getAccountProperties, args);
}

/**
 * {@link getAccountProperties} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getAccountPropertiesOutput(
  args: GetAccountPropertiesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountPropertiesResult> {
  return callOutput(declared.getAccountProperties, args, opts);
}

/** {@link getAccountProperties} one by one: no more than one page is in memory. */
export function eachAccountProperty(args: GetAccountPropertiesArgs): AsyncIterable<GetAccountPropertiesEntry> {
  return callEach(declared.getAccountProperties, args);
}

/** Arguments of {@link getAccountProperties}. */
export interface GetAccountPropertiesArgs {
  /** Id of the account. */
  account: string;
  /** What the names begin with. */
  startsWith?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountPropertiesOutput}. */
export interface GetAccountPropertiesOutputArgs {
  /** Id of the account. */
  account: pulumi.Input<string>;
  /** What the names begin with. */
  startsWith?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `properties`. */
export interface GetAccountPropertiesResult {
  /** All of them, from every page. */
  properties: GetAccountPropertiesEntry[];
}

/** One of the `properties` of {@link GetAccountPropertiesResult}. */
export interface GetAccountPropertiesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account. */
  account: string;
  /** Name of the property. A change replaces it. */
  name: string;
  /** Value, free text. */
  value: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getAccountSubscription({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getAccountSubscription(args: GetAccountSubscriptionArgs): Promise<GetAccountSubscriptionResult> {
  return callDataSource(declared.getAccountSubscription, args);
}

/**
 * {@link getAccountSubscription} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 *
 * Has `billingDetails` as well, so the result is a secret. Its other fields, taken by their names, are not.
 */
export function getAccountSubscriptionOutput(
  args: GetAccountSubscriptionOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountSubscriptionOutputResult> {
  return callOutput(declared.getAccountSubscription, args, opts);
}

/** Arguments of {@link getAccountSubscription}. */
export interface GetAccountSubscriptionArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountSubscriptionOutput}. */
export interface GetAccountSubscriptionOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getAccountSubscription}. */
export interface GetAccountSubscriptionResult {
  /** Name of the plan. */
  plan?: string;
  /** Storage in bytes that is used. */
  storageUsed?: number;
  /** Number of members. */
  membersUsed?: number;
  /** Number of e-mails that were sent. */
  emailsUsed?: number;
  /** What the plan allows. */
  accountPackage?: GetAccountSubscriptionAccountPackage;
}

/** The same with what is secret, of {@link getAccountSubscriptionOutput} alone. */
export interface GetAccountSubscriptionOutputResult extends GetAccountSubscriptionResult {
  /** Address and card of the bills, in the service's own words. Secret. */
  billingDetails?: { [name: string]: unknown };
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { accounts } = await clinked.getAccounts();
 * ```
 * @throws PortalError
 */
export function getAccounts(args?: GetAccountsArgs): Promise<GetAccountsResult> {
  return callDataSource(declared.getAccounts, args);
}

/**
 * {@link getAccounts} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAccountsOutput(
  args?: GetAccountsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAccountsResult> {
  return callOutput(declared.getAccounts, args, opts);
}

/** {@link getAccounts} one by one: no more than one page is in memory. */
export function eachAccount(args?: GetAccountsArgs): AsyncIterable<GetAccountsEntry> {
  return callEach(declared.getAccounts, args);
}

/** Arguments of {@link getAccounts}. */
export interface GetAccountsArgs {
  /** Leaves out accounts that are switched off. */
  enabledOnly?: boolean;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAccountsOutput}. */
export interface GetAccountsOutputArgs {
  /** Leaves out accounts that are switched off. */
  enabledOnly?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `accounts`. */
export interface GetAccountsResult {
  /** All of them, from every page. */
  accounts: GetAccountsEntry[];
}

/** One of the `accounts` of {@link GetAccountsResult}. */
export interface GetAccountsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the existing account, for example "1". */
  account: string;
  /** Name that people see. */
  friendlyName?: string;
  /** Slug of the account and subdomain of its portal. A change moves the portal. */
  name?: string;
  /** Language of the account, for example "en_GB". */
  locale?: string;
  /** Whether the account is in use. */
  enabled: boolean;
  /** Custom domain, if there is one. */
  domain?: string;
  /** Hash of the account, as Clinked returns it. */
  hash?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getAdobeIntegration({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getAdobeIntegration(args: GetAdobeIntegrationArgs): Promise<GetAdobeIntegrationResult> {
  return callDataSource(declared.getAdobeIntegration, args);
}

/**
 * {@link getAdobeIntegration} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getAdobeIntegrationOutput(
  args: GetAdobeIntegrationOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAdobeIntegrationResult> {
  return callOutput(declared.getAdobeIntegration, args, opts);
}

/** Arguments of {@link getAdobeIntegration}. */
export interface GetAdobeIntegrationArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAdobeIntegrationOutput}. */
export interface GetAdobeIntegrationOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getAdobeIntegration}. */
export interface GetAdobeIntegrationResult {
  /** Whether it is connected. */
  connected: boolean;
}

/**
 * An application by its client id or its name.
 *
 * Costs 1 request (not by `clientId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getApplication({ name: "My Awesome App!" });
 * ```
 * @throws PortalError
 */
export function getApplication(args?: GetApplicationArgs): Promise<GetApplicationResult> {
  return callDataSource(declared.getApplication, args);
}

/**
 * {@link getApplication} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getApplicationOutput(
  args?: GetApplicationOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetApplicationResult> {
  return callOutput(declared.getApplication, args, opts);
}

/** Arguments of {@link getApplication}. */
export interface GetApplicationArgs {
  /** Client id. */
  clientId?: string;
  /** Name of the application. Two may have the same. */
  name?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getApplicationOutput}. */
export interface GetApplicationOutputArgs {
  /** Client id. */
  clientId?: pulumi.Input<string>;
  /** Name of the application. Two may have the same. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getApplication}. */
export interface GetApplicationResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the application. Two may have the same. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Platform that it runs on. */
  platform?: "IOS" | "ANDROID" | "SYNC" | "LINUX" | "WINDOWS" | "OTHER";
  /** Kind of device. */
  deviceType?: "Phone" | "Tablet" | "Watch" | "Browser" | "Other";
  /** Model of the device. */
  deviceModel?: string;
  /** Operating system of the device. */
  deviceOs?: string;
  /** Version of the application. */
  appVersion?: string;
  /** Bundle or package name, for example "com.clinked.awesome". */
  bundleId?: string;
  /** Client id. */
  clientId: string;
  /** User who made it, and for whom it acts. */
  owner: ApplicationOwner;
  /** When it was last used. */
  lastActivity?: string;
  /** Address that it was used from. */
  ip?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { applications } = await clinked.getApplications();
 * ```
 * @throws PortalError
 */
export function getApplications(args?: GetApplicationsArgs): Promise<GetApplicationsResult> {
  return callDataSource(declared.getApplications, args);
}

/**
 * {@link getApplications} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getApplicationsOutput(
  args?: GetApplicationsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetApplicationsResult> {
  return callOutput(declared.getApplications, args, opts);
}

/** {@link getApplications} one by one: no more than one page is in memory. */
export function eachApplication(args?: GetApplicationsArgs): AsyncIterable<GetApplicationsEntry> {
  return callEach(declared.getApplications, args);
}

/** Arguments of {@link getApplications}. */
export interface GetApplicationsArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getApplicationsOutput}. */
export interface GetApplicationsOutputArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `applications`. */
export interface GetApplicationsResult {
  /** All of them, from every page. */
  applications: GetApplicationsEntry[];
}

/** One of the `applications` of {@link GetApplicationsResult}. */
export interface GetApplicationsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the application. Two may have the same. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Platform that it runs on. */
  platform?: "IOS" | "ANDROID" | "SYNC" | "LINUX" | "WINDOWS" | "OTHER";
  /** Kind of device. */
  deviceType?: "Phone" | "Tablet" | "Watch" | "Browser" | "Other";
  /** Model of the device. */
  deviceModel?: string;
  /** Operating system of the device. */
  deviceOs?: string;
  /** Version of the application. */
  appVersion?: string;
  /** Bundle or package name, for example "com.clinked.awesome". */
  bundleId?: string;
  /** Client id. */
  clientId: string;
  /** User who made it, and for whom it acts. */
  owner: ApplicationOwner;
  /** When it was last used. */
  lastActivity?: string;
  /** Address that it was used from. */
  ip?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { attachments } = await clinked.getAttachments({ note: "1/1/1" });
 * ```
 * @throws PortalError
 */
export function getAttachments(args?: GetAttachmentsArgs): Promise<GetAttachmentsResult> {
  return callDataSource(declared.getAttachments, args);
}

/**
 * {@link getAttachments} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAttachmentsOutput(
  args?: GetAttachmentsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAttachmentsResult> {
  return callOutput(declared.getAttachments, args, opts);
}

/** {@link getAttachments} one by one: no more than one page is in memory. */
export function eachAttachment(args?: GetAttachmentsArgs): AsyncIterable<GetAttachmentsEntry> {
  return callEach(declared.getAttachments, args);
}

/** Arguments of {@link getAttachments}. */
export interface GetAttachmentsArgs {
  /** Id of the file that it is attached to. Exactly one thing is. */
  file?: string;
  /** Id of the note that it is attached to. Exactly one thing is. */
  note?: string;
  /** Id of the event that it is attached to. Exactly one thing is. */
  event?: string;
  /** Id of the task that it is attached to. Exactly one thing is. */
  task?: string;
  /** Id of the discussion that it is attached to. Exactly one thing is. */
  discussion?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAttachmentsOutput}. */
export interface GetAttachmentsOutputArgs {
  /** Id of the file that it is attached to. Exactly one thing is. */
  file?: pulumi.Input<string>;
  /** Id of the note that it is attached to. Exactly one thing is. */
  note?: pulumi.Input<string>;
  /** Id of the event that it is attached to. Exactly one thing is. */
  event?: pulumi.Input<string>;
  /** Id of the task that it is attached to. Exactly one thing is. */
  task?: pulumi.Input<string>;
  /** Id of the discussion that it is attached to. Exactly one thing is. */
  discussion?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `attachments`. */
export interface GetAttachmentsResult {
  /** All of them, from every page. */
  attachments: GetAttachmentsEntry[];
}

/** One of the `attachments` of {@link GetAttachmentsResult}. */
export interface GetAttachmentsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the file that it is attached to. Exactly one thing is. */
  file?: string;
  /** Id of the note that it is attached to. Exactly one thing is. */
  note?: string;
  /** Id of the event that it is attached to. Exactly one thing is. */
  event?: string;
  /** Id of the task that it is attached to. Exactly one thing is. */
  task?: string;
  /** Id of the discussion that it is attached to. Exactly one thing is. */
  discussion?: string;
  /** Id of a file of the same group that is attached. */
  groupFile?: string;
  /** Address of a file in Google Drive. */
  href?: string;
  /** Id of the account. */
  accountId: string;
  /** Id of the group, without the account. */
  groupId: string;
  /** What it is attached to, in Clinked's form: "task_33". */
  context: string;
  /** Id given by Clinked. */
  attachmentId: string;
  /** Name that Clinked shows. */
  shownName: string;
  /** Name in paths. */
  name: string;
  /** Content type; of a link to Google Drive `glink`. */
  contentType: string;
  /** Size in bytes; 0 for links. */
  size: number;
  /** Whether the file of the group that is attached was removed there. */
  removed?: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { entries } = await clinked.getAuditLog({ account: "1", events: ["login"] });
 * ```
 * @throws PortalError
 */
export function getAuditLog(args: GetAuditLogArgs): Promise<GetAuditLogResult> {
  return callDataSource(declared.getAuditLog, args);
}

/**
 * {@link getAuditLog} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getAuditLogOutput(
  args: GetAuditLogOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetAuditLogResult> {
  return callOutput(declared.getAuditLog, args, opts);
}

/** {@link getAuditLog} one by one: no more than one page is in memory. */
export function eachAuditLogEntry(args: GetAuditLogArgs): AsyncIterable<GetAuditLogEntry> {
  return callEach(declared.getAuditLog, args);
}

/** Arguments of {@link getAuditLog}. */
export interface GetAuditLogArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** First day. */
  dateStart?: string;
  /** Last day. */
  dateEnd?: string;
  /** Kinds of events, for example `login`. */
  events?: string[];
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Ids of users. */
  users?: string[];
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getAuditLogOutput}. */
export interface GetAuditLogOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** First day. */
  dateStart?: pulumi.Input<string>;
  /** Last day. */
  dateEnd?: pulumi.Input<string>;
  /** Kinds of events, for example `login`. */
  events?: pulumi.Input<pulumi.Input<string>[]>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** Ids of users. */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `entries`. */
export interface GetAuditLogResult {
  /** All of them, from every page. */
  entries: GetAuditLogEntry[];
}

/** One of the `entries` of {@link GetAuditLogResult}. */
export interface GetAuditLogEntry {
  /** Id of the entry. */
  entryId: string;
  /** What happened, for example `login`. */
  event?: string;
  /** When it happened. */
  dateCreated?: string;
  /** Id of the user. */
  userId?: string;
  /** User name. */
  userName?: string;
  /** E-mail address of the user. */
  email?: string;
  /** Id of the account. */
  accountId?: string;
  /** Id of the group, without its account. */
  groupId?: string;
  /** Name of the group. */
  groupName?: string;
  /** Kind of what it happened to. */
  componentType?: string;
  /** Id of what it happened to. */
  componentId?: string;
  /** Name of what it happened to. */
  componentName?: string;
  /** Further words of the service. */
  value?: string;
  /** Address that it came from. */
  ipAddress?: string;
  /** Device that it came from. */
  deviceId?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { events } = await clinked.getCalendarEvents({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getCalendarEvents(args?: GetCalendarEventsArgs): Promise<GetCalendarEventsResult> {
  return callDataSource(declared.getCalendarEvents, args);
}

/**
 * {@link getCalendarEvents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getCalendarEventsOutput(
  args?: GetCalendarEventsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCalendarEventsResult> {
  return callOutput(declared.getCalendarEvents, args, opts);
}

/** {@link getCalendarEvents} one by one: no more than one page is in memory. */
export function eachCalendarEvent(args?: GetCalendarEventsArgs): AsyncIterable<GetCalendarEventsEntry> {
  return callEach(declared.getCalendarEvents, args);
}

/** Arguments of {@link getCalendarEvents}. */
export interface GetCalendarEventsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Id of the account, for example "1". */
  account?: string;
  /** Text that the titles hold. Goes along with `group`. */
  name?: string;
  /** Whether `name` is the whole title. */
  exact?: boolean;
  /** First day. Goes along with `account`. */
  dateStart?: string;
  /** Last day. Goes along with `account`. */
  dateEnd?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCalendarEventsOutput}. */
export interface GetCalendarEventsOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** Id of the account, for example "1". */
  account?: pulumi.Input<string>;
  /** Text that the titles hold. Goes along with `group`. */
  name?: pulumi.Input<string>;
  /** Whether `name` is the whole title. */
  exact?: pulumi.Input<boolean>;
  /** First day. Goes along with `account`. */
  dateStart?: pulumi.Input<string>;
  /** Last day. Goes along with `account`. */
  dateEnd?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `events`. */
export interface GetCalendarEventsResult {
  /** All of them, from every page. */
  events: GetCalendarEventsEntry[];
}

/** One of the `events` of {@link GetCalendarEventsResult}. */
export interface GetCalendarEventsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Title. Two events may have the same. */
  friendlyName: string;
  /** Start, with the zone that it recurs in: "2027-01-31T12:00+01:00[Europe/Paris]". */
  startDate: string;
  /** End, as startDate. */
  endDate: string;
  /** Whether it takes whole days. */
  allDay?: boolean;
  /** Recurrence rule, for example "FREQ=WEEKLY;WKST=MO;BYDAY=FR". */
  recurrence?: string;
  /** Place. */
  location?: string;
  /** Description. */
  description?: string;
  /** Colour, for example "#212121". */
  color?: string;
  /** Tags. */
  tags?: string[];
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** When people are reminded of it, as startDate. */
  dateReminder?: string;
  /** Id given by Clinked, without the group. */
  eventId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: number;
  /** When it recurs for the last time. */
  dateEndRecurrence?: string;
  /** Whether people have to say yes or no. */
  disableMaybe?: boolean;
  /** User name of the one who made it. */
  author?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getCurrentUser();
 * ```
 * @throws PortalError
 */
export function getCurrentUser(args?: GetCurrentUserArgs): Promise<GetCurrentUserResult> {
  return callDataSource(declared.getCurrentUser, args);
}

/**
 * {@link getCurrentUser} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getCurrentUserOutput(
  args?: GetCurrentUserOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCurrentUserResult> {
  return callOutput(declared.getCurrentUser, args, opts);
}

/** Arguments of {@link getCurrentUser}. */
export interface GetCurrentUserArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCurrentUserOutput}. */
export interface GetCurrentUserOutputArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getCurrentUser}. */
export interface GetCurrentUserResult {
  /** Id of the user. */
  userId: string;
  /** User name. */
  username: string;
  /** Full name. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Job title. */
  jobTitle?: string;
  /** Organisation. */
  organisation?: string;
  /** Address. */
  address?: string;
  /** Time zone, for example `UTC`. */
  timeZone?: string;
  /** Language. */
  locale?: string;
  /** Whether the user can log in. */
  enabled?: boolean;
  /** Whether the user is locked. */
  lock?: boolean;
  /** Whether the e-mail address is verified. */
  verifiedEmail?: boolean;
  /** Whether two-factor login is on. */
  twoFactorAuthentication?: boolean;
  /** How the second factor comes. */
  twoFactorMode?: string;
  /** When the user was last active. */
  lastActive?: string;
  /** When the profile was last changed. */
  lastModified?: string;
  /** Roles, for example `ROLE_USER`. */
  authorities?: string[];
  /** Accounts that the login can see. */
  accounts: GetCurrentUserAccount[];
}

/**
 * The custom domain of an account, if it has one, and the hosts that its DNS has to lead to.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getCustomDomainStatus({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getCustomDomainStatus(args: GetCustomDomainStatusArgs): Promise<GetCustomDomainStatusResult> {
  return callDataSource(declared.getCustomDomainStatus, args);
}

/**
 * {@link getCustomDomainStatus} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getCustomDomainStatusOutput(
  args: GetCustomDomainStatusOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCustomDomainStatusResult> {
  return callOutput(declared.getCustomDomainStatus, args, opts);
}

/** Arguments of {@link getCustomDomainStatus}. */
export interface GetCustomDomainStatusArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCustomDomainStatusOutput}. */
export interface GetCustomDomainStatusOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getCustomDomainStatus}. */
export interface GetCustomDomainStatusResult {
  /** Whether there is one. */
  status: boolean;
  /** The domain. */
  domain?: string;
  /** Whether the account may have one. */
  enabled?: boolean;
  /** Hosts that the domain can lead to, by region. */
  regions?: { [name: string]: string[] };
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getCustomEmailStatus({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getCustomEmailStatus(args: GetCustomEmailStatusArgs): Promise<GetCustomEmailStatusResult> {
  return callDataSource(declared.getCustomEmailStatus, args);
}

/**
 * {@link getCustomEmailStatus} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getCustomEmailStatusOutput(
  args: GetCustomEmailStatusOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCustomEmailStatusResult> {
  return callOutput(declared.getCustomEmailStatus, args, opts);
}

/** Arguments of {@link getCustomEmailStatus}. */
export interface GetCustomEmailStatusArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCustomEmailStatusOutput}. */
export interface GetCustomEmailStatusOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getCustomEmailStatus}. */
export interface GetCustomEmailStatusResult {
  /** Whether custom e-mail is on. */
  enabled?: boolean;
  /** Whether the connection stands. */
  connected?: boolean;
  /** The mode, in the service's own words. */
  type?: string;
}

/**
 * A dashboard of an account or a group by its name.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getDashboard({ group: "1/1", name: "default" });
 * ```
 * @throws PortalError
 */
export function getDashboard(args: GetDashboardArgs): Promise<GetDashboardResult> {
  return callDataSource(declared.getDashboard, args);
}

/**
 * {@link getDashboard} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDashboardOutput(
  args: GetDashboardOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDashboardResult> {
  return callOutput(declared.getDashboard, args, opts);
}

/** Arguments of {@link getDashboard}. */
export interface GetDashboardArgs {
  /** Id of the account that shows it. Either an account or a group does. */
  account?: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Name, for example "default". A change replaces it. */
  name: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDashboardOutput}. */
export interface GetDashboardOutputArgs {
  /** Id of the account that shows it. Either an account or a group does. */
  account?: pulumi.Input<string>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** Name, for example "default". A change replaces it. */
  name: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getDashboard}. */
export interface GetDashboardResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that shows it. Either an account or a group does. */
  account?: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Name, for example "default". A change replaces it. */
  name: string;
  /** Widths of the columns, for example "8,4". */
  columnSizes: string;
  /** All widgets. Their place follows from column and order. */
  widgets?: DashboardWidget[];
  /** Id of the account. */
  accountId: string;
  /** Who shows it, in Clinked's form: "group_17" or "account_1". */
  context: string;
  /** Id given by Clinked. */
  dashboardId: string;
  /** Whether it is the system's own. */
  default?: boolean;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { dashboards } = await clinked.getDashboards({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getDashboards(args?: GetDashboardsArgs): Promise<GetDashboardsResult> {
  return callDataSource(declared.getDashboards, args);
}

/**
 * {@link getDashboards} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDashboardsOutput(
  args?: GetDashboardsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDashboardsResult> {
  return callOutput(declared.getDashboards, args, opts);
}

/** {@link getDashboards} one by one: no more than one page is in memory. */
export function eachDashboard(args?: GetDashboardsArgs): AsyncIterable<GetDashboardsEntry> {
  return callEach(declared.getDashboards, args);
}

/** Arguments of {@link getDashboards}. */
export interface GetDashboardsArgs {
  /** Id of the account that shows it. Either an account or a group does. */
  account?: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDashboardsOutput}. */
export interface GetDashboardsOutputArgs {
  /** Id of the account that shows it. Either an account or a group does. */
  account?: pulumi.Input<string>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `dashboards`. */
export interface GetDashboardsResult {
  /** All of them, from every page. */
  dashboards: GetDashboardsEntry[];
}

/** One of the `dashboards` of {@link GetDashboardsResult}. */
export interface GetDashboardsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that shows it. Either an account or a group does. */
  account?: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Name, for example "default". A change replaces it. */
  name: string;
  /** Widths of the columns, for example "8,4". */
  columnSizes: string;
  /** All widgets. Their place follows from column and order. */
  widgets?: DashboardWidget[];
  /** Id of the account. */
  accountId: string;
  /** Who shows it, in Clinked's form: "group_17" or "account_1". */
  context: string;
  /** Id given by Clinked. */
  dashboardId: string;
  /** Whether it is the system's own. */
  default?: boolean;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { devices } = await clinked.getDevices({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getDevices(args: GetDevicesArgs): Promise<GetDevicesResult> {
  return callDataSource(declared.getDevices, args);
}

/**
 * {@link getDevices} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDevicesOutput(
  args: GetDevicesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDevicesResult> {
  return callOutput(declared.getDevices, args, opts);
}

/** {@link getDevices} one by one: no more than one page is in memory. */
export function eachDevice(args: GetDevicesArgs): AsyncIterable<GetDevicesEntry> {
  return callEach(declared.getDevices, args);
}

/** Arguments of {@link getDevices}. */
export interface GetDevicesArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Text that the names hold. */
  name?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDevicesOutput}. */
export interface GetDevicesOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Text that the names hold. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `devices`. */
export interface GetDevicesResult {
  /** All of them, from every page. */
  devices: GetDevicesEntry[];
}

/** One of the `devices` of {@link GetDevicesResult}. */
export interface GetDevicesEntry {
  /** Id of the application on the device. */
  clientId: string;
  /** User name of its owner. */
  owner?: string;
  /** Name. */
  name?: string;
  /** What it is. */
  description?: string;
  /** Platform, for example `ANDROID`. */
  platform?: string;
  /** Kind of device, for example `Phone`. */
  deviceType?: string;
  /** Model. */
  deviceModel?: string;
  /** Operating system. */
  deviceOs?: string;
  /** Version of the application. */
  appVersion?: string;
  /** Bundle id of the application. */
  bundleId?: string;
  /** Address that it was last seen at. */
  ip?: string;
  /** When it was last active. */
  lastActivity?: string;
}

/**
 * A discussion of a group by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getDiscussion({ group: "1/1", discussionId: "1" });
 * ```
 * @throws PortalError
 */
export function getDiscussion(args: GetDiscussionArgs): Promise<GetDiscussionResult> {
  return callDataSource(declared.getDiscussion, args);
}

/**
 * {@link getDiscussion} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDiscussionOutput(
  args: GetDiscussionOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDiscussionResult> {
  return callOutput(declared.getDiscussion, args, opts);
}

/** Arguments of {@link getDiscussion}. */
export interface GetDiscussionArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id given by Clinked, without the group. */
  discussionId: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDiscussionOutput}. */
export interface GetDiscussionOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Id given by Clinked, without the group. */
  discussionId: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getDiscussion}. */
export interface GetDiscussionResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Title. Two discussions may have the same. */
  friendlyName: string;
  /** First message. */
  description?: string;
  /** Tags. */
  tags?: string[];
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Whether the provider's own login follows it. */
  following?: boolean;
  /** Id given by Clinked, without the group. */
  discussionId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: number;
  /** Number of replies. */
  replies: number;
  /** User name of the one who made it. */
  author?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { discussions } = await clinked.getDiscussions({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getDiscussions(args: GetDiscussionsArgs): Promise<GetDiscussionsResult> {
  return callDataSource(declared.getDiscussions, args);
}

/**
 * {@link getDiscussions} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDiscussionsOutput(
  args: GetDiscussionsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDiscussionsResult> {
  return callOutput(declared.getDiscussions, args, opts);
}

/** {@link getDiscussions} one by one: no more than one page is in memory. */
export function eachDiscussion(args: GetDiscussionsArgs): AsyncIterable<GetDiscussionsEntry> {
  return callEach(declared.getDiscussions, args);
}

/** Arguments of {@link getDiscussions}. */
export interface GetDiscussionsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDiscussionsOutput}. */
export interface GetDiscussionsOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `discussions`. */
export interface GetDiscussionsResult {
  /** All of them, from every page. */
  discussions: GetDiscussionsEntry[];
}

/** One of the `discussions` of {@link GetDiscussionsResult}. */
export interface GetDiscussionsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Title. Two discussions may have the same. */
  friendlyName: string;
  /** First message. */
  description?: string;
  /** Tags. */
  tags?: string[];
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Whether the provider's own login follows it. */
  following?: boolean;
  /** Id given by Clinked, without the group. */
  discussionId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: number;
  /** Number of replies. */
  replies: number;
  /** User name of the one who made it. */
  author?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { accounts } = await clinked.getDocusignAccounts({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getDocusignAccounts(args: GetDocusignAccountsArgs): Promise<GetDocusignAccountsResult> {
  return callDataSource(declared.getDocusignAccounts, args);
}

/**
 * {@link getDocusignAccounts} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getDocusignAccountsOutput(
  args: GetDocusignAccountsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDocusignAccountsResult> {
  return callOutput(declared.getDocusignAccounts, args, opts);
}

/** {@link getDocusignAccounts} one by one: no more than one page is in memory. */
export function eachDocusignAccount(args: GetDocusignAccountsArgs): AsyncIterable<GetDocusignAccountsEntry> {
  return callEach(declared.getDocusignAccounts, args);
}

/** Arguments of {@link getDocusignAccounts}. */
export interface GetDocusignAccountsArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDocusignAccountsOutput}. */
export interface GetDocusignAccountsOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `accounts`. */
export interface GetDocusignAccountsResult {
  /** All of them, from every page. */
  accounts: GetDocusignAccountsEntry[];
}

/** One of the `accounts` of {@link GetDocusignAccountsResult}. */
export interface GetDocusignAccountsEntry {
  /** Id given by Docusign. */
  docusignAccountId: string;
  /** Name. */
  name?: string;
  /** Address of its API. */
  baseUri?: string;
  /** Whether it is the default. */
  isDefault?: boolean;
  /** Id of its organization. */
  organizationId?: string;
}

/**
 * A file of a group by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getFile({ group: "1/1", fileId: "2" });
 * ```
 * @throws PortalError
 */
export function getFile(args: GetFileArgs): Promise<GetFileResult> {
  return callDataSource(declared.getFile, args);
}

/**
 * {@link getFile} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFileOutput(args: GetFileOutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<GetFileResult> {
  return callOutput(declared.getFile, args, opts);
}

/** Arguments of {@link getFile}. */
export interface GetFileArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id given by Clinked, without the group. */
  fileId: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFileOutput}. */
export interface GetFileOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Id given by Clinked, without the group. */
  fileId: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getFile}. */
export interface GetFileResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the folder in which it stands, `docs.id`. Without it: at the top. */
  parent?: string;
  /** Name with its ending, "report.pdf". Two files may have the same. */
  friendlyName: string;
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Whether the provider's own login follows it. */
  following?: boolean;
  /** Whether it is locked. */
  lock?: boolean;
  /** Whether it is shown with a watermark. */
  watermark?: boolean;
  /** Id given by Clinked, without the group. */
  fileId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Content type. */
  contentType: string;
  /** Size in bytes. */
  size: number;
  /** Number of older versions. */
  versions: number;
  /** User name of the one who locked it. */
  locker?: string;
  /** User name of the one who uploaded the content. */
  uploader?: string;
  /** Whether it stands in a folder, where Clinked tells it. */
  nested?: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getFileByPath({ group: "1/1", path: "first_folder" });
 * ```
 * @throws PortalError
 */
export function getFileByPath(args: GetFileByPathArgs): Promise<GetFileByPathResult> {
  return callDataSource(declared.getFileByPath, args);
}

/**
 * {@link getFileByPath} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getFileByPathOutput(
  args: GetFileByPathOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetFileByPathResult> {
  return callOutput(declared.getFileByPath, args, opts);
}

/** Arguments of {@link getFileByPath}. */
export interface GetFileByPathArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** `name` of each folder and of the file, with `-` between them: `folder_1-report.pdf`. */
  path: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFileByPathOutput}. */
export interface GetFileByPathOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** `name` of each folder and of the file, with `-` between them: `folder_1-report.pdf`. */
  path: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getFileByPath}. */
export interface GetFileByPathResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the folder in which it stands, `docs.id`. Without it: at the top. */
  parent?: string;
  /** Name with its ending, "report.pdf". Two files may have the same. */
  friendlyName: string;
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Whether the provider's own login follows it. */
  following?: boolean;
  /** Whether it is locked. */
  lock?: boolean;
  /** Whether it is shown with a watermark. */
  watermark?: boolean;
  /** Id given by Clinked, without the group. */
  fileId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Content type. */
  contentType: string;
  /** Size in bytes. */
  size: number;
  /** Number of older versions. */
  versions: number;
  /** User name of the one who locked it. */
  locker?: string;
  /** User name of the one who uploaded the content. */
  uploader?: string;
  /** Whether it stands in a folder, where Clinked tells it. */
  nested?: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { tasks } = await clinked.getFileTasks({ file: "1/1/2" });
 * ```
 * @throws PortalError
 */
export function getFileTasks(args: GetFileTasksArgs): Promise<GetFileTasksResult> {
  return callDataSource(declared.getFileTasks, args);
}

/**
 * {@link getFileTasks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getFileTasksOutput(
  args: GetFileTasksOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetFileTasksResult> {
  return callOutput(declared.getFileTasks, args, opts);
}

/** {@link getFileTasks} one by one: no more than one page is in memory. */
export function eachFileTask(args: GetFileTasksArgs): AsyncIterable<GetFileTasksEntry> {
  return callEach(declared.getFileTasks, args);
}

/** Arguments of {@link getFileTasks}. */
export interface GetFileTasksArgs {
  /** Id of the file, `file.id`: account, group and file id, `1/17/33`. */
  file: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFileTasksOutput}. */
export interface GetFileTasksOutputArgs {
  /** Id of the file, `file.id`: account, group and file id, `1/17/33`. */
  file: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `tasks`. */
export interface GetFileTasksResult {
  /** All of them, from every page. */
  tasks: GetFileTasksEntry[];
}

/** One of the `tasks` of {@link GetFileTasksResult}. */
export interface GetFileTasksEntry {
  /** Id of the Task: a reference to it, and its id in an import file. */
  id: string;
  /** Id given by Clinked, without the group. */
  taskId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Title. */
  friendlyName?: string;
  /** Name in paths. */
  name?: string;
  /** When it was last changed. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { versions } = await clinked.getFileVersions({ file: "1/1/2" });
 * ```
 * @throws PortalError
 */
export function getFileVersions(args: GetFileVersionsArgs): Promise<GetFileVersionsResult> {
  return callDataSource(declared.getFileVersions, args);
}

/**
 * {@link getFileVersions} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getFileVersionsOutput(
  args: GetFileVersionsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetFileVersionsResult> {
  return callOutput(declared.getFileVersions, args, opts);
}

/** {@link getFileVersions} one by one: no more than one page is in memory. */
export function eachFileVersion(args: GetFileVersionsArgs): AsyncIterable<GetFileVersionsEntry> {
  return callEach(declared.getFileVersions, args);
}

/** Arguments of {@link getFileVersions}. */
export interface GetFileVersionsArgs {
  /** Id of the file, `file.id`: account, group and file id, `1/17/33`. */
  file: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFileVersionsOutput}. */
export interface GetFileVersionsOutputArgs {
  /** Id of the file, `file.id`: account, group and file id, `1/17/33`. */
  file: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `versions`. */
export interface GetFileVersionsResult {
  /** All of them, from every page. */
  versions: GetFileVersionsEntry[];
}

/** One of the `versions` of {@link GetFileVersionsResult}. */
export interface GetFileVersionsEntry {
  /** Id of the version. */
  versionId: string;
  /** Number of the version. */
  versionNumber?: number;
  /** User name of the one who uploaded it. */
  uploader?: string;
  /** What was said about it. */
  summary?: string;
  /** Size in bytes. */
  size?: number;
  /** When it was uploaded. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { files } = await clinked.getFiles({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getFiles(args: GetFilesArgs): Promise<GetFilesResult> {
  return callDataSource(declared.getFiles, args);
}

/**
 * {@link getFiles} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFilesOutput(
  args: GetFilesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetFilesResult> {
  return callOutput(declared.getFiles, args, opts);
}

/** {@link getFiles} one by one: no more than one page is in memory. */
export function eachFile(args: GetFilesArgs): AsyncIterable<GetFilesEntry> {
  return callEach(declared.getFiles, args);
}

/** Arguments of {@link getFiles}. */
export interface GetFilesArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the folder in which they stand. Without it: at the top. */
  parent?: string;
  /** Text that names hold. */
  name?: string;
  /** Looks in all folders. */
  flat?: boolean;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFilesOutput}. */
export interface GetFilesOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Id of the folder in which they stand. Without it: at the top. */
  parent?: pulumi.Input<string>;
  /** Text that names hold. */
  name?: pulumi.Input<string>;
  /** Looks in all folders. */
  flat?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `files`. */
export interface GetFilesResult {
  /** All of them, from every page. */
  files: GetFilesEntry[];
}

/** One of the `files` of {@link GetFilesResult}. */
export interface GetFilesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the folder in which it stands, `docs.id`. Without it: at the top. */
  parent?: string;
  /** Name with its ending, "report.pdf". Two files may have the same. */
  friendlyName: string;
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Whether the provider's own login follows it. */
  following?: boolean;
  /** Whether it is locked. */
  lock?: boolean;
  /** Whether it is shown with a watermark. */
  watermark?: boolean;
  /** Id given by Clinked, without the group. */
  fileId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Content type. */
  contentType: string;
  /** Size in bytes. */
  size: number;
  /** Number of older versions. */
  versions: number;
  /** User name of the one who locked it. */
  locker?: string;
  /** User name of the one who uploaded the content. */
  uploader?: string;
  /** Whether it stands in a folder, where Clinked tells it. */
  nested?: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { folders } = await clinked.getFolders({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getFolders(args: GetFoldersArgs): Promise<GetFoldersResult> {
  return callDataSource(declared.getFolders, args);
}

/**
 * {@link getFolders} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getFoldersOutput(
  args: GetFoldersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetFoldersResult> {
  return callOutput(declared.getFolders, args, opts);
}

/** {@link getFolders} one by one: no more than one page is in memory. */
export function eachFolder(args: GetFoldersArgs): AsyncIterable<GetFoldersEntry> {
  return callEach(declared.getFolders, args);
}

/** Arguments of {@link getFolders}. */
export interface GetFoldersArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the folder in which they stand. Without it: at the top. */
  parent?: string;
  /** Text that names hold. */
  name?: string;
  /** Looks in all folders. */
  flat?: boolean;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFoldersOutput}. */
export interface GetFoldersOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Id of the folder in which they stand. Without it: at the top. */
  parent?: pulumi.Input<string>;
  /** Text that names hold. */
  name?: pulumi.Input<string>;
  /** Looks in all folders. */
  flat?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `folders`. */
export interface GetFoldersResult {
  /** All of them, from every page. */
  folders: GetFoldersEntry[];
}

/** One of the `folders` of {@link GetFoldersResult}. */
export interface GetFoldersEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the folder in which it stands, `docs.id`. Without it: at the top. */
  parent?: string;
  /** Name; recognises an existing folder in its parent. */
  friendlyName: string;
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Whether the provider's own login follows it. */
  following?: boolean;
  /** Whether it is locked. */
  lock?: boolean;
  /** Whether files get a watermark. */
  watermark?: boolean;
  /** Id given by Clinked, without the group. */
  fileId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** User name of the one who locked it. */
  locker?: string;
  /** User name of the one who made it. */
  uploader?: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Whether it stands in a folder, where Clinked tells it. */
  nested?: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getGroup({ account: "1", friendlyName: "Explore Clinked" });
 * ```
 * @throws PortalError
 */
export function getGroup(args: GetGroupArgs): Promise<GetGroupResult> {
  return callDataSource(declared.getGroup, args);
}

/**
 * {@link getGroup} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `mailKey` as well, so the result is a secret. Its other fields, taken by their names, are not.
 */
export function getGroupOutput(
  args: GetGroupOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupOutputResult> {
  return callOutput(declared.getGroup, args, opts);
}

/** Arguments of {@link getGroup}. */
export interface GetGroupArgs {
  /** Id of the account that owns the group. */
  account: string;
  /** Id given by Clinked, without the account. */
  groupId?: string;
  /** Name that people see. Recognises an existing group when `name` is not given. */
  friendlyName?: string;
  /** Unique slug. Clinked makes one from the friendly name when it is not given. */
  name?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupOutput}. */
export interface GetGroupOutputArgs {
  /** Id of the account that owns the group. */
  account: pulumi.Input<string>;
  /** Id given by Clinked, without the account. */
  groupId?: pulumi.Input<string>;
  /** Name that people see. Recognises an existing group when `name` is not given. */
  friendlyName?: pulumi.Input<string>;
  /** Unique slug. Clinked makes one from the friendly name when it is not given. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getGroup}. */
export interface GetGroupResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that owns the group. */
  account: string;
  /** Name that people see. Recognises an existing group when `name` is not given. */
  friendlyName: string;
  /** Unique slug. Clinked makes one from the friendly name when it is not given. */
  name?: string;
  /** Id of the parent group. */
  master?: string;
  /** Components that are switched on. All others are switched off (L13019). */
  components?: GroupComponent[];
  /** Members with the basic permission cannot see each other. */
  blind?: boolean;
  /** Switches comments off. */
  disableComments?: boolean;
  /** Leaves comments out of e-mail notifications. */
  disableEmailComments?: boolean;
  /** Hides e-mail addresses, phone numbers and the like of members. */
  hideMemberDetails?: boolean;
  /** Watermark on documents. */
  watermarkConfiguration?: GroupWatermarkConfiguration;
  /** Settings of a parent group. */
  masterConfiguration?: GroupMasterConfiguration;
  /** Id given by Clinked, without the account. */
  groupId: string;
  /** Id of the group's access context. */
  contextKey: string;
  /** Number of members. */
  members: number;
  /** Storage in bytes. */
  storageConsumed: number;
  /** User name of the owner. */
  owner?: string;
  /** Hash of the group, as Clinked returns it. */
  hash?: string;
  /** Whether chat is off. No request accepts it. */
  disableChat: boolean;
  /** Whether it is set up as a parent group. */
  masterConfigured: boolean;
  /** Number of subgroups, where Clinked tells it. */
  subgroupCount?: number;
  /** Integrations of the group. */
  integrations?: unknown[];
  /** Labels of the group. */
  labels?: unknown[];
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified: string;
}

/** The same with what is secret, of {@link getGroupOutput} alone. */
export interface GetGroupOutputResult extends GetGroupResult {
  /** Key of the group's incoming e-mail address. Secret. */
  mailKey?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { components } = await clinked.getGroupComponents({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getGroupComponents(args: GetGroupComponentsArgs): Promise<GetGroupComponentsResult> {
  return callDataSource(declared.getGroupComponents, args);
}

/**
 * {@link getGroupComponents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getGroupComponentsOutput(
  args: GetGroupComponentsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupComponentsResult> {
  return callOutput(declared.getGroupComponents, args, opts);
}

/** {@link getGroupComponents} one by one: no more than one page is in memory. */
export function eachGroupComponent(args: GetGroupComponentsArgs): AsyncIterable<GetGroupComponentsEntry> {
  return callEach(declared.getGroupComponents, args);
}

/** Arguments of {@link getGroupComponents}. */
export interface GetGroupComponentsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupComponentsOutput}. */
export interface GetGroupComponentsOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `components`. */
export interface GetGroupComponentsResult {
  /** All of them, from every page. */
  components: GetGroupComponentsEntry[];
}

/** One of the `components` of {@link GetGroupComponentsResult}. */
export interface GetGroupComponentsEntry {
  /** Name, as in `components` of a Group. */
  name: string;
  /** Name that people see. */
  title?: string;
  /** What it is for. */
  description?: string;
  /** Whether it is on trial. */
  beta?: boolean;
  /** Name of its icon. */
  iconName?: string;
}

/**
 * How many groups an account has that the login can see.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getGroupCount({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getGroupCount(args: GetGroupCountArgs): Promise<GetGroupCountResult> {
  return callDataSource(declared.getGroupCount, args);
}

/**
 * {@link getGroupCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupCountOutput(
  args: GetGroupCountOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupCountResult> {
  return callOutput(declared.getGroupCount, args, opts);
}

/** Arguments of {@link getGroupCount}. */
export interface GetGroupCountArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupCountOutput}. */
export interface GetGroupCountOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getGroupCount}. */
export interface GetGroupCountResult {
  /** How many there are. */
  count: number;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { invites } = await clinked.getGroupInvites({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getGroupInvites(args: GetGroupInvitesArgs): Promise<GetGroupInvitesResult> {
  return callDataSource(declared.getGroupInvites, args);
}

/**
 * {@link getGroupInvites} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 *
 * Has `inviteKey` as well, so the result is a secret.
 */
export function getGroupInvitesOutput(
  args: GetGroupInvitesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupInvitesOutputResult> {
  return callOutput(declared.getGroupInvites, args, opts);
}

/** {@link getGroupInvites} one by one: no more than one page is in memory. */
export function eachGroupInvite(args: GetGroupInvitesArgs): AsyncIterable<GetGroupInvitesEntry> {
  return callEach(declared.getGroupInvites, args);
}

/** Arguments of {@link getGroupInvites}. */
export interface GetGroupInvitesArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupInvitesOutput}. */
export interface GetGroupInvitesOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `invites`. */
export interface GetGroupInvitesResult {
  /** All of them, from every page. */
  invites: GetGroupInvitesEntry[];
}

/** One of the `invites` of {@link GetGroupInvitesResult}. */
export interface GetGroupInvitesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Address that is invited. A change replaces the invite. */
  email: string;
  /** Permission in the group after acceptance: 1, 2, 4, 8 or 16. */
  permission?: 1 | 2 | 4 | 8 | 16;
  /** Id given by Clinked, without the group. */
  inviteId: string;
  /** "OPEN" while it waits, "ACCEPTED" once the person is a member. */
  status: string;
  /** When the invite ends. */
  expirationDate?: string;
  /** When it was last changed. */
  lastModified: string;
}

/** All `invites`. */
export interface GetGroupInvitesOutputResult {
  /** All of them, from every page. */
  invites: GetGroupInvitesOutputEntry[];
}

/** The same with what is secret, of {@link getGroupInvitesOutput} alone. */
export interface GetGroupInvitesOutputEntry extends GetGroupInvitesEntry {
  /** Key that accepts the invite. Secret. */
  inviteKey: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { jobs } = await clinked.getGroupJobs({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getGroupJobs(args: GetGroupJobsArgs): Promise<GetGroupJobsResult> {
  return callDataSource(declared.getGroupJobs, args);
}

/**
 * {@link getGroupJobs} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupJobsOutput(
  args: GetGroupJobsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupJobsResult> {
  return callOutput(declared.getGroupJobs, args, opts);
}

/** {@link getGroupJobs} one by one: no more than one page is in memory. */
export function eachGroupJob(args: GetGroupJobsArgs): AsyncIterable<GetGroupJobsEntry> {
  return callEach(declared.getGroupJobs, args);
}

/** Arguments of {@link getGroupJobs}. */
export interface GetGroupJobsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupJobsOutput}. */
export interface GetGroupJobsOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `jobs`. */
export interface GetGroupJobsResult {
  /** All of them, from every page. */
  jobs: GetGroupJobsEntry[];
}

/** One of the `jobs` of {@link GetGroupJobsResult}. */
export interface GetGroupJobsEntry {
  /** Id of the job. */
  jobId: string;
  /** STARTED, COMPLETE, ERROR or WAITING. */
  status?: string;
  /** Why it failed, if it did. */
  error?: string;
  /** How far it is, from 0 to 1. */
  progress?: number;
  /** What it does, in the service's own words. */
  type?: string;
  /** When it began. */
  dateCreated?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { labels } = await clinked.getGroupLabels({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getGroupLabels(args: GetGroupLabelsArgs): Promise<GetGroupLabelsResult> {
  return callDataSource(declared.getGroupLabels, args);
}

/**
 * {@link getGroupLabels} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupLabelsOutput(
  args: GetGroupLabelsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupLabelsResult> {
  return callOutput(declared.getGroupLabels, args, opts);
}

/** {@link getGroupLabels} one by one: no more than one page is in memory. */
export function eachGroupLabel(args: GetGroupLabelsArgs): AsyncIterable<GetGroupLabelsEntry> {
  return callEach(declared.getGroupLabels, args);
}

/** Arguments of {@link getGroupLabels}. */
export interface GetGroupLabelsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupLabelsOutput}. */
export interface GetGroupLabelsOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `labels`. */
export interface GetGroupLabelsResult {
  /** All of them, from every page. */
  labels: GetGroupLabelsEntry[];
}

/** One of the `labels` of {@link GetGroupLabelsResult}. */
export interface GetGroupLabelsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the label. Labels are made in Clinked: no request makes one. */
  label: string;
  /** Place among the labels of the group. */
  order?: number;
  /** Name of the label. */
  name?: string;
}

/**
 * A member of a group by id, user name or e-mail address.
 *
 * Costs 1 request (not by `memberId`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getGroupMember({ group: "1/1", username: "jack" });
 * ```
 * @throws PortalError
 */
export function getGroupMember(args: GetGroupMemberArgs): Promise<GetGroupMemberResult> {
  return callDataSource(declared.getGroupMember, args);
}

/**
 * {@link getGroupMember} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupMemberOutput(
  args: GetGroupMemberOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupMemberResult> {
  return callOutput(declared.getGroupMember, args, opts);
}

/** Arguments of {@link getGroupMember}. */
export interface GetGroupMemberArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id of the user, which is the member id in paths. */
  memberId?: string;
  /** User name of a member of the account. */
  username?: string;
  /** E-mail address. */
  email?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupMemberOutput}. */
export interface GetGroupMemberOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Id of the user, which is the member id in paths. */
  memberId?: pulumi.Input<string>;
  /** User name of a member of the account. */
  username?: pulumi.Input<string>;
  /** E-mail address. */
  email?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getGroupMember}. */
export interface GetGroupMemberResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** User name of a member of the account. */
  username: string;
  /** Permission in the group: 1, 2, 4, 8 or 16. */
  permission: 1 | 2 | 4 | 8 | 16;
  /** Tags of the member in this group. */
  tags?: string[];
  /** When the membership ends. */
  expirationDate?: string;
  /** Id of the user, which is the member id in paths. */
  memberId: string;
  /** Full name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** What permission and right allow. */
  capabilities: string[];
  /** Applications that are kept from the member. Known after a single read. */
  restrictedApps?: string[];
  /** When the member was added. */
  dateCreated: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { members } = await clinked.getGroupMembers({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getGroupMembers(args: GetGroupMembersArgs): Promise<GetGroupMembersResult> {
  return callDataSource(declared.getGroupMembers, args);
}

/**
 * {@link getGroupMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getGroupMembersOutput(
  args: GetGroupMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupMembersResult> {
  return callOutput(declared.getGroupMembers, args, opts);
}

/** {@link getGroupMembers} one by one: no more than one page is in memory. */
export function eachGroupMember(args: GetGroupMembersArgs): AsyncIterable<GetGroupMembersEntry> {
  return callEach(declared.getGroupMembers, args);
}

/** Arguments of {@link getGroupMembers}. */
export interface GetGroupMembersArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupMembersOutput}. */
export interface GetGroupMembersOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetGroupMembersResult {
  /** All of them, from every page. */
  members: GetGroupMembersEntry[];
}

/** One of the `members` of {@link GetGroupMembersResult}. */
export interface GetGroupMembersEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** User name of a member of the account. */
  username: string;
  /** Permission in the group: 1, 2, 4, 8 or 16. */
  permission: 1 | 2 | 4 | 8 | 16;
  /** When the membership ends. */
  expirationDate?: string;
  /** Id of the user, which is the member id in paths. */
  memberId: string;
  /** Full name. */
  name: string;
  /** E-mail address. */
  email: string;
  /** What permission and right allow. */
  capabilities: string[];
  /** When the member was added. */
  dateCreated: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { items } = await clinked.getGroupTrash({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getGroupTrash(args: GetGroupTrashArgs): Promise<GetGroupTrashResult> {
  return callDataSource(declared.getGroupTrash, args);
}

/**
 * {@link getGroupTrash} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupTrashOutput(
  args: GetGroupTrashOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupTrashResult> {
  return callOutput(declared.getGroupTrash, args, opts);
}

/** {@link getGroupTrash} one by one: no more than one page is in memory. */
export function eachGroupTrashItem(args: GetGroupTrashArgs): AsyncIterable<GetGroupTrashEntry> {
  return callEach(declared.getGroupTrash, args);
}

/** Arguments of {@link getGroupTrash}. */
export interface GetGroupTrashArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupTrashOutput}. */
export interface GetGroupTrashOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `items`. */
export interface GetGroupTrashResult {
  /** All of them, from every page. */
  items: GetGroupTrashEntry[];
}

/** One of the `items` of {@link GetGroupTrashResult}. */
export interface GetGroupTrashEntry {
  /** Id of the entry in the trash. */
  itemId: string;
  /** What it was, for example `page`. */
  type?: string;
  /** Its name. */
  friendlyName?: string;
  /** User name of the one who deleted it. */
  user?: string;
  /** When it was deleted. */
  dateDeleted?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { groups } = await clinked.getGroups({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getGroups(args: GetGroupsArgs): Promise<GetGroupsResult> {
  return callDataSource(declared.getGroups, args);
}

/**
 * {@link getGroups} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `mailKey` as well, so the result is a secret.
 */
export function getGroupsOutput(
  args: GetGroupsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupsOutputResult> {
  return callOutput(declared.getGroups, args, opts);
}

/** {@link getGroups} one by one: no more than one page is in memory. */
export function eachGroup(args: GetGroupsArgs): AsyncIterable<GetGroupsEntry> {
  return callEach(declared.getGroups, args);
}

/** Arguments of {@link getGroups}. */
export interface GetGroupsArgs {
  /** Id of the account that owns the group. */
  account: string;
  /** Text that the names hold. */
  name?: string;
  /** Whether `name` is the whole name. */
  exact?: boolean;
  /** Ids of groups to leave out, without their account. */
  exclude?: string[];
  /** Id of the parent group. */
  master?: string;
  /** Id of a label that they have. */
  label?: string;
  /** Has removed groups as well. Nothing in them tells that they are removed. */
  removed?: boolean;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupsOutput}. */
export interface GetGroupsOutputArgs {
  /** Id of the account that owns the group. */
  account: pulumi.Input<string>;
  /** Text that the names hold. */
  name?: pulumi.Input<string>;
  /** Whether `name` is the whole name. */
  exact?: pulumi.Input<boolean>;
  /** Ids of groups to leave out, without their account. */
  exclude?: pulumi.Input<pulumi.Input<string>[]>;
  /** Id of the parent group. */
  master?: pulumi.Input<string>;
  /** Id of a label that they have. */
  label?: pulumi.Input<string>;
  /** Has removed groups as well. Nothing in them tells that they are removed. */
  removed?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `groups`. */
export interface GetGroupsResult {
  /** All of them, from every page. */
  groups: GetGroupsEntry[];
}

/** One of the `groups` of {@link GetGroupsResult}. */
export interface GetGroupsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that owns the group. */
  account: string;
  /** Name that people see. Recognises an existing group when `name` is not given. */
  friendlyName: string;
  /** Unique slug. Clinked makes one from the friendly name when it is not given. */
  name?: string;
  /** Id of the parent group. */
  master?: string;
  /** Components that are switched on. All others are switched off (L13019). */
  components?: GroupComponent[];
  /** Members with the basic permission cannot see each other. */
  blind?: boolean;
  /** Switches comments off. */
  disableComments?: boolean;
  /** Leaves comments out of e-mail notifications. */
  disableEmailComments?: boolean;
  /** Hides e-mail addresses, phone numbers and the like of members. */
  hideMemberDetails?: boolean;
  /** Watermark on documents. */
  watermarkConfiguration?: GroupWatermarkConfiguration;
  /** Settings of a parent group. */
  masterConfiguration?: GroupMasterConfiguration;
  /** Id given by Clinked, without the account. */
  groupId: string;
  /** Id of the group's access context. */
  contextKey: string;
  /** Number of members. */
  members: number;
  /** Storage in bytes. */
  storageConsumed: number;
  /** User name of the owner. */
  owner?: string;
  /** Hash of the group, as Clinked returns it. */
  hash?: string;
  /** Whether chat is off. No request accepts it. */
  disableChat: boolean;
  /** Whether it is set up as a parent group. */
  masterConfigured: boolean;
  /** Number of subgroups, where Clinked tells it. */
  subgroupCount?: number;
  /** Integrations of the group. */
  integrations?: unknown[];
  /** Labels of the group. */
  labels?: unknown[];
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified: string;
}

/** All `groups`. */
export interface GetGroupsOutputResult {
  /** All of them, from every page. */
  groups: GetGroupsOutputEntry[];
}

/** The same with what is secret, of {@link getGroupsOutput} alone. */
export interface GetGroupsOutputEntry extends GetGroupsEntry {
  /** Key of the group's incoming e-mail address. Secret. */
  mailKey?: string;
}

/**
 * A guest of an account by id or e-mail address.
 *
 * Costs 1 request (not by `guestId`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getGuest({ account: "1", email: "guest@guest.com" });
 * ```
 * @throws PortalError
 */
export function getGuest(args: GetGuestArgs): Promise<GetGuestResult> {
  return callDataSource(declared.getGuest, args);
}

/**
 * {@link getGuest} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGuestOutput(
  args: GetGuestOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGuestResult> {
  return callOutput(declared.getGuest, args, opts);
}

/** Arguments of {@link getGuest}. */
export interface GetGuestArgs {
  /** Id of the account. */
  account: string;
  /** Id given by Clinked, without the account. */
  guestId?: string;
  /** E-mail address; finds the guest when it is taken over. */
  email?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGuestOutput}. */
export interface GetGuestOutputArgs {
  /** Id of the account. */
  account: pulumi.Input<string>;
  /** Id given by Clinked, without the account. */
  guestId?: pulumi.Input<string>;
  /** E-mail address; finds the guest when it is taken over. */
  email?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getGuest}. */
export interface GetGuestResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account. */
  account: string;
  /** E-mail address; finds the guest when it is taken over. */
  email: string;
  /** Name. */
  name?: string;
  /** Whether a password is asked for. */
  passwordEnabled?: boolean;
  /** Id given by Clinked, without the account. */
  guestId: string;
  /** Whether a password is set. */
  hasPassword: boolean;
  /** What is shared with the guest. Known after a single read. */
  shares?: unknown[];
  /** When the guest came into being. */
  dateCreated: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { guests } = await clinked.getGuests({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getGuests(args: GetGuestsArgs): Promise<GetGuestsResult> {
  return callDataSource(declared.getGuests, args);
}

/**
 * {@link getGuests} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGuestsOutput(
  args: GetGuestsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGuestsResult> {
  return callOutput(declared.getGuests, args, opts);
}

/** {@link getGuests} one by one: no more than one page is in memory. */
export function eachGuest(args: GetGuestsArgs): AsyncIterable<GetGuestsEntry> {
  return callEach(declared.getGuests, args);
}

/** Arguments of {@link getGuests}. */
export interface GetGuestsArgs {
  /** Id of the account. */
  account: string;
  /** Text that name or e-mail address hold. */
  name?: string;
  /** Text that name or e-mail address begin with. */
  startsWith?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGuestsOutput}. */
export interface GetGuestsOutputArgs {
  /** Id of the account. */
  account: pulumi.Input<string>;
  /** Text that name or e-mail address hold. */
  name?: pulumi.Input<string>;
  /** Text that name or e-mail address begin with. */
  startsWith?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `guests`. */
export interface GetGuestsResult {
  /** All of them, from every page. */
  guests: GetGuestsEntry[];
}

/** One of the `guests` of {@link GetGuestsResult}. */
export interface GetGuestsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account. */
  account: string;
  /** E-mail address; finds the guest when it is taken over. */
  email: string;
  /** Name. */
  name?: string;
  /** Whether a password is asked for. */
  passwordEnabled?: boolean;
  /** Id given by Clinked, without the account. */
  guestId: string;
  /** Whether a password is set. */
  hasPassword: boolean;
  /** When the guest came into being. */
  dateCreated: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { rights } = await clinked.getMemberRights({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getMemberRights(args: GetMemberRightsArgs): Promise<GetMemberRightsResult> {
  return callDataSource(declared.getMemberRights, args);
}

/**
 * {@link getMemberRights} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getMemberRightsOutput(
  args: GetMemberRightsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetMemberRightsResult> {
  return callOutput(declared.getMemberRights, args, opts);
}

/** {@link getMemberRights} one by one: no more than one page is in memory. */
export function eachMemberRight(args: GetMemberRightsArgs): AsyncIterable<GetMemberRightsEntry> {
  return callEach(declared.getMemberRights, args);
}

/** Arguments of {@link getMemberRights}. */
export interface GetMemberRightsArgs {
  /** Id of the account that owns the right. */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getMemberRightsOutput}. */
export interface GetMemberRightsOutputArgs {
  /** Id of the account that owns the right. */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `rights`. */
export interface GetMemberRightsResult {
  /** All of them, from every page. */
  rights: GetMemberRightsEntry[];
}

/** One of the `rights` of {@link GetMemberRightsResult}. */
export interface GetMemberRightsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account that owns the right. */
  account: string;
  /** Name of the right; recognises an existing one. */
  name: string;
  /** Where the right applies. */
  type: "GROUP" | "ACCOUNT";
  /** Permission that it refines. */
  basedOnPermission: 1 | 2 | 4 | 8 | 16;
  /** What the right allows. Unknown names are sent as they are. */
  capabilities: string[];
  /** Free text for administrators. */
  description?: string;
  /** Id given by Clinked, without the account. */
  rightId: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  dateUpdated?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { tags } = await clinked.getMemberTags({ account: "1", members: true });
 * ```
 * @throws PortalError
 */
export function getMemberTags(args: GetMemberTagsArgs): Promise<GetMemberTagsResult> {
  return callDataSource(declared.getMemberTags, args);
}

/**
 * {@link getMemberTags} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getMemberTagsOutput(
  args: GetMemberTagsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetMemberTagsResult> {
  return callOutput(declared.getMemberTags, args, opts);
}

/** {@link getMemberTags} one by one: no more than one page is in memory. */
export function eachMemberTag(args: GetMemberTagsArgs): AsyncIterable<GetMemberTagsEntry> {
  return callEach(declared.getMemberTags, args);
}

/** Arguments of {@link getMemberTags}. */
export interface GetMemberTagsArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Whether to count the members of each tag. */
  members?: boolean;
  /** Text that the tags begin with. Goes along with `members`. */
  startsWith?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getMemberTagsOutput}. */
export interface GetMemberTagsOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Whether to count the members of each tag. */
  members?: pulumi.Input<boolean>;
  /** Text that the tags begin with. Goes along with `members`. */
  startsWith?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `tags`. */
export interface GetMemberTagsResult {
  /** All of them, from every page. */
  tags: GetMemberTagsEntry[];
}

/** One of the `tags` of {@link GetMemberTagsResult}. */
export interface GetMemberTagsEntry {
  /** The tag. */
  name: string;
  /** Number of members, where it was asked for. */
  members?: number;
}

/**
 * A note of a group by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getNote({ group: "1/1", noteId: "1" });
 * ```
 * @throws PortalError
 */
export function getNote(args: GetNoteArgs): Promise<GetNoteResult> {
  return callDataSource(declared.getNote, args);
}

/**
 * {@link getNote} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getNoteOutput(args: GetNoteOutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<GetNoteResult> {
  return callOutput(declared.getNote, args, opts);
}

/** Arguments of {@link getNote}. */
export interface GetNoteArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Id given by Clinked, without the group. */
  noteId: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getNoteOutput}. */
export interface GetNoteOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Id given by Clinked, without the group. */
  noteId: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getNote}. */
export interface GetNoteResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Title. Two notes may have the same. */
  friendlyName: string;
  /** Content as HTML. */
  content?: string;
  /** Whether it is a template for other notes. */
  template?: boolean;
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Id given by Clinked, without the group. */
  noteId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** "PAGE", or "FOLDER" for notes made by hand. */
  pageType: string;
  /** Number of older versions. */
  versions: number;
  /** Number of attachments. */
  attachmentCount: number;
  /** User name of the one who made it. */
  creator?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { notes } = await clinked.getNotes({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getNotes(args: GetNotesArgs): Promise<GetNotesResult> {
  return callDataSource(declared.getNotes, args);
}

/**
 * {@link getNotes} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getNotesOutput(
  args: GetNotesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetNotesResult> {
  return callOutput(declared.getNotes, args, opts);
}

/** {@link getNotes} one by one: no more than one page is in memory. */
export function eachNote(args: GetNotesArgs): AsyncIterable<GetNotesEntry> {
  return callEach(declared.getNotes, args);
}

/** Arguments of {@link getNotes}. */
export interface GetNotesArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Text that the titles hold. */
  name?: string;
  /** Notes alone, or templates alone. */
  type?: "page" | "template";
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getNotesOutput}. */
export interface GetNotesOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Text that the titles hold. */
  name?: pulumi.Input<string>;
  /** Notes alone, or templates alone. */
  type?: pulumi.Input<"page" | "template">;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `notes`. */
export interface GetNotesResult {
  /** All of them, from every page. */
  notes: GetNotesEntry[];
}

/** One of the `notes` of {@link GetNotesResult}. */
export interface GetNotesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Title. Two notes may have the same. */
  friendlyName: string;
  /** Whether it is a template for other notes. */
  template?: boolean;
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Id given by Clinked, without the group. */
  noteId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** "PAGE", or "FOLDER" for notes made by hand. */
  pageType: string;
  /** Number of older versions. */
  versions: number;
  /** Number of attachments. */
  attachmentCount: number;
  /** User name of the one who made it. */
  creator?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified?: string;
}

/**
 * The profile of the user of the login.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getOwnUserProfile();
 * ```
 * @throws PortalError
 */
export function getOwnUserProfile(args?: GetOwnUserProfileArgs): Promise<GetOwnUserProfileResult> {
  return callDataSource(declared.getOwnUserProfile, args);
}

/**
 * {@link getOwnUserProfile} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getOwnUserProfileOutput(
  args?: GetOwnUserProfileOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetOwnUserProfileResult> {
  return callOutput(declared.getOwnUserProfile, args, opts);
}

/** Arguments of {@link getOwnUserProfile}. */
export interface GetOwnUserProfileArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getOwnUserProfileOutput}. */
export interface GetOwnUserProfileOutputArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getOwnUserProfile}. */
export interface GetOwnUserProfileResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** User name. The user must be there: a profile cannot be made. */
  username: string;
  /** Full name. */
  name?: string;
  /** Real name, for administrators only. */
  realName?: string;
  /** E-mail address. */
  email?: string;
  /** Address. */
  address?: string;
  /** Phone number. */
  telephone?: string;
  /** Organisation. */
  organisation?: string;
  /** Job title. */
  jobTitle?: string;
  /** Notes. */
  other?: string;
  /** Language, for example "en_GB". */
  locale?: string;
  /** Time zone, for example "Europe/London". */
  timeZone?: string;
  /** Order of year, month and day in dates. */
  dateFormat?: "YMD" | "MDY" | "DMY";
  /** Whether times have 24 hours. */
  twentyFourHourTimeFormat?: boolean;
  /** Values of the account's profile fields, by name. */
  profileFields?: { [name: string]: string };
  /** `false` removes the custom picture; logoImage gives one. */
  logo?: false;
  /** Id of the user. */
  userId: string;
  /** Whether two-factor login is on. */
  twoFactorAuthentication: boolean;
  /** Whether the e-mail address is verified. */
  verifiedEmail: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { results } = await clinked.getSearchResults({ query: "Explore", account: "1", type: "group" });
 * ```
 * @throws PortalError
 */
export function getSearchResults(args: GetSearchResultsArgs): Promise<GetSearchResultsResult> {
  return callDataSource(declared.getSearchResults, args);
}

/**
 * {@link getSearchResults} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 *
 * Has `entity` as well, so the result is a secret.
 */
export function getSearchResultsOutput(
  args: GetSearchResultsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSearchResultsOutputResult> {
  return callOutput(declared.getSearchResults, args, opts);
}

/** {@link getSearchResults} one by one: no more than one page is in memory. */
export function eachSearchResult(args: GetSearchResultsArgs): AsyncIterable<GetSearchResultsEntry> {
  return callEach(declared.getSearchResults, args);
}

/** Arguments of {@link getSearchResults}. */
export interface GetSearchResultsArgs {
  /** What to look for. */
  query: string;
  /** Id of the account, for example "1". */
  account?: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** The one kind to look for. */
  type?: "file" | "page" | "task" | "event" | "user" | "discussion" | "group";
  /** Changed since then: an ISO 8601 date, with or without a time. */
  startDate?: string;
  /** Changed until then: an ISO 8601 date, with or without a time. */
  endDate?: string;
  /** Whether the words stand together. */
  exact?: boolean;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSearchResultsOutput}. */
export interface GetSearchResultsOutputArgs {
  /** What to look for. */
  query: pulumi.Input<string>;
  /** Id of the account, for example "1". */
  account?: pulumi.Input<string>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** The one kind to look for. */
  type?: pulumi.Input<"file" | "page" | "task" | "event" | "user" | "discussion" | "group">;
  /** Changed since then: an ISO 8601 date, with or without a time. */
  startDate?: pulumi.Input<string>;
  /** Changed until then: an ISO 8601 date, with or without a time. */
  endDate?: pulumi.Input<string>;
  /** Whether the words stand together. */
  exact?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `results`. */
export interface GetSearchResultsResult {
  /** All of them, from every page. */
  results: GetSearchResultsEntry[];
}

/** One of the `results` of {@link GetSearchResultsResult}. */
export interface GetSearchResultsEntry {
  /** What it is: file, page, task, event, user, discussion or group. */
  type?: string;
  /** Id given by Clinked, without account and group. */
  entityId: string;
  /** Its slug, or the full name of a user. */
  name?: string;
  /** Name that people see. */
  friendlyName?: string;
  /** Id of the group that it stands in, without its account. */
  group?: string;
  /** Where the text stands. */
  highlights?: { [name: string]: unknown };
}

/** All `results`. */
export interface GetSearchResultsOutputResult {
  /** All of them, from every page. */
  results: GetSearchResultsOutputEntry[];
}

/** The same with what is secret, of {@link getSearchResultsOutput} alone. */
export interface GetSearchResultsOutputEntry extends GetSearchResultsEntry {
  /** The object, in the service's own words, which may hold keys that are secret. Secret. */
  entity?: { [name: string]: unknown };
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { domains } = await clinked.getSendgridDomains({ account: "1", apiKey: "SG.example-key" });
 * ```
 * @throws PortalError
 */
export function getSendgridDomains(args: GetSendgridDomainsArgs): Promise<GetSendgridDomainsResult> {
  return callDataSource(declared.getSendgridDomains, args);
}

/**
 * {@link getSendgridDomains} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 *
 * `apiKey` is a secret, and so is the result.
 */
export function getSendgridDomainsOutput(
  args: GetSendgridDomainsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSendgridDomainsResult> {
  return callOutput(declared.getSendgridDomains, args, opts);
}

/** {@link getSendgridDomains} one by one: no more than one page is in memory. */
export function eachSendgridDomain(args: GetSendgridDomainsArgs): AsyncIterable<GetSendgridDomainsEntry> {
  return callEach(declared.getSendgridDomains, args);
}

/** Arguments of {@link getSendgridDomains}. */
export interface GetSendgridDomainsArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** API key of SendGrid. */
  apiKey: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSendgridDomainsOutput}. */
export interface GetSendgridDomainsOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** API key of SendGrid. */
  apiKey: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `domains`. */
export interface GetSendgridDomainsResult {
  /** All of them, from every page. */
  domains: GetSendgridDomainsEntry[];
}

/** One of the `domains` of {@link GetSendgridDomainsResult}. */
export interface GetSendgridDomainsEntry {
  /** Id given by SendGrid. */
  domainId: string;
  /** The domain. */
  domain?: string;
  /** The subdomain. */
  subdomain?: string;
  /** User name at SendGrid. */
  username?: string;
  /** Id of the user at SendGrid. */
  userId?: string;
  /** Whether it is the default. */
  default?: boolean;
  /** Whether its records were found. */
  valid?: boolean;
  /** Whether it is of the old kind. */
  legacy?: boolean;
  /** Whether it has an SPF record of its own. */
  customSpf?: boolean;
  /** Whether SendGrid keeps its keys. */
  automaticSecurity?: boolean;
  /** Addresses that it sends from. */
  ips?: string[];
  /** Records that the domain needs, in SendGrid's words. */
  dns?: { [name: string]: unknown };
  /** When it was last looked for its records. */
  lastValidationAttemptAt?: string;
}

/**
 * With how many a file, folder, note, event, task or discussion is shared.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getShareCount({ file: "1/1/1" });
 * ```
 * @throws PortalError
 */
export function getShareCount(args?: GetShareCountArgs): Promise<GetShareCountResult> {
  return callDataSource(declared.getShareCount, args);
}

/**
 * {@link getShareCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getShareCountOutput(
  args?: GetShareCountOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetShareCountResult> {
  return callOutput(declared.getShareCount, args, opts);
}

/** Arguments of {@link getShareCount}. */
export interface GetShareCountArgs {
  /** Id of the file or folder that is shared. Exactly one thing is. */
  file?: string;
  /** Id of the note that is shared. Exactly one thing is. */
  note?: string;
  /** Id of the event that is shared. Exactly one thing is. */
  event?: string;
  /** Id of the task that is shared. Exactly one thing is. */
  task?: string;
  /** Id of the discussion that is shared. Exactly one thing is. */
  discussion?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getShareCountOutput}. */
export interface GetShareCountOutputArgs {
  /** Id of the file or folder that is shared. Exactly one thing is. */
  file?: pulumi.Input<string>;
  /** Id of the note that is shared. Exactly one thing is. */
  note?: pulumi.Input<string>;
  /** Id of the event that is shared. Exactly one thing is. */
  event?: pulumi.Input<string>;
  /** Id of the task that is shared. Exactly one thing is. */
  task?: pulumi.Input<string>;
  /** Id of the discussion that is shared. Exactly one thing is. */
  discussion?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getShareCount}. */
export interface GetShareCountResult {
  /** How many there are. */
  count: number;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { shares } = await clinked.getShares({ file: "1/1/1" });
 * ```
 * @throws PortalError
 */
export function getShares(args?: GetSharesArgs): Promise<GetSharesResult> {
  return callDataSource(declared.getShares, args);
}

/**
 * {@link getShares} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `tokenKey` as well, so the result is a secret.
 */
export function getSharesOutput(
  args?: GetSharesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSharesOutputResult> {
  return callOutput(declared.getShares, args, opts);
}

/** {@link getShares} one by one: no more than one page is in memory. */
export function eachShare(args?: GetSharesArgs): AsyncIterable<GetSharesEntry> {
  return callEach(declared.getShares, args);
}

/** Arguments of {@link getShares}. */
export interface GetSharesArgs {
  /** Id of the file or folder that is shared. Exactly one thing is. */
  file?: string;
  /** Id of the note that is shared. Exactly one thing is. */
  note?: string;
  /** Id of the event that is shared. Exactly one thing is. */
  event?: string;
  /** Id of the task that is shared. Exactly one thing is. */
  task?: string;
  /** Id of the discussion that is shared. Exactly one thing is. */
  discussion?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSharesOutput}. */
export interface GetSharesOutputArgs {
  /** Id of the file or folder that is shared. Exactly one thing is. */
  file?: pulumi.Input<string>;
  /** Id of the note that is shared. Exactly one thing is. */
  note?: pulumi.Input<string>;
  /** Id of the event that is shared. Exactly one thing is. */
  event?: pulumi.Input<string>;
  /** Id of the task that is shared. Exactly one thing is. */
  task?: pulumi.Input<string>;
  /** Id of the discussion that is shared. Exactly one thing is. */
  discussion?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `shares`. */
export interface GetSharesResult {
  /** All of them, from every page. */
  shares: GetSharesEntry[];
}

/** One of the `shares` of {@link GetSharesResult}. */
export interface GetSharesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the file or folder that is shared. Exactly one thing is. */
  file?: string;
  /** Id of the note that is shared. Exactly one thing is. */
  note?: string;
  /** Id of the event that is shared. Exactly one thing is. */
  event?: string;
  /** Id of the task that is shared. Exactly one thing is. */
  task?: string;
  /** Id of the discussion that is shared. Exactly one thing is. */
  discussion?: string;
  /** Address that it is shared with; recognises an existing share. */
  email: string;
  /** When the share ends. */
  dateExpire?: string;
  /** `false` removes the end; dateExpire gives one. */
  expiryEnabled?: false;
  /** `false` removes the password; password gives one. */
  passwordEnabled?: false;
  /** Whether the provider's own login hears of what is done with it. */
  notifications?: boolean;
  /** Id of the account. */
  accountId: string;
  /** Id of the group, without the account. */
  groupId: string;
  /** What is shared, in Clinked's form: "file_33". */
  context: string;
  /** Made of a hash: Clinked has no id but the token key. */
  shareId: string;
  /** User name that Clinked names with the share. */
  sharedBy?: string;
  /** Permission of the share. */
  permission?: number;
  /** When it was made. */
  dateCreated: string;
}

/** All `shares`. */
export interface GetSharesOutputResult {
  /** All of them, from every page. */
  shares: GetSharesOutputEntry[];
}

/** The same with what is secret, of {@link getSharesOutput} alone. */
export interface GetSharesOutputEntry extends GetSharesEntry {
  /** Gives access to whoever has it. Missing where Clinked does not show it. Secret. */
  tokenKey?: string;
}

/**
 * The services by which the user of the login can sign in.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getSocialLogins();
 * ```
 * @throws PortalError
 */
export function getSocialLogins(args?: GetSocialLoginsArgs): Promise<GetSocialLoginsResult> {
  return callDataSource(declared.getSocialLogins, args);
}

/**
 * {@link getSocialLogins} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getSocialLoginsOutput(
  args?: GetSocialLoginsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSocialLoginsResult> {
  return callOutput(declared.getSocialLogins, args, opts);
}

/** Arguments of {@link getSocialLogins}. */
export interface GetSocialLoginsArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSocialLoginsOutput}. */
export interface GetSocialLoginsOutputArgs {
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getSocialLogins}. */
export interface GetSocialLoginsResult {
  /** Whether LinkedIn is connected. */
  linkedin: boolean;
  /** Whether Google is connected. */
  google: boolean;
  /** Whether Apple is connected. */
  apple: boolean;
}

/**
 * The storage region of an account, and those that it can have.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getStorageRegions({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getStorageRegions(args: GetStorageRegionsArgs): Promise<GetStorageRegionsResult> {
  return callDataSource(declared.getStorageRegions, args);
}

/**
 * {@link getStorageRegions} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getStorageRegionsOutput(
  args: GetStorageRegionsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetStorageRegionsResult> {
  return callOutput(declared.getStorageRegions, args, opts);
}

/** Arguments of {@link getStorageRegions}. */
export interface GetStorageRegionsArgs {
  /** Id of the account. */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getStorageRegionsOutput}. */
export interface GetStorageRegionsOutputArgs {
  /** Id of the account. */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getStorageRegions}. */
export interface GetStorageRegionsResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the account. */
  account: string;
  /** Region that files are kept in, for example "US-WEST-1". */
  region: string;
  /** Whether the account may choose a region. */
  enabled: boolean;
  /** Regions to choose from, as the last change showed them. */
  availableRegions: string[];
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { members } = await clinked.getTaggedMembers({ account: "1", tag: "hello" });
 * ```
 * @throws PortalError
 */
export function getTaggedMembers(args: GetTaggedMembersArgs): Promise<GetTaggedMembersResult> {
  return callDataSource(declared.getTaggedMembers, args);
}

/**
 * {@link getTaggedMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaggedMembersOutput(
  args: GetTaggedMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTaggedMembersResult> {
  return callOutput(declared.getTaggedMembers, args, opts);
}

/** {@link getTaggedMembers} one by one: no more than one page is in memory. */
export function eachTaggedMember(args: GetTaggedMembersArgs): AsyncIterable<GetTaggedMembersEntry> {
  return callEach(declared.getTaggedMembers, args);
}

/** Arguments of {@link getTaggedMembers}. */
export interface GetTaggedMembersArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** The tag. */
  tag: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaggedMembersOutput}. */
export interface GetTaggedMembersOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** The tag. */
  tag: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetTaggedMembersResult {
  /** All of them, from every page. */
  members: GetTaggedMembersEntry[];
}

/** One of the `members` of {@link GetTaggedMembersResult}. */
export interface GetTaggedMembersEntry {
  /** User name. */
  username: string;
  /** Id of the user. */
  userId: string;
  /** Full name. */
  name?: string;
  /** Job title. */
  jobTitle?: string;
  /** When the profile was last changed. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { categories } = await clinked.getTaskCategories({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getTaskCategories(args: GetTaskCategoriesArgs): Promise<GetTaskCategoriesResult> {
  return callDataSource(declared.getTaskCategories, args);
}

/**
 * {@link getTaskCategories} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaskCategoriesOutput(
  args: GetTaskCategoriesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTaskCategoriesResult> {
  return callOutput(declared.getTaskCategories, args, opts);
}

/** {@link getTaskCategories} one by one: no more than one page is in memory. */
export function eachTaskCategory(args: GetTaskCategoriesArgs): AsyncIterable<GetTaskCategoriesEntry> {
  return callEach(declared.getTaskCategories, args);
}

/** Arguments of {@link getTaskCategories}. */
export interface GetTaskCategoriesArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaskCategoriesOutput}. */
export interface GetTaskCategoriesOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `categories`. */
export interface GetTaskCategoriesResult {
  /** All of them, from every page. */
  categories: GetTaskCategoriesEntry[];
}

/** One of the `categories` of {@link GetTaskCategoriesResult}. */
export interface GetTaskCategoriesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name; recognises an existing one. */
  name: string;
  /** Place among the categories. */
  order?: number;
  /** Colour, for example "#FF0000". */
  color?: string;
  /** Id given by Clinked, without the group. It may be larger than 2^53. */
  categoryId: string;
  /** Number of its tasks. Known after a list. */
  numberOfTasks?: number;
}

/**
 * How many tasks a group has.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getTaskCount({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getTaskCount(args: GetTaskCountArgs): Promise<GetTaskCountResult> {
  return callDataSource(declared.getTaskCount, args);
}

/**
 * {@link getTaskCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getTaskCountOutput(
  args: GetTaskCountOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTaskCountResult> {
  return callOutput(declared.getTaskCount, args, opts);
}

/** Arguments of {@link getTaskCount}. */
export interface GetTaskCountArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaskCountOutput}. */
export interface GetTaskCountOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getTaskCount}. */
export interface GetTaskCountResult {
  /** How many there are. */
  count: number;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { statuses } = await clinked.getTaskStatuses({ account: "1" });
 * ```
 * @throws PortalError
 */
export function getTaskStatuses(args: GetTaskStatusesArgs): Promise<GetTaskStatusesResult> {
  return callDataSource(declared.getTaskStatuses, args);
}

/**
 * {@link getTaskStatuses} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaskStatusesOutput(
  args: GetTaskStatusesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTaskStatusesResult> {
  return callOutput(declared.getTaskStatuses, args, opts);
}

/** {@link getTaskStatuses} one by one: no more than one page is in memory. */
export function eachTaskStatus(args: GetTaskStatusesArgs): AsyncIterable<GetTaskStatusesEntry> {
  return callEach(declared.getTaskStatuses, args);
}

/** Arguments of {@link getTaskStatuses}. */
export interface GetTaskStatusesArgs {
  /** Id of the account, for example "1". */
  account: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaskStatusesOutput}. */
export interface GetTaskStatusesOutputArgs {
  /** Id of the account, for example "1". */
  account: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `statuses`. */
export interface GetTaskStatusesResult {
  /** All of them, from every page. */
  statuses: GetTaskStatusesEntry[];
}

/** One of the `statuses` of {@link GetTaskStatusesResult}. */
export interface GetTaskStatusesEntry {
  /** Id of the TaskStatus. A default that nobody has changed has none. */
  id?: string;
  /** Id of the account. */
  account: string;
  /** Id given by Clinked, without the account. */
  statusId?: string;
  /** Code, unique in the account: `status` of a task. */
  code: string;
  /** Name that users see. */
  name?: string;
  /** Colour of the status. */
  color?: string;
  /** Colour of its text. */
  textColor?: string;
  /** Place among the statuses. */
  order?: number;
  /** When it was made. */
  dateCreated?: string;
  /** When it was last changed. */
  dateModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { tasks } = await clinked.getTasks({ group: "1/1" });
 * ```
 * @throws PortalError
 */
export function getTasks(args?: GetTasksArgs): Promise<GetTasksResult> {
  return callDataSource(declared.getTasks, args);
}

/**
 * {@link getTasks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getTasksOutput(
  args?: GetTasksOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTasksResult> {
  return callOutput(declared.getTasks, args, opts);
}

/** {@link getTasks} one by one: no more than one page is in memory. */
export function eachTask(args?: GetTasksArgs): AsyncIterable<GetTasksEntry> {
  return callEach(declared.getTasks, args);
}

/** Arguments of {@link getTasks}. */
export interface GetTasksArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Id of the account, for example "1". */
  account?: string;
  /** Text that the titles hold. */
  name?: string;
  /** Those alone. */
  show?: "unassigned" | "uncompleted" | "overdue";
  /** Code of a task status. */
  status?: string;
  /** Id of a user who has to do them. */
  assignedTo?: string;
  /** Priority. */
  priority?: "URGENT" | "HIGH" | "MEDIUM" | "LOW";
  /** Id of a category, without the group. */
  category?: string;
  /** Due from that day. */
  dateStart?: string;
  /** Due until that day. */
  dateEnd?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTasksOutput}. */
export interface GetTasksOutputArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** Id of the account, for example "1". */
  account?: pulumi.Input<string>;
  /** Text that the titles hold. */
  name?: pulumi.Input<string>;
  /** Those alone. */
  show?: pulumi.Input<"unassigned" | "uncompleted" | "overdue">;
  /** Code of a task status. */
  status?: pulumi.Input<string>;
  /** Id of a user who has to do them. */
  assignedTo?: pulumi.Input<string>;
  /** Priority. */
  priority?: pulumi.Input<"URGENT" | "HIGH" | "MEDIUM" | "LOW">;
  /** Id of a category, without the group. */
  category?: pulumi.Input<string>;
  /** Due from that day. */
  dateStart?: pulumi.Input<string>;
  /** Due until that day. */
  dateEnd?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `tasks`. */
export interface GetTasksResult {
  /** All of them, from every page. */
  tasks: GetTasksEntry[];
}

/** One of the `tasks` of {@link GetTasksResult}. */
export interface GetTasksEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group: string;
  /** Title. Two tasks may have the same. */
  friendlyName: string;
  /** Description. */
  description?: string;
  /** Code of a task status, for example "NOT_STARTED". */
  status?: string;
  /** User names of those who have to do it, members of the group. */
  assignees?: string[];
  /** Who can see it. */
  sharing?: "NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC";
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: 1 | 2 | 4 | 8 | 16;
  /** Tags. */
  tags?: string[];
  /** Id given by Clinked, without the group. */
  taskId: string;
  /** Id of its access context. */
  contextKey?: string;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  name: string;
  /** Permission of the provider's own login. */
  userPermission?: number;
  /** Priority, for example MEDIUM. */
  priority?: string;
  /** Progress in percent. */
  progress?: number;
  /** When it has to be done. */
  dueDate?: string;
  /** When people are reminded of it. */
  dateReminder?: string;
  /** Recurrence rule. */
  recurrence?: string;
  /** Place in its category. Missing while nobody has ordered it. */
  order?: number;
  /** Id of its category, without the group. */
  categoryId?: string;
  /** User name of the one who made it. */
  author?: string;
  /** When it was completed. */
  dateCompleted?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  lastModified?: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { events } = await clinked.getUserEvents({ username: "jack" });
 * ```
 * @throws PortalError
 */
export function getUserEvents(args: GetUserEventsArgs): Promise<GetUserEventsResult> {
  return callDataSource(declared.getUserEvents, args);
}

/**
 * {@link getUserEvents} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getUserEventsOutput(
  args: GetUserEventsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetUserEventsResult> {
  return callOutput(declared.getUserEvents, args, opts);
}

/** {@link getUserEvents} one by one: no more than one page is in memory. */
export function eachUserEvent(args: GetUserEventsArgs): AsyncIterable<GetUserEventsEntry> {
  return callEach(declared.getUserEvents, args);
}

/** Arguments of {@link getUserEvents}. */
export interface GetUserEventsArgs {
  /** User name. */
  username: string;
  /** First day. */
  dateStart?: string;
  /** Last day. */
  dateEnd?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getUserEventsOutput}. */
export interface GetUserEventsOutputArgs {
  /** User name. */
  username: pulumi.Input<string>;
  /** First day. */
  dateStart?: pulumi.Input<string>;
  /** Last day. */
  dateEnd?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `events`. */
export interface GetUserEventsResult {
  /** All of them, from every page. */
  events: GetUserEventsEntry[];
}

/** One of the `events` of {@link GetUserEventsResult}. */
export interface GetUserEventsEntry {
  /** Id given by Clinked, without the group. */
  eventId: string;
  /** Id of the group, without its account. */
  groupId?: string;
  /** Title. */
  friendlyName?: string;
  /** Start, with its zone. */
  startDate?: string;
  /** End, with its zone. */
  endDate?: string;
  /** Whether it takes whole days. */
  allDay?: boolean;
  /** Recurrence rule. */
  recurrence?: string;
  /** Place. */
  location?: string;
  /** Description. */
  description?: string;
  /** Tags. */
  tags?: string[];
  /** User name of the one who made it. */
  author?: string;
}

/**
 * The profile of a user by user name or e-mail address.
 *
 * Costs 1 request (not by `username`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getUserProfile({ username: "jack" });
 * ```
 * @throws PortalError
 */
export function getUserProfile(args?: GetUserProfileArgs): Promise<GetUserProfileResult> {
  return callDataSource(declared.getUserProfile, args);
}

/**
 * {@link getUserProfile} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getUserProfileOutput(
  args?: GetUserProfileOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetUserProfileResult> {
  return callOutput(declared.getUserProfile, args, opts);
}

/** Arguments of {@link getUserProfile}. */
export interface GetUserProfileArgs {
  /** User name. The user must be there: a profile cannot be made. */
  username?: string;
  /** E-mail address. */
  email?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getUserProfileOutput}. */
export interface GetUserProfileOutputArgs {
  /** User name. The user must be there: a profile cannot be made. */
  username?: pulumi.Input<string>;
  /** E-mail address. */
  email?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getUserProfile}. */
export interface GetUserProfileResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** User name. The user must be there: a profile cannot be made. */
  username: string;
  /** Full name. */
  name?: string;
  /** Real name, for administrators only. */
  realName?: string;
  /** E-mail address. */
  email?: string;
  /** Address. */
  address?: string;
  /** Phone number. */
  telephone?: string;
  /** Organisation. */
  organisation?: string;
  /** Job title. */
  jobTitle?: string;
  /** Notes. */
  other?: string;
  /** Language, for example "en_GB". */
  locale?: string;
  /** Time zone, for example "Europe/London". */
  timeZone?: string;
  /** Order of year, month and day in dates. */
  dateFormat?: "YMD" | "MDY" | "DMY";
  /** Whether times have 24 hours. */
  twentyFourHourTimeFormat?: boolean;
  /** Values of the account's profile fields, by name. */
  profileFields?: { [name: string]: string };
  /** `false` removes the custom picture; logoImage gives one. */
  logo?: false;
  /** Id of the user. */
  userId: string;
  /** Whether two-factor login is on. */
  twoFactorAuthentication: boolean;
  /** Whether the e-mail address is verified. */
  verifiedEmail: boolean;
  /** When it was last changed. */
  lastModified: string;
}

/**
 * How many people the login can see, or those of a group.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getUserProfileCount();
 * ```
 * @throws PortalError
 */
export function getUserProfileCount(args?: GetUserProfileCountArgs): Promise<GetUserProfileCountResult> {
  return callDataSource(declared.getUserProfileCount, args);
}

/**
 * {@link getUserProfileCount} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getUserProfileCountOutput(
  args?: GetUserProfileCountOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetUserProfileCountResult> {
  return callOutput(declared.getUserProfileCount, args, opts);
}

/** Arguments of {@link getUserProfileCount}. */
export interface GetUserProfileCountArgs {
  /** Text that name or e-mail address hold. */
  name?: string;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: string;
  /** Ids of users to leave out. */
  exclude?: string[];
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getUserProfileCountOutput}. */
export interface GetUserProfileCountOutputArgs {
  /** Text that name or e-mail address hold. */
  name?: pulumi.Input<string>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. */
  group?: pulumi.Input<string>;
  /** Ids of users to leave out. */
  exclude?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getUserProfileCount}. */
export interface GetUserProfileCountResult {
  /** How many there are. */
  count: number;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { profiles } = await clinked.getUserProfiles();
 * ```
 * @throws PortalError
 */
export function getUserProfiles(args?: GetUserProfilesArgs): Promise<GetUserProfilesResult> {
  return callDataSource(declared.getUserProfiles, args);
}

/**
 * {@link getUserProfiles} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getUserProfilesOutput(
  args?: GetUserProfilesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetUserProfilesResult> {
  return callOutput(declared.getUserProfiles, args, opts);
}

/** {@link getUserProfiles} one by one: no more than one page is in memory. */
export function eachUserProfile(args?: GetUserProfilesArgs): AsyncIterable<GetUserProfilesEntry> {
  return callEach(declared.getUserProfiles, args);
}

/** Arguments of {@link getUserProfiles}. */
export interface GetUserProfilesArgs {
  /** Text that name or e-mail address hold. */
  name?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getUserProfilesOutput}. */
export interface GetUserProfilesOutputArgs {
  /** Text that name or e-mail address hold. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `profiles`. */
export interface GetUserProfilesResult {
  /** All of them, from every page. */
  profiles: GetUserProfilesEntry[];
}

/** One of the `profiles` of {@link GetUserProfilesResult}. */
export interface GetUserProfilesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** User name. The user must be there: a profile cannot be made. */
  username: string;
  /** Full name. */
  name?: string;
  /** E-mail address. */
  email?: string;
  /** Address. */
  address?: string;
  /** Phone number. */
  telephone?: string;
  /** Organisation. */
  organisation?: string;
  /** Job title. */
  jobTitle?: string;
  /** Notes. */
  other?: string;
  /** Language, for example "en_GB". */
  locale?: string;
  /** Time zone, for example "Europe/London". */
  timeZone?: string;
  /** Order of year, month and day in dates. */
  dateFormat?: "YMD" | "MDY" | "DMY";
  /** Whether times have 24 hours. */
  twentyFourHourTimeFormat?: boolean;
  /** Values of the account's profile fields, by name. */
  profileFields?: { [name: string]: string };
  /** `false` removes the custom picture; logoImage gives one. */
  logo?: false;
  /** Id of the user. */
  userId: string;
  /** Whether two-factor login is on. */
  twoFactorAuthentication: boolean;
  /** Whether the e-mail address is verified. */
  verifiedEmail: boolean;
  /** When it was last changed. */
  lastModified: string;
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
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const { widgets } = await clinked.getWidgets({ scope: "GROUP" });
 * ```
 * @throws PortalError
 */
export function getWidgets(args: GetWidgetsArgs): Promise<GetWidgetsResult> {
  return callDataSource(declared.getWidgets, args);
}

/**
 * {@link getWidgets} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getWidgetsOutput(
  args: GetWidgetsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetWidgetsResult> {
  return callOutput(declared.getWidgets, args, opts);
}

/** {@link getWidgets} one by one: no more than one page is in memory. */
export function eachWidget(args: GetWidgetsArgs): AsyncIterable<GetWidgetsEntry> {
  return callEach(declared.getWidgets, args);
}

/** Arguments of {@link getWidgets}. */
export interface GetWidgetsArgs {
  /** Whether they are for dashboards of accounts or of groups. */
  scope: "ACCOUNT" | "GROUP";
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getWidgetsOutput}. */
export interface GetWidgetsOutputArgs {
  /** Whether they are for dashboards of accounts or of groups. */
  scope: pulumi.Input<"ACCOUNT" | "GROUP">;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `widgets`. */
export interface GetWidgetsResult {
  /** All of them, from every page. */
  widgets: GetWidgetsEntry[];
}

/** One of the `widgets` of {@link GetWidgetsResult}. */
export interface GetWidgetsEntry {
  /** Name, as in `widgets` of a Dashboard. */
  name: string;
  /** Name that people see. */
  title?: string;
  /** What it shows. */
  description?: string;
  /** Name of its icon. */
  iconName?: string;
  /** Feature that it needs. */
  dependsOn?: string;
  /** ACCOUNT or GROUP. */
  scope?: string;
  /** Whether people can set it up. */
  configurable?: boolean;
  /** Whether a dashboard has one at most. */
  singleton?: boolean;
}

/** Part of a result. */
export interface GetAccountSubscriptionAccountPackagePlanDetails {
  /** Months between two bills. */
  interval?: number;
  /** Currency of the bills. */
  currency?: string;
}

/** Part of a result. */
export interface GetAccountSubscriptionAccountPackage {
  /** Code of the plan. */
  code?: string;
  /** When the trial ends, if it is one. */
  trialExpires?: string;
  /** Whether it is paused. */
  paused?: boolean;
  /** For how many billing periods it is paused. */
  pausedBillingCycles?: number;
  /** Since when it is paused. */
  datePausedAt?: string;
  /** Whether it is suspended. */
  suspended?: boolean;
  /** Number of members that it allows. */
  members?: number;
  /** Storage in bytes that it allows. */
  storage?: number;
  /** Number of e-mails that it allows. */
  emailQuota?: number;
  /** How it is billed. */
  planDetails?: GetAccountSubscriptionAccountPackagePlanDetails;
}

/** Part of a result. */
export interface GetCurrentUserAccountSubscription {
  /** Name of the plan. */
  code?: string;
  /** When the trial ends, if it is one. */
  trialExpires?: string;
  /** Whether the subscription is paused. */
  paused?: boolean;
}

/** Part of a result. */
export interface GetCurrentUserAccount {
  /** Id of the account, the `account` argument of all resources. */
  account: string;
  /** Slug of the account. */
  name?: string;
  /** Name that people see. */
  friendlyName?: string;
  /** Whether the account is in use. */
  enabled?: boolean;
  /** Custom domain, if there is one. */
  domain?: string;
  /** Language of the account. */
  locale?: string;
  /** Permission of the login in the account: 1, 4, 8 or 16. */
  permission?: number;
  /** Number of groups that the login is a member of. */
  memberOfSpaces?: number;
  /** Number of groups that the login administers. */
  adminInSpaces?: number;
  /** Plan of the account. */
  subscription?: GetCurrentUserAccountSubscription;
  /** Features of the plan, for example `custom-domain`. */
  features?: string[];
  /** What the login may do in the account, for example `GROUP_CREATE`. */
  capabilities?: string[];
  /** Domain of the account's incoming e-mail addresses. */
  mailDomain?: string;
  /** Further properties of the account. */
  metadata?: { [name: string]: unknown };
}
