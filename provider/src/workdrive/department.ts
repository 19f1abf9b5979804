import { z } from "zod";
import { defineResource } from "../kit/definition";
import { set } from "../kit/fields";
import { defineSource } from "../kit/source";
import { idsIn } from "../kit/wire";
import { type WorkDriveApi, workdrive } from "./api";
import { idOf, listOf } from "./root";

const firstMember = z.strictObject({
  user: idOf("Id of the User.", "User"),
  existingDept: idOf("Id of the Department that the user is in so far.", "Department").optional(),
  isDepartmentHead: z.boolean().optional().describe("Whether the user heads another department already."),
});
const inputs = z.strictObject({
  name: z.string().min(1).describe("Name of the department; recognises an existing one."),
  firstMembers: set(
    firstMember,
    "Who is in it from the start: one at least, who heads it. Later changes belong to DepartmentHead and DepartmentMember.",
  ),
});
const outputs = z.object({
  departmentId: z.string().describe("Id given by WorkDrive."),
  heads: set(z.string(), "Ids of the users who head it."),
  memberCount: z.number().describe("Number of members."),
});

interface Person {
  readonly id: string;
}
/** A list entry shows admins and memberCount, the single read departmentHeads and members (L6313, L6525). */
export interface DepartmentWire {
  readonly id: string;
  readonly name: string;
  readonly memberCount?: number | null;
  readonly admins?: readonly Person[] | null;
  readonly departmentHeads?: readonly string[] | null;
  readonly members?: readonly Person[] | null;
}

/** The members read serves as the single read: it shows the department as well (L6507). */
export const departments = defineSource<WorkDriveApi, DepartmentWire>({
  ...listOf<DepartmentWire>("workdrive:departments", "departments-get-all-departments", "departments"),
  key: ({ id }) => id,
  single: (api, _scope, id) => api.call("departments-get-department-members", { id }),
});

export const department = defineResource({
  type: "workdrive:Department",
  summary: "A department, with its first head. DepartmentMember and DepartmentHead hold who is in it and who heads it.",
  product: workdrive,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["departmentId"], naturalKeys: ["name"], unique: true },
  source: departments,
  listFields: "all",
  createOnly: ["firstMembers"],
  writeOnly: ["firstMembers"],
  volatile: ["heads", "memberCount"],
  // Somebody has to head it from the start; the others are DepartmentHead.
  exported: { fill: ({ heads }) => (Array.isArray(heads) && heads[0] ? { firstMembers: [{ user: heads[0] }] } : {}) },
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 1 },
  quirks: [
    {
      line: 6351,
      text: "A department needs a head. The fields of the create do not name one, so its members are taken to be heads.",
    },
    {
      line: 6384,
      text: "existingDept in the examples is called existing Department in the tables; the examples are followed.",
    },
    {
      line: 6507,
      text: "There is no single read; the list of members shows the department as well and serves as one.",
    },
    { line: 6588, text: "An update takes the name alone." },
  ],
  example: { name: "Managers", firstMembers: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }] },

  state: ({ id, name, memberCount, admins, departmentHeads, members }) => ({
    name,
    departmentId: id,
    heads: idsIn(departmentHeads ?? admins),
    memberCount: memberCount ?? members?.length,
  }),

  validate: ({ firstMembers }) =>
    Array.isArray(firstMembers) && firstMembers.length === 0
      ? [{ path: "firstMembers", text: "a department needs a head: name one user at least" }]
      : [],

  async create({ api }, { name, firstMembers }) {
    const body = { name, members: firstMembers.map(({ user: id, ...rest }) => ({ id, ...rest })) };
    const made = await api.call<DepartmentWire | undefined>("departments-create-a-department", {}, { body });
    return made?.id ? { key: made.id } : {};
  },

  async update({ api }, { departmentId: id = "" }, { name }) {
    if (name !== undefined) await api.call("departments-update-a-department", { id }, { body: { name } });
    return undefined;
  },

  async delete({ api }, { departmentId: id = "" }) {
    await api.call("departments-delete-a-department", { id });
  },
});
