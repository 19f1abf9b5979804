import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, expect } from "vitest";
import { ROOT } from "./fences";

export const LIMIT_MS = 600_000; // the first run on a machine may have to build the engine

export interface Demo {
  readonly child: ChildProcess;
  text(): string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
}

const running: Demo[] = [];

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
  }
});

/** Runs `npm run demo`; what still runs at the end of the test is ended. */
export function start(...args: string[]): Demo {
  const child = spawn(process.execPath, ["tools/demo.mjs", ...args], {
    cwd: ROOT,
    // Settings of a real portal must not reach the demo.
    env: { ...process.env, CLINKED_BASE_URL: "http://127.0.0.1:9", PULUMI_CONFIG_PASSPHRASE: "another" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const demo = { child, text: () => text, ended };
  running.push(demo);
  return demo;
}

export const shows = (demo: Demo, text: string) =>
  expect.poll(demo.text, { timeout: LIMIT_MS, interval: 100 }).toContain(text);

/** What a demo leaves on the disk while it runs: its folder, and the stack's config file in the project. */
export function tracesOf(demo: Demo) {
  const [, name = "", folder = ""] = demo.text().match(/an empty stack: (\S+), its state in (.+)$/m) ?? [];
  return { name, folder, left: () => [folder, path.join(ROOT, `Pulumi.${name}.yaml`)].filter(existsSync) };
}
