import { z } from "zod";
import { defineResource } from "../kit/definition";
import { hexColor, id, removable, timestamp } from "../kit/fields";
import { clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const color = (what: string) => hexColor(`Colour of ${what}, for example "#2e9dff".`).optional();

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  navbarColor: color("the navigation bar"),
  navbarText: color("text in the navigation bar"),
  sidebarColor: color("the side bar"),
  sidebarText: color("text in the side bar"),
  primaryColor: color("primary elements"),
  primaryText: color("text on primary elements"),
  secondaryColor: color("secondary elements"),
  secondaryText: color("text on secondary elements"),
  darkMenu: z.boolean().optional().describe("Whether the menu is dark."),
  fontFamily: z.string().optional().describe('Font, for example "Open Sans".'),
  logo: removable("logo", "Clinked documents no upload for it"),
  background: removable("background", "Clinked documents no upload for it"),
  icon: removable("icon", "Clinked documents no upload for it"),
});
const outputs = z.object({
  mediumLogo: z.boolean().describe("Whether there is a logo of medium size."),
  largeLogo: z.boolean().describe("Whether there is a large logo."),
  lastModified: timestamp("When it was last changed."),
});

type Wire = Readonly<Record<string, unknown>>;

const brandings = oncePerAccount<Wire>("clinked:accountBranding", "branding", {
  single: (api, { account = "" }) => api.call("accounts-branding-get-account-branding", { account }),
});

export const accountBranding = defineResource({
  type: "clinked:AccountBranding",
  summary: "Colours and font of a portal. Delete resets them to Clinked's own.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs,
  ...brandings,
  volatile: ["lastModified"],
  exported: {
    defaults: { darkMenu: false, logo: false, background: false, icon: false },
    own: [
      ...["navbarColor", "navbarText", "sidebarColor", "sidebarText"],
      ...["primaryColor", "primaryText", "secondaryColor", "secondaryText"],
    ],
  },
  cost: { list: null, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 6643, text: "logo, background and icon are flags without an upload: they can be removed, not set." },
  ],
  example: { account: "1", navbarColor: "#ffffff", primaryColor: "#2e9dff", darkMenu: false, fontFamily: "Open Sans" },

  state: (wire) => wire,

  async create({ api }, { account, ...body }) {
    return {
      wire: await api.call<Wire>(
        "accounts-branding-create-or-update-account-branding",
        { account: String(account) },
        { body },
      ),
    };
  },

  update: ({ api }, { account = "" }, body) =>
    api.call<Wire>("accounts-branding-create-or-update-account-branding", { account }, { body }),

  async delete({ api }, { account = "" }) {
    await api.call("accounts-branding-delete-custom-branding", { account });
  },
});
