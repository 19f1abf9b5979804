import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

export type RequestKind = "token" | "read" | "list" | "write";

export interface UsageSummary {
  requests: Record<RequestKind, number>;
  total: number;
  retries: number;
  /** Waits for the budget and before retries. */
  waits: number;
  waitedMs: number;
  /** Single reads that a list made unnecessary. */
  saved: number;
  /** Largest share of a request limit seen in one window, 0 to 100; of the fullest when there are several. */
  limitPercent?: number;
  /** Each limit by itself: one per service and address, or per token. */
  limits: readonly LimitUsage[];
}

export interface LimitUsage {
  /** "Clinked", "ClickUp" ... */
  name: string;
  /** Largest share seen in one window, 0 to 100, of all that share the limit; none where no limit is documented. */
  percent?: number;
  /** Requests of this process that waited for it, and the time in which any of them did. */
  waits: number;
  waitedMs: number;
}

/** The part of a budget that a summary tells. */
export interface WatchedBudget {
  readonly name: string;
  readonly waitedMs: number;
  readonly waits: number;
  readonly peakPercent?: number;
}

/** Counts what one process asked of the services. */
export class Usage {
  readonly #requests: Record<RequestKind, number> = { token: 0, read: 0, list: 0, write: 0 };
  readonly #budgets = new Set<WatchedBudget>();
  #retries = 0;
  #waits = 0;
  #waitedMs = 0;
  #saved = 0;

  count(kind: RequestKind): void {
    this.#requests[kind] += 1;
  }

  retry(): void {
    this.#retries += 1;
  }

  wait(ms: number): void {
    if (ms <= 0) return;
    this.#waits += 1;
    this.#waitedMs += ms;
  }

  saved(n: number): void {
    this.#saved += n;
  }

  /** Adds the waits of this budget to the summary; several clients may share one. */
  watch(budget: WatchedBudget): void {
    this.#budgets.add(budget);
  }

  summary(): UsageSummary {
    const budgets = [...this.#budgets];
    const sum = (of: (budget: WatchedBudget) => number) => budgets.reduce((total, budget) => total + of(budget), 0);
    const limits = budgets.map(({ name, peakPercent, waits, waitedMs }) => ({
      name,
      ...(peakPercent === undefined ? {} : { percent: Math.round(peakPercent * 100) / 100 }),
      waits,
      waitedMs: Math.round(waitedMs),
    }));
    const peaks = limits.flatMap(({ percent }) => percent ?? []);
    const requests = { ...this.#requests };
    return {
      requests,
      total: requests.token + requests.read + requests.list + requests.write,
      retries: this.#retries,
      waits: this.#waits + sum(({ waits }) => waits),
      waitedMs: Math.round(this.#waitedMs + sum(({ waitedMs }) => waitedMs)),
      saved: this.#saved,
      ...(peaks.length > 0 ? { limitPercent: Math.max(...peaks) } : {}),
      limits,
    };
  }

  /** One line for the end of a run. */
  line(): string {
    const { requests, total, retries, waits, waitedMs, saved, limits } = this.summary();
    const kinds = Object.entries(requests).flatMap(([kind, n]) => (n > 0 ? [`${n} ${kind}`] : []));
    const parts = [`${total} request${total === 1 ? "" : "s"}${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}`];
    if (saved > 0) parts.push(`${saved} saved by bulk read`);
    if (retries > 0) parts.push(retries === 1 ? "1 retry" : `${retries} retries`);
    if (waits > 0) parts.push(`${waits} ${waits === 1 ? "wait" : "waits"} of ${(waitedMs / 1000).toFixed(1)} s in all`);
    const shares = limits.flatMap(({ name, percent }) => (percent === undefined ? [] : [{ name, percent }]));
    const [share] = shares;
    if (shares.length === 1 && share) parts.push(`at most ${Math.round(share.percent)} % of the limit`);
    else for (const { name, percent } of shares) parts.push(`at most ${Math.round(percent)} % of ${name}'s limit`);
    return parts.join(", ");
  }
}

/** Appends one JSON line. A single append is atomic, so the processes of one run keep each other's lines. */
export function writeUsageFile(path: string, summary: UsageSummary): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), pid: process.pid, ...summary })}\n`, {
    mode: 0o600,
  });
}
