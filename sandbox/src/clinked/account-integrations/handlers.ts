import { invalid } from "../../refusal";
import { assign, type Call, type Handlers, ok, withBody } from "../call";
import type { docusignUpdate } from "./operations";
import { docusignAccounts, docusignOf } from "./records";

function status(call: Call) {
  const { connected, account } = docusignOf(call);
  return ok({ connected, account });
}

/** Without the consent that takes a browser nothing can be connected or chosen. */
const update = withBody<typeof docusignUpdate>((call, body) => {
  const docusign = docusignOf(call);
  if (!docusign.consented) throw invalid("connected", "nobody has given the consent to Docusign");
  if (body.account !== undefined && !docusignAccounts.includes(body.account)) {
    throw invalid("account", `must be one of ${docusignAccounts.join(", ")}`);
  }
  assign(docusign, body);
  return status(call);
});

const available = docusignAccounts.map((account_id) => ({
  account_id,
  is_default: null,
  account_name: "Awesome account",
  base_uri: "example.com",
  organization: { organization_id: "org-id", links: [{ rel: "example.com", href: "example.com" }] },
}));

export const accountIntegrationHandlers: Handlers = {
  "accounts-account-integrations-docusign-integration-status": status,
  "accounts-account-integrations-docusign-update-docusign-settings": update,
  "accounts-account-integrations-docusign-disconnect-docusign": (call) => {
    Object.assign(docusignOf(call), { consented: false, connected: false, account: null });
    return {};
  },
  "accounts-account-integrations-docusign-list-available-docusign-accounts": () => ok(available),
  "accounts-account-integrations-adobe-integration-status": () => ok({ connected: true }),
};
