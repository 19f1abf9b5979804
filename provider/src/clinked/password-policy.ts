import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  size: z.int().min(1).describe("Characters that a password has at least."),
  uppercase: z.boolean().describe("Whether it needs an upper-case letter."),
  digits: z.boolean().describe("Whether it needs a digit."),
  special: z.boolean().describe("Whether it needs a special character."),
});

type Wire = Readonly<Record<"size" | "uppercase" | "digits" | "special", unknown>>;

const policies = oncePerAccount<Wire>("clinked:passwordStrength", "password", {
  single: (api, { account = "" }) => api.call("accounts-password-strength-get-password-strength", { account }),
});

export const passwordPolicy = defineResource({
  type: "clinked:PasswordPolicy",
  summary: "What passwords of an account's members must have. Delete leaves it as it is.",
  product: clinked,
  kind: "adoptOnly",
  inputs,
  outputs: z.object({}),
  ...policies,
  cost: { list: null, read: 1, create: 2, update: 1, delete: 0 },
  quirks: [
    { line: 7673, text: "Whether a field may be left out is not stated: all four are required, and always sent." },
    { text: "There is neither a delete nor a documented default: destroy leaves the policy as it is." },
  ],
  example: { account: "1", size: 12, uppercase: true, digits: true, special: true },

  state: (wire) => ({ ...wire }),

  update: ({ api }, { account = "" }, _changed, { account: _, ...body }) =>
    api.call<Wire>("accounts-password-strength-update-password-strength", { account }, { body }),
});
