// Generated from the data sources by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type DataSourceOutputOptions, type DeclaredDataSource, dataSourceCalls } from "../kit/data-source-call";

const { callDataSource, callEach, callOutput } = dataSourceCalls(
  async () => (await import("./data/index.js")).workdriveDataSources,
);

const declared = {
  getCategories: { name: "workdrive:getCategories" },
  getCourses: { name: "workdrive:getCourses" },
  getDepartmentMembers: { name: "workdrive:getDepartmentMembers" },
  getDepartments: { name: "workdrive:getDepartments" },
  getDocuments: { name: "workdrive:getDocuments" },
  getEnforcementTemplates: { name: "workdrive:getEnforcementTemplates" },
  getFaqs: { name: "workdrive:getFaqs" },
  getGroupChats: { name: "workdrive:getGroupChats" },
  getLocationMembers: { name: "workdrive:getLocationMembers" },
  getLocations: { name: "workdrive:getLocations" },
  getModuleCodes: { name: "workdrive:getModuleCodes" },
  getSecurityGroups: { name: "workdrive:getSecurityGroups" },
  getSsoLinks: { name: "workdrive:getSsoLinks" },
  getSupervisors: { name: "workdrive:getSupervisors" },
  getTasks: { name: "workdrive:getTasks" },
  getUsers: { name: "workdrive:getUsers" },
} satisfies Record<string, DeclaredDataSource>;

/**
 * The categories of a module.
 *
 * Costs 1 request for each page. Nothing is kept for the next call.
 *
 * {@link eachCategory} gives them one by one.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { categories } = await workdrive.getCategories({ moduleCode: 1 });
 * ```
 * @throws PortalError
 */
export function getCategories(args: GetCategoriesArgs): Promise<GetCategoriesResult> {
  return callDataSource(declared.getCategories, args);
}

/**
 * {@link getCategories} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getCategoriesOutput(
  args: GetCategoriesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCategoriesResult> {
  return callOutput(declared.getCategories, args, opts);
}

/** {@link getCategories} one by one: no more than one page is in memory. */
export function eachCategory(args: GetCategoriesArgs): AsyncIterable<GetCategoriesEntry> {
  return callEach(declared.getCategories, args);
}

/** Arguments of {@link getCategories}. */
export interface GetCategoriesArgs {
  /** Code of the module, as getModuleCodes tells it. */
  moduleCode: number;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCategoriesOutput}. */
export interface GetCategoriesOutputArgs {
  /** Code of the module, as getModuleCodes tells it. */
  moduleCode: pulumi.Input<number>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `categories`. */
export interface GetCategoriesResult {
  /** All of them, from every page. */
  categories: GetCategoriesEntry[];
}

/** One of the `categories` of {@link GetCategoriesResult}. */
export interface GetCategoriesEntry {
  /** Id of the category. */
  categoryId: string;
  /** Code of the module. */
  moduleCode?: number;
  /** Name. */
  category?: string;
  /** Colour. */
  color?: string;
  /** Id of the organization. */
  orgId?: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { courses } = await workdrive.getCourses();
 * ```
 * @throws PortalError
 */
export function getCourses(args?: GetCoursesArgs): Promise<GetCoursesResult> {
  return callDataSource(declared.getCourses, args);
}

/**
 * {@link getCourses} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getCoursesOutput(
  args?: GetCoursesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetCoursesResult> {
  return callOutput(declared.getCourses, args, opts);
}

/** {@link getCourses} one by one: no more than one page is in memory. */
export function eachCourse(args?: GetCoursesArgs): AsyncIterable<GetCoursesEntry> {
  return callEach(declared.getCourses, args);
}

/** Arguments of {@link getCourses}. */
export interface GetCoursesArgs {
  /** Whether the oldest or the newest come first. */
  sortDirection?: "ASC" | "DESC";
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getCoursesOutput}. */
export interface GetCoursesOutputArgs {
  /** Whether the oldest or the newest come first. */
  sortDirection?: pulumi.Input<"ASC" | "DESC">;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `courses`. */
export interface GetCoursesResult {
  /** All of them, from every page. */
  courses: GetCoursesEntry[];
}

/** One of the `courses` of {@link GetCoursesResult}. */
export interface GetCoursesEntry {
  /** Id of the course as a list of tasks. */
  taskListId: string;
  /** Id of the course. */
  courseId?: string;
  /** Title. */
  title?: string;
  /** What it is about. */
  description?: string;
  /** Categories. */
  categories?: string[];
  /** Place among the courses. */
  order?: number;
  /** Number of tasks. */
  numberOfTasks?: number;
  /** Number of users. */
  usersCount?: number;
  /** How long it takes. */
  totalTime?: number;
  /** Status. */
  status?: string;
  /** How far it is. */
  progress?: number;
  /** Id of the organization. */
  orgId?: string;
  /** When it was last changed. */
  updatedAt?: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { members } = await workdrive.getDepartmentMembers({ department: "1ae6eb71-dddf-48b7-945f-78127fd85801" });
 * ```
 * @throws PortalError
 */
export function getDepartmentMembers(args: GetDepartmentMembersArgs): Promise<GetDepartmentMembersResult> {
  return callDataSource(declared.getDepartmentMembers, args);
}

/**
 * {@link getDepartmentMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getDepartmentMembersOutput(
  args: GetDepartmentMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDepartmentMembersResult> {
  return callOutput(declared.getDepartmentMembers, args, opts);
}

/** {@link getDepartmentMembers} one by one: no more than one page is in memory. */
export function eachDepartmentMember(args: GetDepartmentMembersArgs): AsyncIterable<GetDepartmentMembersEntry> {
  return callEach(declared.getDepartmentMembers, args);
}

/** Arguments of {@link getDepartmentMembers}. */
export interface GetDepartmentMembersArgs {
  /** Id of the Department. */
  department: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDepartmentMembersOutput}. */
export interface GetDepartmentMembersOutputArgs {
  /** Id of the Department. */
  department: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetDepartmentMembersResult {
  /** All of them, from every page. */
  members: GetDepartmentMembersEntry[];
}

/** One of the `members` of {@link GetDepartmentMembersResult}. */
export interface GetDepartmentMembersEntry {
  /** Id of the DepartmentMember: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the user. */
  user: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Status, for example `ACTIVE`. */
  status?: string;
  /** Whether the user heads this department. */
  isDepartmentHead?: boolean;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { departments } = await workdrive.getDepartments();
 * ```
 * @throws PortalError
 */
export function getDepartments(args?: GetDepartmentsArgs): Promise<GetDepartmentsResult> {
  return callDataSource(declared.getDepartments, args);
}

/**
 * {@link getDepartments} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDepartmentsOutput(
  args?: GetDepartmentsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDepartmentsResult> {
  return callOutput(declared.getDepartments, args, opts);
}

/** {@link getDepartments} one by one: no more than one page is in memory. */
export function eachDepartment(args?: GetDepartmentsArgs): AsyncIterable<GetDepartmentsEntry> {
  return callEach(declared.getDepartments, args);
}

/** Arguments of {@link getDepartments}. */
export interface GetDepartmentsArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDepartmentsOutput}. */
export interface GetDepartmentsOutputArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `departments`. */
export interface GetDepartmentsResult {
  /** All of them, from every page. */
  departments: GetDepartmentsEntry[];
}

/** One of the `departments` of {@link GetDepartmentsResult}. */
export interface GetDepartmentsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the department; recognises an existing one. */
  name: string;
  /** Id given by WorkDrive. */
  departmentId: string;
  /** Ids of the users who head it. */
  heads: string[];
  /** Number of members. */
  memberCount: number;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { documents } = await workdrive.getDocuments();
 * ```
 * @throws PortalError
 */
export function getDocuments(args?: GetDocumentsArgs): Promise<GetDocumentsResult> {
  return callDataSource(declared.getDocuments, args);
}

/**
 * {@link getDocuments} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getDocumentsOutput(
  args?: GetDocumentsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetDocumentsResult> {
  return callOutput(declared.getDocuments, args, opts);
}

/** {@link getDocuments} one by one: no more than one page is in memory. */
export function eachDocument(args?: GetDocumentsArgs): AsyncIterable<GetDocumentsEntry> {
  return callEach(declared.getDocuments, args);
}

/** Arguments of {@link getDocuments}. */
export interface GetDocumentsArgs {
  /** Category that they are in. */
  category?: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getDocumentsOutput}. */
export interface GetDocumentsOutputArgs {
  /** Category that they are in. */
  category?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `documents`. */
export interface GetDocumentsResult {
  /** All of them, from every page. */
  documents: GetDocumentsEntry[];
}

/** One of the `documents` of {@link GetDocumentsResult}. */
export interface GetDocumentsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the document; recognises an existing one. */
  name: string;
  /** Owners. */
  ownerIds?: string[];
  /** When the document expires. */
  expiry?: string;
  /** Tags. */
  tags?: string[];
  /** Category; one that does not exist is made. */
  category?: string;
  /** Media id of the document. */
  docId?: string;
  /** Whether it is published. */
  isPublished?: boolean;
  /** Id given by WorkDrive. */
  documentId: string;
  /** When it was last changed. */
  updatedAt: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { templates } = await workdrive.getEnforcementTemplates();
 * ```
 * @throws PortalError
 */
export function getEnforcementTemplates(args?: GetEnforcementTemplatesArgs): Promise<GetEnforcementTemplatesResult> {
  return callDataSource(declared.getEnforcementTemplates, args);
}

/**
 * {@link getEnforcementTemplates} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that
 * does not know them yet nothing is called.
 */
export function getEnforcementTemplatesOutput(
  args?: GetEnforcementTemplatesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetEnforcementTemplatesResult> {
  return callOutput(declared.getEnforcementTemplates, args, opts);
}

/** {@link getEnforcementTemplates} one by one: no more than one page is in memory. */
export function eachEnforcementTemplate(
  args?: GetEnforcementTemplatesArgs,
): AsyncIterable<GetEnforcementTemplatesEntry> {
  return callEach(declared.getEnforcementTemplates, args);
}

/** Arguments of {@link getEnforcementTemplates}. */
export interface GetEnforcementTemplatesArgs {
  /** Whether the oldest or the newest come first. */
  sortDirection?: "ASC" | "DESC";
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getEnforcementTemplatesOutput}. */
export interface GetEnforcementTemplatesOutputArgs {
  /** Whether the oldest or the newest come first. */
  sortDirection?: pulumi.Input<"ASC" | "DESC">;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `templates`. */
export interface GetEnforcementTemplatesResult {
  /** All of them, from every page. */
  templates: GetEnforcementTemplatesEntry[];
}

/** One of the `templates` of {@link GetEnforcementTemplatesResult}. */
export interface GetEnforcementTemplatesEntry {
  /** Id of the template. */
  templateId: string;
  /** Title. */
  title?: string;
  /** Event that it is for. */
  systemEvent?: string;
  /** Type. */
  type?: string;
  /** Subtype. */
  subType?: string;
  /** When and how it reminds. */
  reminders?: GetEnforcementTemplatesReminder[];
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { faqs } = await workdrive.getFaqs();
 * ```
 * @throws PortalError
 */
export function getFaqs(args?: GetFaqsArgs): Promise<GetFaqsResult> {
  return callDataSource(declared.getFaqs, args);
}

/**
 * {@link getFaqs} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getFaqsOutput(args?: GetFaqsOutputArgs, opts?: DataSourceOutputOptions): pulumi.Output<GetFaqsResult> {
  return callOutput(declared.getFaqs, args, opts);
}

/** {@link getFaqs} one by one: no more than one page is in memory. */
export function eachFaq(args?: GetFaqsArgs): AsyncIterable<GetFaqsEntry> {
  return callEach(declared.getFaqs, args);
}

/** Arguments of {@link getFaqs}. */
export interface GetFaqsArgs {
  /** Category that they are in. */
  category?: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getFaqsOutput}. */
export interface GetFaqsOutputArgs {
  /** Category that they are in. */
  category?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `faqs`. */
export interface GetFaqsResult {
  /** All of them, from every page. */
  faqs: GetFaqsEntry[];
}

/** One of the `faqs` of {@link GetFaqsResult}. */
export interface GetFaqsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** The question; recognises an existing one. */
  question: string;
  /** The answer. */
  answer: string;
  /** Text under the answer. */
  description?: string;
  /** Category. */
  category?: string;
  /** Owners. */
  ownerIds?: string[];
  /** Id given by WorkDrive. */
  kbId: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { chats } = await workdrive.getGroupChats();
 * ```
 * @throws PortalError
 */
export function getGroupChats(args?: GetGroupChatsArgs): Promise<GetGroupChatsResult> {
  return callDataSource(declared.getGroupChats, args);
}

/**
 * {@link getGroupChats} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getGroupChatsOutput(
  args?: GetGroupChatsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetGroupChatsResult> {
  return callOutput(declared.getGroupChats, args, opts);
}

/** {@link getGroupChats} one by one: no more than one page is in memory. */
export function eachGroupChat(args?: GetGroupChatsArgs): AsyncIterable<GetGroupChatsEntry> {
  return callEach(declared.getGroupChats, args);
}

/** Arguments of {@link getGroupChats}. */
export interface GetGroupChatsArgs {
  /** The one type to list. */
  groupType?: "CHAT_GROUP" | "ROOM";
  /** Those alone that the owner of the key has joined. */
  mine?: boolean;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getGroupChatsOutput}. */
export interface GetGroupChatsOutputArgs {
  /** The one type to list. */
  groupType?: pulumi.Input<"CHAT_GROUP" | "ROOM">;
  /** Those alone that the owner of the key has joined. */
  mine?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `chats`. */
export interface GetGroupChatsResult {
  /** All of them, from every page. */
  chats: GetGroupChatsEntry[];
}

/** One of the `chats` of {@link GetGroupChatsResult}. */
export interface GetGroupChatsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Title of a CHAT_GROUP. */
  title?: string;
  /** Category of a CHAT_GROUP. */
  category?: string;
  /** Whether the group is private. */
  isPrivate?: boolean;
  /** Whether others can ask to join. */
  byRequest?: boolean;
  /** Id given by WorkDrive. */
  chatId: string;
  /** A second id in the answers, for the group behind the chat. */
  groupId: string;
  /** Ids of the users who take part. */
  participants: string[];
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { members } = await workdrive.getLocationMembers({ location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e" });
 * ```
 * @throws PortalError
 */
export function getLocationMembers(args: GetLocationMembersArgs): Promise<GetLocationMembersResult> {
  return callDataSource(declared.getLocationMembers, args);
}

/**
 * {@link getLocationMembers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getLocationMembersOutput(
  args: GetLocationMembersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetLocationMembersResult> {
  return callOutput(declared.getLocationMembers, args, opts);
}

/** {@link getLocationMembers} one by one: no more than one page is in memory. */
export function eachLocationMember(args: GetLocationMembersArgs): AsyncIterable<GetLocationMembersEntry> {
  return callEach(declared.getLocationMembers, args);
}

/** Arguments of {@link getLocationMembers}. */
export interface GetLocationMembersArgs {
  /** Id of the Location. */
  location: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getLocationMembersOutput}. */
export interface GetLocationMembersOutputArgs {
  /** Id of the Location. */
  location: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `members`. */
export interface GetLocationMembersResult {
  /** All of them, from every page. */
  members: GetLocationMembersEntry[];
}

/** One of the `members` of {@link GetLocationMembersResult}. */
export interface GetLocationMembersEntry {
  /** Id of the LocationMember: a reference to it, and its id in an import file. */
  id: string;
  /** Id of the user. */
  user: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** E-mail address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Status, for example `ACTIVE`. */
  status?: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { locations } = await workdrive.getLocations();
 * ```
 * @throws PortalError
 */
export function getLocations(args?: GetLocationsArgs): Promise<GetLocationsResult> {
  return callDataSource(declared.getLocations, args);
}

/**
 * {@link getLocations} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getLocationsOutput(
  args?: GetLocationsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetLocationsResult> {
  return callOutput(declared.getLocations, args, opts);
}

/** {@link getLocations} one by one: no more than one page is in memory. */
export function eachLocation(args?: GetLocationsArgs): AsyncIterable<GetLocationsEntry> {
  return callEach(declared.getLocations, args);
}

/** Arguments of {@link getLocations}. */
export interface GetLocationsArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getLocationsOutput}. */
export interface GetLocationsOutputArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `locations`. */
export interface GetLocationsResult {
  /** All of them, from every page. */
  locations: GetLocationsEntry[];
}

/** One of the `locations` of {@link GetLocationsResult}. */
export interface GetLocationsEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Name of the location; recognises an existing one. */
  name: string;
  /** Id given by WorkDrive. */
  locationId: string;
  /** Number of members. */
  memberCount: number;
  /** When it was made. */
  createdAt: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { modules } = await workdrive.getModuleCodes();
 * ```
 * @throws PortalError
 */
export function getModuleCodes(args?: GetModuleCodesArgs): Promise<GetModuleCodesResult> {
  return callDataSource(declared.getModuleCodes, args);
}

/**
 * {@link getModuleCodes} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getModuleCodesOutput(
  args?: GetModuleCodesOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetModuleCodesResult> {
  return callOutput(declared.getModuleCodes, args, opts);
}

/** {@link getModuleCodes} one by one: no more than one page is in memory. */
export function eachModuleCode(args?: GetModuleCodesArgs): AsyncIterable<GetModuleCodesEntry> {
  return callEach(declared.getModuleCodes, args);
}

/** Arguments of {@link getModuleCodes}. */
export interface GetModuleCodesArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getModuleCodesOutput}. */
export interface GetModuleCodesOutputArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `modules`. */
export interface GetModuleCodesResult {
  /** All of them, from every page. */
  modules: GetModuleCodesEntry[];
}

/** One of the `modules` of {@link GetModuleCodesResult}. */
export interface GetModuleCodesEntry {
  /** Name. */
  name: string;
  /** Code. */
  moduleCode: number;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { groups } = await workdrive.getSecurityGroups();
 * ```
 * @throws PortalError
 */
export function getSecurityGroups(args?: GetSecurityGroupsArgs): Promise<GetSecurityGroupsResult> {
  return callDataSource(declared.getSecurityGroups, args);
}

/**
 * {@link getSecurityGroups} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does
 * not know them yet nothing is called.
 */
export function getSecurityGroupsOutput(
  args?: GetSecurityGroupsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSecurityGroupsResult> {
  return callOutput(declared.getSecurityGroups, args, opts);
}

/** {@link getSecurityGroups} one by one: no more than one page is in memory. */
export function eachSecurityGroup(args?: GetSecurityGroupsArgs): AsyncIterable<GetSecurityGroupsEntry> {
  return callEach(declared.getSecurityGroups, args);
}

/** Arguments of {@link getSecurityGroups}. */
export interface GetSecurityGroupsArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSecurityGroupsOutput}. */
export interface GetSecurityGroupsOutputArgs {
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `groups`. */
export interface GetSecurityGroupsResult {
  /** All of them, from every page. */
  groups: GetSecurityGroupsEntry[];
}

/** One of the `groups` of {@link GetSecurityGroupsResult}. */
export interface GetSecurityGroupsEntry {
  /** Id of the security group. */
  groupId: string;
  /** Name. */
  name?: string;
  /** Number of members. */
  memberCount?: number;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { links } = await workdrive.getSsoLinks();
 * ```
 * @throws PortalError
 */
export function getSsoLinks(args?: GetSsoLinksArgs): Promise<GetSsoLinksResult> {
  return callDataSource(declared.getSsoLinks, args);
}

/**
 * {@link getSsoLinks} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getSsoLinksOutput(
  args?: GetSsoLinksOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSsoLinksResult> {
  return callOutput(declared.getSsoLinks, args, opts);
}

/** {@link getSsoLinks} one by one: no more than one page is in memory. */
export function eachSsoLink(args?: GetSsoLinksArgs): AsyncIterable<GetSsoLinksEntry> {
  return callEach(declared.getSsoLinks, args);
}

/** Arguments of {@link getSsoLinks}. */
export interface GetSsoLinksArgs {
  /** Id of the Department that sees them. */
  department?: string;
  /** Id of the Location that sees them. */
  location?: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSsoLinksOutput}. */
export interface GetSsoLinksOutputArgs {
  /** Id of the Department that sees them. */
  department?: pulumi.Input<string>;
  /** Id of the Location that sees them. */
  location?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `links`. */
export interface GetSsoLinksResult {
  /** All of them, from every page. */
  links: GetSsoLinksEntry[];
}

/** One of the `links` of {@link GetSsoLinksResult}. */
export interface GetSsoLinksEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** Whether it is a plain link or a sign-in. */
  type: "QUICK_LINK" | "SSO";
  /** Address that it leads to; a QUICK_LINK needs it. */
  link?: string;
  /** Address that authorizes. */
  authorizationURI?: string;
  /** Address that gives tokens. */
  tokenURI?: string;
  /** Address that refreshes tokens. */
  refreshURI?: string;
  /** Address that signs in. */
  loginURL?: string;
  /** Place among the other links. */
  order?: number;
  /** Media id of the image. */
  fileId?: string;
  /** Id of the Department that sees it. */
  departmentId?: string;
  /** Id of the Location that sees it. */
  locationId?: string;
  /** Id given by WorkDrive. */
  ssoId: string;
  /** When it was made. */
  createdAt: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { users } = await workdrive.getSupervisors();
 * ```
 * @throws PortalError
 */
export function getSupervisors(args?: GetSupervisorsArgs): Promise<GetSupervisorsResult> {
  return callDataSource(declared.getSupervisors, args);
}

/**
 * {@link getSupervisors} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not
 * know them yet nothing is called.
 */
export function getSupervisorsOutput(
  args?: GetSupervisorsOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetSupervisorsResult> {
  return callOutput(declared.getSupervisors, args, opts);
}

/** {@link getSupervisors} one by one: no more than one page is in memory. */
export function eachSupervisor(args?: GetSupervisorsArgs): AsyncIterable<GetSupervisorsEntry> {
  return callEach(declared.getSupervisors, args);
}

/** Arguments of {@link getSupervisors}. */
export interface GetSupervisorsArgs {
  /** Id of the User whose supervisors they are. */
  user?: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getSupervisorsOutput}. */
export interface GetSupervisorsOutputArgs {
  /** Id of the User whose supervisors they are. */
  user?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `users`. */
export interface GetSupervisorsResult {
  /** All of them, from every page. */
  users: GetSupervisorsEntry[];
}

/** One of the `users` of {@link GetSupervisorsResult}. */
export interface GetSupervisorsEntry {
  /** Id of the user. */
  userId: string;
  /** E-mail address. */
  email?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { tasks } = await workdrive.getTasks();
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
  /** Those alone that the owner of the key has made, or is to do. */
  filter?: "INDEPENDENT_TASKS_CREATED_BY_ME" | "INDEPENDENT_TASKS_ASSIGNED_TO_ME";
  /** Whether the oldest or the newest come first. */
  sortDirection?: "ASC" | "DESC";
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getTasksOutput}. */
export interface GetTasksOutputArgs {
  /** Those alone that the owner of the key has made, or is to do. */
  filter?: pulumi.Input<"INDEPENDENT_TASKS_CREATED_BY_ME" | "INDEPENDENT_TASKS_ASSIGNED_TO_ME">;
  /** Whether the oldest or the newest come first. */
  sortDirection?: pulumi.Input<"ASC" | "DESC">;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
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
  /** Title of the task. */
  title: string;
  /** What is to be done. */
  description?: string;
  /** Whether the task is published. A draft is assigned to nobody. */
  status?: "draft" | "publish";
  /** Text of an Article, which needs it. */
  content?: string;
  /** Estimated time, in the unit of the service, which the document does not name. */
  time?: number;
  /** Days in which the task is to be done. */
  dueDays?: number;
  /** Link of the task. */
  link?: string;
  /** Id of a video or of its media. */
  videoId?: string;
  /** Id of a course. */
  trainingCourseTaskListId?: string;
  /** Id given by WorkDrive. */
  taskId: string;
  /** When it is due. */
  dueDate?: string;
  /** When it was made. */
  createdAt: string;
  /** When it was last changed. */
  updatedAt: string;
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
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const { users } = await workdrive.getUsers();
 * ```
 * @throws PortalError
 */
export function getUsers(args?: GetUsersArgs): Promise<GetUsersResult> {
  return callDataSource(declared.getUsers, args);
}

/**
 * {@link getUsers} with outputs as arguments. It waits for them and for `dependsOn`; in a preview that does not know
 * them yet nothing is called.
 */
export function getUsersOutput(
  args?: GetUsersOutputArgs,
  opts?: DataSourceOutputOptions,
): pulumi.Output<GetUsersResult> {
  return callOutput(declared.getUsers, args, opts);
}

/** {@link getUsers} one by one: no more than one page is in memory. */
export function eachUser(args?: GetUsersArgs): AsyncIterable<GetUsersEntry> {
  return callEach(declared.getUsers, args);
}

/** Arguments of {@link getUsers}. */
export interface GetUsersArgs {
  /** Id of the Department that they are in. */
  department?: string;
  /** Id of the Location that they are in. */
  location?: string;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: string;
}

/** Arguments of {@link getUsersOutput}. */
export interface GetUsersOutputArgs {
  /** Id of the Department that they are in. */
  department?: pulumi.Input<string>;
  /** Id of the Location that they are in. */
  location?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** All `users`. */
export interface GetUsersResult {
  /** All of them, from every page. */
  users: GetUsersEntry[];
}

/** One of the `users` of {@link GetUsersResult}. */
export interface GetUsersEntry {
  /** Id of the resource: a reference to it, and its id in an import file. */
  id: string;
  /** E-mail address; recognises an existing user. A change replaces the user. */
  email: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Phone number. */
  phone?: string;
  /** Job title. */
  designation?: string;
  /** Text about the user. */
  bio?: string;
  /** Id of the Department that the user is a member of. */
  department?: string;
  /** Id of the Location that the user is a member of. */
  location?: string;
  /** Id of the User who supervises this one. */
  reportsTo?: string;
  /** Whether the user heads a department. */
  isDepartmentHead?: boolean;
  /** Whether the user is an expert. */
  isExpert?: boolean;
  /** Status. ARCHIVE takes the user out of service without deleting anything. */
  status?: "ACTIVE" | "ARCHIVE" | "PRE_INVITED" | "INVITED" | "BLOCKED";
  /** Id given by WorkDrive. */
  userId: string;
  /** User name. */
  userName?: string;
  /** Id of the organization. */
  orgId: string;
  /** When the user was made. */
  createdAt: string;
}

/** Part of a result. */
export interface GetEnforcementTemplatesReminder {
  /** email, push, text or restrict. */
  reminderType?: string;
  /** week, days, hours or minutes. */
  reminderTimeUnit?: string;
  /** How many of them. */
  reminderTime?: number;
  /** Id in the service's own words. */
  refId?: string;
  /** Id of the text. */
  orgContentTemplateId?: string;
}
