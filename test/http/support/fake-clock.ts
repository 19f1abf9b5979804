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
}

/** Time that jumps to the next sleeper as soon as nothing else is left to run; sleepers wake in order. */
export function fakeClock(start = 1_700_000_000_000): FakeClock {
  let now = start;
  let pumping = false;
  const timers: Timer[] = [];
  const sleeps: number[] = [];

  const pump = () => {
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
