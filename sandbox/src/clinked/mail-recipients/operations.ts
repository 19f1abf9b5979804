import { z } from "zod";
import type { Operation } from "../contract/operation";
import { idNumber, word } from "../contract/shapes";

export const recipientSearch = z.strictObject({
  contentContext: z
    .string()
    .regex(/^file_\d+$/, "must be file_ and a file id")
    .optional(),
});
/** The context key of a folder as a number: another id than in the search (L18321). */
export const recipientCreate = z.strictObject({ recipient: word, contentContext: idNumber });
export const recipientUpdate = z.strictObject({ recipient: word });

const path = "/v3/groups/{group}/incoming-mail-recipients";
const write = { kind: "write", access: { group: "write" } } as const;

export const mailRecipientOperations: Operation[] = [
  {
    id: "groups-mail-recipients-get-recipient-username",
    method: "GET",
    path,
    line: 18216,
    kind: "list",
    access: { group: "read" },
    query: recipientSearch,
    paging: { style: "array" },
  },
  {
    id: "groups-mail-recipients-create-recipient-username",
    method: "POST",
    path,
    line: 18312,
    ...write,
    body: recipientCreate,
  },
  {
    id: "groups-mail-recipients-update-recipient-username",
    method: "PATCH",
    path: `${path}/{recipient}`,
    line: 18389,
    ...write,
    body: recipientUpdate,
  },
  {
    id: "groups-mail-recipients-delete-recipient-username",
    method: "DELETE",
    path: `${path}/{recipientId}`,
    line: 18457,
    ...write,
  },
];
