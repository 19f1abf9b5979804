import { z } from "zod";
import type { Operation } from "../contract/operation";
import { text, word } from "../contract/shapes";

export const iframes = z.array(word);
export const passwordStrength = z.strictObject({
  size: z.int().min(1),
  uppercase: z.boolean(),
  digits: z.boolean(),
  special: z.boolean(),
});
export const profileFields = z.array(z.strictObject({ name: word, order: z.int() }));
export const enforcement = z.boolean();
export const storage = z.strictObject({ region: word });
export const domain = z.strictObject({
  domain: text.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "must be a domain such as portal.domain.ltd"),
});

const account = "/v3/accounts/{account}";
const read = { method: "GET", kind: "read", access: { account: 1 } } as const;
const list = { method: "GET", kind: "list", access: { account: 1 }, paging: { style: "array" } } as const;
const post = { method: "POST", kind: "write", access: { account: 16 } } as const;

export const accountSettingOperations: Operation[] = [
  { id: "accounts-iframes-list-iframes", path: `${account}/iframes`, line: 7527, ...list },
  { id: "accounts-iframes-update-iframes", path: `${account}/iframes`, line: 7567, ...post, body: iframes },
  { id: "accounts-password-strength-get-password-strength", path: `${account}/password-strength`, line: 7610, ...read },
  {
    id: "accounts-password-strength-update-password-strength",
    path: `${account}/password-strength`,
    line: 7673,
    ...post,
    body: passwordStrength,
  },
  { id: "accounts-profile-fields-list-profile-fields", path: `${account}/profile-fields`, line: 7771, ...list },
  {
    id: "accounts-profile-fields-update-profile-fields",
    path: `${account}/profile-fields`,
    line: 7822,
    ...post,
    body: profileFields,
  },
  {
    id: "accounts-two-factor-authentication-get-2fa-status",
    path: `${account}/two-factor-authentication-enforce`,
    line: 8250,
    ...read,
  },
  {
    id: "accounts-two-factor-authentication-update-2fa-status",
    path: `${account}/two-factor-authentication-enforce`,
    line: 8292,
    ...post,
    body: enforcement,
  },
  { id: "accounts-storage-region-get-storage-details", path: `${account}/storage`, line: 8335, ...read },
  {
    id: "accounts-storage-region-update-storage-region",
    path: `${account}/storage`,
    line: 8391,
    ...post,
    body: storage,
  },
  { id: "accounts-custom-domain-get-custom-domain-details", path: `${account}/domain`, line: 9136, ...read },
  { id: "accounts-custom-domain-add-custom-domain", path: `${account}/domain`, line: 9201, ...post, body: domain },
  {
    id: "accounts-custom-domain-delete-custom-domain",
    path: `${account}/domain`,
    line: 9233,
    method: "DELETE",
    kind: "write",
    access: { account: 16 },
  },
];
