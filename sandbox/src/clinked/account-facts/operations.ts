import { z } from "zod";
import type { Operation } from "../contract/operation";
import { flag, text, word } from "../contract/shapes";

/** The values of orderBy are not listed; dateCreated is the one of the example (L7322). */
export const deviceSearch = z.strictObject({ name: text.optional(), orderBy: word.optional() });
export const tagSummary = z.strictObject({
  summary: text,
  orderBy: z.enum(["name", "members"]).optional(),
  ascending: flag.optional(),
  name: text.optional(),
  startsWith: text.optional(),
});

const account = "/v3/accounts/{account}";
const member = { account: 1 } as const;
const administrator = { account: 16 } as const;
const read = { method: "GET", kind: "read" } as const;
const list = { method: "GET", kind: "list", paging: { style: "array" } } as const;

export const accountFactOperations: Operation[] = [
  { id: "accounts-subscription", path: `${account}/subscription`, line: 1622, ...read, access: administrator },
  { id: "accounts-components", path: `${account}/components`, line: 1889, ...list, access: member },
  { id: "accounts-member-tags-list-member-tags", path: `${account}/member-tags`, line: 3777, ...list, access: member },
  {
    id: "accounts-member-tags-tag-summary",
    path: `${account}/member-tags`,
    line: 3817,
    ...list,
    access: member,
    when: { parameter: "summary" },
    query: tagSummary,
  },
  {
    id: "accounts-member-tags-tag-members",
    path: `${account}/member-tags/{tags}`,
    line: 3893,
    ...read,
    access: member,
  },
  {
    id: "accounts-devices-list-devices",
    path: `${account}/devices`,
    line: 7322,
    ...list,
    access: administrator,
    query: deviceSearch,
  },
  {
    id: "accounts-devices-remove-device",
    path: `${account}/devices/{clientId}`,
    line: 7495,
    method: "DELETE",
    kind: "write",
    access: administrator,
  },
];
