import { z } from "zod";
import { defineDataSource, defineListing } from "../../kit/data-source";
import { anyFields, ownId, text, texts, time, yesOrNo } from "../../kit/data-source-fields";
import { lookup } from "../../kit/data-source-lookup";
import { type ClinkedApi, clinked } from "../api";
import { storageRegion } from "../storage-region";
import { accountArg } from "./args";

type Wire = Readonly<Record<string, unknown>>;

const args = z.strictObject({ account: accountArg });

export const getCustomEmailStatus = defineDataSource<ClinkedApi, typeof args>({
  name: "clinked:getCustomEmailStatus",
  summary: "Whether an account sends its own e-mail, and by which mode.",
  product: clinked,
  args,
  fields: z.object({
    enabled: yesOrNo("Whether custom e-mail is on."),
    connected: yesOrNo("Whether the connection stands."),
    type: text("The mode, in the service's own words."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 8464, text: "The values of `type` are not documented." }],
  example: { account: "1" },
  read: ({ api }, { account }) =>
    api.call<Wire>("accounts-custom-email-get-configuration", { account: String(account) }),
});

const sendgridArgs = args.extend({ apiKey: z.string().min(1).describe("API key of SendGrid.") });

export const getSendgridDomains = defineListing<ClinkedApi, typeof sendgridArgs>({
  name: "clinked:getSendgridDomains",
  summary: "The domains that a SendGrid login can send from.",
  product: clinked,
  list: "domains",
  each: "eachSendgridDomain",
  args: sendgridArgs,
  secretArgs: ["apiKey"],
  fields: z.object({
    domainId: ownId("Id given by SendGrid."),
    domain: text("The domain."),
    subdomain: text("The subdomain."),
    username: text("User name at SendGrid."),
    userId: text("Id of the user at SendGrid."),
    default: yesOrNo("Whether it is the default."),
    valid: yesOrNo("Whether its records were found."),
    legacy: yesOrNo("Whether it is of the old kind."),
    customSpf: yesOrNo("Whether it has an SPF record of its own."),
    automaticSecurity: yesOrNo("Whether SendGrid keeps its keys."),
    ips: texts("Addresses that it sends from."),
    dns: anyFields("Records that the domain needs, in SendGrid's words."),
    lastValidationAttemptAt: time("When it was last looked for its records."),
  }),
  cost: { requests: 1, per: "call" },
  quirks: [
    { line: 8675, text: "The API key travels in the query of the request, so it may stand in the service's logs." },
  ],
  example: { account: "1", apiKey: "SG.example-key" },
  async *pages({ api }, { account, apiKey }) {
    const path = { account: String(account) };
    const { items } = await api.array<Wire>("accounts-custom-email-get-sendgrid-domains", path, { apiKey });
    yield items.map((wire) => ({
      ...wire,
      domainId: wire.id,
      userId: wire.user_id,
      customSpf: wire.custom_spf,
      automaticSecurity: wire.automatic_security,
      lastValidationAttemptAt: wire.last_validation_attempt_at,
    }));
  },
});

export const getCustomDomainStatus = defineDataSource<ClinkedApi, typeof args>({
  name: "clinked:getCustomDomainStatus",
  summary: "The custom domain of an account, if it has one, and the hosts that its DNS has to lead to.",
  product: clinked,
  args,
  fields: z.object({
    status: z.boolean().describe("Whether there is one."),
    domain: text("The domain."),
    enabled: yesOrNo("Whether the account may have one."),
    regions: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe("Hosts that the domain can lead to, by region."),
  }),
  cost: { requests: 1, per: "call" },
  example: { account: "1" },
  read: ({ api }, { account }) =>
    api.call<Wire>("accounts-custom-domain-get-custom-domain-details", { account: String(account) }),
});

export const getStorageRegions = lookup(storageRegion, {
  name: "clinked:getStorageRegions",
  summary: "The storage region of an account, and those that it can have.",
  by: [],
  example: { account: "1" },
});

export const getDocusignAccounts = defineListing<ClinkedApi, typeof args>({
  name: "clinked:getDocusignAccounts",
  summary: "The accounts of Docusign that the connected login can use.",
  product: clinked,
  list: "accounts",
  each: "eachDocusignAccount",
  args,
  fields: z.object({
    docusignAccountId: z.string().describe("Id given by Docusign."),
    name: text("Name."),
    baseUri: text("Address of its API."),
    isDefault: yesOrNo("Whether it is the default."),
    organizationId: text("Id of its organization."),
  }),
  cost: { requests: 1, per: "call" },
  example: { account: "1" },
  async *pages({ api }, { account }) {
    const { items } = await api.array<Wire & { readonly organization?: { readonly organization_id?: string } | null }>(
      "accounts-account-integrations-docusign-list-available-docusign-accounts",
      { account: String(account) },
    );
    yield items.map((wire) => ({
      docusignAccountId: wire.account_id,
      name: wire.account_name,
      baseUri: wire.base_uri,
      isDefault: wire.is_default,
      organizationId: wire.organization?.organization_id,
    }));
  },
});

export const getAdobeIntegration = defineDataSource<ClinkedApi, typeof args>({
  name: "clinked:getAdobeIntegration",
  summary: "Whether an account is connected to Adobe Sign.",
  product: clinked,
  args,
  fields: z.object({ connected: z.boolean().describe("Whether it is connected.") }),
  cost: { requests: 1, per: "call" },
  quirks: [{ line: 9534, text: "Only people connect it, in Clinked: there is no resource for it." }],
  example: { account: "1" },
  read: ({ api }, { account }) =>
    api.call<Wire>("accounts-account-integrations-adobe-integration-status", { account: String(account) }),
});
