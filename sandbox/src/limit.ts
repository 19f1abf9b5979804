/** The document names neither status nor header of a blocked request (L16): 429 without a header is inferred. */
export interface LimitSettings {
  enabled: boolean;
  /** Requests allowed in one window, per IP address over all credentials. */
  count: number;
  windowSeconds: number;
  /** Status of a blocked request. */
  status: number;
  /** Seconds sent as Retry-After; null sends no such header. */
  retryAfter: number | null;
  /** Whether blocked requests count as well. */
  countBlocked: boolean;
}

export const documentedLimit: LimitSettings = {
  enabled: true,
  count: 2000,
  windowSeconds: 300,
  status: 429,
  retryAfter: null,
  countBlocked: false,
};

/** A sliding window of requests for each IP address (L16). */
export class Limit {
  settings: LimitSettings;
  readonly #initial: LimitSettings;
  readonly #arrivals = new Map<string, number[]>();

  constructor(initial: Partial<LimitSettings> = {}) {
    this.#initial = { ...documentedLimit, ...initial };
    this.settings = { ...this.#initial };
  }

  /** Counts a request; false when it is over the limit. */
  admits(address: string, now: number): boolean {
    const { enabled, count, windowSeconds, countBlocked } = this.settings;
    const arrivals = this.#arrivals.get(address) ?? [];
    this.#arrivals.set(address, arrivals);
    const recent = arrivals.findIndex((time) => time > now - windowSeconds * 1000);
    arrivals.splice(0, recent === -1 ? arrivals.length : recent);
    const admitted = !enabled || arrivals.length < count;
    if (admitted || countBlocked) arrivals.push(now);
    return admitted;
  }

  clear(): void {
    this.#arrivals.clear();
  }

  reset(): void {
    this.clear();
    this.settings = { ...this.#initial };
  }
}
