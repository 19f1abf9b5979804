import { z } from "zod";
import type { Operation } from "../contract/operation";
import { email, text } from "../contract/shapes";

const changeable = {
  sendEmail: z.boolean().optional(),
  /** Typed boolean, and text in every example (L35461). */
  message: text.nullish(),
  dateExpire: z.int().nullish(),
  password: text.nullish(),
  notifications: z.boolean().optional(),
  uploads: z.boolean().optional(),
  downloads: z.boolean().optional(),
};

export const shareCreate = z.strictObject({
  emails: z.array(email).min(1),
  type: z.enum(["SHARE", "UPLOAD_REQUEST"]).default("SHARE"),
  ...changeable,
});
export const shareUpdate = z.strictObject({
  ...changeable,
  expiryEnabled: z.boolean().optional(),
  passwordEnabled: z.boolean().optional(),
});

const path = "/v3/context/{context}/shares";
const one = `${path}/{tokenKey}`;
const signedIn = { access: "signedIn" } as const;

export const shareOperations: Operation[] = [
  { id: "shares-list-shares", method: "GET", path, line: 35263, kind: "list", ...signedIn, paging: { style: "array" } },
  {
    id: "shares-share-count",
    method: "HEAD",
    path,
    line: 35398,
    kind: "read",
    ...signedIn,
    paging: { style: "count" },
  },
  { id: "shares-create-share", method: "POST", path, line: 35421, kind: "write", ...signedIn, body: shareCreate },
  { id: "shares-update-share", method: "PATCH", path: one, line: 35621, kind: "write", ...signedIn, body: shareUpdate },
  { id: "shares-delete-share", method: "DELETE", path: one, line: 35821, kind: "write", ...signedIn },
];
