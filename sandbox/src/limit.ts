export interface LimitSettings {
  enabled: boolean;
  /** Requests allowed in one window, per key: an address or a token. */
  count: number;
  windowSeconds: number;
  /** Status of a blocked request. */
  status: number;
  /** Seconds sent as Retry-After; null sends no such header. */
  retryAfter: number | null;
  /** Whether blocked requests count as well. */
  countBlocked: boolean;
}

/** How far a window is used. */
export interface LimitUsage {
  limit: number;
  remaining: number;
  /** Milliseconds UTC at which the oldest request leaves the window. */
  resetsAt: number;
}

/** A sliding window of requests for each key. */
export class Limit {
  settings: LimitSettings;
  readonly #initial: LimitSettings;
  readonly #arrivals = new Map<string, number[]>();

  constructor(initial: LimitSettings) {
    this.#initial = initial;
    this.settings = { ...initial };
  }

  /** Counts a request; false when it is over the limit. */
  admits(key: string, now: number): boolean {
    const { enabled, count, windowSeconds, countBlocked } = this.settings;
    const arrivals = this.#arrivals.get(key) ?? [];
    this.#arrivals.set(key, arrivals);
    const recent = arrivals.findIndex((time) => time > now - windowSeconds * 1000);
    arrivals.splice(0, recent === -1 ? arrivals.length : recent);
    const admitted = !enabled || arrivals.length < count;
    if (admitted || countBlocked) arrivals.push(now);
    return admitted;
  }

  /** The window of a key after its latest request. */
  usage(key: string, now: number): LimitUsage {
    const { count, windowSeconds } = this.settings;
    const arrivals = this.#arrivals.get(key) ?? [];
    const resetsAt = (arrivals[0] ?? now) + windowSeconds * 1000;
    return { limit: count, remaining: Math.max(0, count - arrivals.length), resetsAt };
  }

  clear(): void {
    this.#arrivals.clear();
  }

  reset(): void {
    this.clear();
    this.settings = { ...this.#initial };
  }
}
