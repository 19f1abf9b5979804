import { z } from "zod";
import { PortalError } from "../http/errors";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { type ClinkedApi, clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  domain: z
    .string()
    .regex(/^[^\s/:.]+(\.[^\s/:.]+)+$/, { error: 'a domain, for example "portal.domain.ltd"' })
    .meta({ caseless: true, description: "Domain of the portal, whose DNS leads to one of the hosts in `regions`." }),
});
const outputs = z.object({
  enabled: z.boolean().describe("Whether the account may have a custom domain."),
  regions: z.record(z.string(), z.array(z.string())).describe("Hosts that the domain can lead to, by region."),
});

interface Wire {
  readonly status: boolean;
  readonly enabled: boolean;
  readonly regions: Readonly<Record<string, readonly string[]>> | null;
  readonly domain: string | null;
}

const read = (api: ClinkedApi, account: string) =>
  api.object<Wire>("accounts-custom-domain-get-custom-domain-details", { account });

const domains = oncePerAccount<Wire>("clinked:customDomain", "domain", {
  single: (api, { account = "" }) => read(api, account),
  // An answer without it says nothing.
  absent: ({ status }) => status === false,
});

export const customDomain = defineResource({
  type: "clinked:CustomDomain",
  summary: "The domain of its own under which an account's portal is reached. An account has at most one.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs,
  ...domains,
  replaceOn: ["domain"], // there is no update
  exported: { own: ["domain"] },
  cost: { list: null, read: 1, create: 3, update: 0, delete: 1 },
  quirks: [
    { line: 9156, text: "status false says that there is none; enabled says that the account may have one." },
    { line: 9201, text: "POST answers nothing, so the domain is read after it. There is no update." },
    { text: "A domain that is there already is taken over where it is the same, and else never overwritten." },
  ],
  example: { account: "1", domain: "portal.domain.ltd" },

  state: ({ enabled, regions, domain }) => ({ enabled, regions: regions ?? {}, domain: domain ?? undefined }),

  async create({ api }, { account, domain }) {
    const there = await read(api, String(account));
    if (isSame(there, domain)) return { wire: there };
    if (there.status) throw new Error(taken(String(account), there.domain));
    try {
      await api.call("accounts-custom-domain-add-custom-domain", { account: String(account) }, { body: { domain } });
      return {};
    } catch (reason) {
      if (!(reason instanceof PortalError) || !reason.ambiguous) throw reason;
      const now = await read(api, String(account));
      if (isSame(now, domain)) return { wire: now };
      throw reason;
    }
  },

  async delete({ api }, { account = "" }) {
    await api.call("accounts-custom-domain-delete-custom-domain", { account });
  },
});

const isSame = ({ status, domain }: Wire, wanted: string) => status && domain?.toLowerCase() === wanted.toLowerCase();

const taken = (account: string, domain: string | null) =>
  `clinked:CustomDomain domain: account ${account} has ${JSON.stringify(domain)} already, and can have one. ` +
  `Import it with \`pulumi import\` and the id ${account}, or remove it in Clinked first.`;
