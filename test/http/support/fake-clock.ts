import type { Clock } from "../../../provider/src/http/clock";

interface Timer {
  at: number;
  fire: () => void;
}

export interface FakeClock extends Clock {
  /** Every sleep that was asked for, in order. */
  readonly sleeps: number[];
  /** Sets the time without waking anybody, as a user or NTP does. */
  set(now: number): void;
  /** Lets no time pass until the promise has settled: an answer of a real server takes none. */
  hold<T>(promise: Promise<T>): Promise<T>;
}

/** Time that jumps to the next sleeper as soon as nothing else is left to run; sleepers wake in order. */
export function fakeClock(start = 1_700_000_000_000): FakeClock {
  let now = start;
  let pumping = false;
  let held = 0;
  const timers: Timer[] = [];
  const sleeps: number[] = [];

  const pump = () => {
    if (held > 0) {
      setImmediate(pump);
      return;
    }
    timers.sort((a, b) => a.at - b.at);
    const next = timers.shift();
    pumping = next !== undefined;
    if (next === undefined) return;
    now = Math.max(now, next.at);
    next.fire();
    setImmediate(pump);
  };

  return {
    sleeps,
    now: () => now,
    set: (time) => {
      now = time;
    },
    hold: async (promise) => {
      held += 1;
      try {
        return await promise;
      } finally {
        held -= 1;
      }
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        sleeps.push(ms);
        const timer = { at: now + ms, fire: resolve };
        timers.push(timer);
        signal?.addEventListener("abort", () => {
          const index = timers.indexOf(timer);
          if (index >= 0) timers.splice(index, 1);
          reject(signal.reason);
        });
        if (pumping) return;
        pumping = true;
        setImmediate(pump);
      }),
  };
}
