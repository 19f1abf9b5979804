import { z } from "zod";
import { defineResource, type Problem } from "../kit/definition";
import { flag, id, instant } from "../kit/fields";
import { docspace } from "./api";
import { find, make, primaryOf, put, revoke } from "./room-link-requests";
import { levels, linkTypes, roomLinks, stateOf } from "./room-link-source";

const [, ...rights] = levels;
const MAX_LENGTH = 255;
const says = { error: `text of 1 to ${MAX_LENGTH} characters` };

const inputs = z.strictObject({
  room: id("Id of the room."),
  access: z
    .enum(rights, { error: `one of ${rights.join(", ")}; None would revoke the link, which destroy does` })
    .describe("What whoever opens the link may do."),
  linkType: z.enum(linkTypes).describe("Whether it invites into the room or opens it to people outside."),
  title: z.string().min(1, says).max(MAX_LENGTH, says).optional().describe("Name of the link."),
  expirationDate: instant("When the link ends. It has to lie ahead when it is given.").optional(),
  password: z.string().min(1, says).max(MAX_LENGTH, says).optional().describe("Password of an External link."),
  denyDownload: flag("Whether an External link is for reading only.").optional(),
  linkId: z.guid({ error: 'a uuid, for example "75a5f745-f697-4418-b38d-0fe0d277e258"' }).optional().meta({
    caseless: true,
    description:
      "Id of the link. One that the room has is taken over; without it the portal makes a new link, and tells its id.",
  }),
  primary: flag(
    "Whether it is the primary External link, which a public room has by itself: that one is taken over.",
  ).optional(),
});
const outputs = z.object({
  subjectType: z.string().optional().describe("Kind of the link in the service's words."),
  shareLink: z.string().optional().describe("Address of the link, where the portal shows it."),
  canEditAccess: z.boolean().optional().describe("Whether this login may change the link."),
});

export const roomLink = defineResource({
  type: "docspace:RoomLink",
  summary: "A link that opens a room, or invites into it.",
  product: docspace,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["room", "linkId"], naturalKeys: ["linkId", "title"], unique: false },
  source: roomLinks,
  listFields: "all",
  replaceOn: ["linkType", "primary"],
  writeOnly: ["password"],
  secret: ["password", "shareLink"],
  volatile: ["canEditAccess"],
  exported: { leaves: ["linkId"], name: "title" }, // a portal of its own would have another one
  cost: { list: 1, read: null, create: 2, update: 1, delete: 1 },
  quirks: [
    {
      line: 3,
      text: "The document has one operation: it makes a link where no id is sent, changes one by its id, and with access None revokes it.",
    },
    {
      line: 3,
      text: "Reading asks for GET /api/2.0/files/rooms/{id}/links, which is not in the document. Where the portal answers 404, 405 or 501, drift cannot be seen: a refresh keeps the state, and import takes the given inputs.",
    },
    { line: 3, text: "Every write sends the whole link. What the program leaves out is presumably reset." },
    {
      line: 138,
      text: "The document does not say where the answer shows the id, and it may be null. The id is read from sharedTo; where it is not there, it is that of the one link like it that the room lists since. A create fails, and names the room, where nobody can look.",
    },
    {
      line: 39,
      text: "access, linkType and subjectType are names or numbers in both directions; a state holds the names.",
    },
    { line: 68, text: "The numbers of linkType are not those of subjectType: Invitation is 0 and 3." },
    { line: 97, text: "utcTime carries an offset and seven fraction digits: dates are compared as instants." },
    {
      text: "The primary link is a setting of its room: a public room always has one. `primary: true` takes it over, which needs the list of links or its `linkId`; when it is revoked, by destroy or by hand, the room makes another one with another id, and the next update takes that over.",
    },
    {
      text: "password and denyDownload are for External links alone. How many may use a link is no field of this request.",
    },
  ],
  example: { room: "3975", access: "Read", linkType: "External", title: "For the auditors" },

  state: stateOf,

  validate({ linkType, expirationDate, primary, ...news }, olds) {
    const problems: Problem[] = [];
    const isInvitation = linkType === "Invitation";
    for (const path of ["password", "denyDownload"])
      if (isInvitation && news[path] !== undefined && news[path] !== false)
        problems.push({ path, text: "is for External links alone. Take it out of an Invitation" });
    if (isInvitation && primary)
      problems.push({ path: "primary", text: "the primary link of a room is an External one" });
    const isNew = Date.parse(String(expirationDate)) !== Date.parse(String(olds.expirationDate));
    if (isNew && typeof expirationDate === "string" && Date.parse(expirationDate) <= Date.now())
      problems.push({ path: "expirationDate", text: "lies in the past. Give a date ahead, or none" });
    return problems;
  },

  async create(context, given) {
    const { api } = context;
    const linkId = given.linkId ?? (given.primary ? await primaryOf(api, String(given.room)) : undefined);
    if (linkId === undefined) return make(context, given);
    const wire = await put(api, linkId, given);
    if (!wire) await find(api, String(given.room), linkId);
    return { key: linkId, ...(wire ? { wire } : {}) };
  },

  update: ({ api }, { linkId = "" }, _changed, given) => put(api, linkId, given),

  delete: ({ api }, { room = "", linkId = "" }, { linkType }) => revoke(api, room, { linkId, linkType }),
});
