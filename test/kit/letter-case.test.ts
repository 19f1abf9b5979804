import { expect, it } from "vitest";
import { camelCase, camelKeys, snakeCase, snakeKeys } from "../../provider/src/kit/letter-case";

it("renames fields at every depth, there and back", () => {
  const bag = { dueDate: 1, features: { timeTracking: { enabled: true } }, fields: [{ showClosed: false }], a: null };
  const wire = {
    due_date: 1,
    features: { time_tracking: { enabled: true } },
    fields: [{ show_closed: false }],
    a: null,
  };
  expect(snakeKeys(bag)).toEqual(wire);
  expect(camelKeys(wire)).toEqual(bag);
});

it("leaves values alone whose names are not its own", () => {
  expect(snakeKeys({ showClosed: true, values: [{ dueDate: 1 }] }, ["values"])).toEqual({
    show_closed: true,
    values: [{ dueDate: 1 }],
  });
});

it.each([
  ["remapClosedDueDate", "remap_closed_due_date"],
  ["name", "name"],
  ["tagFg", "tag_fg"],
])("%s is %s", (camel, snake) => {
  expect([snakeCase(camel), camelCase(snake)]).toEqual([snake, camel]);
});

it("keeps underscores in front", () => {
  expect(camelCase("__set")).toBe("__set");
});
