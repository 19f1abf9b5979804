import { z } from "zod";
import { list, pageSearch, read, sharing, write } from "../content/shapes";
import type { Operation } from "../contract/operation";
import { idNumber, noChange, text, word } from "../contract/shapes";

const { name: _, ...paged } = pageSearch;
export const discussionSearch = z.strictObject(paged);

export const discussionCreate = z.strictObject({
  friendlyName: word.optional(),
  tags: text.optional(),
  description: text.optional(),
  sharing: sharing.optional(),
  copyFrom: noChange(idNumber),
});
export const discussionUpdate = discussionCreate.omit({ copyFrom: true }).extend({ following: z.boolean().optional() });

const path = "/v3/groups/{group}/discussions";
const one = `${path}/{discussion}`;

export const discussionOperations: Operation[] = [
  {
    id: "discussions-list-discussions",
    path,
    line: 31321,
    ...list,
    query: discussionSearch,
    paging: { style: "page", size: 5, sizes: true },
  },
  { id: "discussions-get-discussion-details", path: one, line: 31662, ...read },
  { id: "discussions-create-discussion", method: "POST", path, line: 32037, ...write, body: discussionCreate },
  { id: "discussions-update-discussion", method: "PATCH", path: one, line: 32356, ...write, body: discussionUpdate },
  { id: "discussions-remove-discussion", method: "DELETE", path: one, line: 32678, ...write },
];
