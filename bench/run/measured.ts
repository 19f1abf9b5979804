import type { Sandbox } from "../../sandbox/src";
import { family, type Peaks, watchMemory } from "./peak-memory";

/** One command, from its start to its end. */
export interface Run {
  readonly code: number | null;
  readonly ms: number;
  /** Without those for tokens. */
  readonly requests: number;
  /** Refused by the portal's limit. */
  readonly refused: number;
  /** Requests that had to follow each other: the longest chain in which each began after the one before had ended. */
  readonly roundTrips: number;
  readonly peakMb: Peaks;
  /** Seconds that the provider says it waited for the limit, in the time of the service. */
  readonly waitedSeconds?: number;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
}

/** What is meant to fail, by refusals, may take minutes to say so thousands of times. */
const FAILING_MS = 60_000;

/** A longer log is not read: the chain would say nothing that its length does not. */
const MOST_LOGGED = 12_000;

/** Runs a command against a portal whose answers take `latencyMs`. Throws when it exits with another code than 0. */
export async function measured(
  { control }: Sandbox,
  latencyMs: number,
  begin: () => Command,
  mayFail = false,
): Promise<Run> {
  await control.clearLog();
  await control.latency(latencyMs);
  const began = performance.now();
  const command = begin();
  const watch = watchMemory(command.pid ?? 0);
  const limit = mayFail ? setTimeout(() => endAll(command.pid ?? 0), FAILING_MS) : undefined;
  const { code, stdout, stderr } = await command.ended.finally(() => clearTimeout(limit));
  const ms = Math.round(performance.now() - began);
  const peakMb = watch.stop();
  await control.latency(0);
  if (code !== 0 && !mayFail) throw new Error(`Exit code ${code}.\n${lastLines(stdout)}\n${lastLines(stderr)}`);
  const { byKind, limited } = await control.counts();
  const requests = byKind.read + byKind.list + byKind.write;
  const roundTrips = requests > MOST_LOGGED ? 0 : longestChain(await endTimes({ control }), latencyMs);
  return { code, ms, requests, refused: limited, roundTrips, peakMb };
}

const endTimes = async ({ control }: Pick<Sandbox, "control">) => (await control.log()).map(({ time }) => time);

/** The log says when each answer was made; it began one latency earlier. */
export function longestChain(ends: readonly number[], latencyMs: number): number {
  let free = Number.NEGATIVE_INFINITY;
  let length = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    if (end - latencyMs < free) continue;
    free = end;
    length++;
  }
  return length;
}

/** A command and what it has started. */
function endAll(root: number): void {
  for (const pid of [root, ...family(root)]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself.
    }
  }
}

const lastLines = (text: string) => text.trim().split("\n").slice(-30).join("\n");
