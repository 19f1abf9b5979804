/**
 * Loaded before the main module of a provider whose process is started early: waits for the engine's call, and lets the
 * provider begin with it. Without a call it ends with the command that has started it.
 */
import { readSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import type { PluginCall } from "./program";

const STDIN = 0;

/** How long to sleep where nothing is there to read; Node gives a child an end that does not wait. */
const PAUSE_MS = 2;

// A thread that a provider starts inherits the option that has loaded this.
if (isMainThread) become(nextCall());

/** Waits: nothing may begin before the call is known. */
function nextCall(): PluginCall {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(1 << 16);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const length = readNow(part);
    if (length === undefined) {
      Atomics.wait(clock, 0, 0, PAUSE_MS);
      continue;
    }
    if (length === 0) process.exit(1);
    parts.push(Buffer.from(part.subarray(0, length)));
    if (part[length - 1] === "\n".charCodeAt(0)) return JSON.parse(Buffer.concat(parts).toString()) as PluginCall;
  }
}

function readNow(part: Buffer): number | undefined {
  try {
    return readSync(STDIN, part);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === "EAGAIN") return undefined;
    throw reason;
  }
}

function become({ cwd, args, env }: PluginCall): void {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv.splice(2, process.argv.length, ...args);
  // The command that has started this process cannot end it when it is killed.
  process.stdin.on("end", () => process.exit(1)).resume();
  (process.stdin as NodeJS.ReadStream & { unref(): void }).unref();
}
