import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { isAlive, startOf } from "../../provider/src/kit/alive";

describe("whether a process is there", () => {
  it("knows itself, and the system's first process", () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(1)).toBe(true);
  });

  it.skipIf(process.platform !== "linux")("counts one that has ended and was not asked for as gone", async () => {
    // The parent starts a child, replaces itself by a program that never asks for it, and waits for its input's end.
    const parent = spawn("sh", ["-c", "sh -c 'exit 0' & echo $!; exec cat"], { stdio: ["pipe", "pipe", "inherit"] });
    const [line] = (await once(createInterface(parent.stdout), "line")) as [string];
    const pid = Number(line);
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, "utf8")).toMatch(/\) Z /);
    expect(() => process.kill(pid, 0)).not.toThrow();
    expect(isAlive(pid)).toBe(false);
    parent.stdin.end();
    await once(parent, "exit");
  });

  it.skipIf(process.platform !== "linux")("tells two processes of one number by their start", async () => {
    expect(startOf(process.pid)).toBe(startOf(process.pid));
    expect(startOf(process.pid)).not.toBe(startOf(1));
  });
});
