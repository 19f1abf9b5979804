import { describe, expect, it } from "vitest";
import { definitionOf } from "../contract/areas";
import { lifecycleAt } from "../products/support/lifecycle";

const place = "e9659111-c52a-42c9-b6ed-42d0f5bdd29e";
const person = "172fa58d-7933-45a6-a905-b06770f2224c";
const meta = { totalPages: 1 };

describe.each([
  ["workdrive:DepartmentMember", "department", `${place}/${person}`, { user: person }],
  ["workdrive:DepartmentHead", "department", `${place}/${person}`, { user: person }],
  ["workdrive:LocationMember", "location", `${place}/${person}`, { user: person }],
  ["workdrive:DepartmentMembers", "department", place, { members: [{ user: person }] }],
  ["workdrive:LocationMembers", "location", place, { members: [{ user: person }] }],
])("%s", (type, parent, id, rest) => {
  const living = { id, state: { [parent]: place, ...rest } };

  it.each([{}, { members: null, departmentHeads: null }, { members: [null], departmentHeads: [null] }])(
    "stays in the state when the answer shows %j",
    async (shown) => {
      const { read } = await lifecycleAt(definitionOf(type), ({ path }) => [
        200,
        path === "/api/users" ? { users: [{ id: "u0" }], meta } : { id: place, name: "M", ...shown },
      ]);
      await expect(read(living)).rejects.toThrow(/the answer is not the documented one: it has no list/);
    },
  );
});
