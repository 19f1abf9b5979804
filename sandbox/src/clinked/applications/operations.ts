import { z } from "zod";
import type { Operation } from "../contract/operation";
import { text, word } from "../contract/shapes";

/** No field is called required; nothing can be told apart without a name. */
export const applicationCreate = z.strictObject({
  name: word,
  description: text.optional(),
  platform: z.enum(["IOS", "ANDROID", "SYNC", "LINUX", "WINDOWS", "OTHER"]).optional(),
  deviceType: z.enum(["Phone", "Tablet", "Watch", "Browser", "Other"]).optional(),
  deviceModel: text.optional(),
  deviceOs: text.optional(),
  appVersion: text.optional(),
  bundleId: text.optional(),
});

export const applicationUpdate = applicationCreate.partial().extend({ rotateSecret: z.boolean().optional() });

const path = "/v3/applications";
const one = `${path}/{application}`;

export const applicationOperations: Operation[] = [
  {
    id: "applications-create-new-application",
    method: "POST",
    path,
    line: 470,
    kind: "write",
    access: "signedIn",
    body: applicationCreate,
  },
  {
    id: "applications-list-applications",
    method: "GET",
    path,
    line: 711,
    kind: "list",
    access: "signedIn",
    paging: { style: "array" },
  },
  {
    id: "applications-return-application-details",
    method: "GET",
    path: one,
    line: 867,
    kind: "read",
    access: "signedIn",
  },
  {
    id: "applications-update-application",
    method: "PATCH",
    path: one,
    line: 1023,
    kind: "write",
    access: "signedIn",
    body: applicationUpdate,
  },
  {
    id: "applications-delete-application",
    method: "DELETE",
    path: one,
    line: 1277,
    kind: "write",
    access: "signedIn",
  },
];
