import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id, set } from "../kit/fields";
import { type ClinkedApi, clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const domain = z
  .string()
  .regex(/^[^\sA-Z/]+$/, { error: 'a domain in lower case, without scheme and path, for example "domain.ltd"' });

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  domains: set(domain, "All domains that inline frames may show: these and no others."),
});

interface Wire {
  readonly domains: readonly string[];
}

const allowlists = oncePerAccount<Wire>("clinked:iframes", "iframes", {
  single: async (api, { account = "" }) => ({
    domains: (await api.array<string>("accounts-iframes-list-iframes", { account })).items,
  }),
});

export const iframeAllowlist = defineResource({
  type: "clinked:IframeAllowlist",
  summary: "All domains that inline frames of an account may show. Delete empties the list.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs: z.object({}),
  ...allowlists,
  exported: { isWorth: ({ domains }) => Array.isArray(domains) && domains.length > 0 },
  cost: { list: null, read: 1, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 7567, text: "POST replaces the whole list and answers nothing, so the list is read after it." },
    { text: "There is no delete: destroy sends an empty list." },
    { text: "One resource for each account: two would take each other's domains away." },
  ],
  example: { account: "1", domains: ["domain.ltd", "videos.domain.ltd"] },

  state: (wire) => ({ ...wire }),

  async create({ api }, { account, domains }) {
    await write(api, String(account), domains);
    return {};
  },

  async update({ api }, { account = "" }, _, { domains }) {
    await write(api, account, domains);
    return undefined;
  },

  delete: ({ api }, { account = "" }) => write(api, account, []),
});

const write = (api: ClinkedApi, account: string, body: readonly string[]): Promise<void> =>
  api.call("accounts-iframes-update-iframes", { account }, { body });
