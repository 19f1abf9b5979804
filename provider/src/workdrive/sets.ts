import { defineSet } from "../kit/set";
import type { WorkDriveApi } from "./api";
import { departmentMember } from "./department-people";
import { locationMember } from "./location-member";

const user = "172fa58d-7933-45a6-a905-b06770f2224c";

export const departmentMembers = defineSet<WorkDriveApi>({
  type: "workdrive:DepartmentMembers",
  summary: "All members of a department: somebody who was added by hand is drift.",
  of: departmentMember,
  parents: ["department"],
  entries: { name: "members", text: "All members of the department.", key: "user" },
  quirks: [{ text: "Who is removed is in no department afterwards, and stays a head until a DepartmentHead ends." }],
  example: { department: "1ae6eb71-dddf-48b7-945f-78127fd85801", members: [{ user }], allowMassRemoval: true },
});

export const locationMembers = defineSet<WorkDriveApi>({
  type: "workdrive:LocationMembers",
  summary: "All members of a location: somebody who was added by hand is drift.",
  of: locationMember,
  parents: ["location"],
  entries: { name: "members", text: "All members of the location.", key: "user" },
  example: { location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e", members: [{ user }], allowMassRemoval: true },
});
