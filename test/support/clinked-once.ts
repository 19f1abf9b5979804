/** What an account of Clinked has once, or as a list without pages. */
const settings = [
  ...["branding-get-account-branding", "sso-get-sso-details", "password-strength-get-password-strength"],
  ...["two-factor-authentication-get-2fa-status", "iframes-list-iframes", "profile-fields-list-profile-fields"],
  ...["storage-region-get-storage-details", "custom-domain-get-custom-domain-details"],
  // Three modes, one answer.
  "custom-email-get-configuration",
  ...["account-integrations-docusign-integration-status", "announcements-list-announcements"],
  ...["properties-list-account-properties", "member-rights-list"],
];

/** Lists of an account that have pages. */
const lists = ["members-list-members", "invites-list-invites", "guests-list-guests"];

const ofAccount = (ids: readonly string[]) => ids.map((id) => `accounts-${id}`);

/** Operations that an export sends once for each account, however many it has of anything. */
export const onceInAccount: readonly string[] = ofAccount(settings);

/** The same of an account whose lists fit on a page each. */
export const onceInSmallAccount: readonly string[] = ofAccount([...settings, ...lists]);

/** Operations that an export sends once for each group, however many it has of anything. */
export const onceInGroup: readonly string[] = [
  ...["files-description-get-description", "notes-description-get-description", "groups-invites-list-invites"],
  ...["groups-properties-list-properties", "groups-announcements-list-announcements"],
  ...["groups-group-labels-list-labels", "tasks-categories-list-categories"],
];

/** The same of a group whose lists fit on a page each. */
export const onceInSmallGroup: readonly string[] = [
  ...onceInGroup,
  ...["groups-members-list-members", "notes-list-notes", "events-list-events", "discussions-list-discussions"],
  "tasks-list-tasks",
];
