import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { flag } from "../pages";

const text = z.string();

export const ssoList = z.strictObject({
  manage: flag.optional(),
  location: text.optional(),
  department: text.optional(),
});
export const ssoLevel = z.strictObject({ manage: flag.optional() });
export const ssoCreate = z.strictObject({
  type: z.enum(["QUICK_LINK", "SSO"]),
  name: text.optional(),
  authorizationURI: text.optional(),
  tokenURI: text.optional(),
  refreshURI: text.optional(),
  loginURL: text.optional(),
  order: z.number().optional(),
  fileId: text.optional(),
  departmentId: text.optional(),
  locationId: text.optional(),
  link: text.optional(),
});

const access: Access = "signedIn";
const path = "/api/sso";

export const ssoOperations: WorkDriveOperation[] = [
  { id: "sso-get-all-ssos", method: "GET", path, line: 6921, kind: "list", access, query: ssoList },
  { id: "sso-create-a-sso", method: "POST", path, line: 7018, kind: "write", access, query: ssoLevel, body: ssoCreate },
];
