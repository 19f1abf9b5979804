import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { LogEntry } from "../../../sandbox/src";
import type { Portal } from "../../support/portal";

const PORTALS = path.resolve(__dirname, "../../../provider/dist/cli/index.js");

/** Requests that an export has under way at a time: so many may be asked again after a kill. */
export const UNDER_WAY = 8;

/** `portals export clinked` as a process of its own. */
export function startExport(portal: Portal, state: string, out: string, more: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [PORTALS, "export", "clinked", "--out", out, ...more], {
    env: { ...process.env, ...portal.env, PORTALS_STATE_DIR: state, PORTALS_LOG: "warn" },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** Resolves to its exit code and what it said. */
export function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  const parts: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => parts.push(text));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stderr: parts.join("") })));
}

/** Kills it as soon as the portal has had so many of its requests; `false` where it was done before. */
export async function killedAfter(portal: Portal, child: ChildProcess, requests: number): Promise<boolean> {
  const over = ended(child);
  let isOver = false;
  void over.then(() => {
    isOver = true;
  });
  // The request for the token is one more. The answers of the sandbox pace this.
  while (!isOver && (await portal.sandbox.control.counts()).total <= requests) await new Promise(setImmediate);
  child.kill("SIGKILL");
  return (await over).code === null;
}

/** Requests for lists and objects, in the words of the wire. */
export const questions = async (portal: Portal): Promise<string[]> =>
  (await portal.sandbox.control.log())
    .filter(({ operation }) => !operation?.startsWith("authentication-"))
    .map(({ method, path: at, query }: LogEntry) => `${method} ${at} ${JSON.stringify(query)}`);

/** How often each was asked beyond the first time. */
export function repeats(asked: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of asked) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1).map(([one, count]) => [one, count - 1]));
}
