import { z } from "zod";
import type { Access, DocSpaceOperation } from "../operation";

const levels = [
  "None",
  "ReadWrite",
  "Read",
  "Restrict",
  "Varies",
  "Review",
  "Comment",
  "FillForms",
  "CustomFilter",
  "RoomManager",
  "Editing",
  "ContentCreator",
] as const;
const types = ["Invitation", "External"] as const;

/** A name or its number (L39, L68); the number counts. */
const numbered = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.union([
    z.enum(names).transform((name) => names.indexOf(name)),
    z
      .int()
      .min(0)
      .max(names.length - 1),
  ]);

export const linkSet = z.strictObject({
  linkId: z.guid("must be a uuid").optional(),
  access: numbered(levels).optional(),
  expirationDate: z
    .strictObject({
      utcTime: z.iso.datetime({ offset: true, error: "must be a date-time" }),
      timeZoneOffset: z.string().regex(/^-?\d\d:\d\d:\d\d$/, "must be a span such as 00:00:00"),
    })
    .optional(),
  title: z.string().optional(),
  linkType: numbered(types).optional(),
  password: z.string().optional(),
  denyDownload: z.boolean().optional(),
});

/** The value of a query is text: a name, or a number in digits. */
export const linkFilter = z.strictObject({
  type: z
    .union([z.enum(types).transform((name) => types.indexOf(name)), z.enum(["0", "1"]).transform(Number)])
    .optional(),
});

const access: Access = "signedIn";
const path = "/api/2.0/files/rooms/{id}/links";

export const linkOperations: DocSpaceOperation[] = [
  {
    id: "rooms-set-an-external-or-invitation-link",
    method: "PUT",
    path,
    line: 3,
    kind: "write",
    access,
    body: linkSet,
  },
];

/** Not in the document. The line is that of the link which it lists. */
export const linksOfRoom: DocSpaceOperation = {
  id: "rooms-get-room-links",
  method: "GET",
  path,
  line: 3,
  kind: "list",
  access,
  query: linkFilter,
};
