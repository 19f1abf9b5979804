import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { type Bench, openBench, stateOf } from "../engine/bench";
import { everyType, prepare } from "../engine/portal";
import type { CommandResult } from "../support/engine";
import { type Canaries, leaksIn, planted, textsBelow } from "./canaries";
import { ECHO, type Front, openFront } from "./front";

describe("secrets on the real engine, at the most verbose level of the provider", () => {
  let sandbox: Sandbox;
  let front: Front;
  let bench: Bench;
  let usageFile: string;
  const printed: string[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox();
    await prepare(sandbox.control);
    front = await openFront(sandbox.url);
    bench = await openBench({
      shared: sandbox,
      env: { CLINKED_BASE_URL: front.url, PORTALS_LOG: "debug" },
      engineLog: true,
    });
    usageFile = join(bench.folder, "usage.jsonl");
  }, 900_000);
  afterAll(async () => {
    await bench?.dispose();
    await front?.close();
    await sandbox?.close();
  });

  const canaries = (): Canaries =>
    new Map([...Object.entries({ ...planted, clientSecret: sandbox.clientSecret }), ...front.seen]);

  /** Runs a command of the stack and keeps what it prints. */
  async function run(args: readonly string[], expected: readonly number[] = [0]): Promise<CommandResult> {
    const result = await bench.stack.run(args, { expect: expected, env: { PORTALS_USAGE_FILE: usageFile } });
    printed.push(result.stdout, result.stderr);
    return result;
  }

  const up = (...more: string[]) => ["up", "--yes", "--skip-preview", ...more];

  /** Everything that a command leaves behind: state, history, backups, the engine's home, our own files. */
  async function leaks(): Promise<string[]> {
    const files = [dirname(bench.stack.stateDir), bench.env.PORTALS_STATE_DIR ?? ""].flatMap((folder) => [
      ...textsBelow(folder),
    ]);
    if (existsSync(usageFile)) files.push([usageFile, readFileSync(usageFile, "utf8")]);
    files.push(["request log", JSON.stringify(await sandbox.control.log())]);
    files.push(["output", printed.join("\n")]);
    return files.flatMap(([path, text]) => leaksIn(text, canaries()).map((name) => `${name} in ${path}`));
  }

  it("are nowhere in plain text after up, preview and refresh", async () => {
    await run(["config", "set", "--secret", "portals:clinkedSpareClientSecret", planted.config]);
    bench.declare(everyType(join(bench.folder, "files"), planted));
    await run(up("--diff"));
    await run(["preview", "--diff", "--refresh"]);
    await run(["preview", "--json"]);
    await run(["refresh", "--yes", "--skip-preview", "--diff"]);
    await run(["stack", "export"]);
    await run(["stack", "output", "--json"]);
    expect(await leaks()).toEqual([]);
    // They are there: encrypted.
    const shown = JSON.stringify([...(await stateOf(bench.stack, ["--show-secrets"])).values()]);
    const found = leaksIn(shown, canaries());
    expect(found).toEqual(expect.arrayContaining(["password", "guestPassword", "mailKey"]));
    expect(found.some((name) => name.startsWith("inviteKey"))).toBe(true);
    expect(found.filter((name) => name.startsWith("access"))).toEqual([]);
  }, 120_000);

  it("are nowhere in plain text after an up that fails, and one that fails half-way", async () => {
    const changed = { password: `${planted.password}#`, guestPassword: `${planted.guestPassword}#` };
    bench.declare(everyType(join(bench.folder, "files"), changed));
    await sandbox.control.addFault([
      { match: "PATCH ^/v3/", times: null, status: 400, body: { error: "invalid", message: ECHO } },
      { match: "POST ^/v3/", times: null, status: 500, body: { error: ECHO } },
    ]);
    const failed = await run(up("--continue-on-error"), [1, 255]);
    expect(failed.stdout + failed.stderr).toContain("[secret]");
    await sandbox.control.clearFaults();
    await run(["destroy", "--yes", "--skip-preview", "--target", await urnOf("mary"), "--target-dependents"]);
    // Made, and then not read: the engine keeps it with an error.
    await sandbox.control.addFault({ match: "accounts-members-get-member-details", skip: 1, times: null, status: 502 });
    await run(up("--continue-on-error"), [0, 1, 255]);
    await sandbox.control.clearFaults();
    await sandbox.control.addFault({ match: "GET ^/oauth/token$", times: null, status: 401, body: { message: ECHO } });
    await run(["refresh", "--yes", "--skip-preview"], [1, 255]);
    await sandbox.control.clearFaults();
    expect(await leaks()).toEqual([]);
  }, 120_000);

  it("are nowhere in plain text after destroy", async () => {
    await run(up());
    await run(["destroy", "--yes", "--skip-preview"]);
    expect(printed.join("").length).toBeGreaterThan(1000);
    expect(readFileSync(usageFile, "utf8").trim().split("\n").length).toBeGreaterThan(2);
    expect(printed.some((text) => text.includes("request 1"))).toBe(true);
    expect(await leaks()).toEqual([]);
  }, 120_000);

  const urnOf = async (name: string) => (await stateOf(bench.stack)).get(name)?.urn ?? "";
});
