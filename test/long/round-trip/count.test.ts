import { expect, it } from "vitest";
import { definitions } from "../../../provider/src/definitions";
import plan from "../../endpoints/plan.json";
import { ways } from "./support/types";

const planned = Object.entries(plan).flatMap(([service, { resources }]) =>
  Object.keys(resources).map((name) => `${service}:${name}`),
);
const sets = Object.keys(ways).filter((type) => !planned.includes(type));

it("tells of each of 79 resources and 17 sets how it comes back, or why it cannot", () => {
  expect(Object.keys(ways).sort()).toEqual(definitions.map(({ type }) => type).sort());
  expect([planned.length, sets.length]).toEqual([79, 17]);
  const waived = Object.entries(ways).filter(([, way]) => typeof way === "object");
  expect(waived.map(([type]) => type).sort()).toEqual([
    "clinked:TaskOrder",
    "workdrive:AccessToken",
    "workdrive:Organization",
    "workdrive:SecurityGroupMember",
    "workdrive:SecurityGroupMembers",
  ]);
});
