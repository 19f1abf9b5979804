import type { Operation } from "../http/client";

/** `METHOD /path`, by the id that messages and usage name it with. `list` counts as a list, `repeatable` may be sent twice. */
const table = {
  "authentication-password-authentication": "GET /oauth/token",
  "authentication-client-id-and-secret-authentication": "GET /oauth/token",
  "authentication-user-information": "GET /v3/userinfo",
  "accounts-get-account-details": "GET /v3/accounts/{account}",
  "accounts-update-account": "PATCH /v3/accounts/{account}",
  "accounts-members-create-a-member": "POST /v3/accounts/{account}/members",
  "accounts-members-list-members": "GET /v3/accounts/{account}/members",
  "accounts-members-get-member-details": "GET /v3/accounts/{account}/members/{username}",
  "accounts-members-update-member": "PATCH /v3/accounts/{account}/members/{username}",
  "accounts-members-update-member-groups": "PATCH /v3/accounts/{account}/members/{username}",
  "accounts-members-delete-member": "DELETE /v3/accounts/{account}/members/{username}",
  "accounts-invites-create-invite": "POST /v3/accounts/{account}/invites",
  "accounts-invites-list-invites": "GET /v3/accounts/{account}/invites",
  "accounts-invites-get-invite-details": "GET /v3/accounts/{account}/invites/{invite}",
  "accounts-invites-update-invite": "PATCH /v3/accounts/{account}/invites/{invite}",
  "accounts-invites-delete-invite": "DELETE /v3/accounts/{account}/invites/{invite}",
  "accounts-guests-list-guests": "GET /v3/accounts/{account}/guests",
  "accounts-guests-get-guest-details": "GET /v3/accounts/{account}/guests/{guest}",
  "accounts-guests-update-guest": "PATCH /v3/accounts/{account}/guests/{guest}",
  "accounts-guests-delete-guest": "DELETE /v3/accounts/{account}/guests/{guest}",
  "accounts-branding-get-account-branding": "GET /v3/accounts/{account}/branding",
  "accounts-branding-create-or-update-account-branding": "POST /v3/accounts/{account}/branding",
  "accounts-branding-delete-custom-branding": "DELETE /v3/accounts/{account}/branding",
  "accounts-properties-list-account-properties": "GET /v3/accounts/{account}/properties",
  "accounts-properties-create-account-property": "POST /v3/accounts/{account}/properties",
  "accounts-properties-delete-account-property": "DELETE /v3/accounts/{account}/properties/{name}",
  "accounts-sso-get-sso-details": "GET /v3/accounts/{account}/sso",
  "accounts-sso-update-sso-configuration": "PATCH /v3/accounts/{account}/sso",
  "accounts-sso-delete-sso-configuration": "DELETE /v3/accounts/{account}/sso",
  "accounts-member-rights-list": "GET /v3/accounts/{account}/rights",
  "accounts-member-rights-create": "POST /v3/accounts/{account}/rights",
  "accounts-member-rights-update": "PATCH /v3/accounts/{account}/rights/{right}",
  "accounts-member-rights-delete": "DELETE /v3/accounts/{account}/rights/{right}",
  "groups-create-new-group": "POST /v3/accounts/{account}/groups",
  "groups-list-groups": "GET /v3/accounts/{account}/groups",
  "groups-get-group-details": "GET /v3/accounts/{account}/groups/{group}",
  "groups-update-group": "PATCH /v3/accounts/{account}/groups/{group}",
  "groups-delete-group": "DELETE /v3/accounts/{account}/groups/{group}",
  "groups-reorder-groups": "PUT /v3/accounts/{account}/groups/order",
  "groups-group-queue-jobs": "GET /v3/accounts/{account}/groups/{group}/jobs",
  "groups-members-list-members": "GET /v3/groups/{group}/members",
  "groups-members-get-member-details": "GET /v3/groups/{group}/members/{member}",
  "groups-members-update-member": "PATCH /v3/groups/{group}/members/{member}",
  "groups-members-remove-member": "DELETE /v3/groups/{group}/members/{member}",
  "groups-invites-list-invites": "GET /v3/groups/{group}/invites",
  "groups-invites-get-invite-details": "GET /v3/groups/{group}/invites/{invite}",
  "groups-invites-invite-a-new-member": "POST /v3/groups/{group}/invites",
  "groups-invites-update-invite": "PATCH /v3/groups/{group}/invites/{invite}",
  "groups-invites-delete-an-invitation": "DELETE /v3/groups/{group}/invites/{invite}",
  "groups-branding-update-create-branding": "POST /v3/groups/{group}/branding",
  "groups-properties-list-properties": "GET /v3/groups/{group}/properties",
  "groups-properties-create-property": "POST /v3/groups/{group}/properties",
  "groups-properties-delete-property": "DELETE /v3/groups/{group}/properties/{name}",
  "files-upload-a-file-small-file-upload": "POST /v3/tempFiles",
  "profile-update-profile": "PATCH /v3/profiles/{username}",
  "profile-properties-list-properties": "GET /v3/properties",
  "profile-properties-get-property": "GET /v3/properties/{name}",
  "profile-properties-create-property": "POST /v3/properties",
  "profile-properties-delete-property": "DELETE /v3/properties/{name}",
} as const;

export type OperationName = keyof typeof table;

/** POSTs that set values or leave nothing behind: sending one twice does no harm. */
const repeatable: readonly OperationName[] = [
  "accounts-branding-create-or-update-account-branding",
  "groups-branding-update-create-branding",
  "files-upload-a-file-small-file-upload",
];

const toOperation = (id: OperationName): Operation => {
  const [method = "GET", path = ""] = table[id].split(" ");
  const kind = path === "/oauth/token" ? "token" : /-list(-|$)/.test(id) ? "list" : undefined;
  return {
    id,
    method: method as Operation["method"],
    path,
    ...(kind ? { kind } : {}),
    ...(repeatable.includes(id) ? { repeatable: true } : {}),
  };
};

export const operations = Object.fromEntries(
  (Object.keys(table) as OperationName[]).map((id) => [id, toOperation(id)]),
) as Record<OperationName, Operation>;
