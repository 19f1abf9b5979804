import type { Definition } from "../../kit/definition";

/** What an account of Clinked lets a login do, as `userinfo` says it. */
export interface AccountRights {
  readonly features: readonly string[];
  readonly capabilities: readonly string[];
}

/** What the resources of an account need: a capability, or one of the plan's features as well. */
interface Need {
  readonly capability: string;
  readonly feature?: string;
}

/**
 * By the names that the document shows (L131): it does not say which request needs which. What stands in groups is
 * decided in each group, and what belongs to the login itself is always its own.
 */
const needs: Readonly<Record<string, Need>> = {
  Account: { capability: "ORGANISATION_UPDATE" },
  AccountAnnouncement: { capability: "ANNOUNCEMENTS_CREATE" },
  AccountAnnouncements: { capability: "ANNOUNCEMENTS_CREATE" },
  AccountBranding: { capability: "BRANDING" },
  AccountInvite: { capability: "INVITES_CREATE" },
  AccountMember: { capability: "MEMBERS_CREATE" },
  AccountProperty: { capability: "ORGANISATION_UPDATE" },
  AccountProperties: { capability: "ORGANISATION_UPDATE" },
  CustomDomain: { capability: "DOMAIN_UPDATE", feature: "custom-domain" },
  CustomEmailDomainAuthentication: { capability: "CUSTOM_EMAIL_UPDATE", feature: "custom-email" },
  CustomEmailSendgrid: { capability: "CUSTOM_EMAIL_UPDATE", feature: "custom-email" },
  CustomEmailSmtp: { capability: "CUSTOM_EMAIL_UPDATE", feature: "custom-email" },
  Group: { capability: "GROUP_CREATE" },
  GroupOrder: { capability: "ORGANISATION_UPDATE" },
  Guest: { capability: "GUESTS_UPDATE" },
  IframeAllowlist: { capability: "IFRAMES" },
  PasswordPolicy: { capability: "PASSWORD_STRENGTH" },
  ProfileFieldSet: { capability: "PROFILE_FIELDS" },
  SsoConfiguration: { capability: "SSO" },
  StorageRegion: { capability: "STORAGE", feature: "storage-switch" },
  TaskStatus: { capability: "TASKS_STATUS_CREATE" },
  TaskStatuses: { capability: "TASKS_STATUS_CREATE" },
  TwoFactorEnforcement: { capability: "TWO_FACTOR_AUTH" },
};

/** Types of resources that a login can and cannot manage in an account, these with the reason. */
export function manageable(
  definitions: readonly Definition[],
  { features, capabilities }: AccountRights,
): { readonly yes: readonly string[]; readonly no: readonly { readonly type: string; readonly reason: string }[] } {
  const yes: string[] = [];
  const no: { type: string; reason: string }[] = [];
  for (const { type } of definitions) {
    const need = needs[type.split(":")[1] ?? ""];
    if (!need) continue;
    if (!capabilities.includes(need.capability)) no.push({ type, reason: `the login lacks ${need.capability}` });
    else if (need.feature && !features.includes(need.feature))
      no.push({ type, reason: `the plan lacks ${need.feature}` });
    else yes.push(type);
  }
  return { yes, no };
}
