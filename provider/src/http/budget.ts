/** What a client asks before each request. A limit shared through Redis is a second implementation. */
export interface Budget {
  /** Resolves when one more request fits into the limit, in the order of the calls. */
  take(): Promise<void>;
  /** After a 429: nobody takes for that long. */
  penalize(ms: number): void;
  /** Wall time in which requests of this process waited. */
  readonly waitedMs: number;
  /** Requests of this process that had to wait. */
  readonly waits: number;
  /** Largest share of the limit seen in one window, 0 to 100. */
  readonly peakPercent?: number;
}
