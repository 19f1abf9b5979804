import { keyOwner, uuid } from "../../../sandbox/src/workdrive/record";
import { seeded } from "../../../sandbox/src/workdrive/seed";
import type { World } from "../area";

const numbered = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => uuid(String(index + 1), kind));

const [first = "", second = "", third = ""] = numbered("users", 3);
const [department = ""] = numbered("departments", 1);
const [location = ""] = numbered("locations", 1);

/** What resources refer to. The owner of the key, a department, a location and a security group are there already. */
export const standing = {
  users: [first, second, third],
  departments: [seeded.department, department],
  locations: [seeded.location, location],
  securityGroups: [seeded.securityGroup, "6301fd00-6216-11ec-9294-cfe91ad8177f"],
};

export const world: World = {
  product: "workdrive",
  start: [
    ...["mary", "olga", "anna"].map(
      (name, index) =>
        ["workdrive:User", { email: `${name}@example.com`, firstName: name }, standing.users[index] ?? ""] as const,
    ),
    ["workdrive:Department", { name: "Research", firstMembers: [{ user: keyOwner }] }, department],
    ["workdrive:Location", { name: "New Jersey" }, location],
  ],
};
