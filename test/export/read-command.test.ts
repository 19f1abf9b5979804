import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { progressText, timeLeft } from "../../provider/src/cli/export/progress-text";
import { type ExportOptions, runExport } from "../../provider/src/cli/export/run";
import { openPortal, type Portal } from "../support/portal";

let portal: Portal;
let folder: string;

beforeAll(async () => {
  portal = await openPortal();
  folder = mkdtempSync(path.join(tmpdir(), "portals-export-command-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await portal.close();
});

/** What `portals export` says and answers. */
async function run(service: string, options: Partial<ExportOptions> = {}) {
  const said = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof said) =>
    new Writable({
      write(text, _, done) {
        said[name] += text;
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const code = await runExport(
    service,
    { sets: true, cwd: folder, ...options },
    {
      env: { ...portal.env, PORTALS_STATE_DIR: path.join(folder, "state"), PORTALS_LOG: "warn", NO_COLOR: "1" },
      stdout: stream("stdout"),
      stderr: stream("stderr"),
      done: () => {},
    },
  );
  return { code, ...said };
}

describe("portals export", () => {
  it("shows a plan, as a table and as JSON, and writes nothing", async () => {
    const { code, stdout } = await run("clinked", { plan: true });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^type +resources +requests to come$/m);
    expect(stdout).toMatch(/^clinked:Group +1$/m);
    expect(stdout).toMatch(/^clinked:AccountMember +1 +1 {2}each is read by itself, lists lack tags$/m);
    expect(stdout).toMatch(/^clinked:PasswordPolicy +up to 1 +1 {2}once in each place, if it says anything$/m);
    expect(stdout).toMatch(/^Requests in all: 39, 14 of them to come\.$/m);
    const plan = JSON.parse((await run("clinked", { plan: true, json: true })).stdout);
    expect(plan.requests).toEqual({ all: 39, toCome: 14, isExact: true });
    expect(readdirSync(folder)).toEqual(["state"]);
  });

  it("goes on from the plan, writes a project and forgets what it has kept", async () => {
    await run("clinked", { plan: true });
    const { code, stdout, stderr } = await run("clinked", { out: "acme", name: "acme" });
    expect([code, stderr]).toEqual([0, expect.stringContaining("25 answers are known")]);
    expect(stdout).toContain("12 resources of 12 types, 14 requests");
    expect(readFileSync(path.join(folder, "acme", "Pulumi.yaml"), "utf8")).toContain("name: acme");
    expect(readdirSync(path.join(folder, "state", "exports"))).toEqual([]);
    await run("clinked", { plan: true });
    const fresh = await run("clinked", { out: "again", fresh: true });
    expect(fresh.stdout).toContain("39 requests");
  });

  it("overwrites nothing", async () => {
    mkdirSync(path.join(folder, "taken"));
    writeFileSync(path.join(folder, "taken", "mine.txt"), "mine");
    await expect(run("clinked", { out: "taken" })).rejects.toThrow(/is not empty \(1 entry\)/);
    expect(readdirSync(path.join(folder, "taken"))).toEqual(["mine.txt"]);
  });

  it.each([
    [
      "a service that is not there",
      "trello",
      {},
      'There is no service "trello". Services are: clickup, clinked, docspace, workdrive.',
    ],
    ["an account that is not there", "clinked", { in: ["99"] }, "there is no account 99"],
    ["a Workspace that is not there", "clickup", { in: ["99"] }, "there is no Workspace 99"],
    ["rooms, which no request lists", "docspace", {}, "DocSpace lists no rooms. Name each room with --in <id>."],
    [
      "a part of what has none",
      "workdrive",
      { in: ["1"] },
      "WorkDrive has no part that could be exported alone. Leave out --in.",
    ],
    [
      "a type that is not there",
      "clinked",
      { exclude: ["type:Gruop"] },
      "There is no type Gruop here. Types are: Account,",
    ],
  ] as const)("names %s in one error", async (_, service, options, message) => {
    await expect(run(service, { ...options, out: "none" } as Partial<ExportOptions>)).rejects.toThrow(message);
    expect(existsSync(path.join(folder, "none"))).toBe(false);
  });
});

describe("the time that is left", () => {
  const limit = { requests: 100, windowMs: 60_000 };

  it("follows the pace, and the limit where that is slower", () => {
    expect(timeLeft({ requests: 50, pending: 25, elapsedMs: 10_000, limit: undefined })).toBe(5_000);
    expect(timeLeft({ requests: 50, pending: 25, elapsedMs: 10_000, limit })).toBe(5_000);
    expect(timeLeft({ requests: 50, pending: 151, elapsedMs: 10_000, limit })).toBe(110_000);
    expect(timeLeft({ requests: 50, pending: 0, elapsedMs: 10_000, limit })).toBe(0);
  });

  it("is told with what was found", () => {
    const product = { title: "Clinked", limit };
    expect(progressText(product, { objects: 3, requests: 2, pending: 4 }, 1000)).toBe(
      "Clinked: 3 objects, 2 requests, at least 2 s left",
    );
    expect(progressText(product, { objects: 3, requests: 99, pending: 402 }, 1000)).toMatch(/at least 5 min left$/);
  });
});
