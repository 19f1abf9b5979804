import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Started } from "../support/engine";
import { type Bench, openBench, stateOf } from "./bench";

const COUNT = 50;

const groups = (adopt?: true) =>
  Array.from({ length: COUNT }, (_, index) => ({
    type: "Group",
    name: `group${index}`,
    args: { account: "1", friendlyName: `Group ${index}`, adopt },
  }));

/** Everything is killed while about half of the groups exist, and some requests are under way. */
describe("a crash in the middle of 50 creates", () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    bench.declare(groups());
    await bench.sandbox.control.latency(100);
  }, 900_000);
  afterEach(() => bench?.dispose());

  const made = async () => {
    const { state } = (await bench.sandbox.control.snapshot()) as unknown as { state: unknown };
    const text = JSON.stringify(state ?? (await bench.sandbox.control.snapshot()));
    return new Set(text.match(/"Group \d+"/g)).size;
  };
  const objects = async () => {
    const text = JSON.stringify(await bench.sandbox.control.snapshot());
    return (text.match(/"friendlyName":"Group \d+"/g) ?? []).length;
  };

  async function crash(end: (running: Started) => Promise<unknown>): Promise<void> {
    const running = bench.stack.start(["up", "--yes", "--skip-preview"]);
    while ((await made()) < COUNT / 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await end(running);
    await running.done;
  }

  /** kill -9 of the provider process alone. */
  const killProvider = async ({ child }: Started) => {
    const { descendants } = await import("../../tools/engine/descendants.mjs");
    const pids = descendants(child.pid ?? 0).filter((pid) => commandLine(pid).includes("dynamic-provider"));
    expect(pids.length).toBeGreaterThan(0);
    for (const pid of pids) process.kill(pid, "SIGKILL");
  };

  const killEngine = (running: Started) => running.kill();

  async function expectAll(): Promise<void> {
    expect(await objects()).toBe(COUNT);
    expect((await stateOf(bench.stack)).size).toBe(COUNT);
    await bench.stack.preview(["--refresh", "--expect-no-changes", "--parallel", "64"]);
  }

  it("of the provider leaves nothing twice", async () => {
    await crash(killProvider);
    expect(await objects()).toBeGreaterThan((await stateOf(bench.stack)).size);
    await bench.stack.up();
    await expectAll();
  }, 180_000);

  it("of the engine leaves nothing twice, and the provider ends by itself", async () => {
    let providers: number[] = [];
    await crash(async (running) => {
      const { descendants } = await import("../../tools/engine/descendants.mjs");
      providers = descendants(running.child.pid ?? 0).filter((pid) => commandLine(pid).includes("dynamic-provider"));
      await killEngine(running);
    });
    await bench.stack.run(["cancel", "--yes"]);
    await bench.stack.up();
    await expectAll();
    expect(providers.length).toBeGreaterThan(0);
    for (const pid of providers) expect(commandLine(pid)).not.toContain("dynamic-provider");
  }, 180_000);

  it("with the journal lost names every object that stands in the way, and adopt takes them over", async () => {
    await crash(killProvider);
    const orphans = (await objects()) - (await stateOf(bench.stack)).size;
    expect(orphans).toBeGreaterThan(0);
    await rm(bench.env.PORTALS_STATE_DIR ?? "", { recursive: true, force: true });
    const failed = await bench.stack.up(["--continue-on-error"], { expect: [1, 255] });
    const errors = failed.stderr + failed.stdout;
    const named = new Set(
      errors.match(/already has one with friendlyName "Group \d+": 1\/\d+\. To manage it from here set `adopt: true`/g),
    );
    expect(named.size).toBe(orphans);
    bench.declare(groups(true));
    await bench.stack.up();
    await expectAll();
  }, 180_000);
});

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
