import { z } from "zod";
import { defineResource } from "../kit/definition";
import type { Ids } from "../kit/identity";
import { defineSource } from "../kit/source";
import { type WorkDriveApi, workdrive } from "./api";
import { type DepartmentWire, departments } from "./department";
import { idOf, shownIn } from "./root";

const inputs = z.strictObject({
  department: idOf("Id of the Department.", "Department"),
  user: idOf("Id of the User.", "User"),
  isAdmin: z.boolean().optional().describe("Whether the user heads the department from the start."),
  existingDept: idOf("Id of the Department that the user is in so far.", "Department").optional(),
  isDepartmentHead: z.boolean().optional().describe("Whether the user heads another department already."),
});
type Input = z.infer<typeof inputs>;

interface Person {
  readonly id: string;
}

const read = "departments-get-department-members";

/** People of a department, out of the one answer that shows them all (L6507). */
const within = (name: string, items: (department: DepartmentWire) => readonly Person[]) =>
  defineSource<WorkDriveApi, Person>({
    name,
    scope: ["department"],
    key: ({ id }) => id,
    within: {
      source: departments,
      place: ({ department: key = "" }: Ids) => ({ scope: {}, key }),
      items: (holder) => items(holder as DepartmentWire),
    },
  });

/** What the service is told of somebody who enters. */
const entrant = ({ user: id, isAdmin, existingDept, isDepartmentHead }: Input) => ({
  id,
  isAdmin,
  existingDept,
  isDepartmentHead,
});

const common = {
  product: workdrive,
  kind: "edge",
  inputs,
  outputs: z.object({}),
  identity: { id: ["department", "user"], unique: true },
  listFields: "all",
  createOnly: ["isAdmin", "existingDept", "isDepartmentHead"],
  writeOnly: ["isAdmin", "existingDept", "isDepartmentHead"],
  cost: { list: 1, read: null, create: 3, update: 0, delete: 1 },
  example: {
    department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
    user: "172fa58d-7933-45a6-a905-b06770f2224c",
  },
  state: ({ id: user }: Person) => ({ user }),
} as const;

const told = {
  text: "isAdmin, existingDept and isDepartmentHead go along when somebody is added, and are never returned.",
};

export const departmentMember = defineResource<WorkDriveApi, typeof inputs, z.ZodObject, Person>({
  ...common,
  type: "workdrive:DepartmentMember",
  summary: "One member of a department. It minds nobody else's membership; DepartmentMembers owns all of them.",
  source: within("workdrive:departmentMembers", ({ members }) => shownIn(read, "members", members)),
  quirks: [
    told,
    { text: "A user is in one department: give User.department or a DepartmentMember, not both." },
    { line: 6547, text: "The table under the read is that of the update, copied." },
  ],

  async create({ api }, given) {
    const body = { addMembers: [entrant(given)] };
    await api.call("departments-update-department-members", { id: given.department }, { body });
    return { key: given.user };
  },

  async delete({ api }, { department: id = "", user }) {
    await api.call("departments-update-department-members", { id }, { body: { removeMembers: [user] } });
  },
});

export const departmentHead = defineResource<WorkDriveApi, typeof inputs, z.ZodObject, Person>({
  ...common,
  type: "workdrive:DepartmentHead",
  summary: "One head of a department, beside others.",
  source: within("workdrive:departmentHeads", ({ departmentHeads }) =>
    shownIn(read, "departmentHeads", departmentHeads).map((id) => ({ id })),
  ),
  // The first one stands in Department.firstMembers.
  exported: { isWorth: ({ user }, { heads }) => !Array.isArray(heads) || heads[0] !== user },
  quirks: [
    told,
    { line: 6404, text: "One request adds several heads and removes one." },
    {
      line: 6351,
      text: "A department needs a head, so the removal of the last one presumably fails. Add the next one first.",
    },
    { line: 6470, text: "Heads are called departmentHeads, admins and isDepartmentHead in different places." },
  ],

  async create({ api }, given) {
    const body = { add: [entrant(given)] };
    await api.call("departments-update-department-head", { id: given.department }, { body });
    return { key: given.user };
  },

  async delete({ api }, { department: id = "", user }) {
    await api.call("departments-update-department-head", { id }, { body: { remove: user } });
  },
});
