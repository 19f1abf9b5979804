import { z } from "zod";
import { day } from "../content/shapes";
import type { Operation } from "../contract/operation";
import { flag, pageNumber, text, word } from "../contract/shapes";

const id = z.string().regex(/^\d+$/, "must be an id");
const range = { dateStart: day.optional(), dateEnd: day.optional() };

export const accountEvents = z.strictObject({ account: id, ...range });
export const userEvents = z.strictObject({ user: word, ...range });

/** page is listed nowhere, although the answer has pages. */
export const accountTasks = z.strictObject({
  account: id.optional(),
  name: text.optional(),
  exact: flag.optional(),
  slug: text.optional(),
  show: z.enum(["unassigned", "uncompleted", "overdue"]).optional(),
  status: word.optional(),
  assignedTo: id.optional(),
  priority: z.enum(["URGENT", "HIGH", "MEDIUM", "LOW"]).optional(),
  category: id.optional(),
  uncategorized: flag.optional(),
  ...range,
  parent: id.optional(),
  page: pageNumber.optional(),
});

const list = { method: "GET", kind: "list", access: "signedIn" } as const;

export const accountScheduleOperations: Operation[] = [
  {
    id: "account-tasks-list-tasks",
    path: "/v3/tasks",
    line: 9821,
    ...list,
    query: accountTasks,
    paging: { style: "page", size: 25 },
  },
  {
    id: "account-events-account-events-list",
    path: "/v3/events",
    line: 10258,
    ...list,
    query: accountEvents,
    paging: { style: "array" },
  },
  {
    id: "account-events-account-events-list-for-user",
    path: "/v3/events",
    line: 10532,
    ...list,
    when: { parameter: "user" },
    query: userEvents,
    paging: { style: "array" },
  },
];
