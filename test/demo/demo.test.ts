import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { sandboxControl } from "../../sandbox/src";
import { ROOT } from "./fences";

const LIMIT_MS = 600_000; // the first run on a machine may have to build the engine
const OK = /^demo ok: (\d+) resources, (\d+) drifted, repaired, (\d+) changes, (\d+) requests$/;

interface Demo {
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

function start(...args: string[]): Demo {
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

const shows = (demo: Demo, text: string) =>
  expect.poll(demo.text, { timeout: LIMIT_MS, interval: 100 }).toContain(text);

/** What a demo leaves on the disk while it runs: its folder, and the stack's config file in the project. */
function tracesOf(demo: Demo) {
  const [, name = "", folder = ""] = demo.text().match(/an empty stack: (\S+), its state in (.+)$/m) ?? [];
  return { name, folder, left: () => [folder, path.join(ROOT, `Pulumi.${name}.yaml`)].filter(existsSync) };
}

it(
  "makes a portal, finds what was changed by hand, and repairs it",
  async () => {
    const demo = start();
    expect(await demo.ended, demo.text()).toBe(0);
    const lines = demo.text().trimEnd().split("\n");
    const [, resources, drifted, changes, requests] = (lines.at(-1)?.match(OK) ?? []).map(Number);
    expect({ resources, drifted, changes }).toEqual({ resources: 30, drifted: 3, changes: 0 });
    expect(requests).toBeGreaterThan(60);
    // At 30 objects reading singly in four commands alone would take 120.
    expect(requests).toBeLessThan(200);

    expect(demo.text()).toContain('~ friendlyName: "Acme (do not use)" => "Acme Holdings"');
    expect(demo.text()).toContain('~ headerColor: "#ff00ff" => "#27ae60"');
    expect(demo.text()).toContain("no changes were expected for preview but changes were proposed");
    expect(demo.text()).not.toContain("correct-horse-battery");
    expect(tracesOf(demo).left()).toEqual([]);
  },
  LIMIT_MS,
);

it(
  "stays on request, and then goes without a trace",
  async () => {
    const demo = start("--keep");
    await shows(demo, "Ctrl-C stops the portal");
    const traces = tracesOf(demo);
    expect(traces.left()).toHaveLength(2);
    const [, file = ""] = demo.text().match(/^ {2}\. (.+)$/m) ?? [];
    const variables = Object.fromEntries(
      [...readFileSync(file, "utf8").matchAll(/^(?:export |\$env:)(\w+) ?= ?'(.*)'$/gm)].map(([, name = "", value]) => [
        name,
        value,
      ]),
    );
    const pulumi = (command: string) => {
      const [, ...args] = command.split(" ");
      try {
        const env = { ...process.env, ...variables };
        execFileSync("pulumi", [...args, "--non-interactive"], { cwd: ROOT, env, stdio: "pipe" });
        return 0;
      } catch (error) {
        return (error as { status: number }).status;
      }
    };
    const gate = "pulumi preview --refresh --diff --expect-no-changes";
    expect(pulumi(`pulumi stack select ${traces.name}`)).toBe(0);
    expect(pulumi(gate)).toBe(0);
    const url = demo.text().match(/http:\/\/127\.0\.0\.1:\d+(?=\/__sandbox)/)?.[0] ?? "";
    await sandboxControl(url).change({ kind: "account", id: "1", set: { friendlyName: "Somebody else" } });
    expect(pulumi(gate)).toBe(7);

    demo.child.kill("SIGINT");
    expect(await demo.ended).toBe(0);
    expect(traces.left()).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  },
  LIMIT_MS,
);

it(
  "ends with a reason when it is stopped, and cleans up",
  async () => {
    const demo = start();
    await shows(demo, "$ pulumi up");
    demo.child.kill("SIGTERM");
    expect(await demo.ended).toBe(1);
    expect(demo.text().trimEnd().split("\n").at(-1)).toBe("demo failed: stopped");
    expect(tracesOf(demo).name).toMatch(/^demo/);
    expect(tracesOf(demo).left()).toEqual([]);
  },
  LIMIT_MS,
);

it("refuses an option that it does not know", async () => {
  const demo = start("--kept");
  expect(await demo.ended).toBe(1);
  expect(demo.text()).toContain("demo failed: Unknown option '--kept'");
});
