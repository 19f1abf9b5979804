import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { paging } from "../pages";

const ids = z.array(z.string());

export const locationCreate = z.strictObject({ name: z.string().min(1) });
export const locationUpdate = z.strictObject({ name: z.string().min(1).optional() });
export const locationMembers = z.strictObject({ addMembers: ids.optional(), removeMembers: ids.optional() });

const access: Access = "signedIn";
const one = "/api/locations/{id}";
const members = "/api/locations/{id}/members";
const create = { method: "POST", line: 6657, kind: "write", access, body: locationCreate } as const;

export const locationOperations: WorkDriveOperation[] = [
  {
    id: "locations-get-all-locations",
    method: "GET",
    path: "/api/locations",
    line: 6614,
    kind: "list",
    access,
    query: paging,
  },
  // The document prints this path; a body without members is no department.
  { id: "locations-create-a-location", path: "/api/departments", ...create },
  { id: "locations-create-a-location-at-locations", path: "/api/locations", ...create },
  {
    id: "locations-update-location-members",
    method: "POST",
    path: members,
    line: 6679,
    kind: "write",
    access,
    body: locationMembers,
  },
  { id: "locations-get-location-members", method: "GET", path: members, line: 6734, kind: "read", access },
  {
    id: "locations-update-a-location",
    method: "PATCH",
    path: one,
    line: 6778,
    kind: "write",
    access,
    body: locationUpdate,
  },
  { id: "locations-delete-a-location", method: "DELETE", path: one, line: 6811, kind: "write", access },
];
