import { expect, it } from "vitest";

it.each([
  ["v3.254.0", "3.254.0", true],
  ["3.254.0", "3.254.1", false],
  ["v3.259.0-dev.1", "3.254.0", true],
  ["v3.99.0", "3.254.0", false],
  ["v4.0.0", "3.254.0", true],
  ["go1.26.8", "1.25", true],
  ["go1.25", "1.25", true],
  ["go1.24.9", "1.25", false],
  ["", "1.25", false],
  ["devel", "1.25", false],
])("%j is at least %j: %j", async (version, oldest, expected) => {
  const { atLeast } = await import("../../tools/engine/versions.mjs");
  expect(atLeast(version, oldest)).toBe(expected);
});

it("installs a version that it would accept", async () => {
  const { atLeast, CLI, OLDEST_CLI } = await import("../../tools/engine/versions.mjs");
  expect(atLeast(CLI, OLDEST_CLI)).toBe(true);
});
