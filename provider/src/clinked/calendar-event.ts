import { z } from "zod";
import { rawNumber } from "../http/json";
import { defineResource, type Problem } from "../kit/definition";
import { hexColor, instant, set, zoned } from "../kit/fields";
import { type Fields, hasUnknown } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClinkedApi, clinked, groupOf, groupReference } from "./api";
import {
  type AssigneeWire,
  type ContentWire,
  contentOutputs,
  contentReference,
  contentState,
  sharing,
  tags,
  toWire,
  userNames,
} from "./content";
import { contentPath } from "./file-source";
import { inGroup } from "./group-member";
import { otherGroups } from "./same-group";
import { purgeInput } from "./trash";

const inputs = z.strictObject({
  group: groupReference,
  friendlyName: z.string().min(1).describe("Title. Two events may have the same."),
  startDate: zoned('Start, with the zone that it recurs in: "2027-01-31T12:00+01:00[Europe/Paris]".'),
  endDate: zoned("End, as startDate."),
  allDay: z.boolean().optional().describe("Whether it takes whole days."),
  recurrence: z.string().optional().describe('Recurrence rule, for example "FREQ=WEEKLY;WKST=MO;BYDAY=FR".'),
  location: z.string().optional().describe("Place."),
  description: z.string().optional().describe("Description."),
  color: hexColor('Colour, for example "#212121".').meta({ caseless: true }).optional(),
  tags,
  sharing,
  dateReminder: zoned("When people are reminded of it, as startDate.").optional(),
  assignees: set(z.string().min(1), "User names of those who are invited, members of the group.").optional(),
  parent: contentReference("event", "Event of which this one replaces an occurrence").optional(),
  parentExcludeDate: instant("Start of the occurrence that it replaces. Never returned.").optional(),
  purge: purgeInput,
});
const outputs = z.object({
  eventId: z.string().describe("Id given by Clinked, without the group."),
  ...contentOutputs,
  memberPermission: z.number().optional().describe("Permission of the members while sharing is MEMBERS."),
  dateEndRecurrence: z.string().optional().describe("When it recurs for the last time."),
  disableMaybe: z.boolean().optional().describe("Whether people have to say yes or no."),
  author: z.string().optional().describe("User name of the one who made it."),
});

interface Wire extends ContentWire {
  readonly assignees?: readonly AssigneeWire[] | null;
  readonly author: { readonly username: string } | null;
}

export const events = defineSource<ClinkedApi, Wire>({
  name: "clinked:events",
  scope: ["group"],
  key: ({ id }) => id,
  parent: inGroup,
  // No page parameter is documented, but the answer has pages (L26715).
  list: (api, { group }, page) => api.page("events-list-events", groupOf(group), page),
  single: (api, { group }, event) => api.call("events-show-event-detail", { ...groupOf(group), event }),
});

export const calendarEvent = defineResource({
  type: "clinked:CalendarEvent",
  summary: "An event in the calendar of a group. A deleted one goes to the trash, unless purge says otherwise.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["group", "eventId"], naturalKeys: ["friendlyName"], unique: false },
  source: events,
  listFields: [
    ...["friendlyName", "startDate", "endDate", "allDay", "recurrence", "location", "description", "color", "tags"],
    ...["sharing", "dateReminder", "eventId", "contextKey", "name", "userPermission", "memberPermission"],
    ...["dateEndRecurrence", "disableMaybe", "author"],
  ],
  writeOnly: ["parent", "parentExcludeDate"],
  local: ["purge"],
  volatile: ["dateEndRecurrence"],
  exported: { defaults: { allDay: false } },
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 27497, text: "The zone of a time beats its offset; times are compared as instants." },
    { line: 26710, text: "List entries lack the assignees: an event whose assignees are managed is read singly." },
    {
      line: 26663,
      text: "The list shows a range of dates that no parameter tells: an event beyond it is found by its name, and read singly.",
    },
    { line: 28280, text: "A delete with purge is one request: `permanently` passes the trash by." },
    { text: "A time without a zone is sent as UTC." },
    { text: "disableMaybe is returned and not accepted; parent and parentExcludeDate are never returned." },
    { text: "A purged event whose assignees said yes is gone for them as well; nobody is notified." },
  ],
  example: {
    group: "1/1",
    friendlyName: "Meeting with a client",
    startDate: "2022-10-20T00:00:00+02:00[Europe/Paris]",
    endDate: "2022-10-23T00:00:00+02:00[Europe/Paris]",
    allDay: false,
    recurrence: "FREQ=DAILY;INTERVAL=1",
    location: "Paris",
    description: "Make it work!",
    color: "#212121",
    tags: ["tag1", "tag2"],
    sharing: "MEMBERS",
    assignees: ["jack"],
  },

  state: ({ assignees, author, ...wire }) => ({
    ...contentState(wire),
    eventId: idIn(wire.id),
    assignees: userNames(assignees),
    author: author?.username,
  }),

  createdAt: ({ lastModified }) => lastModified ?? undefined,

  validate: (news) => [...otherGroups(news.group, { parent: news.parent }), ...both(news)],

  // A list without a name shows a range of dates alone (L26663); one by name is not known to.
  find: ({ api }, { group, friendlyName }) =>
    api.search<Wire>("events-list-events", groupOf(group), { name: friendlyName, exact: true }),

  async create({ api }, input) {
    return created(await api.call<Wire>("events-create-event", groupOf(input.group), { body: body(input) }), "id");
  },

  update: ({ api }, { group, eventId = "" }, changed) =>
    api.call<Wire>("events-update-event", { ...groupOf(group), event: eventId }, { body: body(changed) }),

  async delete({ api }, { group: id, eventId = "" }, { purge }) {
    const path = { ...groupOf(id), event: eventId };
    await api.call("events-remove-event", path, purge === true ? { query: { permanently: true } } : {});
  },
});

type Sent = Partial<z.infer<typeof inputs>>;

function body({ startDate, endDate, dateReminder, parent, parentExcludeDate, ...sent }: Sent): Fields {
  const times = Object.entries({ startDate, endDate, dateReminder }).filter(([, time]) => time !== undefined);
  return {
    ...toWire(sent),
    ...Object.fromEntries(times.map(([name, time]) => [name, withZone(String(time))])),
    ...(parent === undefined ? {} : { parent: rawNumber(contentPath(parent).item) }),
    ...(parentExcludeDate === undefined ? {} : { parentExcludeDate: Date.parse(String(parentExcludeDate)) }),
  };
}

const withZone = (time: string): string => (time.endsWith("]") ? time : `${new Date(time).toISOString()}[UTC]`);

function both({ parent, parentExcludeDate }: Fields): Problem[] {
  if (hasUnknown([parent, parentExcludeDate])) return [];
  if ((parent === undefined) === (parentExcludeDate === undefined)) return [];
  const [given, lacking] = parent === undefined ? ["parentExcludeDate", "parent"] : ["parent", "parentExcludeDate"];
  return [{ path: given, text: `says only together with ${lacking} which occurrence it replaces. Give both` }];
}
