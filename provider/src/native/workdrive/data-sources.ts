// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type InvokedDataSource, invokedCalls } from "../../kit/data-source-invoke";
import type * as dynamic from "../../workdrive/data-sources";

export type * from "../../workdrive/data-sources";

const { callDataSource, callEach, callOutput } = invokedCalls(
  async () => (await import("../../workdrive/data/index.js")).workdriveDataSources,
);

const declared = {
  getCategories: { name: "workdrive:getCategories", list: "categories" },
  getCourses: { name: "workdrive:getCourses", list: "courses" },
  getDepartmentMembers: { name: "workdrive:getDepartmentMembers", list: "members" },
  getDepartments: { name: "workdrive:getDepartments", list: "departments" },
  getDocuments: { name: "workdrive:getDocuments", list: "documents" },
  getEnforcementTemplates: { name: "workdrive:getEnforcementTemplates", list: "templates" },
  getFaqs: { name: "workdrive:getFaqs", list: "faqs" },
  getGroupChats: { name: "workdrive:getGroupChats", list: "chats" },
  getLocationMembers: { name: "workdrive:getLocationMembers", list: "members" },
  getLocations: { name: "workdrive:getLocations", list: "locations" },
  getModuleCodes: { name: "workdrive:getModuleCodes", list: "modules" },
  getSecurityGroups: { name: "workdrive:getSecurityGroups", list: "groups" },
  getSsoLinks: { name: "workdrive:getSsoLinks", list: "links" },
  getSupervisors: { name: "workdrive:getSupervisors", list: "users" },
  getTasks: { name: "workdrive:getTasks", list: "tasks" },
  getUsers: { name: "workdrive:getUsers", list: "users" },
} satisfies Record<string, InvokedDataSource>;

/**
 * The categories of a module.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachCategory} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { categories } = await workdrive.getCategories({ moduleCode: 1 });
 * ```
 * @throws Error with the plugin's message
 */
export function getCategories(
  args: dynamic.GetCategoriesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCategoriesResult> {
  return callDataSource(declared.getCategories, args, opts);
}

/**
 * {@link getCategories} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getCategoriesOutput(
  args: dynamic.GetCategoriesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCategoriesResult> {
  return callOutput(declared.getCategories, args, opts);
}

/**
 * {@link getCategories} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachCategory(
  args: dynamic.GetCategoriesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetCategoriesEntry> {
  return callEach(declared.getCategories, args, opts);
}

/**
 * The training courses: ids for `trainingCourseTaskListId` of a Task.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachCourse} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - The document lists them at the path of the categories; a filter tells them apart. (L4205)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { courses } = await workdrive.getCourses();
 * ```
 * @throws Error with the plugin's message
 */
export function getCourses(
  args?: dynamic.GetCoursesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetCoursesResult> {
  return callDataSource(declared.getCourses, args, opts);
}

/**
 * {@link getCourses} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getCoursesOutput(
  args?: dynamic.GetCoursesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetCoursesResult> {
  return callOutput(declared.getCourses, args, opts);
}

/** {@link getCourses} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachCourse(
  args?: dynamic.GetCoursesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetCoursesEntry> {
  return callEach(declared.getCourses, args, opts);
}

/**
 * The members of a department, and who of them heads it.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachDepartmentMember} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { members } = await workdrive.getDepartmentMembers({ department: "1ae6eb71-dddf-48b7-945f-78127fd85801" });
 * ```
 * @throws Error with the plugin's message
 */
export function getDepartmentMembers(
  args: dynamic.GetDepartmentMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDepartmentMembersResult> {
  return callDataSource(declared.getDepartmentMembers, args, opts);
}

/**
 * {@link getDepartmentMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getDepartmentMembersOutput(
  args: dynamic.GetDepartmentMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDepartmentMembersResult> {
  return callOutput(declared.getDepartmentMembers, args, opts);
}

/**
 * {@link getDepartmentMembers} one by one: no more than one page is in memory. With a provider all are read before
 * the first.
 */
export function eachDepartmentMember(
  args: dynamic.GetDepartmentMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDepartmentMembersEntry> {
  return callEach(declared.getDepartmentMembers, args, opts);
}

/**
 * The departments of the organization.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachDepartment} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { departments } = await workdrive.getDepartments();
 * ```
 * @throws Error with the plugin's message
 */
export function getDepartments(
  args?: dynamic.GetDepartmentsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDepartmentsResult> {
  return callDataSource(declared.getDepartments, args, opts);
}

/**
 * {@link getDepartments} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDepartmentsOutput(
  args?: dynamic.GetDepartmentsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDepartmentsResult> {
  return callOutput(declared.getDepartments, args, opts);
}

/**
 * {@link getDepartments} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachDepartment(
  args?: dynamic.GetDepartmentsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDepartmentsEntry> {
  return callEach(declared.getDepartments, args, opts);
}

/**
 * The documents of the knowledge base.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachDocument} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { documents } = await workdrive.getDocuments();
 * ```
 * @throws Error with the plugin's message
 */
export function getDocuments(
  args?: dynamic.GetDocumentsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetDocumentsResult> {
  return callDataSource(declared.getDocuments, args, opts);
}

/**
 * {@link getDocuments} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDocumentsOutput(
  args?: dynamic.GetDocumentsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetDocumentsResult> {
  return callOutput(declared.getDocuments, args, opts);
}

/** {@link getDocuments} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachDocument(
  args?: dynamic.GetDocumentsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetDocumentsEntry> {
  return callEach(declared.getDocuments, args, opts);
}

/**
 * The templates of reminders: ids for `notificationTemplateId` of a Task.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachEnforcementTemplate} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { templates } = await workdrive.getEnforcementTemplates();
 * ```
 * @throws Error with the plugin's message
 */
export function getEnforcementTemplates(
  args?: dynamic.GetEnforcementTemplatesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetEnforcementTemplatesResult> {
  return callDataSource(declared.getEnforcementTemplates, args, opts);
}

/**
 * {@link getEnforcementTemplates} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getEnforcementTemplatesOutput(
  args?: dynamic.GetEnforcementTemplatesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetEnforcementTemplatesResult> {
  return callOutput(declared.getEnforcementTemplates, args, opts);
}

/**
 * {@link getEnforcementTemplates} one by one: no more than one page is in memory. With a provider all are read before
 * the first.
 */
export function eachEnforcementTemplate(
  args?: dynamic.GetEnforcementTemplatesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetEnforcementTemplatesEntry> {
  return callEach(declared.getEnforcementTemplates, args, opts);
}

/**
 * The questions and answers of the knowledge base.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachFaq} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { faqs } = await workdrive.getFaqs();
 * ```
 * @throws Error with the plugin's message
 */
export function getFaqs(args?: dynamic.GetFaqsArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetFaqsResult> {
  return callDataSource(declared.getFaqs, args, opts);
}

/**
 * {@link getFaqs} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFaqsOutput(
  args?: dynamic.GetFaqsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetFaqsResult> {
  return callOutput(declared.getFaqs, args, opts);
}

/** {@link getFaqs} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachFaq(args?: dynamic.GetFaqsArgs, opts?: pulumi.InvokeOptions): AsyncIterable<dynamic.GetFaqsEntry> {
  return callEach(declared.getFaqs, args, opts);
}

/**
 * The chats of several people, with those who take part.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachGroupChat} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { chats } = await workdrive.getGroupChats();
 * ```
 * @throws Error with the plugin's message
 */
export function getGroupChats(
  args?: dynamic.GetGroupChatsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetGroupChatsResult> {
  return callDataSource(declared.getGroupChats, args, opts);
}

/**
 * {@link getGroupChats} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupChatsOutput(
  args?: dynamic.GetGroupChatsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetGroupChatsResult> {
  return callOutput(declared.getGroupChats, args, opts);
}

/**
 * {@link getGroupChats} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachGroupChat(
  args?: dynamic.GetGroupChatsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetGroupChatsEntry> {
  return callEach(declared.getGroupChats, args, opts);
}

/**
 * The members of a location.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachLocationMember} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { members } = await workdrive.getLocationMembers({ location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e" });
 * ```
 * @throws Error with the plugin's message
 */
export function getLocationMembers(
  args: dynamic.GetLocationMembersArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetLocationMembersResult> {
  return callDataSource(declared.getLocationMembers, args, opts);
}

/**
 * {@link getLocationMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getLocationMembersOutput(
  args: dynamic.GetLocationMembersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetLocationMembersResult> {
  return callOutput(declared.getLocationMembers, args, opts);
}

/**
 * {@link getLocationMembers} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachLocationMember(
  args: dynamic.GetLocationMembersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetLocationMembersEntry> {
  return callEach(declared.getLocationMembers, args, opts);
}

/**
 * The locations of the organization.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachLocation} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { locations } = await workdrive.getLocations();
 * ```
 * @throws Error with the plugin's message
 */
export function getLocations(
  args?: dynamic.GetLocationsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetLocationsResult> {
  return callDataSource(declared.getLocations, args, opts);
}

/**
 * {@link getLocations} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getLocationsOutput(
  args?: dynamic.GetLocationsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetLocationsResult> {
  return callOutput(declared.getLocations, args, opts);
}

/** {@link getLocations} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachLocation(
  args?: dynamic.GetLocationsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetLocationsEntry> {
  return callEach(declared.getLocations, args, opts);
}

/**
 * The modules and their codes.
 *
 * Costs 1 request. Nothing is kept for the next call.
 *
 * {@link eachModuleCode} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { modules } = await workdrive.getModuleCodes();
 * ```
 * @throws Error with the plugin's message
 */
export function getModuleCodes(
  args?: dynamic.GetModuleCodesArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetModuleCodesResult> {
  return callDataSource(declared.getModuleCodes, args, opts);
}

/**
 * {@link getModuleCodes} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getModuleCodesOutput(
  args?: dynamic.GetModuleCodesOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetModuleCodesResult> {
  return callOutput(declared.getModuleCodes, args, opts);
}

/**
 * {@link getModuleCodes} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachModuleCode(
  args?: dynamic.GetModuleCodesArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetModuleCodesEntry> {
  return callEach(declared.getModuleCodes, args, opts);
}

/**
 * The security groups of the organization: ids for SecurityGroupMember and for `securityGroup` of a User.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachSecurityGroup} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { groups } = await workdrive.getSecurityGroups();
 * ```
 * @throws Error with the plugin's message
 */
export function getSecurityGroups(
  args?: dynamic.GetSecurityGroupsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSecurityGroupsResult> {
  return callDataSource(declared.getSecurityGroups, args, opts);
}

/**
 * {@link getSecurityGroups} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getSecurityGroupsOutput(
  args?: dynamic.GetSecurityGroupsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSecurityGroupsResult> {
  return callOutput(declared.getSecurityGroups, args, opts);
}

/**
 * {@link getSecurityGroups} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachSecurityGroup(
  args?: dynamic.GetSecurityGroupsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSecurityGroupsEntry> {
  return callEach(declared.getSecurityGroups, args, opts);
}

/**
 * The links and sign-ins to other applications.
 *
 * Costs 2 requests. Nothing is kept for the next call.
 *
 * {@link eachSsoLink} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Those at admin level are listed apart: both lists are read. (L7008)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { links } = await workdrive.getSsoLinks();
 * ```
 * @throws Error with the plugin's message
 */
export function getSsoLinks(
  args?: dynamic.GetSsoLinksArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSsoLinksResult> {
  return callDataSource(declared.getSsoLinks, args, opts);
}

/**
 * {@link getSsoLinks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getSsoLinksOutput(
  args?: dynamic.GetSsoLinksOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSsoLinksResult> {
  return callOutput(declared.getSsoLinks, args, opts);
}

/** {@link getSsoLinks} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachSsoLink(
  args?: dynamic.GetSsoLinksArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSsoLinksEntry> {
  return callEach(declared.getSsoLinks, args, opts);
}

/**
 * People who supervise a team: ids for `additionalTeams` of a User.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachSupervisor} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { users } = await workdrive.getSupervisors();
 * ```
 * @throws Error with the plugin's message
 */
export function getSupervisors(
  args?: dynamic.GetSupervisorsArgs,
  opts?: pulumi.InvokeOptions,
): Promise<dynamic.GetSupervisorsResult> {
  return callDataSource(declared.getSupervisors, args, opts);
}

/**
 * {@link getSupervisors} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getSupervisorsOutput(
  args?: dynamic.GetSupervisorsOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetSupervisorsResult> {
  return callOutput(declared.getSupervisors, args, opts);
}

/**
 * {@link getSupervisors} one by one: no more than one page is in memory. With a provider all are read before the
 * first.
 */
export function eachSupervisor(
  args?: dynamic.GetSupervisorsArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetSupervisorsEntry> {
  return callEach(declared.getSupervisors, args, opts);
}

/**
 * The tasks of the organization.
 *
 * Costs 2 requests for each page. Nothing is kept for the next call.
 *
 * {@link eachTask} gives them one by one.
 *
 * Good to know (L: line of the vendor's API document):
 * - Drafts are listed apart: both lists are read, and the published ones come first. (L4394)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { tasks } = await workdrive.getTasks();
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
 * The people of the organization.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachUser} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const { users } = await workdrive.getUsers();
 * ```
 * @throws Error with the plugin's message
 */
export function getUsers(args?: dynamic.GetUsersArgs, opts?: pulumi.InvokeOptions): Promise<dynamic.GetUsersResult> {
  return callDataSource(declared.getUsers, args, opts);
}

/**
 * {@link getUsers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getUsersOutput(
  args?: dynamic.GetUsersOutputArgs,
  opts?: pulumi.InvokeOutputOptions,
): pulumi.Output<dynamic.GetUsersResult> {
  return callOutput(declared.getUsers, args, opts);
}

/** {@link getUsers} one by one: no more than one page is in memory. With a provider all are read before the first. */
export function eachUser(
  args?: dynamic.GetUsersArgs,
  opts?: pulumi.InvokeOptions,
): AsyncIterable<dynamic.GetUsersEntry> {
  return callEach(declared.getUsers, args, opts);
}
