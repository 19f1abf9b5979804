import { setTimeout as timeout } from "node:timers/promises";

/** Time as the rest of http/ sees it, so that tests never wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`; rejects with an AbortError when the signal fires first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** How many times faster than real time it runs; 1 when absent. */
  readonly factor?: number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await timeout(Math.max(0, ms), undefined, { signal });
  },
};

/** A clock on which `factor` seconds pass in one of the other. All that use the same factor agree on the time. */
export function fastClock(clock: Clock, factor: number): Clock {
  return {
    factor,
    now: () => Math.trunc(clock.now() * factor),
    sleep: (ms, signal) => clock.sleep(ms / factor, signal),
  };
}
