import type { SandboxControl } from "../../../sandbox/src";
import type { Entry } from "../bench";

/** Two more accounts: each has custom e-mail in one mode, and its own domain. */
export async function addAccounts(control: SandboxControl): Promise<void> {
  for (const id of ["2", "3"]) {
    await control.change({ kind: "account", add: { id, name: `account${id}`, friendlyName: `Account ${id}` } });
    const member = { account: id, user: "1", permission: 16, dateCreated: 0, tags: [] };
    const add = { ...member, assignToNewGroupsPermission: null, activationType: null };
    await control.change({ system: "clinked", table: "members", owner: id, id: "1", add });
  }
}

/** Settings of accounts, and applications. */
export function accountEntries(account: string, secret: string): Entry[] {
  const entry = (type: string, name: string, args: Record<string, unknown>): Entry => ({ type, name, args });
  const announcement = { announcementId: "news", title: "News", body: "We are here." };
  const from = "mail@domain.ltd";
  return [
    entry("AccountAnnouncement", "news", { account, ...announcement, colour: "success" }),
    entry("AccountAnnouncements", "allNews", { account: "2", announcements: [announcement] }),
    entry("PasswordPolicy", "passwords", { account, size: 12, uppercase: true, digits: true, special: true }),
    entry("TwoFactorEnforcement", "twoFactor", { account, status: true }),
    entry("IframeAllowlist", "iframes", { account, domains: ["domain.ltd", "videos.domain.ltd"] }),
    entry("ProfileFieldSet", "profileFields", { account, fields: ["Favorite pizza", "Birthday"] }),
    entry("StorageRegion", "region", { account, region: "US-WEST-1" }),
    entry("CustomDomain", "domain", { account: "2", domain: "portal.domain.ltd" }),
    entry("CustomEmailSmtp", "smtp", {
      account,
      host: "smtp.domain.ltd",
      port: 465,
      from,
      username: "user123",
      password: secret,
      auth: true,
    }),
    // Its account is no resource, so it is written before any other secret can be known: a key of its own, that stays.
    entry("CustomEmailSendgrid", "sendgrid", { account: "2", apiKey: "SG.a-key-of-sendgrid", from }),
    entry("CustomEmailDomainAuthentication", "authentication", { account: "3", from, validation: "1" }),
    entry("DocusignIntegration", "docusign", { account, docusignAccount: "yyyy-yyyy", connected: true }),
    entry("Application", "application", { name: "Builds", platform: "LINUX", rotation: "2026-01" }),
  ];
}
