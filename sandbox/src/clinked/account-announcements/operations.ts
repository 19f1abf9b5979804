import { z } from "zod";
import type { Operation } from "../contract/operation";
import { text, word } from "../contract/shapes";

export const announcement = z.strictObject({
  id: word.optional(),
  title: word,
  body: text,
  colour: word.optional(),
  propagate: z.boolean().default(false),
  inherit: z.boolean().default(false),
});

export const announcementId = z.strictObject({ id: word });
export const announcementChoice = announcementId.partial();

const path = "/v3/accounts/{account}/announcements";

export const accountAnnouncementOperations: Operation[] = [
  {
    id: "accounts-announcements-list-announcements",
    method: "GET",
    path,
    line: 7047,
    kind: "list",
    access: { account: 1 },
    paging: { style: "array" },
  },
  {
    id: "accounts-announcements-get-announcement",
    method: "GET",
    path,
    line: 7119,
    kind: "read",
    access: { account: 1 },
    when: { parameter: "id" },
    query: announcementId,
  },
  {
    id: "accounts-announcements-create-announcement",
    method: "POST",
    path,
    line: 7198,
    kind: "write",
    access: { account: 16 },
    body: announcement,
  },
  {
    id: "accounts-announcements-delete-announcement",
    method: "DELETE",
    path,
    line: 7291,
    kind: "write",
    access: { account: 16 },
    query: announcementChoice,
  },
];
