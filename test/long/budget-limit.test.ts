import { expect, test } from "vitest";
import { fourProcesses, sandboxOf } from "../http/support/drive";
import { tempFolder } from "../http/support/temp-folder";

test("10,000 requests of four processes meet Clinked's limit, and none is refused", async () => {
  const sandbox = await sandboxOf({ clockFactor: 60 });
  const env = { PORTALS_CLOCK_FACTOR: "60" };
  const { counts, usages } = await fourProcesses(sandbox, {
    requests: 10_000,
    parallel: 64,
    folder: tempFolder(),
    env,
  });
  expect(counts).toMatchObject({ total: 10_004, limited: 0 });
  expect(usages.reduce((sum, { retries }) => sum + retries, 0)).toBe(0);
  for (const { waits, limitPercent } of usages) {
    expect(waits).toBeGreaterThan(0);
    expect(limitPercent).toBe(90);
  }
});
