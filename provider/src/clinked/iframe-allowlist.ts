import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id, set } from "../kit/fields";
import { defineSource } from "../kit/source";
import { inAccount } from "./account";
import { type ClinkedApi, clinked } from "./api";

const domain = z
  .string()
  .regex(/^[^\sA-Z/]+$/, { error: 'a domain in lower case, without scheme and path, for example "domain.ltd"' });

const inputs = z.strictObject({
  account: id("Id of the account."),
  domains: set(domain, "All domains that inline frames may show: these and no others."),
});

interface Wire {
  readonly domains: readonly string[];
}

const allowlists = defineSource<ClinkedApi, Wire>({
  name: "clinked:iframes",
  scope: ["account"],
  key: () => "iframes",
  parent: inAccount,
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
  identity: { id: ["account"] },
  source: allowlists,
  locate: ({ account = "" }) => ({ scope: { account }, key: "iframes" }),
  listFields: "all",
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
