import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

const root = resolve(__dirname, "..", "..", "..");

export interface Child {
  readonly process: ChildProcess;
  /** Lines of its stdout so far. */
  readonly lines: string[];
  /** Resolves with the first line that starts so; rejects when the child ends before. */
  line(start: string): Promise<string>;
  /** kill -9 */
  kill(): Promise<void>;
}

/** Runs a TypeScript file of support/ in a process of its own, killed after the test. */
export function child(file: string, env: Record<string, string>): Child {
  const started = spawn(process.execPath, ["-r", "ts-node/register/transpile-only", join(__dirname, file)], {
    cwd: root,
    env: { ...process.env, ...env, TS_NODE_COMPILER_OPTIONS: JSON.stringify({ rootDir: root }) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of [...watchers]) watcher();
  };
  let ended = false;
  const exit = new Promise<void>((done) => {
    started.once("exit", () => {
      ended = true;
      changed();
      done();
    });
  });
  createInterface({ input: started.stdout }).on("line", (line) => {
    lines.push(line);
    changed();
  });
  const kill = async () => {
    started.kill("SIGKILL");
    await exit;
  };
  onTestFinished(kill);
  return {
    process: started,
    lines,
    kill,
    line: (start) =>
      new Promise((found, failed) => {
        const look = () => {
          const line = lines.find((text) => text.startsWith(start));
          if (line === undefined && !ended) return;
          watchers.delete(look);
          if (line === undefined) failed(new Error(`the child ended without "${start}"`));
          else found(line);
        };
        watchers.add(look);
        look();
      }),
  };
}
