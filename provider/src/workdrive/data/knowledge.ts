import { z } from "zod";
import { defineListing } from "../../kit/data-source";
import { number, otherId, ownId, text, texts, time } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { byPage } from "../../kit/data-source-pages";
import type { Fields } from "../../kit/normal-form";
import { type WorkDriveApi, workdrive } from "../api";
import { document } from "../document";
import { faq } from "../faq";
import { groupChat } from "../group-chat";
import { idOf } from "../root";
import { ssoLink } from "../sso-link";
import { task, tasksOf } from "../task";

const category = { category: z.string().optional().describe("Category that they are in.") };
const direction = z.enum(["ASC", "DESC"]).optional().describe("Whether the oldest or the newest come first.");

export const getSsoLinks = listing<WorkDriveApi>(ssoLink, {
  name: "workdrive:getSsoLinks",
  summary: "The links and sign-ins to other applications.",
  list: "links",
  each: "eachSsoLink",
  filters: {
    department: idOf("Id of the Department that sees them.", "Department").optional(),
    location: idOf("Id of the Location that sees them.", "Location").optional(),
  },
  async page(api, given) {
    const query = given as { department?: string; location?: string };
    const levels = await Promise.all(
      [false, true].map((manage) => api.array<Fields>("sso-get-all-ssos", {}, { ...query, manage })),
    );
    const all = levels.flatMap(({ items }) => items);
    return { items: [...new Map(all.map((wire) => [wire.id, wire])).values()], more: false };
  },
  cost: { requests: 2, per: "call" },
  quirks: [{ line: 7008, text: "Those at admin level are listed apart: both lists are read." }],
  example: {},
});

export const getGroupChats = listing<WorkDriveApi>(groupChat, {
  name: "workdrive:getGroupChats",
  summary: "The chats of several people, with those who take part.",
  list: "chats",
  each: "eachGroupChat",
  filters: {
    groupType: z.enum(["CHAT_GROUP", "ROOM"]).optional().describe("The one type to list."),
    mine: z.boolean().optional().describe("Those alone that the owner of the key has joined."),
  },
  page: (api, { groupType, mine }, page) =>
    api.page("groupchat-get-all-groupchats", {}, "conversations", page, {
      include_participants: true,
      ...(groupType === undefined ? {} : { group_type: String(groupType) }),
      ...(mine === true ? { my_group_chats: true } : {}),
    }),
  example: {},
});

export const getDocuments = listing<WorkDriveApi>(document, {
  name: "workdrive:getDocuments",
  summary: "The documents of the knowledge base.",
  list: "documents",
  each: "eachDocument",
  filters: category,
  page: (api, query, page) => api.page("document-get-all-documents", {}, "docs", page, query as { category?: string }),
  example: {},
});

export const getFaqs = listing<WorkDriveApi>(faq, {
  name: "workdrive:getFaqs",
  summary: "The questions and answers of the knowledge base.",
  list: "faqs",
  each: "eachFaq",
  filters: category,
  page: (api, query, page) => api.page("faq-get-all-faqs", {}, "data", page, query as { category?: string }),
  example: {},
});

export const getTasks = listing<WorkDriveApi>(task, {
  name: "workdrive:getTasks",
  summary: "The tasks of the organization.",
  list: "tasks",
  each: "eachTask",
  filters: {
    filter: z
      .enum(["INDEPENDENT_TASKS_CREATED_BY_ME", "INDEPENDENT_TASKS_ASSIGNED_TO_ME"])
      .optional()
      .describe("Those alone that the owner of the key has made, or is to do."),
    sortDirection: direction,
  },
  page: (api, { filter, sortDirection }) =>
    tasksOf(api, { filter: filter as string | undefined, sort_direction: sortDirection as string | undefined }),
  cost: { requests: 2, per: "page" },
  quirks: [{ line: 4394, text: "Drafts are listed apart: both lists are read, and the published ones come first." }],
  example: {},
});

const categoryArgs = z.strictObject({
  moduleCode: z.int().nonnegative().describe("Code of the module, as getModuleCodes tells it."),
});

export const getCategories = defineListing<WorkDriveApi, typeof categoryArgs>({
  name: "workdrive:getCategories",
  summary: "The categories of a module.",
  product: workdrive,
  list: "categories",
  each: "eachCategory",
  args: categoryArgs,
  fields: z.object({
    categoryId: ownId("Id of the category."),
    moduleCode: number("Code of the module."),
    category: text("Name."),
    color: text("Colour."),
    orgId: otherId("Id of the organization."),
  }),
  cost: { requests: 1, per: "page" },
  example: { moduleCode: 1 },
  async *pages(context, { moduleCode }) {
    const read = (page: number) =>
      context.api.page<Fields>("category-get-all-categories", {}, "categories", page, { moduleCode });
    for await (const items of byPage(context, "workdrive:getCategories", read)) {
      yield items.map((wire) => ({ ...wire, categoryId: wire.id }));
    }
  },
});

const none = z.strictObject({});

export const getModuleCodes = defineListing<WorkDriveApi, typeof none>({
  name: "workdrive:getModuleCodes",
  summary: "The modules and their codes.",
  product: workdrive,
  list: "modules",
  each: "eachModuleCode",
  args: none,
  fields: z.object({ name: z.string().describe("Name."), moduleCode: z.number().describe("Code.") }),
  cost: { requests: 1, per: "call" },
  example: {},
  async *pages({ api }) {
    yield (await api.array<Fields>("module-codes-get-module-codes")).items;
  },
});

const sorted = z.strictObject({ sortDirection: direction });

export const getEnforcementTemplates = defineListing<WorkDriveApi, typeof sorted>({
  name: "workdrive:getEnforcementTemplates",
  summary: "The templates of reminders: ids for `notificationTemplateId` of a Task.",
  product: workdrive,
  list: "templates",
  each: "eachEnforcementTemplate",
  args: sorted,
  fields: z.object({
    templateId: ownId("Id of the template."),
    title: text("Title."),
    systemEvent: text("Event that it is for."),
    type: text("Type."),
    subType: text("Subtype."),
    reminders: z
      .array(
        z.object({
          reminderType: text("email, push, text or restrict."),
          reminderTimeUnit: text("week, days, hours or minutes."),
          reminderTime: number("How many of them."),
          refId: otherId("Id in the service's own words."),
          orgContentTemplateId: otherId("Id of the text."),
        }),
      )
      .optional()
      .describe("When and how it reminds."),
  }),
  cost: { requests: 1, per: "page" },
  example: {},
  async *pages(context, { sortDirection }) {
    const read = (page: number) =>
      context.api.page<Fields>("enforcement-template-get-all-templates", {}, "notificationTemplates", page, {
        sort_direction: sortDirection,
      });
    for await (const items of byPage(context, "workdrive:getEnforcementTemplates", read)) {
      yield items.map((wire) => ({ ...wire, templateId: wire.id }));
    }
  },
});

export const getCourses = defineListing<WorkDriveApi, typeof sorted>({
  name: "workdrive:getCourses",
  summary: "The training courses: ids for `trainingCourseTaskListId` of a Task.",
  product: workdrive,
  list: "courses",
  each: "eachCourse",
  args: sorted,
  fields: z.object({
    taskListId: ownId("Id of the course as a list of tasks."),
    courseId: otherId("Id of the course."),
    title: text("Title."),
    description: text("What it is about."),
    categories: texts("Categories."),
    order: number("Place among the courses."),
    numberOfTasks: number("Number of tasks."),
    usersCount: number("Number of users."),
    totalTime: number("How long it takes."),
    status: text("Status."),
    progress: number("How far it is."),
    orgId: otherId("Id of the organization."),
    updatedAt: time("When it was last changed."),
  }),
  cost: { requests: 1, per: "page" },
  quirks: [{ line: 4205, text: "The document lists them at the path of the categories; a filter tells them apart." }],
  example: {},
  async *pages(context, { sortDirection }) {
    const read = (page: number) =>
      context.api.page<Fields>("course-get-all-courses", {}, "taskLists", page, {
        filter: "ALL_COURSES",
        sort_direction: sortDirection,
      });
    for await (const items of byPage(context, "workdrive:getCourses", read)) {
      yield items.map((wire) => ({ ...wire, taskListId: wire.id }));
    }
  },
});
