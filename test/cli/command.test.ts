import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exitCode, reportOf } from "../../provider/src/cli/drift/report";
import { argsOf } from "../../provider/src/cli/drift/stack-check";
import { nextStepFor } from "../../provider/src/cli/engine/failure";
import { fitsPattern } from "../../provider/src/cli/pattern";
import { Progress } from "../../provider/src/cli/terminal/progress";
import { commandsOf } from "../demo/fences";
import { portals } from "./support/drift-bench";
import { plainReport } from "./support/hostile";

let folder: string;
/** A stand-in for the engine's CLI: it writes recorded events, or fails as told. */
let engine: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "portals-command-"));
  engine = path.join(folder, "pulumi");
  const events = path.resolve(__dirname, "events/busy.jsonl");
  const script = `#!${process.execPath}
const { copyFileSync, appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(path.join(folder, "calls.jsonl"))}, JSON.stringify(args) + "\\n");
if (args[0] === "stack") console.log(JSON.stringify([{ name: "client-a" }, { name: "client-b" }, { name: "dev" }]));
else if (process.env.FAKE_ERROR) { console.error("error: " + process.env.FAKE_ERROR); process.exit(255); }
else { copyFileSync(${JSON.stringify(events)}, args[args.indexOf("--event-log") + 1]); process.exit(Number(process.env.FAKE_CODE ?? 7)); }
`;
  writeFileSync(engine, script, { mode: 0o755 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
  portals(args, { PATH: process.env.PATH, TMPDIR: folder, PORTALS_PULUMI: engine, ...more });

describe("portals drift", () => {
  it("runs the engine's own command, and nothing beside it", () => {
    const args = argsOf({ stack: "prod", parallel: 64, targets: ["urn:a", "**b"] });
    expect(args.join(" ")).toBe(
      "refresh --preview-only --expect-no-changes --parallel 64 --stack prod --target urn:a --target **b",
    );
    expect(argsOf({ parallel: 8, targets: [] })).not.toContain("--stack");
  });

  it("has colours where they are wanted, and no file left behind", async () => {
    const plain = await run(["drift", "--stack", "busy"]);
    expect(plain.code).toBe(2);
    expect(plain.stdout).toContain("Drift: 4 changed, 1 gone.");
    expect(plain.stdout).not.toContain("\u001b");
    expect((await run(["drift"], { FORCE_COLOR: "1" })).stdout).toContain("\u001b[33m");
    expect((await run(["drift"], { NO_COLOR: "1" })).stdout).not.toContain("\u001b");
    expect(readdirSync(folder).filter((name) => name.startsWith("portals-drift-"))).toEqual([]);
  });

  it("prints JSON or Markdown in place of the table, and progress beside it", async () => {
    const json = await run(["drift", "--stacks", "client-*", "--json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      stacks: [{ stack: "client-a" }, { stack: "client-b" }],
    });
    expect(json.stderr.split("\n").sort()).toEqual(["", "client-a: 4 changed, 1 gone", "client-b: 4 changed, 1 gone"]);
    expect((await run(["drift", "--markdown"])).stdout).toMatch(
      /^### Portal drift\n\n\*\*Drift: 4 changed, 1 gone\.\*\*/,
    );
  });

  it.each([
    [["drift", "--json", "--markdown"], "cannot both go to stdout"],
    [["drift", "--all", "--stack", "x"], "cannot be used with option"],
    [["drift", "--parallel", "0"], "Give a whole number from 1."],
    [["drift", "--stacks", "none*"], "fits none of the 3 stacks of the project: client-a, client-b, dev"],
    [["drift", "--html", "/nowhere/at/all.html"], "could not be written"],
    [["drfit"], "unknown command"],
  ])("refuses %j", async (args, text) => {
    const { code, stderr } = await run(args);
    expect(stderr).toContain(text);
    expect(stderr).not.toContain("    at ");
    expect(code).toBe(1);
  });

  it.each([
    ["no Pulumi.yaml project file found", "--cwd"],
    ["no stack selected; please use `pulumi stack select`", "--stack"],
    ["getting stack configuration: get stack secrets manager: incorrect passphrase", "PULUMI_CONFIG_PASSPHRASE"],
    ["passphrase must be set with PULUMI_CONFIG_PASSPHRASE", "PULUMI_CONFIG_PASSPHRASE_FILE"],
    ["PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions", "pulumi login"],
    ["the stack is currently locked by 1 lock(s)", "pulumi cancel"],
    ["no resource plugin 'pulumi-resource-pulumi-nodejs' found", "npm ci"],
    ["unknown flag: --event-log", "newer Pulumi CLI"],
  ])("says what to do about: %s", async (message, step) => {
    expect(nextStepFor(message)).toContain(step);
  });

  it("passes on what the engine says, and says what to do", async () => {
    const { code, stdout } = await run(["drift"], { FAKE_ERROR: "incorrect passphrase" });
    expect(code).toBe(1);
    expect(stdout).toContain("error: incorrect passphrase\n         Set PULUMI_CONFIG_PASSPHRASE");
    const none = await run(["drift"], { PORTALS_PULUMI: path.join(folder, "nothing") });
    expect(none.stdout).toContain("Install the Pulumi CLI");
    expect(none.code).toBe(1);
    const odd = await run(["drift", "--json"], { FAKE_ERROR: "\u001b[31mboom\u001b[0m @octocat" });
    expect(odd.stdout).not.toContain("\u001b");
  });

  it("shows its help", async () => {
    const { code, stdout } = await run(["drift", "--help"]);
    expect(code).toBe(0);
    for (const option of [
      "--stack",
      "--all",
      "--stacks",
      "--parallel",
      "--json",
      "--markdown",
      "--html",
      "--unmanaged",
    ]) {
      expect(stdout).toContain(option);
    }
    expect(stdout).toContain("Exit codes: 0 no drift, 2 drift, 1 something could not be checked.");
  });
});

it.each(["docs/drift.md", "docs/ci.md"])(
  "takes the commands of %s",
  async (document) => {
    const commands = commandsOf(document).filter((command) => command.startsWith("npx portals "));
    expect(commands.length).toBeGreaterThan(0);
    const ends = commands.map(async (command) => {
      // As a shell would read them; their files are put into the folder of this test.
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
      const args = words
        .slice(2)
        .map((word) => (/^\$|\.(html|md|json)$/.test(word) ? path.join(folder, word.slice(1)) : word));
      // Lists need a portal: they are read in drift.test.ts.
      const { code } = await run(args.includes("--unmanaged") ? [...args, "--help"] : args);
      return [command, code];
    });
    const expected = commands.map((command) => [command, command.includes("--unmanaged") ? 0 : 2]);
    expect(await Promise.all(ends)).toEqual(expected);
  },
  60_000,
);

it("ends with 0, 2 or 1, and an error outweighs drift", () => {
  const [stack] = plainReport().stacks;
  if (!stack) throw new Error("the report has a stack");
  const failed = { ...stack, verdict: "error" as const };
  const quiet = { ...stack, verdict: "none" as const, drift: [] };
  const times = { startedAt: new Date(0), durationMs: 1 };
  expect(exitCode(reportOf([quiet], times))).toBe(0);
  expect(exitCode(reportOf([quiet, stack], times))).toBe(2);
  expect(exitCode(reportOf([stack, failed], times))).toBe(1);
  const objects = [{ id: "1/2" }];
  const unmanaged = { types: [{ type: "clinked:Group", lists: 1, requests: 1, objects }], errors: [] };
  expect(exitCode(reportOf([quiet], { ...times, unmanaged }))).toBe(0);
  const broken = { types: [], errors: [{ message: "no", resources: [] }] };
  expect(exitCode(reportOf([quiet], { ...times, unmanaged: broken }))).toBe(1);
});

it("fits names to patterns", () => {
  expect(["client-a", "client-", "my-client-a", "clientXa"].filter((name) => fitsPattern("client-*", name))).toEqual([
    "client-a",
    "client-",
  ]);
  expect(fitsPattern("v1.?", "v1.2")).toBe(true);
  expect(fitsPattern("v1.?", "v1x2")).toBe(false);
});

it("writes one line over on a terminal, and lines of their own elsewhere", () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const terminal = new Progress({ stream: { write, isTTY: true, columns: 20 } as never });
  terminal.update("1 of 3 stacks, 410 resources read");
  terminal.update("1 of 3 stacks, 410 resources read");
  terminal.say("prod\u001b[31m: done");
  expect(written).toEqual(["\r\u001b[2K1 of 3 stacks, 410…", "\r\u001b[2K", "prod\\x1b[31m: done\n"]);

  written.length = 0;
  let now = 0;
  const log = new Progress({ stream: { write, isTTY: false, columns: 0 } as never, now: () => now });
  log.update("1 resource read");
  now = 15_000;
  log.update("9 resources read");
  log.update("10 resources read");
  expect(written).toEqual(["9 resources read\n"]);
});

it("ends quietly when nobody reads on", async () => {
  const args = [path.resolve(__dirname, "../../provider/dist/cli/index.js"), "drift", "--help"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  await new Promise((resolve) => child.once("close", resolve));
  expect(stderr).toBe("");
});

const loadedBy = (script: string): string =>
  execFileSync(process.execPath, ["--eval", `${script};console.log(Object.keys(require.cache).join("\\n"))`], {
    cwd: path.resolve(__dirname, "../.."),
    encoding: "utf8",
  });

it("is not loaded by a program, and loads nothing of the provider to begin with", () => {
  const program = loadedBy('require("pulumi-portals/clinked");require("pulumi-portals/dynamic")');
  expect(program).toContain("provider/dist/clinked/index.js");
  expect(program).not.toMatch(/dist\/cli\/|node_modules\/commander/);
  const command = loadedBy('require("./provider/dist/cli/program")');
  expect(command).toContain("node_modules/commander");
  // How types are named in a state is a few texts, and imports nothing.
  expect(command).not.toMatch(/node_modules\/(zod|undici|@pulumi)|dist\/(definitions|kit\/(?!served\.js))/);
});
