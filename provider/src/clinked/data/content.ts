import { z } from "zod";
import { exactlyOne } from "../../kit/choice";
import { defineListing } from "../../kit/data-source";
import { otherId, ownId, text, texts, yesOrNo } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import { id } from "../../kit/fields";
import type { Fields } from "../../kit/normal-form";
import type { Query } from "../../kit/rest-api";
import { type ClinkedApi, clinked, groupOf, groupReference, PAGE_SIZE } from "../api";
import { attachment } from "../attachment";
import { calendarEvent } from "../calendar-event";
import { toTags } from "../content";
import { discussion } from "../discussion";
import { note } from "../note";
import { things } from "../share-context";
import { task } from "../task";
import { accountArg, day } from "./args";

type Wire = Fields & { readonly group?: { readonly id: unknown } | null };

const inGroup = (group: unknown) => groupOf(String(group));
/** Lists of an account tell the group of each entry. */
const placed = (wire: Fields, { account }: Fields): Fields =>
  account === undefined ? {} : { group: `${account}/${(wire as Wire).group?.id}` };
const ofGroupOrAccount = {
  group: groupReference.optional(),
  account: accountArg.optional(),
};
const places = ["group", "account"];

export const getNote = lookup(note, {
  name: "clinked:getNote",
  summary: "A note of a group by its id.",
  by: ["noteId"],
  example: { group: "1/1", noteId: "1" },
});

export const getNotes = listing<ClinkedApi>(note, {
  name: "clinked:getNotes",
  summary: "The notes of a group.",
  list: "notes",
  each: "eachNote",
  filters: {
    name: z.string().optional().describe("Text that the titles hold."),
    type: z.enum(["page", "template"]).optional().describe("Notes alone, or templates alone."),
  },
  page: (api, { group, ...query }, page) =>
    api.page("notes-list-notes", inGroup(group), page, { size: PAGE_SIZE, ...(query as Query) }),
  quirks: [{ line: 24495, text: "List entries lack the content: getNote has it." }],
  example: { group: "1/1" },
});

export const getCalendarEvents = listing<ClinkedApi>(calendarEvent, {
  name: "clinked:getCalendarEvents",
  summary: "The events of a group, or those of an account between two days.",
  list: "events",
  each: "eachCalendarEvent",
  scope: [],
  filters: {
    ...ofGroupOrAccount,
    name: z.string().optional().describe("Text that the titles hold. Goes along with `group`."),
    exact: z.boolean().optional().describe("Whether `name` is the whole title."),
    dateStart: day("First day. Goes along with `account`."),
    dateEnd: day("Last day. Goes along with `account`."),
  },
  validate: ({ name, exact, dateStart, dateEnd, ...given }) => [
    ...exactlyOne(given, places),
    ...misplaced(given, "group", { name, exact }),
    ...misplaced(given, "account", { dateStart, dateEnd }),
  ],
  placed,
  page: (api, { group, account, ...query }, page) =>
    group === undefined
      ? api.array("account-events-account-events-list", {}, { account: String(account), ...(query as Query) })
      : api.page("events-list-events", inGroup(group), page, query as Query),
  cost: { requests: 1, per: "page", note: "the events of an account are one" },
  example: { group: "1/1" },
});

const userArgs = z.strictObject({
  username: z.string().min(1).describe("User name."),
  dateStart: day("First day."),
  dateEnd: day("Last day."),
});

export const getUserEvents = defineListing<ClinkedApi, typeof userArgs>({
  name: "clinked:getUserEvents",
  summary: "The events of a user between two days, in all accounts.",
  product: clinked,
  list: "events",
  each: "eachUserEvent",
  args: userArgs,
  fields: z.object({
    eventId: ownId("Id given by Clinked, without the group."),
    groupId: otherId("Id of the group, without its account."),
    friendlyName: text("Title."),
    startDate: text("Start, with its zone."),
    endDate: text("End, with its zone."),
    allDay: yesOrNo("Whether it takes whole days."),
    recurrence: text("Recurrence rule."),
    location: text("Place."),
    description: text("Description."),
    tags: texts("Tags."),
    author: text("User name of the one who made it."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 10532, text: "The answer names no account, so these have no id of a resource." }],
  example: { username: "jack" },
  async *pages({ api }, { username, ...dates }) {
    type Event = Wire & { readonly tags?: string | null; readonly author?: { readonly username?: string } | null };
    const operation = "account-events-account-events-list-for-user";
    const { items } = await api.array<Event>(operation, {}, { user: username, ...dates });
    yield items.map(({ id: eventId, group, author, tags, ...wire }) => ({
      ...wire,
      eventId,
      groupId: group?.id,
      tags: toTags(tags ?? null),
      author: author?.username,
    }));
  },
});

export const getTasks = listing<ClinkedApi>(task, {
  name: "clinked:getTasks",
  summary: "The tasks of a group, or those of an account.",
  list: "tasks",
  each: "eachTask",
  scope: [],
  shows: ["assignees"],
  filters: {
    ...ofGroupOrAccount,
    name: z.string().optional().describe("Text that the titles hold."),
    show: z.enum(["unassigned", "uncompleted", "overdue"]).optional().describe("Those alone."),
    status: z.string().optional().describe("Code of a task status."),
    assignedTo: id("Id of a user who has to do them.").optional(),
    priority: z.enum(["URGENT", "HIGH", "MEDIUM", "LOW"]).optional().describe("Priority."),
    category: id("Id of a category, without the group.").optional(),
    dateStart: day("Due from that day."),
    dateEnd: day("Due until that day."),
  },
  validate: (given) => exactlyOne(given, places),
  placed,
  page: (api, { group, account, ...query }, page) =>
    group === undefined
      ? api.page("account-tasks-list-tasks", {}, page, { account: String(account), ...(query as Query) })
      : api.page("tasks-list-tasks", inGroup(group), page, query as Query),
  quirks: [{ line: 28482, text: "No page parameter is documented, but the answer has pages." }],
  example: { group: "1/1" },
});

export const getDiscussion = lookup(discussion, {
  name: "clinked:getDiscussion",
  summary: "A discussion of a group by its id.",
  by: ["discussionId"],
  example: { group: "1/1", discussionId: "1" },
});

export const getDiscussions = listing<ClinkedApi>(discussion, {
  name: "clinked:getDiscussions",
  summary: "The discussions of a group.",
  list: "discussions",
  each: "eachDiscussion",
  example: { group: "1/1" },
});

export const getAttachments = listing<ClinkedApi>(attachment, {
  name: "clinked:getAttachments",
  summary: "What is attached to a file, note, event, task or discussion.",
  list: "attachments",
  each: "eachAttachment",
  scope: things,
  optional: things,
  validate: (given) => exactlyOne(given, things, "attachments are of one thing"),
  example: { note: "1/1/1" },
});

/** Filters that go along with one of the places alone. */
function misplaced(given: Fields, place: string, filters: Fields) {
  if (given[place] !== undefined) return [];
  return Object.keys(filters)
    .filter((name) => filters[name] !== undefined)
    .map((name) => ({ path: name, text: `goes along with \`${place}\`` }));
}
