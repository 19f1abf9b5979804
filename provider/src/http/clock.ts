import { setTimeout as timeout } from "node:timers/promises";

/** Time as the rest of http/ sees it, so that tests never wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `ms`; rejects with an AbortError when the signal fires first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await timeout(Math.max(0, ms), undefined, { signal });
  },
};
