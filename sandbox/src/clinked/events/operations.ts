import { z } from "zod";
import { contentPermissions } from "../content/permissions";
import { list, read, sharing, userNames, write } from "../content/shapes";
import type { Operation } from "../contract/operation";
import { colour, flag, idNumber, pageNumber, text, word } from "../contract/shapes";
import { zonedTime } from "./zoned-time";

/** `page` is not documented, but the answer has pages. */
export const eventSearch = z.strictObject({
  page: pageNumber.optional(),
  name: text.optional(),
  exact: flag.optional(),
});

const time = z.string().transform((sent, context) => {
  const shown = zonedTime(sent);
  if (shown !== undefined) return shown;
  context.addIssue("must be a time with its zone such as 2018-01-05T14:00Z[UTC]");
  return z.NEVER;
});

export const eventCreate = z.strictObject({
  friendlyName: word,
  location: text.optional(),
  recurrence: text.optional(),
  startDate: time,
  endDate: time,
  allDay: z.boolean().optional(),
  tags: text.optional(),
  sharing: sharing.optional(),
  dateReminder: time.optional(),
  assignees: userNames.optional(),
  description: text.optional(),
  color: colour.optional(),
  parent: idNumber.optional(),
  parentExcludeDate: z.int().optional(),
});
export const eventUpdate = eventCreate.partial();

export const eventRemoval = z.strictObject({
  permanently: flag.optional(),
  notify: flag.optional(),
  cancel: time.optional(),
});

const path = "/v3/groups/{group}/events";
const one = `${path}/{event}`;

export const eventOperations: Operation[] = [
  { id: "events-list-events", path, line: 26673, ...list, query: eventSearch, paging: { style: "page", size: 25 } },
  { id: "events-show-event-detail", path: one, line: 27037, ...read },
  { id: "events-create-event", method: "POST", path, line: 27361, ...write, body: eventCreate },
  { id: "events-update-event", method: "PATCH", path: one, line: 27819, ...write, body: eventUpdate },
  { id: "events-remove-event", method: "DELETE", path: one, line: 28280, ...write, query: eventRemoval },
  { id: "events-permissions-get", path: `${one}/permissions`, line: 28322, ...read },
  {
    id: "events-permissions-update",
    method: "POST",
    path: `${one}/permissions`,
    line: 28322,
    ...write,
    body: contentPermissions,
  },
];
