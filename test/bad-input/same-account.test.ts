import { expect, it } from "vitest";
import { check } from "../../provider/src/kit/check";
import { UNKNOWN } from "../../provider/src/kit/engine-texts";
import { definitionOf } from "../contract/world";

const pathsOf = (type: string, inputs: Record<string, unknown>) =>
  check(definitionOf(`clinked:${type}`), {}, inputs).problems.map(({ path, text }) => {
    expect(text).toMatch(/of another account|is there twice/);
    return path;
  });

it.each([
  ["Group", { account: "1", friendlyName: "A", copyFrom: "2/1", master: "1/1" }, ["copyFrom"]],
  ["Group", { account: 1, friendlyName: "A", master: "2/1" }, ["master"]],
  ["GroupOrder", { account: "1", groups: ["1/1", "2/2", "1/1"] }, ["groups", "groups.1"]],
  ["GroupMember", { group: "1/1", username: "ann", permission: 1, rights: "2/7" }, ["rights"]],
  [
    "AccountInvite",
    { account: "1", email: "a@example.com", assignGroups: [{ group: "2/1", permission: 1 }] },
    ["assignGroups.0.group"],
  ],
])("%s names nothing of another account", (type, inputs, paths) => {
  expect(pathsOf(type, inputs)).toEqual(paths);
});

it.each([
  ["Group", { account: UNKNOWN, friendlyName: "A", master: "2/1" }],
  ["Group", { account: "1", friendlyName: "A", master: UNKNOWN }],
  ["GroupOrder", { account: "1", groups: [UNKNOWN, UNKNOWN] }],
  ["GroupOrder", { account: "1", groups: UNKNOWN }],
  ["GroupMember", { group: UNKNOWN, username: "ann", permission: 1, rights: "2/7" }],
  ["AccountInvite", { account: "1", email: "a@example.com", assignGroups: UNKNOWN }],
])("%s may name what is not known yet", (type, inputs) => {
  expect(pathsOf(type, inputs)).toEqual([]);
});
