import type { Clock } from "../http/clock";

/** Replies name whole seconds, and the machines of one service agree within this. */
const TOLERANCE_MS = 2000;
/** Until a reply has told, two clocks may differ by this. */
const UNKNOWN_MS = 10 * 60_000;

/** How a service's clock goes beside ours, as the `Date` of its replies tells. */
export class ServiceClock {
  private aheadMs: number | undefined;

  constructor(private readonly clock: Clock) {}

  /** @param date the header `Date` of a reply that has just come */
  hear(date: string | undefined): void {
    const told = Date.parse(date ?? "");
    if (!Number.isNaN(told)) this.aheadMs = told - this.clock.now();
  }

  /** The earliest time that the service can have noted for what began at `ms` of our clock. */
  earliest(ms: number): number {
    return this.aheadMs === undefined ? ms - UNKNOWN_MS : ms + this.aheadMs - TOLERANCE_MS;
  }
}
