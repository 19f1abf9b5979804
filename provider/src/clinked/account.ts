import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id, timestamp } from "../kit/fields";
import type { Ids } from "../kit/identity";
import { same } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { type ClinkedApi, clinked } from "./api";

const inputs = z.strictObject({
  account: id('Id of the existing account, for example "1".'),
  friendlyName: z.string().min(1).optional().describe("Name that people see."),
  name: z
    .string()
    .min(1)
    .optional()
    .describe("Slug of the account and subdomain of its portal. A change moves the portal."),
  locale: z.string().optional().describe('Language of the account, for example "en_GB".'),
  allowNameChange: z
    .boolean()
    .optional()
    .describe("Consent to a change of `name`, which moves the portal to another subdomain."),
});
const outputs = z.object({
  enabled: z.boolean().describe("Whether the account is in use."),
  domain: z.string().optional().describe("Custom domain, if there is one."),
  hash: z.string().optional().describe("Hash of the account, as Clinked returns it."),
  dateCreated: timestamp("When it was made."),
  lastModified: timestamp("When it was last changed."),
});

interface Wire {
  readonly id: number | string;
  readonly name: string;
  readonly friendlyName: string;
  readonly enabled: boolean;
  readonly domain: string | null;
  readonly hash: string | null;
  readonly locale: string | null;
  readonly dateCreated: number;
  readonly lastModified: number;
}

/** The root of everything at Clinked: an account that is not visible is a wrong id, address or login. */
export const accounts = defineSource<ClinkedApi, Wire>({
  name: "clinked:accounts",
  scope: ["account"],
  key: (wire) => wire.id,
  single: (api, { account = "" }) => api.call("accounts-get-account-details", { account }),
});

/** What makes an absence in an account credible. */
export const inAccount = ({ account = "" }: Ids) => ({
  source: accounts,
  place: { scope: { account }, key: account },
});

export const account = defineResource({
  type: "clinked:Account",
  summary: "An existing account. Clinked creates and removes none by API: create takes it over, delete forgets it.",
  product: clinked,
  kind: "adoptOnly",
  isRoot: true,
  inputs,
  outputs,
  identity: { id: ["account"] },
  source: accounts,
  listFields: "all",
  local: ["allowNameChange"],
  volatile: ["lastModified"],
  exported: { name: "friendlyName", own: ["friendlyName", "name"], isWorth: () => true },
  cost: { list: null, read: 1, create: 2, update: 1, delete: 0 },
  quirks: [
    { line: 1489, text: "`name` is the subdomain of the portal, so a change of it needs `allowNameChange: true`." },
    { line: 1339, text: "The document describes the account id as a user or profile id." },
  ],
  example: { account: "1", friendlyName: "Awesome Organisation", locale: "en_GB" },

  state: ({ id: _, ...wire }) => ({ ...wire, locale: wire.locale ?? undefined }),

  validate: (news, olds) =>
    olds.name !== undefined &&
    !same(undefined, olds.name, news.name) &&
    news.name !== undefined &&
    !news.allowNameChange
      ? [{ path: "name", text: nameConsent }]
      : [],

  async update({ api, session }, { account = "" }, changed, { allowNameChange }) {
    if (changed.name !== undefined && !allowNameChange) {
      const now = await session.read(accounts, inAccount({ account }).place);
      throw new Error(`clinked:Account name: the account is called "${now?.name}". ${nameConsent}`);
    }
    return api.call<Wire>("accounts-update-account", { account }, { body: changed });
  },
});

const nameConsent = "A new name moves the portal to another subdomain. Set `allowNameChange: true` to agree";
