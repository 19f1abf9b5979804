import { describe, expect, test } from "vitest";
import { budgetOf, fullestWindow, stateFile, takeMany } from "./support/budgets";
import { fakeClock } from "./support/fake-clock";
import { tempFolder } from "./support/temp-folder";

describe.each([
  ["in memory", () => ({})],
  ["in the state file", () => ({ file: stateFile(tempFolder()) })],
])("a window %s", (_name, where) => {
  test("the limit passes at once, the rest exactly when the window has turned", async () => {
    const clock = fakeClock();
    const start = clock.now();
    const { budget } = budgetOf(clock, where());
    const times: number[] = [];
    await takeMany(budget, clock, 25, times);
    expect(times.map((time) => time - start)).toEqual([
      ...Array(10).fill(0),
      ...Array(10).fill(1000),
      ...Array(5).fill(2000),
    ]);
    expect(budget).toMatchObject({ waits: 15, waitedMs: 2000, peakPercent: 100 });
  });

  test("only our share of the limit is used, and at least one request", async () => {
    for (const [maxCapacity, expected] of [
      [50, 5],
      [59, 5],
      [1, 1],
    ] as const) {
      const clock = fakeClock();
      const { budget } = budgetOf(clock, { ...where(), key: `k${maxCapacity}`, maxCapacity });
      const times: number[] = [];
      await takeMany(budget, clock, 12, times);
      expect(fullestWindow(times, 1000)).toBe(expected);
    }
  });

  test("a slot is taken for as long as a request may be on its way", async () => {
    const clock = fakeClock();
    const start = clock.now();
    const { budget } = budgetOf(clock, where());
    budget.answered(200);
    const times: number[] = [];
    await takeMany(budget, clock, 20, times);
    expect(times.map((time) => time - start)).toEqual([...Array(10).fill(0), ...Array(10).fill(1200)]);
    // Answers that are quick again let it fade, and one that is slow is no request on its way.
    for (let n = 0; n < 500; n += 1) budget.answered(10);
    await takeMany(budget, clock, 10, times);
    const from = clock.now();
    await budget.take();
    expect(clock.now() - from).toBe(1010);
    budget.answered(60_000);
    await takeMany(budget, clock, 9, times);
    await takeMany(budget, clock, 1, times);
    expect(clock.now() - from).toBeLessThanOrEqual(1010 + 1010 + 5000);
  });

  test("the order of the calls is kept", async () => {
    const clock = fakeClock();
    const { budget } = budgetOf(clock, { ...where(), limit: 2 });
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((n) => budget.take().then(() => order.push(n))));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  test("one waiter sleeps for all, and rarely", async () => {
    const clock = fakeClock();
    const { budget } = budgetOf(clock, { ...where(), windowMs: 300_000 });
    await takeMany(budget, clock, 100, []);
    expect(clock.sleeps.length).toBeLessThanOrEqual((9 * 300_000) / 15_000);
    expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(15_000);
  });

  test("after a 429 nobody takes for the time that the service asked for", async () => {
    const clock = fakeClock();
    const start = clock.now();
    const { budget } = budgetOf(clock, where());
    budget.penalize(40_000);
    budget.penalize(5_000);
    const times: number[] = [];
    await takeMany(budget, clock, 3, times);
    expect(times.map((time) => time - start)).toEqual([40_000, 40_000, 40_000]);
  });

  test("a clock that jumps back blocks for one window at most", async () => {
    const clock = fakeClock();
    const { budget } = budgetOf(clock, where());
    await takeMany(budget, clock, 10, []);
    budget.penalize(500);
    const back = clock.now() - 86_400_000;
    clock.set(back);
    await budget.take();
    expect(clock.now() - back).toBe(1000);
  });

  test("a clock that jumps forward blocks nobody", async () => {
    const clock = fakeClock();
    const { budget } = budgetOf(clock, where());
    await takeMany(budget, clock, 10, []);
    clock.set(clock.now() + 86_400_000);
    await budget.take();
    expect(clock.sleeps).toEqual([]);
  });
});

test("a wait over 3 s is told once, with the limit, the time and the setting, then every 15 s", async () => {
  const clock = fakeClock();
  const { budget, lines } = budgetOf(clock, { limit: 2, windowMs: 60_000 });
  await takeMany(budget, clock, 3, []);
  expect(lines).toEqual([
    "Clinked: 1 request waits 60 s or more: 2 of the 2 requests that the service allows in 60 s are used by this process. Set CLINKED_MAX_CAPACITY.",
    "Clinked: still waiting after 15 s: 1 request waits, the next in 45 s",
    "Clinked: still waiting after 30 s: 1 request waits, the next in 30 s",
    "Clinked: still waiting after 45 s: 1 request waits, the next in 15 s",
  ]);
});

test("many short waits that add up are told as well, a single one is not", async () => {
  const clock = fakeClock();
  const { budget, lines } = budgetOf(clock, { limit: 1, windowMs: 1000 });
  await takeMany(budget, clock, 2, []);
  expect(lines).toEqual([]);
  await takeMany(budget, clock, 30, []);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^Clinked: still waiting after 19 s: \d+ requests wait/);
});

test("a pause that the service asked for is named as such", async () => {
  const clock = fakeClock();
  const { budget, lines } = budgetOf(clock);
  budget.penalize(4_000);
  await budget.take();
  expect(lines).toEqual([
    "Clinked: 1 request waits 4 s or more: the service answered 429, so everybody pauses. Set CLINKED_MAX_CAPACITY.",
  ]);
});

test("nonsense settings are refused", () => {
  const clock = fakeClock();
  for (const maxCapacity of [0, 101, -1, Number.NaN]) {
    expect(() => budgetOf(clock, { maxCapacity })).toThrow("use a number from 1 to 100");
  }
  expect(() => budgetOf(clock, { limit: 0 })).toThrow(RangeError);
});

test("without a limit nobody waits, but for a pause", async () => {
  const clock = fakeClock();
  const { budget } = budgetOf(clock, { limit: Number.POSITIVE_INFINITY });
  const times: number[] = [];
  await takeMany(budget, clock, 1000, times);
  expect(new Set(times).size).toBe(1);
  expect(budget).toMatchObject({ waits: 0, peakPercent: undefined });
  budget.penalize(5000);
  const from = clock.now();
  await budget.take();
  expect(clock.now() - from).toBe(5000);
});
