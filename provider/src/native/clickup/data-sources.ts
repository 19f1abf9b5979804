// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import type * as dynamic from "../../clickup/data-sources";
import { type InvokedDataSource, invokedCalls } from "../../kit/data-source-invoke";

export type * from "../../clickup/data-sources";

const { callDataSource, callEach, callOutput } = invokedCalls(
  async () => (await import("../../clickup/data/index.js")).clickupDataSources,
);

const declared = {
  getCurrentUser: { name: "clickup:getCurrentUser" },
  getCustomFields: { name: "clickup:getCustomFields", list: "fields" },
  getFolder: { name: "clickup:getFolder" },
  getFolders: { name: "clickup:getFolders", list: "folders" },
  getGoal: { name: "clickup:getGoal" },
  getGoals: { name: "clickup:getGoals", list: "goals" },
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
    secretFields: ["inboundAddress"],
  },
  getListMembers: { name: "clickup:getListMembers", list: "members" },
  getLists: { name: "clickup:getLists", secret: true, secretFields: ["inboundAddress"], list: "lists" },
  getSharedHierarchy: { name: "clickup:getSharedHierarchy" },
  getSpace: { name: "clickup:getSpace" },
  getSpaceTags: { name: "clickup:getSpaceTags", list: "tags" },
  getSpaces: { name: "clickup:getSpaces", list: "spaces" },
  getTask: { name: "clickup:getTask" },
  getTaskMembers: { name: "clickup:getTaskMembers", list: "members" },
  getTaskTemplates: { name: "clickup:getTaskTemplates", list: "templates" },
  getTasks: { name: "clickup:getTasks", list: "tasks" },
  getTeamGuest: { name: "clickup:getTeamGuest" },
  getTeams: { name: "clickup:getTeams", list: "teams" },
  getView: { name: "clickup:getView" },
  getViewTasks: { name: "clickup:getViewTasks", list: "tasks" },
  getViews: { name: "clickup:getViews", list: "views" },
  getWebhooks: { name: "clickup:getWebhooks", secret: true, secretFields: ["secret"], list: "webhooks" },
} satisfies Record<string, InvokedDataSource>;

/**
 * The user of the token.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getCurrentUser();
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { fields } = await clickup.getCustomFields({ list: "123" });
 * ```
 * @throws Error with the plugin's message
 */
export function getCustomFields(
  args: dynamic.GetCustomFieldsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCustomFieldsResult> {
  return callDataSource(declared.getCustomFields, args, opts);
}

/**
 * {@link getCustomFields} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getCustomFieldsOutput(
  args: dynamic.GetCustomFieldsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCustomFieldsResult> {
  return callOutput(declared.getCustomFields, args, opts);
}

/**
 * {@link getCustomFields} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachCustomField(
  args: dynamic.GetCustomFieldsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetCustomFieldsEntry> {
  return callEach(declared.getCustomFields, args, opts);
}

/**
 * A folder by its id, or by its name in a space.
 *
 * Costs 1 request (not by `folderId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getFolder({ space: "789", name: "Folder Name" });
 * ```
 * @throws Error with the plugin's message
 */
export function getFolder(args?: dynamic.GetFolderArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetFolderResult> {
  return callDataSource(declared.getFolder, args, opts);
}

/**
 * {@link getFolder} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFolderOutput(
  args?: dynamic.GetFolderOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFolderResult> {
  return callOutput(declared.getFolder, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { folders } = await clickup.getFolders({ space: "789" });
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
 * A goal by its id, or by its name in a Workspace.
 *
 * Costs 1 request (not by `goalId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getGoal({ team: "512", name: "Goal 0" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGoal(args?: dynamic.GetGoalArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetGoalResult> {
  return callDataSource(declared.getGoal, args, opts);
}

/**
 * {@link getGoal} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGoalOutput(
  args?: dynamic.GetGoalOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGoalResult> {
  return callOutput(declared.getGoal, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { goals } = await clickup.getGoals({ team: "512" });
 * ```
 * @throws Error with the plugin's message
 */
export function getGoals(args: dynamic.GetGoalsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetGoalsResult> {
  return callDataSource(declared.getGoals, args, opts);
}

/**
 * {@link getGoals} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getGoalsOutput(
  args: dynamic.GetGoalsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGoalsResult> {
  return callOutput(declared.getGoals, args, opts);
}

/** {@link getGoals} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachGoal(
  args: dynamic.GetGoalsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGoalsEntry> {
  return callEach(declared.getGoals, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getList({ folder: "456", name: "List Name" });
 * ```
 * @throws Error with the plugin's message
 */
export function getList(args?: dynamic.GetListArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetListResult> {
  return callDataSource(declared.getList, args, opts);
}

/**
 * {@link getList} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `inboundAddress` as well, so the result is a secret. Its other fields, taken by their names, are not.
 */
export function getListOutput(
  args?: dynamic.GetListOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetListOutputResult> {
  return callOutput(declared.getList, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { members } = await clickup.getListMembers({ list: "123" });
 * ```
 * @throws Error with the plugin's message
 */
export function getListMembers(
  args: dynamic.GetListMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetListMembersResult> {
  return callDataSource(declared.getListMembers, args, opts);
}

/**
 * {@link getListMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getListMembersOutput(
  args: dynamic.GetListMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetListMembersResult> {
  return callOutput(declared.getListMembers, args, opts);
}

/**
 * {@link getListMembers} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachListMember(
  args: dynamic.GetListMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetListMembersEntry> {
  return callEach(declared.getListMembers, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { lists } = await clickup.getLists({ folder: "456", archived: false });
 * ```
 * @throws Error with the plugin's message
 */
export function getLists(args?: dynamic.GetListsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetListsResult> {
  return callDataSource(declared.getLists, args, opts);
}

/**
 * {@link getLists} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 *
 * Has `inboundAddress` as well, so the result is a secret.
 */
export function getListsOutput(
  args?: dynamic.GetListsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetListsOutputResult> {
  return callOutput(declared.getLists, args, opts);
}

/** {@link getLists} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachList(
  args?: dynamic.GetListsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetListsEntry> {
  return callEach(declared.getLists, args, opts);
}

/**
 * What was shared with the user of the token in a Workspace.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getSharedHierarchy({ team: "512" });
 * ```
 * @throws Error with the plugin's message
 */
export function getSharedHierarchy(
  args: dynamic.GetSharedHierarchyArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSharedHierarchyResult> {
  return callDataSource(declared.getSharedHierarchy, args, opts);
}

/**
 * {@link getSharedHierarchy} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getSharedHierarchyOutput(
  args: dynamic.GetSharedHierarchyOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSharedHierarchyResult> {
  return callOutput(declared.getSharedHierarchy, args, opts);
}

/**
 * A space by its id, or by its name in a Workspace.
 *
 * Costs 1 request (not by `spaceId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getSpace({ team: "512", name: "Space Name" });
 * ```
 * @throws Error with the plugin's message
 */
export function getSpace(args?: dynamic.GetSpaceArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetSpaceResult> {
  return callDataSource(declared.getSpace, args, opts);
}

/**
 * {@link getSpace} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getSpaceOutput(
  args?: dynamic.GetSpaceOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSpaceResult> {
  return callOutput(declared.getSpace, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { tags } = await clickup.getSpaceTags({ space: "789" });
 * ```
 * @throws Error with the plugin's message
 */
export function getSpaceTags(
  args: dynamic.GetSpaceTagsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSpaceTagsResult> {
  return callDataSource(declared.getSpaceTags, args, opts);
}

/**
 * {@link getSpaceTags} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getSpaceTagsOutput(
  args: dynamic.GetSpaceTagsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSpaceTagsResult> {
  return callOutput(declared.getSpaceTags, args, opts);
}

/** {@link getSpaceTags} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachSpaceTag(
  args: dynamic.GetSpaceTagsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSpaceTagsEntry> {
  return callEach(declared.getSpaceTags, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { spaces } = await clickup.getSpaces({ team: "512", archived: false });
 * ```
 * @throws Error with the plugin's message
 */
export function getSpaces(args: dynamic.GetSpacesArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetSpacesResult> {
  return callDataSource(declared.getSpaces, args, opts);
}

/**
 * {@link getSpaces} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getSpacesOutput(
  args: dynamic.GetSpacesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSpacesResult> {
  return callOutput(declared.getSpaces, args, opts);
}

/** {@link getSpaces} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachSpace(
  args: dynamic.GetSpacesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSpacesEntry> {
  return callEach(declared.getSpaces, args, opts);
}

/**
 * A task by its id.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getTask({ taskId: "9hx" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTask(args: dynamic.GetTaskArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetTaskResult> {
  return callDataSource(declared.getTask, args, opts);
}

/**
 * {@link getTask} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getTaskOutput(
  args: dynamic.GetTaskOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaskResult> {
  return callOutput(declared.getTask, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { members } = await clickup.getTaskMembers({ task: "9hx" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTaskMembers(
  args: dynamic.GetTaskMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTaskMembersResult> {
  return callDataSource(declared.getTaskMembers, args, opts);
}

/**
 * {@link getTaskMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getTaskMembersOutput(
  args: dynamic.GetTaskMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaskMembersResult> {
  return callOutput(declared.getTaskMembers, args, opts);
}

/**
 * {@link getTaskMembers} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachTaskMember(
  args: dynamic.GetTaskMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTaskMembersEntry> {
  return callEach(declared.getTaskMembers, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { templates } = await clickup.getTaskTemplates({ team: "512" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTaskTemplates(
  args: dynamic.GetTaskTemplatesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTaskTemplatesResult> {
  return callDataSource(declared.getTaskTemplates, args, opts);
}

/**
 * {@link getTaskTemplates} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getTaskTemplatesOutput(
  args: dynamic.GetTaskTemplatesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTaskTemplatesResult> {
  return callOutput(declared.getTaskTemplates, args, opts);
}

/**
 * {@link getTaskTemplates} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachTaskTemplate(
  args: dynamic.GetTaskTemplatesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTaskTemplatesEntry> {
  return callEach(declared.getTaskTemplates, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { tasks } = await clickup.getTasks({ list: "123" });
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
 * A guest of a Workspace by number or e-mail address. Enterprise plan only.
 *
 * Costs 1 request (not by `guestId`: the pages of the list, and one more). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getTeamGuest({ team: "512", guestId: "184" });
 * ```
 * @throws Error with the plugin's message
 */
export function getTeamGuest(
  args: dynamic.GetTeamGuestArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetTeamGuestResult> {
  return callDataSource(declared.getTeamGuest, args, opts);
}

/**
 * {@link getTeamGuest} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getTeamGuestOutput(
  args: dynamic.GetTeamGuestOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTeamGuestResult> {
  return callOutput(declared.getTeamGuest, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { teams } = await clickup.getTeams();
 * ```
 * @throws Error with the plugin's message
 */
export function getTeams(args?: dynamic.GetTeamsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetTeamsResult> {
  return callDataSource(declared.getTeams, args, opts);
}

/**
 * {@link getTeams} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getTeamsOutput(
  args?: dynamic.GetTeamsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetTeamsResult> {
  return callOutput(declared.getTeams, args, opts);
}

/** {@link getTeams} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachTeam(
  args?: dynamic.GetTeamsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetTeamsEntry> {
  return callEach(declared.getTeams, args, opts);
}

/**
 * A view by its id, or by its name in a Workspace, space, folder or list.
 *
 * Costs 1 request (not by `viewId`: the pages of the list). Nothing is kept for the next call.
 *
 * @example
 * ```ts
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const found = await clickup.getView({ space: "789", name: "By status" });
 * ```
 * @throws Error with the plugin's message
 */
export function getView(args?: dynamic.GetViewArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetViewResult> {
  return callDataSource(declared.getView, args, opts);
}

/**
 * {@link getView} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getViewOutput(
  args?: dynamic.GetViewOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetViewResult> {
  return callOutput(declared.getView, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { tasks } = await clickup.getViewTasks({ view: "3c-105" });
 * ```
 * @throws Error with the plugin's message
 */
export function getViewTasks(
  args: dynamic.GetViewTasksArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetViewTasksResult> {
  return callDataSource(declared.getViewTasks, args, opts);
}

/**
 * {@link getViewTasks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getViewTasksOutput(
  args: dynamic.GetViewTasksOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetViewTasksResult> {
  return callOutput(declared.getViewTasks, args, opts);
}

/** {@link getViewTasks} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachViewTask(
  args: dynamic.GetViewTasksArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetViewTasksEntry> {
  return callEach(declared.getViewTasks, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { views } = await clickup.getViews({ space: "789" });
 * ```
 * @throws Error with the plugin's message
 */
export function getViews(args?: dynamic.GetViewsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetViewsResult> {
  return callDataSource(declared.getViews, args, opts);
}

/**
 * {@link getViews} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getViewsOutput(
  args?: dynamic.GetViewsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetViewsResult> {
  return callOutput(declared.getViews, args, opts);
}

/** {@link getViews} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachView(
  args?: dynamic.GetViewsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetViewsEntry> {
  return callEach(declared.getViews, args, opts);
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
 * import * as clickup from "pulumi-portals/native/clickup";
 *
 * const { webhooks } = await clickup.getWebhooks({ team: "512" });
 * ```
 * @throws Error with the plugin's message
 */
export function getWebhooks(
  args: dynamic.GetWebhooksArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetWebhooksResult> {
  return callDataSource(declared.getWebhooks, args, opts);
}

/**
 * {@link getWebhooks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 *
 * Has `secret` as well, so the result is a secret.
 */
export function getWebhooksOutput(
  args: dynamic.GetWebhooksOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetWebhooksOutputResult> {
  return callOutput(declared.getWebhooks, args, opts);
}

/** {@link getWebhooks} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachWebhook(
  args: dynamic.GetWebhooksArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetWebhooksEntry> {
  return callEach(declared.getWebhooks, args, opts);
}
