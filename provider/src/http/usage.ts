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
  /** Largest share of the request limit seen in one window, 0 to 100. */
  limitPercent?: number;
}

/** The part of a budget that a summary tells. */
export interface WatchedBudget {
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
    const peaks = budgets.flatMap(({ peakPercent }) => (peakPercent === undefined ? [] : [peakPercent]));
    const requests = { ...this.#requests };
    return {
      requests,
      total: requests.token + requests.read + requests.list + requests.write,
      retries: this.#retries,
      waits: this.#waits + sum(({ waits }) => waits),
      waitedMs: Math.round(this.#waitedMs + sum(({ waitedMs }) => waitedMs)),
      saved: this.#saved,
      ...(peaks.length > 0 ? { limitPercent: Math.max(...peaks) } : {}),
    };
  }

  /** One line for the end of a run. */
  line(): string {
    const { requests, total, retries, waits, waitedMs, saved, limitPercent } = this.summary();
    const kinds = Object.entries(requests).flatMap(([kind, n]) => (n > 0 ? [`${n} ${kind}`] : []));
    const parts = [`${total} request${total === 1 ? "" : "s"}${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}`];
    if (saved > 0) parts.push(`${saved} saved by bulk read`);
    if (retries > 0) parts.push(`${retries} retries`);
    if (waits > 0) parts.push(`${waits} waits of ${(waitedMs / 1000).toFixed(1)} s in all`);
    if (limitPercent !== undefined) parts.push(`at most ${Math.round(limitPercent)} % of the limit`);
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
