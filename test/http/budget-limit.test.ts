import { expect, test } from "vitest";
import { drive, fourProcesses, sandboxOf, usageOf } from "./support/drive";
import { tempFolder } from "./support/temp-folder";

test("four processes send 800 requests through a limit of 222, and none is refused", { timeout: 120_000 }, async () => {
  const sandbox = await sandboxOf({ clockFactor: 200 });
  await sandbox.control.setLimits({ count: 222 });
  const env = { PORTALS_CLOCK_FACTOR: "200", PORTALS_MAX_CAPACITY: "10" };
  const { counts, usages, processes } = await fourProcesses(sandbox, { requests: 800, folder: tempFolder(), env });
  expect(counts).toMatchObject({ total: 804, limited: 0, byKind: { token: 4 } });
  expect(usages.map(({ retries }) => retries)).toEqual([0, 0, 0, 0]);
  // 200 fit into each window. Who comes first may need no other one.
  expect(usages.reduce((sum, { waits }) => sum + waits, 0)).toBeGreaterThan(0);
  for (const { limitPercent } of usages) expect(limitPercent).toBeLessThanOrEqual(10);
  const told = processes.flatMap(({ lines }) => lines.filter((line) => line.startsWith("info ")));
  expect(told[0]).toMatch(
    /^info Clinked: \d+ requests? waits? \d+ s or more: 200 of the 2000 requests that the service allows in 300 s are used by the processes of this machine\. .*PORTALS_MAX_CAPACITY/,
  );
});

test("forced 429 without a header: it backs off, finishes and loses nothing", async () => {
  const sandbox = await sandboxOf({ clockFactor: 300 });
  await sandbox.control.addFault({ match: "* .*", system: "clinked", skip: 20, times: 12, status: 429 });
  const process = drive(sandbox, { requests: 100, env: { PORTALS_CLOCK_FACTOR: "300" } });
  const usage = await usageOf(process);
  expect(process.lines.filter((line) => line === "answered")).toHaveLength(100);
  expect(usage).toMatchObject({ total: 113, retries: 12, requests: { token: 1, read: 112 } });
  expect(usage.waits).toBeGreaterThan(0);
  expect(await sandbox.control.counts("clinked")).toMatchObject({ total: 113 });
  expect(process.lines.filter((line) => line.startsWith("info "))[0]).toMatch(
    /^info Clinked: \d requests? waits? [\d.]+ s or more: the service answered 429, so everybody pauses\./,
  );
  expect(await process.line("client ")).toBe("client not loaded");
});
