import type { z } from "zod";
import { assign, ok, param, present } from "../../call";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import { departments } from "../departments/records";
import { locations } from "../locations/records";
import { fileWire } from "../media";
import { paged } from "../pages";
import { newBase, touch } from "../record";
import { securityGroups } from "../security-groups/records";
import type { supervisorList, userCreate, userList, usersCreate, usersDelete, userUpdate } from "./operations";
import { type User, userIn, users } from "./records";

const userOf = (call: Call): User => present(call.store.of(users).get("", param(call, "id")), "such user");

const locationWire = (call: Call, id: string | null) => {
  const location = id === null ? undefined : call.store.of(locations).get("", id);
  return location ? { id: location.id, name: location.name } : null;
};

/** What answers of the list and of a write have in common. */
function shown(call: Call, user: User): Fields {
  const { id, createdAt, updatedAt, createdBy, updatedBy, orgId, userName, email, status, firstName, lastName } = user;
  const base = { id, createdAt, updatedAt, createdBy, updatedBy, orgId, userName, email, status, firstName, lastName };
  const { bio, phone, reportsTo, designation, department, isDepartmentHead, color, isExpert, availability } = user;
  const work = { bio, phone, reportsTo, designation, department, isDepartmentHead, color, isExpert, availability };
  return { ...base, ...work, cover: fileWire(user.cover), location: locationWire(call, user.location) };
}

/** Lists show no teams (L60). */
function listed(call: Call, user: User): Fields {
  const boss = user.reportsTo === null ? undefined : call.store.of(users).get("", user.reportsTo);
  const reportsToObj = boss ? { id: boss.id, firstName: boss.firstName, lastName: boss.lastName } : null;
  return { ...shown(call, user), picture: fileWire(user.picture), reportsToObj };
}

/** Writes answer 20 for the picture (L207). */
function written(call: Call, user: User): Fields {
  const teams = { userAdditionalTeams: user.additionalTeams, addAdditionalLocations: user.additionalLocations };
  const all = call.store.of(users).list("");
  const teamMembers = all.filter(({ reportsTo }) => reportsTo === user.id).map(({ id }) => id);
  return { ...shown(call, user), picture: 20, teamMembers, ...teams };
}

type Sent = Partial<z.output<typeof usersCreate>["data"][number] & z.output<typeof userUpdate>>;

/** Refuses what refers to nothing. */
function checkReferences(call: Call, sent: Sent): void {
  const { department, location, securityGroup, reportsTo } = sent;
  const groups = { department: departments, location: locations, securityGroup: securityGroups } as const;
  for (const [field, id] of Object.entries({ department, location, securityGroup })) {
    if (id !== undefined && !call.store.of<object>(groups[field as keyof typeof groups]).get("", id))
      throw invalid(field, `there is no such ${field}`);
  }
  if (reportsTo !== undefined) userIn(call, "reportsTo", reportsTo);
  for (const id of sent.addAdditionalTeams ?? []) userIn(call, "addAdditionalTeams", id);
  for (const id of sent.addAdditionalLocations ?? [])
    if (!call.store.of(locations).get("", id)) throw invalid("addAdditionalLocations", `there is no location ${id}`);
}

const joined = (before: readonly string[], more: readonly string[] = [], fewer: readonly string[] = []): string[] =>
  [...new Set([...before, ...more])].filter((id) => !fewer.includes(id));

function add(call: Call, sent: z.output<typeof usersCreate>["data"][number]): User {
  checkReferences(call, sent);
  const table = call.store.of(users);
  if (table.list("").some(({ email }) => email.toLowerCase() === sent.email.toLowerCase()))
    throw invalid("email", "is taken");
  const user: User = {
    ...newBase(call, "users"),
    userName: sent.email.split("@")[0] ?? "",
    email: sent.email,
    status: "INVITED",
    firstName: sent.firstName ?? null,
    lastName: sent.lastName ?? null,
    picture: null,
    cover: null,
    bio: null,
    phone: sent.phone ?? null,
    reportsTo: sent.reportsTo ?? null,
    designation: sent.designation ?? null,
    department: sent.department ?? null,
    isDepartmentHead: sent.isDepartmentHead ?? false,
    color: "#27ae60",
    isExpert: false,
    availability: 1,
    location: sent.location ?? null,
    securityGroup: sent.securityGroup ?? null,
    skill: sent.skill ?? [],
    defaultVisibility: sent.defaultVisibility ?? null,
    externalUserId: sent.externalUserId ?? null,
    additionalTeams: joined([], sent.addAdditionalTeams),
    additionalLocations: joined([], sent.addAdditionalLocations),
  };
  if (user.securityGroup) call.store.of(securityGroups).get("", user.securityGroup)?.members.push(user.id);
  return table.put("", user.id, user);
}

function remove(call: Call, user: User): void {
  call.store.of(users).delete("", user.id);
  for (const department of call.store.of(departments).list(""))
    department.heads = department.heads.filter((id) => id !== user.id);
  for (const group of call.store.of(securityGroups).list(""))
    group.members = group.members.filter((id) => id !== user.id);
}

export const userHandlers: Handlers = {
  "user-get-all-users": withQuery<typeof userList>((call, query) => {
    const fits = ({ department, location }: User) =>
      (query.department === undefined || department === query.department) &&
      (query.location === undefined || location === query.location);
    const found = call.store.of(users).list("").filter(fits);
    return paged(
      "users",
      found.map((user) => listed(call, user)),
      query,
    );
  }),

  "user-get-all-team-supervisors": withQuery<typeof supervisorList>((call, query) => {
    const all = call.store.of(users).list("");
    const reports = all.filter(({ id }) => query.userId === undefined || id === query.userId);
    const chiefs = all.filter(({ id }) => reports.some(({ reportsTo }) => reportsTo === id));
    return paged(
      "users",
      chiefs.map(({ id, email, firstName, lastName }) => ({ id, email, firstName, lastName })),
      query,
    );
  }),

  "user-create-a-user": withBody<typeof userCreate>((call, body) => ok(written(call, add(call, body)))),

  "user-bulk-create-user": withBody<typeof usersCreate>((call, { data }) =>
    ok(data.map((body) => written(call, add(call, body)))),
  ),

  "user-update-a-user": withBody<typeof userUpdate>((call, body) => {
    const user = userOf(call);
    checkReferences(call, body);
    const { availability, fileId, coverFileId, addAdditionalTeams, removeAdditionalTeams, ...rest } = body;
    const { addAdditionalLocations, ...plain } = rest;
    assign(user, { ...plain, picture: fileId, cover: coverFileId });
    if (availability !== undefined) user.availability = availability === "ACTIVE" ? 1 : 2;
    user.additionalTeams = joined(user.additionalTeams, addAdditionalTeams, removeAdditionalTeams);
    user.additionalLocations = joined(user.additionalLocations, addAdditionalLocations);
    touch(call, user);
    return ok({ ...written(call, user), badges: [] });
  }),

  "user-delete-a-user": (call) => {
    remove(call, userOf(call));
    return {};
  },

  "user-bulk-delete-user": withBody<typeof usersDelete>((call, { ids }) => {
    for (const user of ids.map((id) => userIn(call, "ids", id))) remove(call, user);
    return {};
  }),
};
