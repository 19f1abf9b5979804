import { expect, it } from "vitest";
import { fillPath } from "../../provider/src/http/address";

it("leaves a part empty only where the template says that it may be", () => {
  const template = "/groups/{group}/files/{folder?}";
  expect(fillPath(template, { group: "1" })).toBe("/groups/1/files/");
  expect(fillPath(template, { group: "1", folder: "" })).toBe("/groups/1/files/");
  expect(fillPath(template, { group: "1", folder: "33" })).toBe("/groups/1/files/33");
  expect(() => fillPath(template, { folder: "33" })).toThrow("the id of group is missing");
  expect(() => fillPath(template, { group: "1", folder: ".." })).toThrow("another path");
});
