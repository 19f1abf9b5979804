import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  docusignAccount: z.string().min(1).optional().describe("Id of the Docusign account that is used."),
  connected: z.boolean().optional().describe("Whether the integration is connected. Needs the consent of a browser."),
});

interface Wire {
  readonly connected: boolean;
  readonly account: string | null;
}

const integrations = oncePerAccount<Wire>("clinked:docusign", "docusign", {
  single: (api, { account = "" }) => api.call("accounts-account-integrations-docusign-integration-status", { account }),
});

export const docusignIntegration = defineResource({
  type: "clinked:DocusignIntegration",
  summary: "Which Docusign account an account uses. Connecting takes a browser: create takes over, delete forgets.",
  product: clinked,
  kind: "adoptOnly",
  inputs,
  outputs: z.object({}),
  ...integrations,
  exported: {
    own: ["docusignAccount"],
    isWorth: ({ connected, docusignAccount }) => connected === true || Boolean(docusignAccount),
  },
  cost: { list: null, read: 1, create: 2, update: 1, delete: 0 },
  quirks: [
    { line: 9491, text: "A connection begins with a consent in a browser, which no request can give." },
    { line: 9375, text: "DELETE would end that consent for good: destroy sends nothing and leaves it connected." },
    { line: 9349, text: "Clinked calls the Docusign account `account`; here that is the account of the portal." },
  ],
  example: { account: "1", docusignAccount: "yyyy-yyyy", connected: true },

  state: ({ connected, account }) => ({ connected, docusignAccount: account ?? undefined }),

  update: ({ api }, { account = "" }, { docusignAccount, connected }) =>
    api.call<Wire>(
      "accounts-account-integrations-docusign-update-docusign-settings",
      { account },
      { body: { connected, account: docusignAccount } },
    ),
});
