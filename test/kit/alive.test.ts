import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { isAlive, startOf } from "../../provider/src/kit/alive";

const told = (pid: number | undefined, what: string) => readFileSync(`/proc/${pid}/${what}`, "utf8");

describe("whether a process is there", () => {
  it("knows itself, and the system's first process", () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(1)).toBe(true);
  });

  it.skipIf(process.platform !== "linux")("counts one that has ended and was not asked for as gone", async () => {
    // The child lives as long as its input; its parent is by then a program that never asks how it ended.
    const script = "cat <&3 >/dev/null & echo $!; exec cat 3<&-";
    const parent = spawn("sh", ["-c", script], { stdio: ["pipe", "pipe", "inherit", "pipe"] });
    const [line] = (await once(createInterface(parent.stdout as NonNullable<typeof parent.stdout>), "line")) as [
      string,
    ];
    const pid = Number(line);
    await expect.poll(() => told(parent.pid, "comm")).toBe("cat\n");
    expect(isAlive(pid)).toBe(true);
    (parent.stdio[3] as Writable).end();
    await expect.poll(() => told(pid, "stat")).toMatch(/\) Z /);
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(isAlive(pid)).toBe(false);
    parent.stdin?.end();
    await once(parent, "exit");
  });

  it.skipIf(process.platform !== "linux")("tells two processes of one number by their start", () => {
    expect(startOf(process.pid)).toMatch(/^\d+$/);
    expect(startOf(process.pid)).not.toBe(startOf(1));
  });
});
