import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let withLock: typeof import("../../tools/engine/lock.mjs", { with: { "resolution-mode": "import" }}).withLock;
let folder: string;
let file: string;

beforeEach(async () => {
  ({ withLock } = await import("../../tools/engine/lock.mjs"));
  folder = await mkdtemp(path.join(os.tmpdir(), "portals-lock-"));
  file = path.join(folder, "engine.lock");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("lets one run after the other", async () => {
  const events: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = withLock(file, async () => {
    events.push("first in");
    await held;
    events.push("first out");
  });
  const waiting = () => {
    if (!events.includes("waiting")) events.push("waiting");
    release();
  };
  while (!existsSync(file)) await new Promise(setImmediate);
  const second = withLock(file, async () => events.push("second"), { waiting, pollMs: 1 });
  await Promise.all([first, second]);
  expect(events).toEqual(["first in", "waiting", "first out", "second"]);
  expect(existsSync(file)).toBe(false);
});

it("goes on after a step that failed", async () => {
  const failing = withLock(file, async () => {
    throw new Error("no Go");
  });
  await expect(failing).rejects.toThrow("no Go");
  await expect(withLock(file, async () => 7)).resolves.toBe(7);
});

it("takes over the lock of a process that is gone", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  await writeFile(file, `${pid} ${os.hostname()}\n`);
  await expect(withLock(file, async () => "mine")).resolves.toBe("mine");
});

it("takes over a lock of another machine that nobody touches any more", async () => {
  await writeFile(file, `1 ${os.hostname()}-other\n`);
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(file, longAgo, longAgo);
  await expect(withLock(file, async () => "mine")).resolves.toBe("mine");
});

it("waits for a fresh lock of another machine", async () => {
  await writeFile(file, `4711 ${os.hostname()}-other\n`);
  const seen: string[] = [];
  const waiting = (pid: string) => {
    seen.push(pid);
    void rm(file, { force: true });
  };
  await withLock(file, async () => {}, { waiting, pollMs: 1 });
  expect(seen[0]).toBe("4711");
});
