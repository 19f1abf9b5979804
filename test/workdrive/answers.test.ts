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

describe("department and location of a user", () => {
  const type = definitionOf("workdrive:User");
  const given = { email: "john@x.example", department: place, location: place };
  /** Users whom the service shows with these fields, whatever was sent. */
  const showing = (shown: object) => {
    const users: object[] = [];
    return lifecycleAt(type, ({ method, body }) => {
      if (method === "GET") return [200, { users, meta: { totalPages: 1 } }];
      const user = {
        id: person,
        createdAt: "2035-12-22T09:09:12.831Z",
        orgId: "o",
        userName: "john",
        ...body,
        ...shown,
      };
      users.push(user);
      return [200, user];
    });
  };

  it.each([
    { location: {}, department: "Development/Subdivider" },
    { location: undefined, department: { name: "Development" } },
  ])("are as they were given where %j is shown", async (shown) => {
    const { create, read, diff } = await showing(shown);
    const made = await create(given);
    const seen = await read(made);
    for (const one of [made, seen ?? made]) {
      expect(one.state).toMatchObject(given);
      expect(diff(one, given).changed).toEqual([]);
    }
  });

  const other = "1ae6eb71-dddf-48b7-945f-78127fd85801";
  it.each([
    { location: { id: other }, department: other },
    { location: null, department: null },
  ])("are compared where %j is shown", async (shown) => {
    const { create, read, diff } = await showing(shown);
    const seen = await read(await create(given));
    expect(seen && diff(seen, given).changed).toEqual(["department", "location"]);
  });
});
