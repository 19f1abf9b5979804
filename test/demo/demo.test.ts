import { expect, it } from "vitest";
import { LIMIT_MS, shows, start, tracesOf } from "./demo";

const OK = /^demo ok: (\d+) resources, (\d+) drifted, repaired, (\d+) changes, (\d+) requests$/;

it(
  "makes a portal, finds what was changed by hand, and repairs it",
  async () => {
    const demo = start();
    expect(await demo.ended, demo.text()).toBe(0);
    const lines = demo.text().trimEnd().split("\n");
    const [, resources, drifted, changes, requests] = (lines.at(-1)?.match(OK) ?? []).map(Number);
    expect({ resources, drifted, changes }).toEqual({ resources: 30, drifted: 3, changes: 0 });
    expect(requests).toBeGreaterThan(60);
    // At 30 objects reading singly in four commands alone would take 120.
    expect(requests).toBeLessThan(200);

    expect(demo.text()).toContain('~ friendlyName: "Acme (do not use)" => "Acme Holdings"');
    expect(demo.text()).toContain('~ headerColor: "#ff00ff" => "#27ae60"');
    expect(demo.text()).toContain("no changes were expected for preview but changes were proposed");
    expect(demo.text()).not.toContain("correct-horse-battery");
    expect(tracesOf(demo).left()).toEqual([]);
  },
  LIMIT_MS,
);

it(
  "ends with a reason when it is stopped, and cleans up",
  async () => {
    const demo = start();
    await shows(demo, "$ pulumi up");
    demo.child.kill("SIGTERM");
    expect(await demo.ended).toBe(1);
    expect(demo.text().trimEnd().split("\n").at(-1)).toBe("demo failed: stopped");
    expect(tracesOf(demo).name).toMatch(/^demo/);
    expect(tracesOf(demo).left()).toEqual([]);
  },
  LIMIT_MS,
);

it("refuses an option that it does not know", async () => {
  const demo = start("--kept");
  expect(await demo.ended).toBe(1);
  expect(demo.text()).toContain("demo failed: Unknown option '--kept'");
});
