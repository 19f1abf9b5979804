import { describe, expect, it } from "vitest";
import type { Fields } from "../../provider/src/kit/normal-form";
import { seeMixed } from "../../provider/src/kit/set-guard";
import { typed } from "./support/people";

const members = typed("clinked:GroupMembers");

describe("a set beside single resources", () => {
  const single = typed("clinked:GroupMember");
  const see = (definition: typeof single, inputs: Fields) => seeMixed(definition, inputs).map(({ text }) => text);

  it("of one group is refused, in either order, when both manage the same person", () => {
    expect(see(members, { group: "9/1", members: [] })).toEqual([]);
    expect(see(single, { group: "9/1", username: "john", permission: 4 })[0]).toMatch(
      /"john" is managed by clinked:GroupMember and by clinked:GroupMembers/,
    );
    expect(see(single, { group: "9/2", username: "john", permission: 4 })).toEqual([]);
    expect(see(members, { group: "9/2", members: [] }).length).toBe(1);
  });

  it("is no problem for people whom the set ignores, for other groups, other portals and unknown groups", () => {
    expect(see(members, { group: "9/3", members: [], ignore: ["john", "sso-*"] })).toEqual([]);
    expect(see(single, { group: "9/3", username: "john", permission: 4 })).toEqual([]);
    expect(see(single, { group: "9/3", username: "sso-anna", permission: 4 })).toEqual([]);
    expect(see(single, { group: "9/4", username: "mary", permission: 4 })).toEqual([]);
    expect(see(single, { group: "9/3", username: "mary", permission: 4, connection: "acme" })).toEqual([]);
    expect(see(single, { group: "04da6b54-80e4-46f7-96ec-b56ff0331ba9", username: "mary", permission: 4 })).toEqual([]);
  });

  it("of several single resources is none", () => {
    expect(see(single, { group: "9/5", username: "john", permission: 4 })).toEqual([]);
    expect(see(single, { group: "9/5", username: "mary", permission: 4 })).toEqual([]);
  });
});
