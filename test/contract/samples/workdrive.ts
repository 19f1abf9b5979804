import fc from "fast-check";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { Area, TypeFacts } from "../area";
import { email } from "../values";
import { standing, world } from "../worlds/workdrive";

const user = fc.constantFrom(...standing.users);
const people = fc.subarray([...standing.users], { minLength: 1 });
/** One or the other: then what is added is all that is given. */
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids.map((id) => [id]));
/** One at first, and all later: then the others alone are sent. */
const newcomers =
  ([first]: readonly string[]) =>
  (given: unknown) =>
    (given as string[]).length > 1 ? (given as string[]).filter((id) => id !== first) : given;
const department = fc.constantFrom(...standing.departments);
const location = fc.constantFrom(...standing.locations);

const members = (entry: Record<string, fc.Arbitrary<unknown>>): TypeFacts => ({
  values: {
    members: people.chain((ids) =>
      fc.tuple(...ids.map((id) => fc.record({ ...entry, user: fc.constant(id) }, { requiredKeys: ["user"] }))),
    ),
  },
  always: { allowMassRemoval: true },
});

/** Fields of the user in the two requests that make one. */
const made = (...names: string[]) => Object.fromEntries(names.map((name) => [name, [name, `data.0.${name}`]] as const));

const atEntry = "It goes along when somebody enters, and means nothing later.";
const entrant = (list: string): TypeFacts => ({
  wireNames: Object.fromEntries(
    ["isAdmin", "existingDept", "isDepartmentHead"].map((name) => [name, `${list}.0.${name}`]),
  ),
  sentOnce: { isAdmin: atEntry, existingDept: atEntry, isDepartmentHead: atEntry },
});

export const area: Area = {
  name: "workdrive",
  world,
  paths: "^/api/",
  byName: {
    user,
    department,
    location,
    email,
    reportsTo: user,
    existingDept: department,
    departmentId: department,
    locationId: location,
    groupId: fc.constantFrom(...standing.securityGroups),
    ownerIds: people,
    "firstMembers[].user": user,
    "firstMembers[].existingDept": department,
    "permissions.users[]": user,
    "permissions.locations[]": location,
  },
  types: {
    "workdrive:User": {
      values: {
        additionalTeams: oneOf(standing.users),
        additionalLocations: fc.constant(standing.locations.slice(0, 1)),
        securityGroup: fc.constantFrom(...standing.securityGroups),
        archiveOnDestroy: fc.constant(false),
      },
      otherValues: { additionalLocations: fc.constant([...standing.locations]) },
      wireNames: {
        ...made("department", "location", "securityGroup", "skill", "defaultVisibility", "externalUserId"),
        additionalTeams: ["addAdditionalTeams", "data.0.addAdditionalTeams"],
        additionalLocations: ["addAdditionalLocations", "data.0.addAdditionalLocations"],
        onboardingDefaults: "bulk",
      },
      companions: { additionalTeams: ["removeAdditionalTeams"] },
      onWire: { additionalLocations: newcomers(standing.locations) },
    },
    "workdrive:Organization": {},
    "workdrive:AccessToken": {},
    "workdrive:Department": {
      // The first member of its example would leave the department of others.
      fixture: { name: "Managers", firstMembers: [{ user: standing.users[2] }] },
      distinct: { firstMembers: "user" },
      wireNames: { firstMembers: "members" },
      onWire: { firstMembers: (given) => (given as Fields[]).map(({ user: id, ...rest }) => ({ id, ...rest })) },
    },
    "workdrive:DepartmentHead": entrant("add"),
    "workdrive:DepartmentMember": entrant("addMembers"),
    "workdrive:DepartmentMembers": members({ isAdmin: fc.boolean() }),
    "workdrive:Location": {},
    "workdrive:LocationMember": {},
    "workdrive:LocationMembers": members({}),
    "workdrive:SecurityGroupMember": { sentAgain: "Whoever is in the group already is no error." },
    "workdrive:SecurityGroupMembers": {
      values: { users: fc.constant(standing.users.slice(0, 1)) },
      otherValues: { users: fc.constant([...standing.users]) },
      wireNames: { users: "ids" },
      onWire: { users: newcomers(standing.users) },
    },
    "workdrive:SsoLink": {
      // The log hides what has such a name.
      onWire: { authorizationURI: () => "[redacted]", tokenURI: () => "[redacted]" },
    },
    "workdrive:GroupChat": {
      undated: true,
      values: { members: people, admins: oneOf(standing.users) },
      wireNames: { admins: "newAdmins" },
      onWire: { members: (given) => (given as string[]).map((id) => ({ id, isAdmin: false })) },
      companions: { admins: ["removedAdmins"] },
    },
    "workdrive:Document": {
      wireNames: { link: ["link", "kb.link"] },
      companions: { permissions: ["kb"] },
    },
    "workdrive:Faq": {
      wireNames: Object.fromEntries(["name", "tags", "expiry", "link"].map((name) => [name, `kb.${name}`])),
    },
    "workdrive:Task": {
      values: { userIds: oneOf(standing.users) },
      companions: { userIds: ["removeIds"] },
      refused: {
        reason: "A task that was a draft stays one when its status leaves the program, and cannot be assigned.",
        when: ({ userIds, status }) => userIds !== undefined && status !== "publish",
      },
    },
  },
};
