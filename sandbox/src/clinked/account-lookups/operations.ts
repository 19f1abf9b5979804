import { z } from "zod";
import type { Operation } from "../contract/operation";
import { flag, ids, pageNumber, text, word } from "../contract/shapes";

const wholeId = z.string().regex(/^\d+$/, "must be an id");
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/, "must be a date such as 2022-03-01");
const isoTime = z
  .string()
  .refine((value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)), "must be ISO 8601");

export const auditSearch = z.strictObject({
  account: wholeId,
  dateStart: isoDate.optional(),
  dateEnd: isoDate.optional(),
  events: text.optional(),
  group: wholeId.optional(),
  users: ids.optional(),
  offset: word.optional(),
});

export const globalSearch = z.strictObject({
  account: wholeId.optional(),
  group: wholeId.optional(),
  query: text.optional(),
  page: pageNumber.optional(),
  type: z.enum(["file", "page", "task", "event", "user", "discussion", "group"]).optional(),
  startDate: isoTime.optional(),
  endDate: isoTime.optional(),
  exact: flag.optional(),
});

/** page is listed nowhere, although the answer has pages. */
export const profileList = z.strictObject({
  allowSelf: flag.optional(),
  name: text.optional(),
  page: pageNumber.optional(),
});
export const profileCount = z.strictObject({
  exclude: ids.optional(),
  allowSelf: flag.optional(),
  name: text.optional(),
  group: wholeId.optional(),
});

const get = { method: "GET", access: "signedIn" } as const;

export const accountLookupOperations: Operation[] = [
  { id: "audit-log", path: "/v3/audit", line: 38820, ...get, kind: "list", query: auditSearch },
  {
    id: "search",
    path: "/v3/search",
    line: 39155,
    ...get,
    kind: "list",
    query: globalSearch,
    paging: { style: "page", size: 25 },
  },
  {
    id: "profile-profile-count",
    path: "/v3/profiles",
    line: 35846,
    method: "HEAD",
    access: "signedIn",
    kind: "read",
    query: profileCount,
    paging: { style: "count" },
  },
  {
    id: "profile-list-visible-profiles",
    path: "/v3/profiles",
    line: 35883,
    ...get,
    kind: "list",
    query: profileList,
    paging: { style: "page", size: 10 },
  },
  { id: "profile-properties-get-status", path: "/v3/profiles/me/social-login", line: 37308, ...get, kind: "read" },
];
