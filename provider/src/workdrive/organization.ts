import { z } from "zod";
import { defineResource } from "../kit/definition";
import { email, timestamp } from "../kit/fields";
import { created } from "../kit/rest-api";
import { unreadable } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { uuid } from "./root";

const line = (text: string) => z.string().optional().describe(text);
const inputs = z.strictObject({
  name: z.string().min(1).describe("Name of the organization."),
  admin: z
    .strictObject({ firstName: line("First name."), lastName: line("Last name."), email: email("E-mail address.") })
    .describe("The first administrator."),
  auth: z
    .strictObject({ method: z.enum(["internal", "ldap"]).describe("How its users sign in.") })
    .describe("Sign-in of the organization."),
  legalName: line("Legal name. The service sets it to the name at first."),
  websites: z.array(z.string()).optional().describe("Websites."),
  address: z
    .strictObject({
      street1: line("First line of the street."),
      street2: line("Second line of the street."),
      city: line("City."),
      state: line("State."),
      zip: line("Postal code."),
    })
    .optional()
    .describe("Address."),
  email: email("E-mail address of the organization.").optional(),
  phone: line("Phone number."),
  description: line("Text about the organization."),
  industry: line("Industry."),
  fileId: uuid("Media id of the logo.").optional(),
});
const outputs = z.object({
  organizationId: z.string().describe("Id given by WorkDrive."),
  status: z.string().describe("Status."),
  subdomain: z.string().describe("Subdomain."),
  createdAt: timestamp("When it was made."),
  accessToken: z.string().describe("Key for the API of the new organization. Shown by the create alone."),
});

interface Wire {
  readonly id: string;
  /** Text at creation, a list afterwards (L509, L623). */
  readonly authMethod: string | readonly string[];
  readonly file?: { readonly id?: string } | null;
  readonly createdAt: string;
  readonly [field: string]: unknown;
}

export const organization = defineResource({
  type: "workdrive:Organization",
  summary: "A further organization. Everything in it is managed with its own accessToken, as another connection.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["organizationId"], naturalKeys: ["name"], unique: false },
  source: unreadable<WorkDriveApi, Wire>("workdrive:newOrganizations", [], { key: ({ id }) => id }),
  listFields: "all",
  createOnly: ["admin", "auth"], // a replacement would leave the first organization behind
  writeOnly: ["admin"],
  emitOnCreate: ["accessToken"],
  secret: ["accessToken"],
  afterCreate: ["legalName", "websites", "address", "email", "phone", "description", "industry", "fileId"],
  exported: { never: "The service shows no organization, and the one of the login was not made by a program." },
  cost: { list: null, read: null, create: 1, update: 1, delete: 0 },
  quirks: [
    {
      line: 466,
      text: "Nothing reads an organization: drift is not seen, and an import keeps the inputs as they are given.",
    },
    { line: 466, text: "Nothing deletes one: destroy forgets it, and the organization stays with all that is in it." },
    { line: 511, text: "accessToken is in the answer of the create alone. When that answer is lost, so is the token." },
    { line: 485, text: "admin is never returned; neither admin nor auth can be changed later." },
    { line: 502, text: "The legal name is the name until it is given." },
  ],
  example: {
    name: "Stilla",
    admin: { firstName: "john", lastName: "smith", email: "abc@xyz.com" },
    auth: { method: "internal" },
  },

  state: ({ id, authMethod, file, ...wire }) => ({
    ...wire,
    organizationId: id,
    auth: { method: typeof authMethod === "string" ? authMethod : authMethod?.[0] },
    fileId: file?.id,
  }),

  createdAt: ({ createdAt }) => Date.parse(createdAt),

  async create({ api }, { name, admin, auth }) {
    const body = { name, admin, auth };
    return created(await api.call<Wire>("organization-create-a-new-organization", {}, { body }), "id");
  },

  update: ({ api }, { organizationId: id = "" }, body) =>
    api.call<Wire>("organization-update-an-organization", { id }, { body }),
});
