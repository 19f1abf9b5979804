import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { expect } from "vitest";
import type { Started } from "../support/engine";
import { type Adapter, type Bench, openBench, stateOf } from "./bench";

const groups = (count: number, adopt?: true) =>
  Array.from({ length: count }, (_, index) => ({
    type: "Group",
    name: `group${index}`,
    args: { account: "1", friendlyName: `Group ${index}`, adopt },
  }));

export interface Crash {
  readonly bench: Bench;
  /** Starts to make the groups, and ends something when about half of them exist and some requests are under way. */
  during(end: (running: Started) => Promise<unknown>): Promise<void>;
  /** Groups at the service, also those with the same name. */
  objects(): Promise<number>;
  /** From now on the program takes over what is there. */
  adopt(): void;
  /** Each group exists once, and the state knows it. */
  expectAll(): Promise<void>;
  /** The same, and nothing differs from the program. */
  expectClean(): Promise<void>;
}

export async function openCrash(count: number, adapter: Adapter = "dynamic"): Promise<Crash> {
  const bench = await openBench({ adapter });
  bench.declare(groups(count));
  await bench.sandbox.control.latency(100);
  const named = async () =>
    JSON.stringify(await bench.sandbox.control.snapshot()).match(/"friendlyName":"Group \d+"/g) ?? [];
  const objects = async () => (await named()).length;
  const expectAll = async () => {
    expect(await objects()).toBe(count);
    expect((await stateOf(bench.stack)).size).toBe(count);
  };
  return {
    bench,
    objects,
    expectAll,
    adopt: () => bench.declare(groups(count, true)),
    async during(end) {
      const running = bench.stack.start(["up", "--yes", "--skip-preview"]);
      while (new Set(await named()).size < count / 2) await pause();
      await end(running);
      await running.done;
    },
    async expectClean() {
      await expectAll();
      await bench.stack.preview(["--refresh", "--expect-no-changes", "--parallel", "64"]);
    },
  };
}

/** Loses the journal: the next run names every object that stands in the way, and adopt takes them over. */
export async function expectAdoption({ bench: { stack, env }, objects, adopt }: Crash): Promise<void> {
  const orphans = (await objects()) - (await stateOf(stack)).size;
  expect(orphans).toBeGreaterThan(0);
  await rm(env.PORTALS_STATE_DIR ?? "", { recursive: true, force: true });
  const failed = await stack.up(["--continue-on-error"], { expect: [1, 255] });
  expect(inTheWay(failed).size).toBe(orphans);
  adopt();
  await stack.up();
}

/** Errors that name an object which stands in the way, each object once. */
const inTheWay = ({ stdout, stderr }: { stdout: string; stderr: string }) =>
  new Set(
    (stderr + stdout).match(
      /already has one with friendlyName "Group \d+": 1\/\d+\. To manage it from here set `adopt: true`/g,
    ),
  );

/** Process ids of the providers of a running command. */
export async function providersOf({ child }: Started): Promise<number[]> {
  const { descendants } = await import("../../tools/engine/descendants.mjs");
  const pids = descendants(child.pid ?? 0).filter(isProvider);
  expect(pids.length).toBeGreaterThan(0);
  return pids;
}

/** Kills the engine while it is at work, and takes its lock away. Returns the providers that it leaves. */
export async function killEngine({ bench: { stack }, during }: Crash): Promise<readonly number[]> {
  let providers: readonly number[] = [];
  await during(async (running) => {
    providers = await providersOf(running);
    await running.kill();
  });
  await stack.run(["cancel", "--yes"]);
  return providers;
}

/** Resolves when all have ended by themselves; the test's own time limit is the limit. */
export async function ended(pids: readonly number[]): Promise<void> {
  while (pids.some(isProvider)) await pause();
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Not only alive: the id may belong to another process by now. */
function isProvider(pid: number): boolean {
  try {
    const command = execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
    return /dynamic-provider|plugin\/main\.js/.test(command);
  } catch {
    // No process has this id.
    return false;
  }
}
