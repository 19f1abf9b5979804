import { z } from "zod";
import { defineListing } from "../../kit/data-source";
import { number, ownId, text, yesOrNo } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { byPage } from "../../kit/data-source-pages";
import type { Fields } from "../../kit/normal-form";
import { type WorkDriveApi, workdrive } from "../api";
import { department } from "../department";
import { location } from "../location";
import { idOf } from "../root";
import { user } from "../user";

export const getUsers = listing<WorkDriveApi>(user, {
  name: "workdrive:getUsers",
  summary: "The people of the organization.",
  list: "users",
  each: "eachUser",
  filters: {
    department: idOf("Id of the Department that they are in.", "Department").optional(),
    location: idOf("Id of the Location that they are in.", "Location").optional(),
  },
  shows: ["department", "location"],
  async page(api, query, number) {
    const page = await api.page<Fields>("user-get-all-users", {}, "users", number, query as Record<string, string>);
    const placed = ({ department, location, ...wire }: Fields) => ({
      ...wire,
      // An empty id is none.
      ...(department ? { department } : {}),
      ...(location ? { location } : {}),
    });
    return { ...page, items: page.items.map(placed) };
  },
  example: {},
});

const supervisorArgs = z.strictObject({ user: idOf("Id of the User whose supervisors they are.", "User").optional() });

export const getSupervisors = defineListing<WorkDriveApi, typeof supervisorArgs>({
  name: "workdrive:getSupervisors",
  summary: "People who supervise a team: ids for `additionalTeams` of a User.",
  product: workdrive,
  list: "users",
  each: "eachSupervisor",
  args: supervisorArgs,
  fields: z.object({
    userId: ownId("Id of the user."),
    email: text("E-mail address."),
    firstName: text("First name."),
    lastName: text("Last name."),
  }),
  cost: { requests: 1, per: "page" },
  example: {},
  async *pages(context, args) {
    const read = (page: number) =>
      context.api.page<Fields>("user-get-all-team-supervisors", {}, "users", page, { userId: args.user });
    for await (const items of byPage(context, "workdrive:getSupervisors", read)) {
      yield items.map((wire) => ({ ...wire, userId: wire.id }));
    }
  },
});

export const getDepartments = listing<WorkDriveApi>(department, {
  name: "workdrive:getDepartments",
  summary: "The departments of the organization.",
  list: "departments",
  each: "eachDepartment",
  example: {},
});

export const getLocations = listing<WorkDriveApi>(location, {
  name: "workdrive:getLocations",
  summary: "The locations of the organization.",
  list: "locations",
  each: "eachLocation",
  example: {},
});

interface WithMembers {
  readonly members?: readonly Fields[] | null;
  readonly departmentHeads?: readonly string[] | null;
}

const member = (of: string) => ({
  id: z.string().describe(`Id of the ${of}Member: a reference to it, and its id in an import file.`),
  user: ownId("Id of the user."),
  firstName: text("First name."),
  lastName: text("Last name."),
  email: text("E-mail address."),
  phone: text("Phone number."),
  status: text("Status, for example `ACTIVE`."),
});
const memberOf = (holder: string, wire: Fields) => ({ ...wire, user: wire.id, id: `${holder}/${wire.id}` });

const departmentArgs = z.strictObject({ department: idOf("Id of the Department.", "Department") });

export const getDepartmentMembers = defineListing<WorkDriveApi, typeof departmentArgs>({
  name: "workdrive:getDepartmentMembers",
  summary: "The members of a department, and who of them heads it.",
  product: workdrive,
  list: "members",
  each: "eachDepartmentMember",
  args: departmentArgs,
  fields: z.object({ ...member("Department"), isDepartmentHead: yesOrNo("Whether the user heads this department.") }),
  cost: { requests: 1, per: "call" },
  example: { department: "1ae6eb71-dddf-48b7-945f-78127fd85801" },
  async *pages({ api }, args) {
    const path = { id: args.department };
    const { members, departmentHeads } = await api.call<WithMembers>("departments-get-department-members", path);
    yield (members ?? []).map((wire) => ({
      ...memberOf(args.department, wire),
      isDepartmentHead: departmentHeads?.includes(String(wire.id)),
    }));
  },
});

const locationArgs = z.strictObject({ location: idOf("Id of the Location.", "Location") });

export const getLocationMembers = defineListing<WorkDriveApi, typeof locationArgs>({
  name: "workdrive:getLocationMembers",
  summary: "The members of a location.",
  product: workdrive,
  list: "members",
  each: "eachLocationMember",
  args: locationArgs,
  fields: z.object(member("Location")),
  cost: { requests: 1, per: "call" },
  example: { location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e" },
  async *pages({ api }, args) {
    const { members } = await api.call<WithMembers>("locations-get-location-members", { id: args.location });
    yield (members ?? []).map((wire) => memberOf(args.location, wire));
  },
});

const none = z.strictObject({});

export const getSecurityGroups = defineListing<WorkDriveApi, typeof none>({
  name: "workdrive:getSecurityGroups",
  summary: "The security groups of the organization: ids for SecurityGroupMember and for `securityGroup` of a User.",
  product: workdrive,
  list: "groups",
  each: "eachSecurityGroup",
  args: none,
  fields: z.object({
    groupId: ownId("Id of the security group."),
    name: text("Name."),
    memberCount: number("Number of members."),
  }),
  cost: { requests: 1, per: "page" },
  example: {},
  async *pages(context) {
    const read = (page: number) =>
      context.api.page<Fields>("security-groups-get-all-security-groups", {}, "groups", page);
    for await (const items of byPage(context, "workdrive:getSecurityGroups", read)) {
      yield items.map((wire) => ({ ...wire, groupId: wire.id }));
    }
  },
});
