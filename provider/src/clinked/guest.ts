import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, id, timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { inAccount } from "./account";
import { type ClinkedApi, clinked, PAGE_SIZE } from "./api";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  email: email("E-mail address; finds the guest when it is taken over."),
  name: z.string().min(1).optional().describe("Name."),
  passwordEnabled: z.boolean().optional().describe("Whether a password is asked for."),
  password: z.string().optional().describe("Password. Never returned."),
  deliverResetNotifications: z
    .string()
    .optional()
    .describe("Any text; a change of it sends the guest instructions to reset the password."),
});
const outputs = z.object({
  guestId: z.string().describe("Id given by Clinked, without the account."),
  hasPassword: z.boolean().describe("Whether a password is set."),
  shares: z.array(z.unknown()).optional().describe("What is shared with the guest. Known after a single read."),
  dateCreated: timestamp("When the guest came into being."),
});

interface Wire {
  readonly id: number | string;
  readonly name: string | null;
  readonly email: string;
  readonly [field: string]: unknown;
}

const guests = defineSource<ClinkedApi, Wire>({
  name: "clinked:guests",
  scope: ["account"],
  key: (wire) => wire.id,
  parent: inAccount,
  list: (api, { account = "" }, page) =>
    api.page("accounts-guests-list-guests", { account }, page, { size: PAGE_SIZE }),
  single: (api, { account = "" }, guest) => api.call("accounts-guests-get-guest-details", { account, guest }),
});

export const guest = defineResource({
  type: "clinked:Guest",
  summary:
    "Somebody whom content is shared with. Clinked makes guests by sharing: create takes one over, delete forgets it.",
  product: clinked,
  kind: "adoptOnly",
  inputs,
  outputs,
  identity: { id: ["account", "guestId"], naturalKeys: ["email"] },
  source: guests,
  listFields: ["email", "name", "passwordEnabled", "guestId", "hasPassword", "dateCreated"],
  writeOnly: ["password"],
  evidence: { password: "hasPassword" },
  triggers: ["deliverResetNotifications"],
  secret: ["password"],
  // Clinked makes and removes guests by itself.
  exported: {
    defaults: { passwordEnabled: false },
    own: ["email", "name"],
    isWorth: ({ name, passwordEnabled }) => Boolean(name) || passwordEnabled === true,
  },
  cost: { list: 1, read: 1, create: 2, update: 1, delete: 0 },
  quirks: [
    { line: 6056, text: "Guests cannot be created: one comes into being when something is shared with an address." },
    { text: "List entries lack the shares, which only the single read shows." },
    { text: "Delete forgets the guest: removing it would end shares that the program does not know." },
  ],
  example: { account: "1", email: "guest@guest.com", name: "Guest" },

  state: ({ id: guestId, name, ...wire }) => ({ ...wire, name: name ?? undefined, guestId: idIn(guestId) }),

  find: ({ api }, { account, email }) =>
    api.search<Wire>("accounts-guests-list-guests", { account: String(account) }, { name: email, size: PAGE_SIZE }),

  update: ({ api }, { account = "", guestId = "" }, { deliverResetNotifications, ...changed }) =>
    api.call<Wire>(
      "accounts-guests-update-guest",
      { account, guest: guestId },
      deliverResetNotifications === undefined
        ? { body: changed }
        : { body: { ...changed, deliverResetNotifications: true }, once: true },
    ),
});
