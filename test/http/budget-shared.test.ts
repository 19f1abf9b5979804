import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetOf, fullestWindow, stateFile, takeMany } from "./support/budgets";
import { fakeClock } from "./support/fake-clock";
import { tempFolder } from "./support/temp-folder";

test("handles on one file together never exceed the limit in any window, and all requests pass", async () => {
  const folder = tempFolder();
  const files = [stateFile(folder), stateFile(folder), stateFile(folder)];
  let run = 0;
  const handle = fc.array(fc.record({ afterMs: fc.nat(4000), requests: fc.integer({ min: 1, max: 12 }) }), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(handle, handle, handle),
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 50, max: 5000 }),
      fc.nat(3000),
      async (handles, limit, windowMs, pauseMs) => {
        const clock = fakeClock();
        run += 1;
        const times: number[] = [];
        const budgets = files.map((file) => budgetOf(clock, { file, key: `run ${run}`, limit, windowMs }).budget);
        budgets[0]?.penalize(pauseMs);
        await Promise.all(
          handles.map(async (bursts, n) => {
            const budget = budgets[n];
            for (const { afterMs, requests } of bursts) {
              await clock.sleep(afterMs);
              if (budget !== undefined) await takeMany(budget, clock, requests, times);
            }
          }),
        );
        expect(times).toHaveLength(handles.flat().reduce((sum, { requests }) => sum + requests, 0));
        expect(fullestWindow(times, windowMs)).toBeLessThanOrEqual(limit);
      },
    ),
    { numRuns: 60 },
  );
});

test("a small run takes turns with a large one that came first", async () => {
  const folder = tempFolder();
  const clock = fakeClock();
  const start = clock.now();
  const large = budgetOf(clock, { file: stateFile(folder), limit: 100, windowMs: 60_000 }).budget;
  const small = budgetOf(clock, { file: stateFile(folder), limit: 100, windowMs: 60_000 }).budget;
  const largeTimes: number[] = [];
  const smallTimes: number[] = [];
  const all = takeMany(large, clock, 1000, largeTimes);
  await clock.sleep(100);
  // One after the other, as a run without parallelism sends them.
  for (let n = 0; n < 20; n += 1) {
    await takeMany(small, clock, 1, smallTimes);
    await clock.sleep(200);
  }
  expect(smallTimes.at(-1)).toBeLessThanOrEqual(start + 2 * 60_000 + 5_000);
  await all;
  expect(fullestWindow([...largeTimes, ...smallTimes], 60_000)).toBe(100);
  // 1,020 requests need 10 turns of the window, and taking turns loses next to nothing.
  expect(clock.now() - start).toBeLessThanOrEqual(11 * 60_000);
});

test("a 429 of one process makes the others wait", async () => {
  const folder = tempFolder();
  const clock = fakeClock();
  const start = clock.now();
  const first = budgetOf(clock, { file: stateFile(folder) }).budget;
  const second = budgetOf(clock, { file: stateFile(folder) }).budget;
  first.penalize(7_000);
  await second.take();
  expect(clock.now() - start).toBe(7_000);
});

test("limits with different keys do not touch each other", async () => {
  const file = stateFile(tempFolder());
  const clock = fakeClock();
  await takeMany(budgetOf(clock, { file, key: "a" }).budget, clock, 10, []);
  await takeMany(budgetOf(clock, { file, key: "b" }).budget, clock, 10, []);
  expect(clock.sleeps).toEqual([]);
});

test("the requests of a process that ended still count", async () => {
  const folder = tempFolder();
  const clock = fakeClock();
  const start = clock.now();
  const file = stateFile(folder);
  await takeMany(budgetOf(clock, { file }).budget, clock, 10, []);
  file.close();
  await budgetOf(clock, { file: stateFile(folder) }).budget.take();
  expect(clock.now() - start).toBe(1000);
});

test("without its file a process goes on alone and says so once", async () => {
  const clock = fakeClock();
  const file = stateFile(tempFolder());
  const { budget, lines } = budgetOf(clock, { file });
  await budget.take();
  file.close();
  budget.penalize(100);
  const times: number[] = [];
  await takeMany(budget, clock, 12, times);
  expect(times).toHaveLength(12);
  expect(lines).toEqual([
    expect.stringMatching(/^warning: the request budget in .*state\.db failed.*counts alone.*PORTALS_STATE_DIR/),
  ]);
});
