// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import {
  callDataSource,
  callEach,
  callOutput,
  type DataSourceOutputOptions,
  type DeclaredDataSource,
} from "../kit/data-source-call";
import type { GroupComponent, GroupMasterConfiguration, GroupWatermarkConfiguration } from "./resources";

const declared = {
  getCurrentUser: { name: "clinked:getCurrentUser" },
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
  getGroups: { name: "clinked:getGroups", secret: true },
} satisfies Record<string, DeclaredDataSource>;

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
 * A group by its id, its name or its slug.
 *
 * Costs 1 request (found by anything else than `groupId`: the pages of the list). Nothing is kept for the next call.
 *
 * Without `mailKey`: see {@link getGroupOutput}.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const found = await clinked.getGroup({ account: "1", friendlyName: "Acme" });
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
  /** Text that name or slug begin with. */
  name?: string;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupsOutput}. */
export interface GetGroupsOutputArgs {
  /** Id of the account that owns the group. */
  account: pulumi.Input<string>;
  /** Text that name or slug begin with. */
  name?: pulumi.Input<string>;
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
