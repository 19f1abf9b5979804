import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { type ClinkedApi, clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  status: z.boolean().describe("Whether all members must log in with two factors."),
});

interface Wire {
  readonly status: boolean;
}

const enforcements = oncePerAccount<Wire>("clinked:twoFactorEnforcement", "enforcement", {
  single: (api, { account = "" }) => api.call("accounts-two-factor-authentication-get-2fa-status", { account }),
});

export const twoFactorEnforcement = defineResource({
  type: "clinked:TwoFactorEnforcement",
  summary: "Whether members of an account must log in with two factors. Delete ends the enforcement.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs: z.object({}),
  ...enforcements,
  exported: { isWorth: ({ status }) => status === true },
  cost: { list: null, read: 1, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 8314, text: "The body is a bare true or false; the read answers an object with status." },
    { line: 8292, text: "POST answers nothing, so the status is read after it." },
    { text: "There is no delete: destroy sends false, and members may log in with one factor again." },
  ],
  example: { account: "1", status: true },

  state: ({ status }) => ({ status }),

  async create({ api }, { account, status }) {
    await write(api, String(account), status);
    return {};
  },

  async update({ api }, { account = "" }, _, { status }) {
    await write(api, account, status);
    return undefined;
  },

  delete: ({ api }, { account = "" }) => write(api, account, false),
});

const write = (api: ClinkedApi, account: string, body: boolean): Promise<void> =>
  api.call("accounts-two-factor-authentication-update-2fa-status", { account }, { body });
