import type { Dispatcher } from "undici";
import type { Incoming } from "./transport";

/** Nothing was done, or what is done twice does no harm. */
const passing = new Set([502, 503, 504]);
/** A write may have failed half-way, or for good; a read is asked for again. 520 to 527 come from a proxy before the service. */
const passingReads = new Set([408, 500, 520, 521, 522, 523, 524, 525, 526, 527]);

/** Whether the same request, which may be repeated, can have another answer a little later. */
export const isPassing = (status: number, method: Dispatcher.HttpMethod): boolean =>
  passing.has(status) || (method === "GET" && passingReads.has(status));

const backOffBaseMs = 500;
const backOffCapMs = 30_000;
/** Together longer than a window of 5 minutes, which is the longest of our services and sends no header. */
const blockedMs = [5_000, 60_000, 120_000, 120_000];

/** After a 429 that does not say how long. */
export const blockedPauseMs = (retries: number): number => blockedMs[retries] ?? backOffCapMs;

/** Full jitter, so that calls that failed together do not come back together. */
export const backOffMs = (retries: number): number =>
  Math.random() * Math.min(backOffCapMs, backOffBaseMs * 2 ** retries);

/** Retry-After in seconds or as a date; after a 429 also X-RateLimit-Reset in seconds since 1970. */
export function askedPauseMs({ status, headers }: Incoming, now: number): number | undefined {
  const asked = headers["retry-after"]?.trim() ?? "";
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  let ms = /^\d+(\.\d+)?$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  if (Number.isNaN(ms) && status === 429) ms = reset * 1000 - now;
  return ms > 0 ? ms : undefined;
}
