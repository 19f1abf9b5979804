import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SandboxControl } from "../../sandbox/src";
import type { Entry } from "./bench";
import { accountEntries, addAccounts } from "./entries/clinked-account";
import { contentEntries } from "./entries/clinked-content";
import { addLabels, groupEntries } from "./entries/clinked-group";

export interface Secrets {
  readonly password: string;
  readonly guestPassword: string;
}

/** What `everyType` refers to and no resource makes: other accounts, and labels. */
export async function prepare(control: SandboxControl): Promise<void> {
  await addAccounts(control);
  await addLabels(control);
}

/** Every type once, with references between them, for a portal that is prepared. Files are written below `folder`. */
export function everyType(folder: string, secrets: Secrets): Entry[] {
  mkdirSync(folder, { recursive: true });
  const logo = join(folder, "logo.svg");
  writeFileSync(logo, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const metadata = join(folder, "metadata.xml");
  writeFileSync(
    metadata,
    '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com"/>',
  );
  const ref = (name: string) => `\${${name}}`;
  const entry = (type: string, name: string, args: Record<string, unknown>): Entry => ({ type, name, args });
  return [
    entry("Account", "account", { account: "1", friendlyName: "Acme Portal" }),
    entry("AccountBranding", "branding", { account: ref("account"), primaryColor: "#112233", darkMenu: true }),
    entry("SsoConfiguration", "sso", {
      account: ref("account"),
      ssoEnabled: true,
      userJit: true,
      metadataFile: metadata,
    }),
    entry("AccountMember", "mary", {
      account: ref("account"),
      username: "mary",
      name: "Mary",
      email: "mary@example.com",
      password: secrets.password,
      tags: ["client"],
    }),
    entry("AccountInvite", "invite", { account: ref("account"), email: "new@example.com", permission: 1 }),
    entry("Guest", "guest", { account: ref("account"), email: "guest@guest.com", password: secrets.guestPassword }),
    entry("AccountProperty", "property", { account: ref("account"), name: "crm", value: "4711" }),
    entry("MemberRight", "readers", {
      account: ref("account"),
      name: "Readers",
      type: "GROUP",
      basedOnPermission: 1,
      capabilities: ["FILES", "NOTES"],
    }),
    entry("Group", "acme", {
      account: ref("account"),
      friendlyName: "Acme",
      blind: true,
      watermarkConfiguration: { enableWatermark: true, watermarkCustomText: "Acme" },
    }),
    entry("Group", "beta", { account: ref("account"), friendlyName: "Beta" }),
    entry("GroupBranding", "acmeBranding", {
      group: ref("acme"),
      headerColor: "#27ae60",
      logoFile: { fileAsset: logo },
    }),
    entry("GroupBranding", "betaBranding", { group: ref("beta"), logoFile: { stringAsset: "<svg/>" } }),
    entry("GroupOrder", "order", { account: ref("account"), groups: [ref("beta"), ref("acme")] }),
    entry("GroupMember", "maryInAcme", { group: ref("acme"), username: "mary", permission: 4, rights: ref("readers") }),
    entry("GroupMembers", "betaMembers", { group: ref("beta"), members: [{ username: "mary", permission: 1 }] }),
    entry("GroupInvite", "acmeInvite", { group: ref("acme"), email: "client@example.com", permission: 1 }),
    entry("GroupInvites", "betaInvites", {
      group: ref("beta"),
      invites: [{ email: "other@example.com", permission: 1 }],
    }),
    entry("GroupProperty", "acmeProperty", { group: ref("acme"), name: "tier", value: "gold" }),
    entry("GroupProperties", "betaProperties", { group: ref("beta"), properties: { tier: "silver" } }),
    entry("AccountProperties", "crmProperties", {
      account: ref("account"),
      prefix: "crm.",
      properties: { "crm.id": "1" },
    }),
    entry("UserProperty", "userProperty", { name: "seen", value: "yes" }),
    ...accountEntries(ref("account"), secrets.password),
    ...groupEntries(ref("account"), ref("acme"), ref("beta"), secrets.password),
    ...contentEntries(ref("acme"), metadata),
  ];
}
