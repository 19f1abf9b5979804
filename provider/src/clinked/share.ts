import { createHash } from "node:crypto";
import { z } from "zod";
import { exactlyOne, notTakenAway } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { email, instant, reference, timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import { type ClinkedApi, clinked } from "./api";
import { contentTypes } from "./content";
import { groups } from "./group-source";
import { contextOf, sharedThing, things, tokenOf } from "./share-context";

const what = (thing: string, ...types: readonly string[]) =>
  reference(3, "1/17/33", `Id of the ${thing} that is shared. Exactly one thing is.`, ...types);
const sharedFile = what("file or folder", ...contentTypes.file);

const switchOff = (of: string, other: string) =>
  z
    .literal(false, { error: `false, which removes the ${of}; ${other} gives one` })
    .optional()
    .describe(`\`false\` removes the ${of}; ${other} gives one.`);

const inputs = z.strictObject({
  file: sharedFile.optional(),
  note: what("note", ...contentTypes.note).optional(),
  event: what("event", ...contentTypes.event).optional(),
  task: what("task", ...contentTypes.task).optional(),
  discussion: what("discussion", ...contentTypes.discussion).optional(),
  email: email("Address that it is shared with; recognises an existing share."),
  type: z.enum(["SHARE", "UPLOAD_REQUEST"]).optional().describe("A share, or a request for files. Never returned."),
  dateExpire: instant("When the share ends.").optional(),
  expiryEnabled: switchOff("end", "dateExpire"),
  password: z.string().min(1).optional().describe("Password that is asked for. Never returned."),
  passwordEnabled: switchOff("password", "password"),
  notifications: z.boolean().optional().describe("Whether the provider's own login hears of what is done with it."),
  uploads: z.boolean().optional().describe("Whether files may be uploaded. Never returned."),
  downloads: z.boolean().optional().describe("Whether files may be downloaded. Never returned."),
  sendEmail: z.boolean().optional().describe("Whether the address gets an e-mail now. Turned on later, it sends one."),
  message: z.string().optional().describe("Text of that e-mail. A change sends it again while sendEmail is on."),
});
const outputs = z.object({
  accountId: z.string().describe("Id of the account."),
  groupId: z.string().describe("Id of the group, without the account."),
  context: z.string().describe('What is shared, in Clinked\'s form: "file_33".'),
  shareId: z.string().describe("Made of a hash: Clinked has no id but the token key."),
  tokenKey: z.string().optional().describe("Gives access to whoever has it. Missing where Clinked does not show it."),
  sharedBy: z.string().optional().describe("User name that Clinked names with the share."),
  permission: z.number().optional().describe("Permission of the share."),
  dateCreated: timestamp("When it was made."),
});

interface Wire {
  readonly user: { readonly username: string } | null;
  readonly dateCreated: number;
  readonly dateExpire: number | null;
  readonly email: string;
  readonly tokenKey: string | null;
  readonly [field: string]: unknown;
}

/** The token key opens the share, so that only its hash stands in an id. */
const shareId = ({ tokenKey, email: address, dateCreated }: Wire): string =>
  createHash("sha256")
    .update(tokenKey ?? `${address.toLowerCase()} ${dateCreated}`)
    .digest("hex")
    .slice(0, 16);

const shares = defineSource<ClinkedApi, Wire>({
  name: "clinked:shares",
  scope: ["accountId", "groupId", "context"],
  key: shareId,
  parent: ({ accountId: account = "", groupId: key = "" }) => ({ source: groups, place: { scope: { account }, key } }),
  list: (api, { context = "" }) => api.array("shares-list-shares", { context }),
});

export const share = defineResource({
  type: "clinked:Share",
  summary:
    "Something of a group that somebody outside can see, or bring files to. Shares owns all of a file or folder.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["accountId", "groupId", "context", "shareId"], naturalKeys: ["email"], unique: true },
  source: shares,
  derive: contextOf,
  listFields: "all",
  replaceOn: [...things, "email", "type"], // PATCH takes neither address nor type
  writeOnly: ["type", "password", "uploads", "downloads", "sendEmail", "message"],
  evidence: { password: "passwordEnabled" },
  secret: ["password", "tokenKey"],
  emitOnCreate: ["tokenKey"],
  exported: {
    defaults: { passwordEnabled: false, notifications: false },
    leaves: ["expiryEnabled"], // dateExpire says it
    own: ["email"],
  },
  cost: { list: 1, read: null, create: 3, update: 2, delete: 1 },
  quirks: [
    {
      line: 35296,
      text: "The token key, the only handle, is null in every example. The table of the create has it (L35583): it is kept from there. Where neither shows it, a share can be neither changed nor removed.",
    },
    { line: 35461, text: "message is typed as a boolean, and is text in every example." },
    {
      line: 35685,
      text: "An end or a password goes by expiryEnabled or passwordEnabled false; null alone is not known to do it.",
    },
    { line: 6052, text: "An unknown address presumably becomes a Guest." },
    { text: "type, message, uploads and downloads are never returned, and there is no single read." },
    { text: "Whether one address may have two shares of a thing is not stated: here it has one." },
  ],
  example: { file: "1/1/1", email: "jasck@example.com", type: "SHARE", notifications: true },

  state: ({ user, dateExpire, tokenKey, ...wire }, ids) => ({
    ...wire,
    ...sharedThing(ids),
    dateExpire: dateExpire ?? undefined,
    expiryEnabled: dateExpire !== null && dateExpire !== undefined,
    tokenKey: tokenKey ?? undefined,
    sharedBy: user?.username,
  }),

  validate: (news) => [
    ...exactlyOne(news, things, "a share is of one thing"),
    ...notTakenAway(news, "dateExpire", "expiryEnabled"),
    ...notTakenAway(news, "password", "passwordEnabled"),
  ],

  async create({ api }, { email: address, ...input }) {
    const { type, sendEmail, message, dateExpire, password, notifications, uploads, downloads } = input;
    const body = {
      ...{ emails: [address], type, sendEmail, message, password, notifications, uploads, downloads },
      dateExpire: milliseconds(dateExpire),
    };
    const context = String(contextOf(input).context);
    const made = await api.call<unknown>("shares-create-share", { context }, { body });
    const tokenKey = itemsIn(Array.isArray(made) ? made : []).find(
      (wire) => String(wire.email).toLowerCase() === address.toLowerCase(),
    )?.tokenKey;
    // The id follows from what the list shows, and that may lack the key.
    return idIn(tokenKey) === undefined ? {} : { emitted: { tokenKey } };
  },

  async update({ api, session }, { context = "" }, changed, given, before) {
    const { sendEmail, message, dateExpire, expiryEnabled, password, passwordEnabled, ...flags } = changed;
    const body = {
      ...{ notifications: flags.notifications, uploads: flags.uploads, downloads: flags.downloads },
      ...(dateExpire === undefined ? {} : { dateExpire: milliseconds(dateExpire), expiryEnabled: true }),
      ...(expiryEnabled === undefined ? {} : { expiryEnabled, dateExpire: null }),
      ...(password === undefined ? {} : { password, passwordEnabled: true }),
      ...(passwordEnabled === undefined ? {} : { passwordEnabled, password: null }),
      ...(sendEmail === undefined && message === undefined
        ? {}
        : { sendEmail: given.sendEmail, message: given.message }),
    };
    const tokenKey = tokenOf(before, context, given.email);
    session.runtime.hide([tokenKey]);
    // A PATCH may send an e-mail, so it is never repeated by itself.
    await api.call("shares-update-share", { context, tokenKey }, { body, once: body.sendEmail === true });
    return undefined;
  },

  async delete({ api, session }, { context = "" }, state) {
    const tokenKey = tokenOf(state, context, state.email);
    session.runtime.hide([tokenKey]);
    await api.call("shares-delete-share", { context, tokenKey });
  },
});

/** A share in a set: what is shared is a file, and the set names it. */
export const fileShare = {
  ...share,
  inputs: share.inputs.omit({ note: true, event: true, task: true, discussion: true }).extend({ file: sharedFile }),
};

const milliseconds = (value: unknown) => (value === undefined ? undefined : Date.parse(String(value)));
