import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { paging } from "../pages";

const id = z.string();
const newcomer = z.strictObject({ id, existingDept: id.optional(), isDepartmentHead: z.boolean().optional() });
const entrant = newcomer.extend({ isAdmin: z.boolean().optional() }).strict();

export const departmentCreate = z.strictObject({
  name: z.string().min(1),
  members: z.array(newcomer).min(1, "there must be a head at least"),
});
export const departmentUpdate = z.strictObject({ name: z.string().min(1).optional() });
export const headsUpdate = z.strictObject({ add: z.array(entrant).optional(), remove: id.optional() });
export const membersUpdate = z.strictObject({
  addMembers: z.array(entrant).optional(),
  removeMembers: z.array(id).optional(),
});

const access: Access = "signedIn";
const all = "/api/departments";
const one = "/api/departments/{id}";
const members = "/api/departments/{id}/members";

export const departmentOperations: WorkDriveOperation[] = [
  { id: "departments-get-all-departments", method: "GET", path: all, line: 6299, kind: "list", access, query: paging },
  {
    id: "departments-create-a-department",
    method: "POST",
    path: all,
    line: 6355,
    kind: "write",
    access,
    when: { field: "members" },
    body: departmentCreate,
  },
  {
    id: "departments-update-department-head",
    method: "PATCH",
    path: "/api/departments/{id}/admin",
    line: 6394,
    kind: "write",
    access,
    body: headsUpdate,
  },
  {
    id: "departments-update-department-members",
    method: "POST",
    path: members,
    line: 6439,
    kind: "write",
    access,
    body: membersUpdate,
  },
  { id: "departments-get-department-members", method: "GET", path: members, line: 6507, kind: "read", access },
  {
    id: "departments-update-a-department",
    method: "PATCH",
    path: one,
    line: 6562,
    kind: "write",
    access,
    body: departmentUpdate,
  },
  { id: "departments-delete-a-department", method: "DELETE", path: one, line: 6596, kind: "write", access },
];
