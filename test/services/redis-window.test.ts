import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { RedisWindow } from "../../provider/src/http/redis-window";
import type { RequestWindow } from "../../provider/src/http/request-window";
import { SharedWindow } from "../../provider/src/http/shared-window";
import { budgetOf, fullestWindow, stateFile, takeMany } from "../http/support/budgets";
import { type FakeClock, fakeClock } from "../http/support/fake-clock";
import { tempFolder } from "../http/support/temp-folder";
import { installed, type Redis, requireServer, startRedis } from "./redis";
import { type TimedServer, timedServer } from "./timed-server";

requireServer();

describe.each(installed)("a window in %s", (name) => {
  let redis: Redis;
  let clock: FakeClock;
  let server: TimedServer;

  beforeAll(async () => {
    redis = await startRedis(name);
    server = await timedServer(redis.url, () => clock);
  });
  beforeEach(async () => {
    clock = fakeClock();
    await server.flush();
  });
  afterAll(async () => {
    server?.close();
    await redis?.close();
  });

  test("the limit passes at once, the rest exactly when the window has turned", async () => {
    const start = clock.now();
    const { budget } = budgetOf(clock, { server });
    const times: number[] = [];
    await takeMany(budget, clock, 25, times);
    expect(times.map((time) => time - start)).toEqual([
      ...Array(10).fill(0),
      ...Array(10).fill(1000),
      ...Array(5).fill(2000),
    ]);
    expect(budget).toMatchObject({ waits: 15, waitedMs: 2000, peakPercent: 100 });
  });

  test("it decides as the state file does, whatever comes", async () => {
    const act = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant("claim" as const), n: fc.integer({ min: 1, max: 30 }) }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constant("penalize" as const), n: fc.integer({ min: 1, max: 900 }) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant("remember" as const), n: fc.integer({ min: 1, max: 5 }) }) },
    );
    const step = fc.record({
      who: fc.nat(2),
      act,
      // Now and then somebody sets the clock.
      afterMs: fc.oneof(
        { weight: 9, arbitrary: fc.nat(8000) },
        { weight: 1, arbitrary: fc.integer({ min: -90_000, max: 90_000 }) },
      ),
    });
    const folder = tempFolder();
    const file = stateFile(folder);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 100, max: 60_000 }),
        async (steps, capacity, windowMs) => {
          clock.set(1_700_000_000_000);
          run += 1;
          const size = { capacity, windowMs, maxLeadMs: 5000 };
          const now = () => clock.now();
          const open = (make: () => RequestWindow) => [make(), make(), make()];
          const inFile = open(() => new SharedWindow(file, `run ${run}`, size, now));
          const inRedis = open(() => new RedisWindow(server, `run ${run}`, size));
          const ask = (
            window: RequestWindow | undefined,
            { do: what, n }: (typeof steps)[number]["act"],
            no: number,
          ) => {
            if (what === "remember") return window?.remember([{ no, agoMs: n * 100, count: n }]);
            return what === "claim" ? window?.claim({ wanted: n, no, leadMs: (n * 137) % 5001 }) : window?.penalize(n);
          };
          for (const [no, { who, act, afterMs }] of steps.entries()) {
            // Where nobody is asked for a grant, the two may take note of a clock that was set back at different times.
            clock.set(clock.now() + (act.do === "remember" ? Math.abs(afterMs) : afterMs));
            const [ours, theirs] = [await ask(inRedis[who], act, no), ask(inFile[who], act, no)];
            expect(ours).toEqual(theirs);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a small run takes turns with a large one that came first", async () => {
    const start = clock.now();
    const [large, small] = [1, 2].map(() => budgetOf(clock, { server, limit: 100, windowMs: 60_000 }).budget);
    if (!large || !small) throw new Error("two budgets");
    const [largeTimes, smallTimes]: [number[], number[]] = [[], []];
    const all = takeMany(large, clock, 1000, largeTimes);
    await clock.sleep(100);
    for (let n = 0; n < 20; n += 1) {
      await takeMany(small, clock, 1, smallTimes);
      await clock.sleep(200);
    }
    expect(smallTimes.at(-1)).toBeLessThanOrEqual(start + 2 * 60_000 + 5_000);
    await all;
    expect(fullestWindow([...largeTimes, ...smallTimes], 60_000)).toBe(100);
    expect(clock.now() - start).toBeLessThanOrEqual(11 * 60_000);
  });

  test("a wait of a whole window asks a handful of times", async () => {
    const { budget } = budgetOf(clock, { server, windowMs: 300_000 });
    await takeMany(budget, clock, 10, []);
    const before = server.runs;
    await budget.take();
    expect(server.runs - before).toBeLessThanOrEqual(1 + 300_000 / 15_000);
  });

  test("the clocks of the machines do not matter", async () => {
    const start = clock.now();
    const jumps = [-86_400_000, 86_400_000];
    const [back, ahead] = jumps.map((offset) => budgetOf({ ...clock, now: () => clock.now() + offset }, { server }));
    if (!back || !ahead) throw new Error("two budgets");
    await takeMany(back.budget, clock, 5, []);
    await takeMany(ahead.budget, clock, 5, []);
    expect(clock.now()).toBe(start);
    ahead.budget.penalize(500);
    await Promise.all([back.budget.take(), ahead.budget.take()]);
    expect(clock.now() - start).toBe(1000);
    expect(back.budget).toMatchObject({ peakPercent: 100 });
  });

  test("a clock of the server that is set blocks nobody for longer than a window", async () => {
    const { budget } = budgetOf(clock, { server });
    await takeMany(budget, clock, 10, []);
    budget.penalize(500);
    const back = clock.now() - 86_400_000;
    clock.set(back);
    await budget.take();
    expect(clock.now() - back).toBe(1000);
    await takeMany(budget, clock, 9, []);
    clock.set(clock.now() + 86_400_000);
    const sleeps = clock.sleeps.length;
    await budget.take();
    expect(clock.sleeps).toHaveLength(sleeps);
  });

  test("a 429 of one process makes all others wait", async () => {
    const start = clock.now();
    budgetOf(clock, { server }).budget.penalize(7_000);
    const { budget, lines } = budgetOf(clock, { server });
    await new Promise((next) => setImmediate(next));
    await budget.take();
    expect(clock.now() - start).toBe(7_000);
    expect(lines[0]).toMatch(/^Clinked: 1 request waits 7 s or more: the service answered 429/);
  });

  test("nothing stays behind: each key ends by itself", async () => {
    const [one, two] = [budgetOf(clock, { server }).budget, budgetOf(clock, { server }).budget];
    await Promise.all([takeMany(one, clock, 15, []), takeMany(two, clock, 15, [])]);
    one.penalize(120_000);
    await one.take();
    const lives = await server.lives();
    expect(Object.keys(lives).sort()).toEqual(["sent", "state", "tickets"].map((part) => `pulumi-portals:{k}:${part}`));
    for (const life of Object.values(lives)) {
      expect(life).toBeGreaterThan(1000);
      expect(life).toBeLessThanOrEqual(180_000);
    }
  });
});
