import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

export interface Requests {
  readonly total: number;
  readonly token: number;
  readonly read: number;
  readonly list: number;
  readonly write: number;
  /** Single reads that a list made unnecessary. */
  readonly saved: number;
}

/** What the provider processes of one command have written to their usage file; `undefined` where they asked nothing. */
export function requestsIn(file: string): Requests | undefined {
  const lines = textOf(file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { requests: Omit<Requests, "total" | "saved">; total: number; saved: number });
  if (lines.length === 0) return undefined;
  const sum = (of: (line: (typeof lines)[number]) => number) =>
    lines.reduce((total, line) => total + (of(line) || 0), 0);
  return {
    total: sum(({ total }) => total),
    token: sum(({ requests }) => requests.token),
    read: sum(({ requests }) => requests.read),
    list: sum(({ requests }) => requests.list),
    write: sum(({ requests }) => requests.write),
    saved: sum(({ saved }) => saved),
  };
}

/** Whoever asked for the usage gets it as from any other command. */
export function keepUsage(file: string, wanted: string | undefined): void {
  const text = textOf(file);
  if (!wanted || text === "") return;
  mkdirSync(dirname(wanted), { recursive: true });
  appendFileSync(wanted, text, { mode: 0o600 });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
