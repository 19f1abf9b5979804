import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sandboxControl } from "../../../sandbox/src";
import { LIMIT_MS, shows, start, tracesOf } from "../../demo/demo";
import { ROOT } from "../../demo/fences";

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
