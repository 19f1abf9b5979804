import { z } from "zod";
import { type Context, defineResource } from "../kit/definition";
import { file, id } from "../kit/fields";
import { type ClinkedApi, clinked } from "./api";
import { oncePerAccount } from "./once-per-account";
import { upload } from "./upload";

const flag = (description: string) => z.boolean().optional().describe(description);

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  ssoEnabled: flag("Switches single sign-on on. The portal needs the metadata of the identity provider: metadataFile."),
  userJit: flag("Makes users that log in for the first time."),
  forceSso: flag("Makes everybody log in at the identity provider. Say with adminsUsePassword who keeps a way in."),
  adminsUsePassword: flag("Lets administrators log in with their password as well."),
  disableProfileEdit: flag("Keeps users from editing their profile."),
  forceAuth: flag("Asks for the login each time."),
  metadataFile: file(
    "SAML metadata of the identity provider: path of the XML file or a Pulumi asset. Compared by content.",
  ).optional(),
  renew: z.string().optional().describe("Any text; a change of it renews the configuration once."),
});
const outputs = z.object({
  enabled: z.boolean().describe("Whether single sign-on is on."),
  entityId: z.string().optional().describe("Entity id of the service provider."),
  version: z.number().optional().describe("Version of the certificate."),
  subject: z.string().optional().describe("Subject of the certificate."),
  issuer: z.string().optional().describe("Issuer of the certificate."),
  signatureAlgorithm: z.string().optional().describe("Signature algorithm of the certificate."),
  signatureOID: z.string().optional().describe("Object id of the signature algorithm."),
  notBefore: z.string().optional().describe("When the certificate begins to be valid."),
  notAfter: z.string().optional().describe("When the certificate ends."),
  soonToExpire: z.boolean().optional().describe("Whether the certificate ends within 30 days."),
  publicKey: z.string().optional().describe("Public key of the certificate."),
});

interface Wire {
  readonly enabled: boolean;
  readonly configuration?: Readonly<Record<string, unknown>> | null;
  readonly [field: string]: unknown;
}

const configurations = oncePerAccount<Wire>("clinked:ssoConfiguration", "sso", {
  single: (api, { account = "" }) => api.call("accounts-sso-get-sso-details", { account }),
});

/** Flags that come back only while a configuration exists. */
const configured = ["userJit", "forceSso", "adminsUsePassword", "disableProfileEdit", "forceAuth"] as const;

export const ssoConfiguration = defineResource({
  type: "clinked:SsoConfiguration",
  summary: "Single sign-on of an account by SAML. Delete removes the configuration.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs,
  ...configurations,
  // The flags are echoed only where a reply leaves them out, which it does while single sign-on is off.
  writeOnly: ["metadataFile", ...configured],
  triggers: ["renew"],
  exported: { isWorth: ({ ssoEnabled }) => ssoEnabled === true },
  cost: { list: null, read: 1, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 8081, text: "Flags are sent flat and come back under configuration, and only while single sign-on is on." },
    { line: 8036, text: "tempFile is typed as a number, but ids of temporary files are text." },
    {
      text: "The first switch to ssoEnabled needs metadataFile; whether a portal has metadata already, no reply tells.",
    },
    { text: "A missing configuration means that nothing is known of the flags, not that they are false." },
  ],
  example: { account: "1", ssoEnabled: false, userJit: false, forceSso: false, adminsUsePassword: true },

  state: ({ configuration, ...wire }) => ({
    ...wire,
    ssoEnabled: configuration?.ssoEnabled ?? wire.enabled,
    entityId: configuration?.entityId ?? null,
    ...Object.fromEntries(configured.map((name) => [name, configuration?.[name] ?? undefined])),
  }),

  validate: ({ forceSso, adminsUsePassword }) => [
    ...(forceSso === true && adminsUsePassword === undefined
      ? [
          {
            path: "forceSso",
            text: "could lock administrators out. Give adminsUsePassword: true to leave them a way in, or false to agree",
          },
        ]
      : []),
  ],

  async create(context, { account, ...input }) {
    await send(context, String(account), input);
    return {};
  },

  async update(context, { account = "" }, { renew, ...changed }) {
    await send(context, account, { ...changed, ...(renew === undefined ? {} : { renew: true }) });
    return undefined;
  },

  async delete({ api }, { account = "" }) {
    await api.call("accounts-sso-delete-sso-configuration", { account });
  },
});

async function send(
  context: Context<ClinkedApi>,
  account: string,
  { metadataFile, ...flags }: Record<string, unknown>,
): Promise<void> {
  const tempFile = metadataFile === undefined ? {} : { tempFile: await upload(context, metadataFile, "metadata.xml") };
  await context.api.call(
    "accounts-sso-update-sso-configuration",
    { account },
    { body: { ...flags, ...tempFile }, once: flags.renew === true },
  );
}
