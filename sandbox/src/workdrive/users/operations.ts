import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { flag, paging } from "../pages";

const text = z.string();
const ids = z.array(text);

const person = {
  email: z.email("must be an e-mail address"),
  phone: text.optional(),
  firstName: text.optional(),
  lastName: text.optional(),
  designation: text.optional(),
  isDepartmentHead: z.boolean().optional(),
  department: text.optional(),
  location: text.optional(),
  securityGroup: text.optional(),
  reportsTo: text.optional(),
  skill: ids.optional(),
  defaultVisibility: z.enum(["public", "restricted"]).optional(),
  addAdditionalTeams: ids.optional(),
  addAdditionalLocations: ids.optional(),
};

export const userList = paging.extend({ department: text.optional(), location: text.optional() }).strict();
export const supervisorList = paging.extend({ userId: text.optional() }).strict();
export const bulk = z.strictObject({ bulk: flag.optional() });
export const userCreate = z.strictObject(person);
export const usersCreate = z.strictObject({
  data: z.array(z.strictObject({ ...person, externalUserId: text.optional() })).min(1),
});
export const userUpdate = z.strictObject({
  firstName: text.optional(),
  lastName: text.optional(),
  status: z.enum(["ACTIVE", "ARCHIVE", "PRE_INVITED", "INVITED", "BLOCKED"]).optional(),
  phone: text.optional(),
  isExpert: z.boolean().optional(),
  availability: z.enum(["ACTIVE", "AWAY"]).optional(),
  fileId: text.optional(),
  coverFileId: text.optional(),
  reportsTo: text.optional(),
  designation: text.optional(),
  bio: text.optional(),
  isDepartmentHead: z.boolean().optional(),
  department: text.optional(),
  location: text.optional(),
  addAdditionalTeams: ids.optional(),
  removeAdditionalTeams: ids.optional(),
  addAdditionalLocations: ids.optional(),
});
export const usersDelete = z.strictObject({ ids: ids.min(1) });

const access: Access = "signedIn";
const one = "/api/users/{id}";

export const userOperations: WorkDriveOperation[] = [
  { id: "user-get-all-users", method: "GET", path: "/api/users", line: 46, kind: "list", access, query: userList },
  {
    id: "user-get-all-team-supervisors",
    method: "GET",
    path: "/api/users/supervisors",
    line: 124,
    kind: "list",
    access,
    query: supervisorList,
  },
  {
    id: "user-create-a-user",
    method: "POST",
    path: "/api/users/add",
    line: 164,
    kind: "write",
    access,
    query: bulk,
    body: userCreate,
  },
  { id: "user-update-a-user", method: "PATCH", path: one, line: 251, kind: "write", access, body: userUpdate },
  { id: "user-delete-a-user", method: "DELETE", path: one, line: 354, kind: "write", access, query: bulk },
  {
    id: "user-bulk-create-user",
    method: "POST",
    path: "/api/users/bulk-create",
    line: 375,
    kind: "write",
    access,
    body: usersCreate,
  },
  {
    id: "user-bulk-delete-user",
    method: "DELETE",
    path: "/api/users/bulk-delete",
    line: 450,
    kind: "write",
    access,
    body: usersDelete,
  },
];
