import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";

const text = z.string();
/** Two fields of the document's own example are null (L550, L558). */
const maybe = text.nullish();

export const organizationCreate = z.strictObject({
  name: text.min(1),
  admin: z.strictObject({ firstName: text.optional(), lastName: text.optional(), email: z.email() }),
  auth: z.strictObject({ method: z.enum(["internal", "ldap"]) }),
});
export const organizationUpdate = z.strictObject({
  fileId: text.optional(),
  name: text.min(1).optional(),
  legalName: text.optional(),
  websites: z.array(text).optional(),
  address: z.strictObject({ street1: maybe, street2: maybe, city: maybe, state: maybe, zip: maybe }).optional(),
  email: text.optional(),
  phone: text.optional(),
  description: maybe,
  industry: maybe,
});
export const tokenCreate = z.strictObject({ userId: text });

const access: Access = "signedIn";

export const organizationOperations: WorkDriveOperation[] = [
  {
    id: "organization-create-a-new-organization",
    method: "POST",
    path: "/api/organization",
    line: 476,
    kind: "write",
    access,
    body: organizationCreate,
  },
  {
    id: "organization-update-an-organization",
    method: "PATCH",
    path: "/api/organization/{id}",
    line: 531,
    kind: "write",
    access,
    body: organizationUpdate,
  },
  {
    id: "access-token-generate-a-new-accesstoken",
    method: "POST",
    path: "/api/token/generate-access",
    line: 654,
    kind: "write",
    access,
    body: tokenCreate,
  },
];
