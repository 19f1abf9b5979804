import { describe, expect, onTestFinished, test } from "vitest";
import { fourProcesses, sandboxOf } from "../http/support/drive";
import { installed, requireServer, startRedis } from "./redis";

requireServer();

describe.each(installed)("%s", (name) => {
  test("10,000 requests of four machines meet Clinked's limit, and none is refused", { timeout: 180_000 }, async () => {
    const redis = await startRedis(name);
    onTestFinished(() => redis.close());
    const sandbox = await sandboxOf({ clockFactor: 60 });
    const env = { PORTALS_CLOCK_FACTOR: "60", PORTALS_BUDGET_URL: redis.url };
    const { counts, usages } = await fourProcesses(sandbox, { requests: 10_000, parallel: 64, env });
    expect(counts).toMatchObject({ total: 10_004, limited: 0 });
    expect(usages.reduce((sum, { retries }) => sum + retries, 0)).toBe(0);
    for (const { waits, limitPercent } of usages) {
      expect(waits).toBeGreaterThan(0);
      expect(limitPercent).toBe(90);
    }
  });
});
