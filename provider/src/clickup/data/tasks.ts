import { z } from "zod";
import { exactlyOne } from "../../kit/choice";
import { defineListing } from "../../kit/data-source";
import { ownId, text } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import { byPage } from "../../kit/data-source-pages";
import { id, instant, reference } from "../../kit/fields";
import type { Fields } from "../../kit/normal-form";
import { type ClickUpApi, clickup } from "../api";
import { folderReference, listReference, sentInstant, spaceReference, team } from "../fields";
import { task } from "../task";
import type { TaskWire } from "../task-source";

export const getTask = lookup(task, {
  name: "clickup:getTask",
  summary: "A task by its id.",
  by: ["taskId"],
  scope: [],
  example: { taskId: "9hx" },
});

const many = (item: z.ZodType, what: string) => z.array(item).optional().describe(what);
const since = (what: string) => instant(what).optional();

/** Filters of tasks (L2983, L3136). */
const filters = {
  list: listReference.optional(),
  team: team.optional(),
  spaces: many(spaceReference, "Spaces in which they stand."),
  folders: many(folderReference, "Folders in which they stand."),
  lists: many(listReference, "Lists in which they stand. Goes along with `team`."),
  statuses: many(z.string(), "Names of statuses."),
  assignees: many(id("Number of a user."), "Users that they are assigned to."),
  tags: many(z.string(), "Tags that they have."),
  includeClosed: z.boolean().optional().describe("Has closed tasks as well."),
  subtasks: z.boolean().optional().describe("Has subtasks as well."),
  archived: z.boolean().optional().describe("Archived ones alone. Goes along with `list`."),
  dueDateGt: since("Due after it."),
  dueDateLt: since("Due before it."),
  dateCreatedGt: since("Made after it."),
  dateCreatedLt: since("Made before it."),
  dateUpdatedGt: since("Changed after it."),
  dateUpdatedLt: since("Changed before it."),
  orderBy: z.enum(["id", "created", "updated", "due_date"]).optional().describe("Field that they are sorted by."),
  reverse: z.boolean().optional().describe("Whether the order is the other way round."),
};

function toQuery({ spaces, folders, lists, statuses, assignees, tags, ...given }: Fields) {
  const flags = given as Record<string, boolean | string | undefined>;
  return {
    archived: flags.archived,
    include_closed: flags.includeClosed,
    subtasks: flags.subtasks,
    order_by: flags.orderBy,
    reverse: flags.reverse,
    "space_ids[]": spaces as string[] | undefined,
    "project_ids[]": folders as string[] | undefined,
    "list_ids[]": lists as string[] | undefined,
    "statuses[]": statuses as string[] | undefined,
    "assignees[]": assignees as string[] | undefined,
    "tags[]": tags as string[] | undefined,
    due_date_gt: sentInstant(given.dueDateGt),
    due_date_lt: sentInstant(given.dueDateLt),
    date_created_gt: sentInstant(given.dateCreatedGt),
    date_created_lt: sentInstant(given.dateCreatedLt),
    date_updated_gt: sentInstant(given.dateUpdatedGt),
    date_updated_lt: sentInstant(given.dateUpdatedLt),
  };
}

export const getTasks = listing<ClickUpApi>(task, {
  name: "clickup:getTasks",
  summary: "The tasks of a list, or those of a Workspace.",
  list: "tasks",
  each: "eachTask",
  scope: [],
  filters,
  validate: (given) => [
    ...exactlyOne(given, ["list", "team"]),
    ...(given.list === undefined && given.archived !== undefined
      ? [{ path: "archived", text: "goes along with `list`: the list of a Workspace does not take it" }]
      : []),
    ...(given.list !== undefined && given.lists !== undefined
      ? [{ path: "lists", text: "goes along with `team`" }]
      : []),
  ],
  page: (api, { list, team: workspace, ...given }, page) =>
    list === undefined
      ? api.tasks("tasks-get-filtered-team-tasks", { team_id: String(workspace) }, page, toQuery(given))
      : api.tasks("tasks-get-tasks", { list_id: String(list) }, page, toQuery(given)),
  quirks: [
    { line: 3004, text: "100 tasks a page and no end marker: a page that is not full is the last." },
    { line: 2991, text: "Closed tasks and subtasks are left out unless they are asked for." },
    { line: 2983, text: "`dueDateGt` and the like are sent as milliseconds." },
  ],
  example: { list: "123" },
});

const viewReference = reference(1, "3c-105", "Id of the view, `board.id`.");

export const getViewTasks = listing<ClickUpApi>(task, {
  name: "clickup:getViewTasks",
  summary: "The tasks that a view shows.",
  list: "tasks",
  each: "eachViewTask",
  scope: [],
  filters: { view: viewReference },
  async page(api, { view }, page) {
    type Answer = { readonly tasks: readonly TaskWire[]; readonly last_page?: boolean };
    const path = { view_id: String(view) };
    const { tasks, last_page } = await api.call<Answer>("views-get-view-tasks", path, { query: { page: page - 1 } });
    return { items: tasks, more: last_page === false };
  },
  quirks: [{ line: 4313, text: "The last page says that it is." }],
  example: { view: "3c-105" },
});

const templateArgs = z.strictObject({ team });

export const getTaskTemplates = defineListing<ClickUpApi, typeof templateArgs>({
  name: "clickup:getTaskTemplates",
  summary: "The task templates of a Workspace.",
  product: clickup,
  list: "templates",
  each: "eachTaskTemplate",
  args: templateArgs,
  fields: z.object({ templateId: ownId("Id of the template: `template` of a Task."), name: text("Name.") }),
  cost: { requests: 1, per: "page", note: "and one more: only an empty page is the last" },
  quirks: [
    {
      line: 3219,
      text: "The only example is an empty list: what a template shows, and how large a page is, are guesses.",
    },
  ],
  example: { team: "512" },
  async *pages(context, args) {
    const read = async (page: number) => {
      const path = { team_id: String(args.team) };
      const query = { page: page - 1 };
      const { items } = await context.api.list<Fields>("task-templates-get-task-templates", path, "templates", query);
      return { items: items.map(({ id: templateId, name }) => ({ templateId, name })), more: items.length > 0 };
    };
    for await (const items of byPage(context, "clickup:getTaskTemplates", read)) yield items;
  },
});
