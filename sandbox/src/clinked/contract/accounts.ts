import { z } from "zod";
import type { Operation } from "./operation";
import {
  accountName,
  colour,
  flag,
  idNumber,
  noChange,
  permission,
  startsWithOnly,
  tempFileId,
  text,
  word,
} from "./shapes";

export const accountList = z.strictObject({ enabledOnly: flag.optional() });

/** Nullable strings (L1523). */
export const accountUpdate = z.strictObject({
  friendlyName: noChange(word),
  name: noChange(accountName),
  locale: noChange(word),
});

export const branding = z
  .strictObject({
    navbarColor: colour,
    navbarText: colour,
    sidebarColor: colour,
    sidebarText: colour,
    primaryColor: colour,
    primaryText: colour,
    secondaryColor: colour,
    secondaryText: colour,
    darkMenu: z.boolean(),
    logo: z.boolean(),
    icon: z.boolean(),
    background: z.boolean(),
    fontFamily: word,
  })
  .partial();

export const property = z.strictObject({ name: word, value: text });

export const ssoUpdate = z.strictObject({
  ssoEnabled: z.boolean().optional(),
  userJit: z.boolean().optional(),
  forceSso: z.boolean().optional(),
  adminsUsePassword: z.boolean().optional(),
  disableProfileEdit: z.boolean().optional(),
  forceAuth: z.boolean().optional(),
  renew: z.boolean().optional(),
  tempFile: noChange(tempFileId),
});

const rightType = z.enum(["ACCOUNT", "GROUP"]);
export const rightCreate = z.strictObject({
  name: word,
  description: text.optional(),
  basedOnPermission: permission,
  type: rightType,
  capabilities: z.array(word),
});

/** There is no field table; the example sends the name (L9754), so nothing else of create is refused. */
export const rightUpdate = rightCreate.partial();

export const tempFilePart = z.strictObject({
  name: word,
  contentType: word,
  size: idNumber.transform(Number),
});

const account = "/v3/accounts/{account}";
const member = { account: 1 } as const;
const administrator = { account: 16 } as const;
const get = { method: "GET", kind: "read" } as const;
const list = { method: "GET", kind: "list", paging: { style: "array" } } as const;
const post = { method: "POST", kind: "write", access: administrator } as const;
const patch = { method: "PATCH", kind: "write", access: administrator } as const;
const remove = { method: "DELETE", kind: "write", access: administrator } as const;

export const accountOperations: Operation[] = [
  { id: "accounts-list-accounts", path: "/v3/accounts", line: 1294, ...list, access: "signedIn", query: accountList },
  { id: "accounts-get-account-details", path: account, line: 1399, ...get, access: member },
  { id: "accounts-update-account", path: account, line: 1499, ...patch, body: accountUpdate },
  {
    id: "accounts-branding-get-account-branding",
    path: `${account}/branding`,
    line: 6474,
    ...get,
    access: member,
  },
  {
    id: "accounts-branding-create-or-update-account-branding",
    path: `${account}/branding`,
    line: 6621,
    ...post,
    body: branding,
  },
  { id: "accounts-branding-delete-custom-branding", path: `${account}/branding`, line: 6855, ...remove },
  {
    id: "accounts-properties-list-account-properties",
    path: `${account}/properties`,
    line: 6885,
    ...list,
    access: member,
    query: startsWithOnly,
  },
  {
    id: "accounts-properties-create-account-property",
    path: `${account}/properties`,
    line: 6938,
    ...post,
    body: property,
  },
  { id: "accounts-properties-delete-account-property", path: `${account}/properties/{name}`, line: 7016, ...remove },
  { id: "accounts-sso-get-sso-details", path: `${account}/sso`, line: 7873, ...get, access: administrator },
  { id: "accounts-sso-update-sso-configuration", path: `${account}/sso`, line: 8017, ...patch, body: ssoUpdate },
  { id: "accounts-sso-delete-sso-configuration", path: `${account}/sso`, line: 8216, ...remove },
  { id: "accounts-member-rights-list", path: `${account}/rights`, line: 9588, ...list, access: administrator },
  { id: "accounts-member-rights-create", path: `${account}/rights`, line: 9679, ...post, body: rightCreate },
  { id: "accounts-member-rights-update", path: `${account}/rights/{right}`, line: 9746, ...patch, body: rightUpdate },
  { id: "accounts-member-rights-delete", path: `${account}/rights/{right}`, line: 9801, ...remove },
];

export const tempFileOperations: Operation[] = [
  {
    id: "files-upload-a-file-small-file-upload",
    path: "/v3/tempFiles",
    line: 23866,
    ...post,
    access: "signedIn",
    upload: true,
  },
  {
    id: "files-upload-a-file-create-a-temporary-file",
    path: "/v3/tempFiles/parts",
    line: 23921,
    ...post,
    access: "signedIn",
    body: tempFilePart,
  },
  {
    id: "files-upload-a-file-upload-chunk",
    path: "/v3/tempFiles/parts/{tempfile}",
    line: 23999,
    ...post,
    access: "signedIn",
    upload: true,
  },
];
