import type { ReadProgress } from "../../export/read";

/** `Clinked: 120 objects, 45 requests, at least 12 s left`. */
export function progressText(
  { title, limit }: { readonly title: string; readonly limit: Pace["limit"] },
  { objects, requests, pending }: ReadProgress,
  elapsedMs: number,
): string {
  const left = timeLeft({ requests, pending, elapsedMs, limit });
  const told = left > 0 ? `, at least ${inWords(left)} left` : "";
  return `${title}: ${objects} objects, ${requests} requests${told}`;
}

interface Pace {
  readonly requests: number;
  readonly pending: number;
  readonly elapsedMs: number;
  readonly limit: { readonly requests: number; readonly windowMs: number } | undefined;
}

/** In ms: by the pace so far, and by the limit where that is slower. What is still to come to light is not known. */
export function timeLeft({ requests, pending, elapsedMs, limit }: Pace): number {
  if (requests === 0 || pending === 0) return 0;
  const byPace = (elapsedMs / requests) * pending;
  if (!limit) return byPace;
  const windows = Math.floor((requests + pending - 1) / limit.requests);
  return Math.max(byPace, windows * limit.windowMs - elapsedMs);
}

/** `45 s`, `3 min`. */
export function inWords(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
