import { onTestFinished } from "vitest";
import { type Budget, type BudgetOptions, createBudget } from "../../../provider/src/http/budget";
import { openStateFile, type StateFile } from "../../../provider/src/http/state-file";
import type { FakeClock } from "./fake-clock";
import { linesLog } from "./lines";

export function stateFile(folder: string): StateFile {
  const { log, lines } = linesLog();
  const file = openStateFile({ PORTALS_STATE_DIR: folder }, log);
  if (file === undefined) throw new Error(`not opened: ${lines.join()}`);
  onTestFinished(() => file.close());
  return file;
}

export function budgetOf(clock: FakeClock, options: Partial<BudgetOptions> = {}): { budget: Budget; lines: string[] } {
  const { log, lines } = linesLog();
  const defaults = {
    name: "Clinked",
    key: "k",
    limit: 10,
    windowMs: 1000,
    maxCapacity: 100,
    waitHint: "Set CLINKED_MAX_CAPACITY.",
  };
  return { budget: createBudget({ ...defaults, clock, log, ...options }), lines };
}

/** Takes n times at once; the times of the grants go to `times`. */
export async function takeMany(budget: Budget, clock: FakeClock, n: number, times: number[]): Promise<void> {
  await Promise.all(
    Array.from({ length: n }, async () => {
      await budget.take();
      times.push(clock.now());
    }),
  );
}

/** The largest number of grants in any window. */
export function fullestWindow(times: readonly number[], windowMs: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  sorted.forEach((time, last) => {
    while ((sorted[first] ?? time) <= time - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}
