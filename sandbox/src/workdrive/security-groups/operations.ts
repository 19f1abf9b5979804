import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { paging } from "../pages";

export const groupMembers = z.strictObject({ ids: z.array(z.string()).min(1) });

const access: Access = "signedIn";
/** The document prints a brace after it (L6865, L6890). */
const members = "/api/security_groups/{groupId}/members";

export const securityGroupOperations: WorkDriveOperation[] = [
  {
    id: "security-groups-get-all-security-groups",
    method: "GET",
    path: "/api/security_groups",
    line: 6829,
    kind: "list",
    access,
    query: paging,
  },
  {
    id: "security-groups-add-users-to-the-securitygroup",
    method: "POST",
    path: members,
    line: 6865,
    kind: "write",
    access,
    body: groupMembers,
  },
  {
    id: "security-groups-remove-users-from-the-securitygroup",
    method: "DELETE",
    path: members,
    line: 6890,
    kind: "write",
    access,
    body: groupMembers,
  },
];
