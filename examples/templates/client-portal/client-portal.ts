import * as clinked from "pulumi-portals/clinked";
import { definePortalTemplate, secret, z } from "pulumi-portals/templates";

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'expected a colour such as "#0b7285"' });
const username = z.string().regex(/^[a-z][a-z0-9.]+$/, { error: "expected a name in lower-case letters" });

const parameters = z.object({
  account: z.string().regex(/^\d+$/, { error: "expected the number of an account" }).describe("The client's account."),
  name: z.string().min(2).describe("The client's name, as people see it."),
  colour: colour.default("#0b7285").describe("Of the navigation bar."),
  /** SAML metadata of the client's identity provider, a file beside the template. Without it people have passwords. */
  metadata: z.string().optional(),
  adviser: z.object({ username, name: z.string(), email: z.email() }).describe("Who works for the client."),
  adviserPassword: secret(z.string().min(12)).optional(),
  groups: z.array(z.string().min(1)).min(1).default(["Contracts", "Papers"]),
  invites: z.array(z.email()).default([]).describe("People of the client, who join all groups."),
  properties: z.record(z.string(), z.string()).default({}).describe("What the CRM knows of the client."),
  protect: z.boolean().default(true).describe("`false` lets a destroy let go of the account."),
});

/** The portal of one client in an account of its own. */
export const ClientPortal = definePortalTemplate({
  name: "client-portal",
  summary: "The portal of one client.",
  parameters,
  build({ name, colour, metadata, adviser, adviserPassword, groups, invites, properties, protect, ...given }) {
    const { id: account } = new clinked.Account("portal", { account: given.account, friendlyName: name }, { protect });
    const of = { account };

    new clinked.AccountBranding("portal", { ...of, navbarColor: colour, navbarText: "#ffffff", primaryColor: colour });
    new clinked.AccountProperties("crm", { ...of, prefix: "crm.", properties: prefixed("crm.", properties) });
    if (metadata !== undefined) {
      new clinked.SsoConfiguration("portal", {
        ...of,
        ssoEnabled: true,
        adminsUsePassword: true,
        metadataFile: metadata,
      });
    }

    const advisers = new clinked.MemberRight("advisers", {
      ...of,
      name: "Advisers",
      type: "GROUP",
      basedOnPermission: 4,
      capabilities: ["DISCUSSIONS", "FILES", "FILES_CREATE", "FILES_DOWNLOAD", "NOTES", "TASKS", "TASKS_CREATE"],
    });
    const member = new clinked.AccountMember("adviser", {
      ...of,
      ...adviser,
      permission: 4,
      password: adviserPassword,
    });

    const made = groups.map((friendlyName) => {
      const key = keyOf(friendlyName);
      const group = new clinked.Group(key, { ...of, friendlyName, blind: true });
      new clinked.GroupBranding(key, { group: group.id, headerColor: colour });
      new clinked.GroupMember(key, { group: group.id, username: member.username, permission: 4, rights: advisers.id });
      return group;
    });
    const assignGroups = made.map((group) => ({ group: group.id, permission: 1 as const }));
    for (const email of invites) {
      new clinked.AccountInvite(email, { ...of, email, permission: 1, assignGroups, message: `Welcome, ${name}.` });
    }
    return { account, groups: made.map((group) => group.id) };
  },
});

/** Names of resources stay when the order of a list changes. */
const keyOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const prefixed = (prefix: string, properties: Record<string, string>) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [`${prefix}${name}`, value]));
