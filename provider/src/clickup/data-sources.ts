// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type DataSourceOutputOptions, type DeclaredDataSource, dataSourceCalls } from "../kit/data-source-call";
import type {
  SpaceFeatures,
  ViewColumns,
  ViewDivide,
  ViewFilters,
  ViewGrouping,
  ViewSettings,
  ViewSorting,
  ViewTeamSidebar,
} from "./resources";

const { callDataSource, callEach, callOutput } = dataSourceCalls(
  async () => (await import("./data/index.js")).clickupDataSources,
);

const declared = {
  getCurrentUser: { name: "clickup:getCurrentUser" },
  getCustomFields: { name: "clickup:getCustomFields" },
  getFolder: { name: "clickup:getFolder" },
  getFolders: { name: "clickup:getFolders" },
  getGoal: { name: "clickup:getGoal" },
  getGoals: { name: "clickup:getGoals" },
  getList: {
    name: "clickup:getList",
    secret: true,
    open: [
      "id",
      "folder",
      "space",
      "name",
      "content",
      "dueDate",
      "dueDateTime",
      "priority",
      "assignee",
      "status",
      "listId",
      "spaceId",
      "orderindex",
    ],
  },
  getListMembers: { name: "clickup:getListMembers" },
  getLists: { name: "clickup:getLists", secret: true },
  getSharedHierarchy: { name: "clickup:getSharedHierarchy" },
  getSpace: { name: "clickup:getSpace" },
  getSpaceTags: { name: "clickup:getSpaceTags" },
  getSpaces: { name: "clickup:getSpaces" },
  getTask: { name: "clickup:getTask" },
  getTaskMembers: { name: "clickup:getTaskMembers" },
  getTaskTemplates: { name: "clickup:getTaskTemplates" },
  getTasks: { name: "clickup:getTasks" },
  getTeamGuest: { name: "clickup:getTeamGuest" },
  getTeams: { name: "clickup:getTeams" },
  getView: { name: "clickup:getView" },
  getViewTasks: { name: "clickup:getViewTasks" },
  getViews: { name: "clickup:getViews" },
  getWebhooks: { name: "clickup:getWebhooks", secret: true },
} satisfies Record<string, DeclaredDataSource>;

/**
 * The user of the token.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getCurrentUser();
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
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCurrentUserOutput}. */
export interface GetCurrentUserOutputArgs {
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getCurrentUser}. */
export interface GetCurrentUserResult {
  /** Number of the user, as in `assignees`. */
  userId: string;
  /** Name. */
  username?: string;
  /** Colour. */
  color?: string;
  /** Address of the picture. */
  profilePicture?: string;
}

/**
 * The custom fields that tasks of a list can have, with the ids of their options.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachCustomField} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - No request makes a custom field: people do, in ClickUp. (L750)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { fields } = await clickup.getCustomFields({ list: "123" });
 * ```
 * @throws PortalError
 */
export function getCustomFields(args: GetCustomFieldsArgs): Promise<GetCustomFieldsResult> {
  return callDataSource(declared.getCustomFields, args);
}

/**
 * {@link getCustomFields} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getCustomFieldsOutput(
  args: GetCustomFieldsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCustomFieldsResult> {
  return callOutput(declared.getCustomFields, args, opts);
}

/** {@link getCustomFields} one by one: no more than one page is in memory. */
export function eachCustomField(args: GetCustomFieldsArgs): AsyncIterable<GetCustomFieldsEntry> {
  return callEach(declared.getCustomFields, args);
}

/** Arguments of {@link getCustomFields}. */
export interface GetCustomFieldsArgs {
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCustomFieldsOutput}. */
export interface GetCustomFieldsOutputArgs {
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `fields`. */
export interface GetCustomFieldsResult {
  /** All of them, from every page. */
  fields: GetCustomFieldsEntry[];
}

/** One of the `fields` of {@link GetCustomFieldsResult}. */
export interface GetCustomFieldsEntry {
  /** Id of the field: `field` of a TaskCustomFieldValue. */
  fieldId: string;
  /** Name. */
  name?: string;
  /** Type, for example `drop_down`. */
  type?: string;
  /** Settings of the type, in the service's own words: options with their ids, for example. */
  typeConfig?: { [name: string]: unknown };
  /** When it was made. */
  dateCreated?: string;
  /** Whether guests cannot see it. */
  hideFromGuests?: boolean;
}

/**
 * A folder by its id, or by its name in a space.
 *
 * Costs 1 request (not by `folderId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getFolder({ space: "789", name: "Folder Name" });
 * ```
 * @throws PortalError
 */
export function getFolder(args?: GetFolderArgs): Promise<GetFolderResult> {
  return callDataSource(declared.getFolder, args);
}

/**
 * {@link getFolder} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFolderOutput(
  args?: GetFolderOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetFolderResult> {
  return callOutput(declared.getFolder, args, opts);
}

/** Arguments of {@link getFolder}. */
export interface GetFolderArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id given by ClickUp. */
  folderId?: string;
  /** Name of the folder; recognises an existing one. */
  name?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFolderOutput}. */
export interface GetFolderOutputArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: pulumi.Input<string>;
  /** Id given by ClickUp. */
  folderId?: pulumi.Input<string>;
  /** Name of the folder; recognises an existing one. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getFolder}. */
export interface GetFolderResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: string;
  /** Name of the folder; recognises an existing one. */
  name: string;
  /** Id given by ClickUp. */
  folderId: string;
  /** Place among the folders of the space. */
  orderindex: number;
  /** Whether it has statuses of its own. No request accepts it. */
  overrideStatuses: boolean;
  /** Number of tasks in it. */
  taskCount: number;
}

/**
 * The folders of a space.
 *
 * Costs 1 request for each page (the archived ones are a page of their own). Nothing is kept for the next call.
 *
 * {@link eachFolder} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Hidden folders carry lists without a folder: they are left out. (L2014)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { folders } = await clickup.getFolders({ space: "789" });
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
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFoldersOutput}. */
export interface GetFoldersOutputArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
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
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: string;
  /** Name of the folder; recognises an existing one. */
  name: string;
  /** Id given by ClickUp. */
  folderId: string;
  /** Place among the folders of the space. */
  orderindex: number;
  /** Whether it has statuses of its own. No request accepts it. */
  overrideStatuses: boolean;
  /** Number of tasks in it. */
  taskCount: number;
}

/**
 * A goal by its id, or by its name in a Workspace.
 *
 * Costs 1 request (not by `goalId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getGoal({ team: "512", name: "Goal 0" });
 * ```
 * @throws PortalError
 */
export function getGoal(args?: GetGoalArgs): Promise<GetGoalResult> {
  return callDataSource(declared.getGoal, args);
}

/**
 * {@link getGoal} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGoalOutput(args?: GetGoalOutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<GetGoalResult> {
  return callOutput(declared.getGoal, args, opts);
}

/** Arguments of {@link getGoal}. */
export interface GetGoalArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Id given by ClickUp, a UUID. */
  goalId?: string;
  /** Name of the goal. */
  name?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGoalOutput}. */
export interface GetGoalOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: pulumi.Input<string>;
  /** Id given by ClickUp, a UUID. */
  goalId?: pulumi.Input<string>;
  /** Name of the goal. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getGoal}. */
export interface GetGoalResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Name of the goal. */
  name: string;
  /** What it is about. */
  description?: string;
  /** When it is due. */
  dueDate?: string;
  /** Colour, for example "#32a852". */
  color?: string;
  /** Whether several users may own it. A change replaces the goal. */
  multipleOwners?: boolean;
  /** Users that own it. */
  owners?: string[];
  /** Id given by ClickUp, a UUID. */
  goalId: string;
  /** Number of the goal in its Workspace. */
  prettyId: string;
  /** Address of the goal for people. */
  prettyUrl: string;
  /** Number of the user that made it. */
  creator: string;
  /** Whether it is private. No request accepts it. */
  private: boolean;
  /** Whether it is archived. No request accepts it. */
  archived: boolean;
  /** Folder of goals that somebody put it into. */
  folderId?: string;
  /** How far it has come. */
  percentCompleted: number;
  /** When it was made. */
  dateCreated: string;
}

/**
 * The goals of a Workspace, those in folders among them.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachGoal} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { goals } = await clickup.getGoals({ team: "512" });
 * ```
 * @throws PortalError
 */
export function getGoals(args: GetGoalsArgs): Promise<GetGoalsResult> {
  return callDataSource(declared.getGoals, args);
}

/**
 * {@link getGoals} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGoalsOutput(
  args: GetGoalsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGoalsResult> {
  return callOutput(declared.getGoals, args, opts);
}

/** {@link getGoals} one by one: no more than one page is in memory. */
export function eachGoal(args: GetGoalsArgs): AsyncIterable<GetGoalsEntry> {
  return callEach(declared.getGoals, args);
}

/** Arguments of {@link getGoals}. */
export interface GetGoalsArgs {
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGoalsOutput}. */
export interface GetGoalsOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `goals`. */
export interface GetGoalsResult {
  /** All of them, from every page. */
  goals: GetGoalsEntry[];
}

/** One of the `goals` of {@link GetGoalsResult}. */
export interface GetGoalsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Name of the goal. */
  name: string;
  /** What it is about. */
  description?: string;
  /** When it is due. */
  dueDate?: string;
  /** Colour, for example "#32a852". */
  color?: string;
  /** Whether several users may own it. A change replaces the goal. */
  multipleOwners?: boolean;
  /** Users that own it. */
  owners?: string[];
  /** Id given by ClickUp, a UUID. */
  goalId: string;
  /** Number of the goal in its Workspace. */
  prettyId: string;
  /** Address of the goal for people. */
  prettyUrl: string;
  /** Number of the user that made it. */
  creator: string;
  /** Whether it is private. No request accepts it. */
  private: boolean;
  /** Whether it is archived. No request accepts it. */
  archived: boolean;
  /** Folder of goals that somebody put it into. */
  folderId?: string;
  /** How far it has come. */
  percentCompleted: number;
  /** When it was made. */
  dateCreated: string;
}

/**
 * A list by its id, or by its name in a folder or a space.
 *
 * Costs 1 request (not by `listId`: the pages of the list). Nothing is kept for the next call.
 *
 * Without `inboundAddress`: see {@link getListOutput}.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getList({ folder: "456", name: "List Name" });
 * ```
 * @throws PortalError
 */
export function getList(args?: GetListArgs): Promise<GetListResult> {
  return callDataSource(declared.getList, args);
}

/**
 * {@link getList} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `inboundAddress` as well, so the result is a secret. Its other fields, taken by their names, are not.
 */
export function getListOutput(
  args?: GetListOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetListOutputResult> {
  return callOutput(declared.getList, args, opts);
}

/** Arguments of {@link getList}. */
export interface GetListArgs {
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id given by ClickUp. */
  listId?: string;
  /** Name of the list; recognises an existing one. */
  name?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getListOutput}. */
export interface GetListOutputArgs {
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: pulumi.Input<string>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: pulumi.Input<string>;
  /** Id given by ClickUp. */
  listId?: pulumi.Input<string>;
  /** Name of the list; recognises an existing one. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getList}. */
export interface GetListResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Name of the list; recognises an existing one. */
  name: string;
  /** Description. */
  content?: string;
  /** When the list is due. */
  dueDate?: string;
  /** Whether the time of day counts. */
  dueDateTime?: boolean;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: 1 | 2 | 3 | 4;
  /** Number of the user that the list is assigned to. "none" for nobody. */
  assignee?: string;
  /** Colour of the list, for example "red". "" for none. */
  status?: string;
  /** Id given by ClickUp. */
  listId: string;
  /** Id of the space in which it stands, by itself or in a folder. */
  spaceId: string;
  /** Place among the lists. */
  orderindex: number;
}

/** The same with what is secret, of {@link getListOutput} alone. */
export interface GetListOutputResult extends GetListResult {
  /** Mail address that makes tasks in it. Secret. */
  inboundAddress?: string;
}

/**
 * The people who can see a list.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachListMember} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { members } = await clickup.getListMembers({ list: "123" });
 * ```
 * @throws PortalError
 */
export function getListMembers(args: GetListMembersArgs): Promise<GetListMembersResult> {
  return callDataSource(declared.getListMembers, args);
}

/**
 * {@link getListMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getListMembersOutput(
  args: GetListMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetListMembersResult> {
  return callOutput(declared.getListMembers, args, opts);
}

/** {@link getListMembers} one by one: no more than one page is in memory. */
export function eachListMember(args: GetListMembersArgs): AsyncIterable<GetListMembersEntry> {
  return callEach(declared.getListMembers, args);
}

/** Arguments of {@link getListMembers}. */
export interface GetListMembersArgs {
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getListMembersOutput}. */
export interface GetListMembersOutputArgs {
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetListMembersResult {
  /** All of them, from every page. */
  members: GetListMembersEntry[];
}

/** One of the `members` of {@link GetListMembersResult}. */
export interface GetListMembersEntry {
  /** Number of the user, as in `assignees`. */
  userId: string;
  /** Name. */
  username?: string;
  /** E-mail address. */
  email?: string;
  /** Colour. */
  color?: string;
  /** Initials. */
  initials?: string;
  /** Address of the picture. */
  profilePicture?: string;
  /** Role: 4 is a guest; 2 and 3 are not explained. */
  role?: number;
}

/**
 * The lists of a folder, or those of a space that stand in no folder.
 *
 * Costs 1 request for each page (the archived ones are a page of their own). Nothing is kept for the next call.
 *
 * Without `inboundAddress`: see {@link getListsOutput}.
 *
 * {@link eachList} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { lists } = await clickup.getLists({ folder: "456", archived: false });
 * ```
 * @throws PortalError
 */
export function getLists(args?: GetListsArgs): Promise<GetListsResult> {
  return callDataSource(declared.getLists, args);
}

/**
 * {@link getLists} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `inboundAddress` as well, so the result is a secret.
 */
export function getListsOutput(
  args?: GetListsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetListsOutputResult> {
  return callOutput(declared.getLists, args, opts);
}

/** {@link getLists} one by one: no more than one page is in memory. */
export function eachList(args?: GetListsArgs): AsyncIterable<GetListsEntry> {
  return callEach(declared.getLists, args);
}

/** Arguments of {@link getLists}. */
export interface GetListsArgs {
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Whether those that are archived, or those that are not. Both without it. */
  archived?: boolean;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getListsOutput}. */
export interface GetListsOutputArgs {
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: pulumi.Input<string>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: pulumi.Input<string>;
  /** Whether those that are archived, or those that are not. Both without it. */
  archived?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `lists`. */
export interface GetListsResult {
  /** All of them, from every page. */
  lists: GetListsEntry[];
}

/** One of the `lists` of {@link GetListsResult}. */
export interface GetListsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Name of the list; recognises an existing one. */
  name: string;
  /** Description. */
  content?: string;
  /** When the list is due. */
  dueDate?: string;
  /** Whether the time of day counts. */
  dueDateTime?: boolean;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: 1 | 2 | 3 | 4;
  /** Number of the user that the list is assigned to. "none" for nobody. */
  assignee?: string;
  /** Colour of the list, for example "red". "" for none. */
  status?: string;
  /** Id given by ClickUp. */
  listId: string;
  /** Id of the space in which it stands, by itself or in a folder. */
  spaceId: string;
  /** Place among the lists. */
  orderindex: number;
}

/** All `lists`. */
export interface GetListsOutputResult {
  /** All of them, from every page. */
  lists: GetListsOutputEntry[];
}

/** The same with what is secret, of {@link getListsOutput} alone. */
export interface GetListsOutputEntry extends GetListsEntry {
  /** Mail address that makes tasks in it. Secret. */
  inboundAddress?: string;
}

/**
 * What was shared with the user of the token in a Workspace.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getSharedHierarchy({ team: "512" });
 * ```
 * @throws PortalError
 */
export function getSharedHierarchy(args: GetSharedHierarchyArgs): Promise<GetSharedHierarchyResult> {
  return callDataSource(declared.getSharedHierarchy, args);
}

/**
 * {@link getSharedHierarchy} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getSharedHierarchyOutput(
  args: GetSharedHierarchyOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSharedHierarchyResult> {
  return callOutput(declared.getSharedHierarchy, args, opts);
}

/** Arguments of {@link getSharedHierarchy}. */
export interface GetSharedHierarchyArgs {
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSharedHierarchyOutput}. */
export interface GetSharedHierarchyOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getSharedHierarchy}. */
export interface GetSharedHierarchyResult {
  /** The tasks. */
  tasks: GetSharedHierarchyTask[];
  /** The lists. */
  lists: GetSharedHierarchyList[];
  /** The folders. */
  folders: GetSharedHierarchyFolder[];
}

/**
 * A space by its id, or by its name in a Workspace.
 *
 * Costs 1 request (not by `spaceId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getSpace({ team: "512", name: "Space Name" });
 * ```
 * @throws PortalError
 */
export function getSpace(args?: GetSpaceArgs): Promise<GetSpaceResult> {
  return callDataSource(declared.getSpace, args);
}

/**
 * {@link getSpace} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getSpaceOutput(
  args?: GetSpaceOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSpaceResult> {
  return callOutput(declared.getSpace, args, opts);
}

/** Arguments of {@link getSpace}. */
export interface GetSpaceArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Id given by ClickUp. */
  spaceId?: string;
  /** Name of the space; recognises an existing one. */
  name?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSpaceOutput}. */
export interface GetSpaceOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: pulumi.Input<string>;
  /** Id given by ClickUp. */
  spaceId?: pulumi.Input<string>;
  /** Name of the space; recognises an existing one. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getSpace}. */
export interface GetSpaceResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the space; recognises an existing one. */
  name: string;
  /** Whether a task may have several assignees. */
  multipleAssignees?: boolean;
  /** What the space offers. A feature that is not named keeps its setting. */
  features?: SpaceFeatures;
  /** Id given by ClickUp. */
  spaceId: string;
  /** Whether it is private. No request accepts it. */
  private: boolean;
  /** Statuses of its tasks: status, type, orderindex and color. */
  statuses: unknown[];
}

/**
 * The tags of a space.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachSpaceTag} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { tags } = await clickup.getSpaceTags({ space: "789" });
 * ```
 * @throws PortalError
 */
export function getSpaceTags(args: GetSpaceTagsArgs): Promise<GetSpaceTagsResult> {
  return callDataSource(declared.getSpaceTags, args);
}

/**
 * {@link getSpaceTags} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getSpaceTagsOutput(
  args: GetSpaceTagsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSpaceTagsResult> {
  return callOutput(declared.getSpaceTags, args, opts);
}

/** {@link getSpaceTags} one by one: no more than one page is in memory. */
export function eachSpaceTag(args: GetSpaceTagsArgs): AsyncIterable<GetSpaceTagsEntry> {
  return callEach(declared.getSpaceTags, args);
}

/** Arguments of {@link getSpaceTags}. */
export interface GetSpaceTagsArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSpaceTagsOutput}. */
export interface GetSpaceTagsOutputArgs {
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `tags`. */
export interface GetSpaceTagsResult {
  /** All of them, from every page. */
  tags: GetSpaceTagsEntry[];
}

/** One of the `tags` of {@link GetSpaceTagsResult}. */
export interface GetSpaceTagsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space: string;
  /** Name of the tag, in any case. */
  name: string;
  /** Colour of the text, for example "#ffffff". */
  tagFg?: string;
  /** Colour of the background, for example "#32a852". */
  tagBg?: string;
}

/**
 * The spaces of a Workspace.
 *
 * Costs 1 request for each page (the archived ones are a page of their own). Nothing is kept for the next call.
 *
 * {@link eachSpace} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { spaces } = await clickup.getSpaces({ team: "512", archived: false });
 * ```
 * @throws PortalError
 */
export function getSpaces(args: GetSpacesArgs): Promise<GetSpacesResult> {
  return callDataSource(declared.getSpaces, args);
}

/**
 * {@link getSpaces} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getSpacesOutput(
  args: GetSpacesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSpacesResult> {
  return callOutput(declared.getSpaces, args, opts);
}

/** {@link getSpaces} one by one: no more than one page is in memory. */
export function eachSpace(args: GetSpacesArgs): AsyncIterable<GetSpacesEntry> {
  return callEach(declared.getSpaces, args);
}

/** Arguments of {@link getSpaces}. */
export interface GetSpacesArgs {
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Whether those that are archived, or those that are not. Both without it. */
  archived?: boolean;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSpacesOutput}. */
export interface GetSpacesOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team: pulumi.Input<string>;
  /** Whether those that are archived, or those that are not. Both without it. */
  archived?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `spaces`. */
export interface GetSpacesResult {
  /** All of them, from every page. */
  spaces: GetSpacesEntry[];
}

/** One of the `spaces` of {@link GetSpacesResult}. */
export interface GetSpacesEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the space; recognises an existing one. */
  name: string;
  /** Whether a task may have several assignees. */
  multipleAssignees?: boolean;
  /** What the space offers. A feature that is not named keeps its setting. */
  features?: SpaceFeatures;
  /** Id given by ClickUp. */
  spaceId: string;
  /** Whether it is private. No request accepts it. */
  private: boolean;
  /** Statuses of its tasks: status, type, orderindex and color. */
  statuses: unknown[];
}

/**
 * A task by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getTask({ taskId: "9hx" });
 * ```
 * @throws PortalError
 */
export function getTask(args: GetTaskArgs): Promise<GetTaskResult> {
  return callDataSource(declared.getTask, args);
}

/**
 * {@link getTask} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getTaskOutput(args: GetTaskOutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<GetTaskResult> {
  return callOutput(declared.getTask, args, opts);
}

/** Arguments of {@link getTask}. */
export interface GetTaskArgs {
  /** Id given by ClickUp. */
  taskId: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaskOutput}. */
export interface GetTaskOutputArgs {
  /** Id given by ClickUp. */
  taskId: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getTask}. */
export interface GetTaskResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: string;
  /** Title of the task. Several may have the same. */
  name: string;
  /** Users that it is assigned to. */
  assignees?: string[];
  /** Tags, these and no others. TaskTag adds a single one. */
  tags?: string[];
  /** Name of a status of the list, in any case. */
  status?: string;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: 1 | 2 | 3 | 4;
  /** When it is due. */
  dueDate?: string;
  /** When it starts. */
  startDate?: string;
  /** How long it will take, in milliseconds. */
  timeEstimate?: number;
  /** Task that it is a subtask of, in the same list. */
  parent?: string;
  /** Id given by ClickUp. */
  taskId: string;
  /** Address of the task for people. */
  url: string;
  /** Number of the user that made it. */
  creator?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  dateUpdated: string;
}

/**
 * The people who can see a task.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachTaskMember} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { members } = await clickup.getTaskMembers({ task: "9hx" });
 * ```
 * @throws PortalError
 */
export function getTaskMembers(args: GetTaskMembersArgs): Promise<GetTaskMembersResult> {
  return callDataSource(declared.getTaskMembers, args);
}

/**
 * {@link getTaskMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getTaskMembersOutput(
  args: GetTaskMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTaskMembersResult> {
  return callOutput(declared.getTaskMembers, args, opts);
}

/** {@link getTaskMembers} one by one: no more than one page is in memory. */
export function eachTaskMember(args: GetTaskMembersArgs): AsyncIterable<GetTaskMembersEntry> {
  return callEach(declared.getTaskMembers, args);
}

/** Arguments of {@link getTaskMembers}. */
export interface GetTaskMembersArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. */
  task: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaskMembersOutput}. */
export interface GetTaskMembersOutputArgs {
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. */
  task: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetTaskMembersResult {
  /** All of them, from every page. */
  members: GetTaskMembersEntry[];
}

/** One of the `members` of {@link GetTaskMembersResult}. */
export interface GetTaskMembersEntry {
  /** Number of the user, as in `assignees`. */
  userId: string;
  /** Name. */
  username?: string;
  /** E-mail address. */
  email?: string;
  /** Colour. */
  color?: string;
  /** Initials. */
  initials?: string;
  /** Address of the picture. */
  profilePicture?: string;
  /** Role: 4 is a guest; 2 and 3 are not explained. */
  role?: number;
}

/**
 * The task templates of a Workspace.
 *
 * Costs 1 request for each page (and one more: only an empty page is the last). Nothing is kept for the next call.
 *
 * {@link eachTaskTemplate} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The only example is an empty list: what a template shows, and how large a page is, are guesses. (L3219)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { templates } = await clickup.getTaskTemplates({ team: "512" });
 * ```
 * @throws PortalError
 */
export function getTaskTemplates(args: GetTaskTemplatesArgs): Promise<GetTaskTemplatesResult> {
  return callDataSource(declared.getTaskTemplates, args);
}

/**
 * {@link getTaskTemplates} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaskTemplatesOutput(
  args: GetTaskTemplatesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTaskTemplatesResult> {
  return callOutput(declared.getTaskTemplates, args, opts);
}

/** {@link getTaskTemplates} one by one: no more than one page is in memory. */
export function eachTaskTemplate(args: GetTaskTemplatesArgs): AsyncIterable<GetTaskTemplatesEntry> {
  return callEach(declared.getTaskTemplates, args);
}

/** Arguments of {@link getTaskTemplates}. */
export interface GetTaskTemplatesArgs {
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTaskTemplatesOutput}. */
export interface GetTaskTemplatesOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `templates`. */
export interface GetTaskTemplatesResult {
  /** All of them, from every page. */
  templates: GetTaskTemplatesEntry[];
}

/** One of the `templates` of {@link GetTaskTemplatesResult}. */
export interface GetTaskTemplatesEntry {
  /** Id of the template: `template` of a Task. */
  templateId: string;
  /** Name. */
  name?: string;
}

/**
 * The tasks of a list, or those of a Workspace.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachTask} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - 100 tasks a page and no end marker: a page that is not full is the last. (L3004)
 * - Closed tasks and subtasks are left out unless they are asked for. (L2991)
 * - `dueDateGt` and the like are sent as milliseconds. (L2983)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { tasks } = await clickup.getTasks({ list: "123" });
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
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Spaces in which they stand. */
  spaces?: string[];
  /** Folders in which they stand. */
  folders?: string[];
  /** Lists in which they stand. Goes along with `team`. */
  lists?: string[];
  /** Names of statuses. */
  statuses?: string[];
  /** Users that they are assigned to. */
  assignees?: string[];
  /** Tags that they have. */
  tags?: string[];
  /** Has closed tasks as well. */
  includeClosed?: boolean;
  /** Has subtasks as well. */
  subtasks?: boolean;
  /** Archived ones alone. Goes along with `list`. */
  archived?: boolean;
  /** Due after it. */
  dueDateGt?: string;
  /** Due before it. */
  dueDateLt?: string;
  /** Made after it. */
  dateCreatedGt?: string;
  /** Made before it. */
  dateCreatedLt?: string;
  /** Changed after it. */
  dateUpdatedGt?: string;
  /** Changed before it. */
  dateUpdatedLt?: string;
  /** Field that they are sorted by. */
  orderBy?: "id" | "created" | "updated" | "due_date";
  /** Whether the order is the other way round. */
  reverse?: boolean;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTasksOutput}. */
export interface GetTasksOutputArgs {
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: pulumi.Input<string>;
  /** Id of the Workspace, which the API calls team. */
  team?: pulumi.Input<string>;
  /** Spaces in which they stand. */
  spaces?: pulumi.Input<pulumi.Input<string>[]>;
  /** Folders in which they stand. */
  folders?: pulumi.Input<pulumi.Input<string>[]>;
  /** Lists in which they stand. Goes along with `team`. */
  lists?: pulumi.Input<pulumi.Input<string>[]>;
  /** Names of statuses. */
  statuses?: pulumi.Input<pulumi.Input<string>[]>;
  /** Users that they are assigned to. */
  assignees?: pulumi.Input<pulumi.Input<string>[]>;
  /** Tags that they have. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Has closed tasks as well. */
  includeClosed?: pulumi.Input<boolean>;
  /** Has subtasks as well. */
  subtasks?: pulumi.Input<boolean>;
  /** Archived ones alone. Goes along with `list`. */
  archived?: pulumi.Input<boolean>;
  /** Due after it. */
  dueDateGt?: pulumi.Input<string>;
  /** Due before it. */
  dueDateLt?: pulumi.Input<string>;
  /** Made after it. */
  dateCreatedGt?: pulumi.Input<string>;
  /** Made before it. */
  dateCreatedLt?: pulumi.Input<string>;
  /** Changed after it. */
  dateUpdatedGt?: pulumi.Input<string>;
  /** Changed before it. */
  dateUpdatedLt?: pulumi.Input<string>;
  /** Field that they are sorted by. */
  orderBy?: pulumi.Input<"id" | "created" | "updated" | "due_date">;
  /** Whether the order is the other way round. */
  reverse?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
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
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: string;
  /** Title of the task. Several may have the same. */
  name: string;
  /** Users that it is assigned to. */
  assignees?: string[];
  /** Tags, these and no others. TaskTag adds a single one. */
  tags?: string[];
  /** Name of a status of the list, in any case. */
  status?: string;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: 1 | 2 | 3 | 4;
  /** When it is due. */
  dueDate?: string;
  /** When it starts. */
  startDate?: string;
  /** How long it will take, in milliseconds. */
  timeEstimate?: number;
  /** Task that it is a subtask of, in the same list. */
  parent?: string;
  /** Id given by ClickUp. */
  taskId: string;
  /** Address of the task for people. */
  url: string;
  /** Number of the user that made it. */
  creator?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  dateUpdated: string;
}

/**
 * A guest of a Workspace by number or e-mail address. Enterprise plan only.
 *
 * Costs 1 request (not by `guestId`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getTeamGuest({ team: "512", guestId: "184" });
 * ```
 * @throws PortalError
 */
export function getTeamGuest(args: GetTeamGuestArgs): Promise<GetTeamGuestResult> {
  return callDataSource(declared.getTeamGuest, args);
}

/**
 * {@link getTeamGuest} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getTeamGuestOutput(
  args: GetTeamGuestOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTeamGuestResult> {
  return callOutput(declared.getTeamGuest, args, opts);
}

/** Arguments of {@link getTeamGuest}. */
export interface GetTeamGuestArgs {
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Number of the user, without the Workspace. */
  guestId?: string;
  /** Address that the invitation goes to; recognises a guest who is there. */
  email?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTeamGuestOutput}. */
export interface GetTeamGuestOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team: pulumi.Input<string>;
  /** Number of the user, without the Workspace. */
  guestId?: pulumi.Input<string>;
  /** Address that the invitation goes to; recognises a guest who is there. */
  email?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getTeamGuest}. */
export interface GetTeamGuestResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Address that the invitation goes to; recognises a guest who is there. */
  email: string;
  /** Whether the guest edits tags. A change invites again. */
  canEditTags?: boolean;
  /** Whether the guest sees the time spent. A change invites again. */
  canSeeTimeSpent?: boolean;
  /** Whether the guest sees time estimates. A change invites again. */
  canSeeTimeEstimated?: boolean;
  /** Number of the user, without the Workspace. */
  guestId: string;
  /** Name, once the guest has one. */
  username?: string;
  /** Number of the user that invited. Known after a single read. */
  invitedBy?: string;
}

/**
 * The Workspaces that the token was granted, with their members.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachTeam} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The document lists the same path twice, with different examples. (L138)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { teams } = await clickup.getTeams();
 * ```
 * @throws PortalError
 */
export function getTeams(args?: GetTeamsArgs): Promise<GetTeamsResult> {
  return callDataSource(declared.getTeams, args);
}

/**
 * {@link getTeams} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getTeamsOutput(
  args?: GetTeamsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetTeamsResult> {
  return callOutput(declared.getTeams, args, opts);
}

/** {@link getTeams} one by one: no more than one page is in memory. */
export function eachTeam(args?: GetTeamsArgs): AsyncIterable<GetTeamsEntry> {
  return callEach(declared.getTeams, args);
}

/** Arguments of {@link getTeams}. */
export interface GetTeamsArgs {
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTeamsOutput}. */
export interface GetTeamsOutputArgs {
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `teams`. */
export interface GetTeamsResult {
  /** All of them, from every page. */
  teams: GetTeamsEntry[];
}

/** One of the `teams` of {@link GetTeamsResult}. */
export interface GetTeamsEntry {
  /** Id of the Workspace, the `team` argument of resources. */
  team: string;
  /** Name. */
  name?: string;
  /** Colour. */
  color?: string;
  /** Address of the picture. */
  avatar?: string;
  /** Its people. */
  members: GetTeamsMember[];
}

/**
 * A view by its id, or by its name in a Workspace, space, folder or list.
 *
 * Costs 1 request (not by `viewId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const found = await clickup.getView({ space: "789", name: "By status" });
 * ```
 * @throws PortalError
 */
export function getView(args?: GetViewArgs): Promise<GetViewResult> {
  return callDataSource(declared.getView, args);
}

/**
 * {@link getView} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getViewOutput(args?: GetViewOutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<GetViewResult> {
  return callOutput(declared.getView, args, opts);
}

/** Arguments of {@link getView}. */
export interface GetViewArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Id given by ClickUp, for example "3c-105". */
  viewId?: string;
  /** Name of the view. */
  name?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getViewOutput}. */
export interface GetViewOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: pulumi.Input<string>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: pulumi.Input<string>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: pulumi.Input<string>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: pulumi.Input<string>;
  /** Id given by ClickUp, for example "3c-105". */
  viewId?: pulumi.Input<string>;
  /** Name of the view. */
  name?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Result of {@link getView}. */
export interface GetViewResult {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Name of the view. */
  name: string;
  /** Kind of the view. A change replaces it. */
  type: "list" | "board" | "calendar" | "gantt";
  /** How tasks are grouped. */
  grouping?: ViewGrouping;
  /** How groups are divided. */
  divide?: ViewDivide;
  /** How tasks are sorted. */
  sorting?: ViewSorting;
  /** Which tasks are shown. */
  filters?: ViewFilters;
  /** Columns that are shown. */
  columns?: ViewColumns;
  /** The side bar of people. */
  teamSidebar?: ViewTeamSidebar;
  /** What else is shown. */
  settings?: ViewSettings;
  /** Id given by ClickUp, for example "3c-105". */
  viewId: string;
}

/**
 * The tasks that a view shows.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachViewTask} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The last page says that it is. (L4313)
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { tasks } = await clickup.getViewTasks({ view: "3c-105" });
 * ```
 * @throws PortalError
 */
export function getViewTasks(args: GetViewTasksArgs): Promise<GetViewTasksResult> {
  return callDataSource(declared.getViewTasks, args);
}

/**
 * {@link getViewTasks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getViewTasksOutput(
  args: GetViewTasksOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetViewTasksResult> {
  return callOutput(declared.getViewTasks, args, opts);
}

/** {@link getViewTasks} one by one: no more than one page is in memory. */
export function eachViewTask(args: GetViewTasksArgs): AsyncIterable<GetViewTasksEntry> {
  return callEach(declared.getViewTasks, args);
}

/** Arguments of {@link getViewTasks}. */
export interface GetViewTasksArgs {
  /** Id of the view, `board.id`. */
  view: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getViewTasksOutput}. */
export interface GetViewTasksOutputArgs {
  /** Id of the view, `board.id`. */
  view: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `tasks`. */
export interface GetViewTasksResult {
  /** All of them, from every page. */
  tasks: GetViewTasksEntry[];
}

/** One of the `tasks` of {@link GetViewTasksResult}. */
export interface GetViewTasksEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list: string;
  /** Title of the task. Several may have the same. */
  name: string;
  /** Users that it is assigned to. */
  assignees?: string[];
  /** Tags, these and no others. TaskTag adds a single one. */
  tags?: string[];
  /** Name of a status of the list, in any case. */
  status?: string;
  /** 1 (urgent), 2 (high), 3 (normal) or 4 (low). */
  priority?: 1 | 2 | 3 | 4;
  /** When it is due. */
  dueDate?: string;
  /** When it starts. */
  startDate?: string;
  /** How long it will take, in milliseconds. */
  timeEstimate?: number;
  /** Task that it is a subtask of, in the same list. */
  parent?: string;
  /** Id given by ClickUp. */
  taskId: string;
  /** Address of the task for people. */
  url: string;
  /** Number of the user that made it. */
  creator?: string;
  /** When it was made. */
  dateCreated: string;
  /** When it was last changed. */
  dateUpdated: string;
}

/**
 * The views of a Workspace, space, folder or list.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachView} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { views } = await clickup.getViews({ space: "789" });
 * ```
 * @throws PortalError
 */
export function getViews(args?: GetViewsArgs): Promise<GetViewsResult> {
  return callDataSource(declared.getViews, args);
}

/**
 * {@link getViews} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getViewsOutput(
  args?: GetViewsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetViewsResult> {
  return callOutput(declared.getViews, args, opts);
}

/** {@link getViews} one by one: no more than one page is in memory. */
export function eachView(args?: GetViewsArgs): AsyncIterable<GetViewsEntry> {
  return callEach(declared.getViews, args);
}

/** Arguments of {@link getViews}. */
export interface GetViewsArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getViewsOutput}. */
export interface GetViewsOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team?: pulumi.Input<string>;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: pulumi.Input<string>;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: pulumi.Input<string>;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `views`. */
export interface GetViewsResult {
  /** All of them, from every page. */
  views: GetViewsEntry[];
}

/** One of the `views` of {@link GetViewsResult}. */
export interface GetViewsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the Workspace, which the API calls team. */
  team?: string;
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Name of the view. */
  name: string;
  /** Kind of the view. A change replaces it. */
  type: "list" | "board" | "calendar" | "gantt";
  /** How tasks are grouped. */
  grouping?: ViewGrouping;
  /** How groups are divided. */
  divide?: ViewDivide;
  /** How tasks are sorted. */
  sorting?: ViewSorting;
  /** Which tasks are shown. */
  filters?: ViewFilters;
  /** Columns that are shown. */
  columns?: ViewColumns;
  /** The side bar of people. */
  teamSidebar?: ViewTeamSidebar;
  /** What else is shown. */
  settings?: ViewSettings;
  /** Id given by ClickUp, for example "3c-105". */
  viewId: string;
}

/**
 * The webhooks of a Workspace that the user of the token has made.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * Without `secret`: see {@link getWebhooksOutput}.
 *
 * {@link eachWebhook} gives them one by one.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/clickup";
 *
 * const { webhooks } = await clickup.getWebhooks({ team: "512" });
 * ```
 * @throws PortalError
 */
export function getWebhooks(args: GetWebhooksArgs): Promise<GetWebhooksResult> {
  return callDataSource(declared.getWebhooks, args);
}

/**
 * {@link getWebhooks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 *
 * Has `secret` as well, so the result is a secret.
 */
export function getWebhooksOutput(
  args: GetWebhooksOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetWebhooksOutputResult> {
  return callOutput(declared.getWebhooks, args, opts);
}

/** {@link getWebhooks} one by one: no more than one page is in memory. */
export function eachWebhook(args: GetWebhooksArgs): AsyncIterable<GetWebhooksEntry> {
  return callEach(declared.getWebhooks, args);
}

/** Arguments of {@link getWebhooks}. */
export interface GetWebhooksArgs {
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getWebhooksOutput}. */
export interface GetWebhooksOutputArgs {
  /** Id of the Workspace, which the API calls team. */
  team: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLICKUP__<NAME>__TOKEN. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `webhooks`. */
export interface GetWebhooksResult {
  /** All of them, from every page. */
  webhooks: GetWebhooksEntry[];
}

/** One of the `webhooks` of {@link GetWebhooksResult}. */
export interface GetWebhooksEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the Workspace, which the API calls team. */
  team: string;
  /** Address that events are sent to. */
  endpoint: string;
  /** Names of events, or ["*"] for all; all when it is not given. */
  events?: string[];
  /** Id of the space, `onboarding.id`: the number that ClickUp gives it. */
  space?: string;
  /** Id of the folder, `clients.id`: the number that ClickUp gives it. */
  folder?: string;
  /** Id of the list, `tasks.id`: the number that ClickUp gives it. */
  list?: string;
  /** Id of the task, `kickOff.id`: the text that ClickUp gives it. */
  task?: string;
  /** `"active"`: a webhook that ClickUp has suspended is drift, and is set active again. */
  status?: "active";
  /** Id given by ClickUp, without the Workspace. */
  webhookId: string;
  /** Number of the user that made it, who alone sees it. */
  userid: string;
  /** Application that made it. */
  clientId?: string;
  /** active, failing or suspended. */
  health: string;
  /** Events that could not be delivered. */
  failCount: number;
}

/** All `webhooks`. */
export interface GetWebhooksOutputResult {
  /** All of them, from every page. */
  webhooks: GetWebhooksOutputEntry[];
}

/** The same with what is secret, of {@link getWebhooksOutput} alone. */
export interface GetWebhooksOutputEntry extends GetWebhooksEntry {
  /** Key of the signatures of its requests. Secret. */
  secret: string;
}

/** Part of a result. */
export interface GetSharedHierarchyTask {
  /** Id of the task. */
  id: string;
  /** Name. */
  name?: string;
}

/** Part of a result. */
export interface GetSharedHierarchyList {
  /** Id of the list. */
  id: string;
  /** Name. */
  name?: string;
}

/** Part of a result. */
export interface GetSharedHierarchyFolder {
  /** Id of the folder. */
  id: string;
  /** Name. */
  name?: string;
}

/** Part of a result. */
export interface GetTeamsMember {
  /** Number of the user, as in `assignees`. */
  userId: string;
  /** Name. */
  username?: string;
  /** E-mail address. */
  email?: string;
  /** Colour. */
  color?: string;
  /** Initials. */
  initials?: string;
  /** Address of the picture. */
  profilePicture?: string;
  /** Role: 4 is a guest; 2 and 3 are not explained. */
  role?: number;
}
