import { z } from "zod";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { set } from "../kit/fields";
import { unreadable } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { idOf, inOrganization, uuid } from "./root";

const groupId = uuid("Id of the security group. Nothing makes one but WorkDrive itself.");

const add = (api: WorkDriveApi, groupId: string, ids: readonly string[]) =>
  api.call("security-groups-add-users-to-the-securitygroup", { groupId }, { body: { ids } });
const remove = (api: WorkDriveApi, groupId: string, ids: readonly string[]) =>
  api.call("security-groups-remove-users-from-the-securitygroup", { groupId }, { body: { ids } });

const exported = { never: "The members of a security group are shown as a number alone." };
const quirks = [
  { line: 6843, text: "The members of a security group are shown as a number alone: drift is not seen." },
  { line: 6865, text: "Both paths end in a stray brace, which is not sent." },
  {
    line: 6890,
    text: "The removal is a DELETE with a body. A proxy that drops it would leave the users in the group.",
  },
];

export const securityGroupMember = defineResource({
  type: "workdrive:SecurityGroupMember",
  summary: "One user in a security group, as far as this program has put the user there.",
  product: workdrive,
  kind: "edge",
  inputs: z.strictObject({ groupId, user: idOf("Id of the User.", "User") }),
  outputs: z.object({}),
  identity: { id: ["groupId", "user"], unique: true },
  source: unreadable<WorkDriveApi>("workdrive:securityGroupMembers", ["groupId"], { parent: inOrganization }),
  listFields: "all",
  exported,
  cost: { list: null, read: null, create: 1, update: 0, delete: 1 },
  quirks,
  example: { groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6", user: "172fa58d-7933-45a6-a905-b06770f2224c" },

  state: () => ({}),

  async create({ api }, { groupId, user }) {
    await add(api, String(groupId), [user]);
    return { key: user };
  },

  async delete({ api }, { groupId = "", user = "" }) {
    await remove(api, groupId, [user]);
  },
});

/** Not an authoritative set: strangers cannot be seen, so they can be neither reported nor removed. */
export const securityGroupMembers = defineResource({
  type: "workdrive:SecurityGroupMembers",
  summary:
    "Users in a security group, added and removed together. Users whom others have added are not seen, and stay.",
  product: workdrive,
  kind: "singleton",
  inputs: z.strictObject({
    groupId,
    users: set(idOf("Id of a User.", "User"), "The users whom this program puts into the group."),
  }),
  outputs: z.object({}),
  identity: { id: ["groupId"] },
  source: unreadable<WorkDriveApi>("workdrive:securityGroups", ["groupId"], { parent: inOrganization }),
  listFields: "all",
  writeOnly: ["users"],
  exported,
  cost: { list: null, read: null, create: 1, update: 2, delete: 1 },
  quirks: [
    ...quirks,
    { text: "What the program has added is all that it knows: it removes nobody else, not even at destroy." },
  ],
  example: { groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6", users: ["172fa58d-7933-45a6-a905-b06770f2224c"] },

  state: () => ({}),

  async create({ api }, { groupId, users }) {
    if (users.length > 0) await add(api, String(groupId), users);
    return {};
  },

  async update({ api }, { groupId = "" }, { users }, _inputs, before) {
    const known = Array.isArray(before.users) ? before.users : [];
    const { add: newcomers, remove: leavers } = delta(known, users ?? known);
    if (newcomers.length > 0) await add(api, groupId, newcomers);
    if (leavers.length > 0) await remove(api, groupId, leavers);
    return undefined;
  },

  async delete({ api }, { groupId = "" }, { users }) {
    const known = Array.isArray(users) ? users.map(String) : [];
    if (known.length > 0) await remove(api, groupId, known);
  },
});
