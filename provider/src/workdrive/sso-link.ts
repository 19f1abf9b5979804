import { z } from "zod";
import { defineResource } from "../kit/definition";
import { timestamp } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type WorkDriveApi, workdrive } from "./api";
import { idOf, inOrganization, uuid } from "./root";

const address = (text: string) => z.string().optional().describe(text);
const inputs = z.strictObject({
  type: z.enum(["QUICK_LINK", "SSO"]).describe("Whether it is a plain link or a sign-in."),
  name: z.string().optional().describe("Name of the link."),
  link: address("Address that it leads to; a QUICK_LINK needs it."),
  authorizationURI: address("Address that authorizes."),
  tokenURI: address("Address that gives tokens."),
  refreshURI: address("Address that refreshes tokens."),
  loginURL: address("Address that signs in."),
  order: z.number().optional().describe("Place among the other links."),
  fileId: uuid("Media id of the image.").optional(),
  departmentId: idOf("Id of the Department that sees it.", "Department").optional(),
  locationId: idOf("Id of the Location that sees it.", "Location").optional(),
  manage: z.boolean().optional().describe("Whether it is made at admin level."),
});
const outputs = z.object({
  ssoId: z.string().describe("Id given by WorkDrive."),
  createdAt: timestamp("When it was made."),
});

interface Wire {
  readonly id: string;
  readonly createdAt: string;
  readonly file?: { readonly id?: string } | null;
  readonly [field: string]: unknown;
}

/** Bare arrays without pages: those at admin level are asked for apart (L7008). */
const ssos = defineSource<WorkDriveApi, Wire>({
  name: "workdrive:ssoLinks",
  scope: [],
  key: ({ id }) => id,
  parent: inOrganization,
  async list(api) {
    const [own, admin] = await Promise.all(
      [false, true].map((manage) => api.array<Wire>("sso-get-all-ssos", {}, { manage })),
    );
    const all = [...(own?.items ?? []), ...(admin?.items ?? [])];
    // The document does not say that the two have nothing in common.
    return { items: [...new Map(all.map((wire) => [wire.id, wire])).values()], more: false, pages: 1 };
  },
});

export const ssoLink = defineResource({
  type: "workdrive:SsoLink",
  summary: "A link or sign-in to another application. It can be made and read, and neither changed nor removed.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["ssoId"], naturalKeys: ["link", "loginURL"], unique: false },
  source: ssos,
  listFields: "all",
  // A replacement would leave the first link behind.
  createOnly: [
    "type",
    "name",
    "link",
    "authorizationURI",
    "tokenURI",
    "refreshURI",
    "loginURL",
    "order",
    "fileId",
    "departmentId",
    "locationId",
    "manage",
  ],
  writeOnly: ["name", "manage"],
  cost: { list: 2, read: null, create: 3, update: 0, delete: 0 },
  quirks: [
    {
      line: 6911,
      text: "Nothing changes a link: a changed input is refused, and a replacement that you ask for leaves the old link behind.",
    },
    {
      line: 6911,
      text: "Nothing removes one: destroy forgets it, and the link stays until somebody removes it by hand.",
    },
    { line: 7023, text: "name and manage are sent and never returned." },
    { line: 7008, text: "Links at admin level have a list of their own: every read asks for both." },
  ],
  example: { type: "QUICK_LINK", name: "Salesforce", link: "https://api.example.io", order: 1 },

  state: ({ id, file, ...wire }) => ({ ...wire, ssoId: id, fileId: idIn(file) }),

  createdAt: ({ createdAt }) => Date.parse(createdAt),

  validate: ({ type, link }) =>
    type === "QUICK_LINK" && !link ? [{ path: "link", text: "is required for a QUICK_LINK" }] : [],

  async create({ api }, { manage, ...body }) {
    const made = await api.call<Wire | undefined>("sso-create-a-sso", {}, { query: { manage }, body });
    return made?.id ? { key: made.id } : {};
  },
});
