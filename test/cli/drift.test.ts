import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { DriftReport } from "../../provider/src/cli/drift/report";
import { type DriftBench, openDriftBench } from "./support/drift-bench";
import { comparable, eventsIn, portable, RECORDED, seen } from "./support/recorded";

let bench: DriftBench;

beforeAll(async () => {
  bench = await openDriftBench();
}, 900_000);

afterAll(() => bench?.dispose());

it("finds no drift in all stacks of the project", async () => {
  const logs = bench.engineLogs();
  const { code, stdout, stderr } = await bench.portals(["drift", "--all"]);
  expect(stderr).toContain(`${bench.names.quiet}: no drift\n`);
  expect(stdout).toMatch(/No drift in 2 stacks\.\n9 resources compared with \d+ requests in/);
  expect(code).toBe(0);
  expect(bench.engineLogs()).toBe(logs);
}, 120_000);

it("shows what was changed by hand field by field, and what is gone, and ends with 2", async () => {
  const { control } = bench.sandbox;
  const { tables } = await control.snapshot();
  const idOf = (name: string) =>
    tables.groups
      ?.map(([, , row]) => row as { id: string; friendlyName: string })
      .find((row) => row.friendlyName === name)?.id ?? "";
  const acme = idOf("Acme");
  await control.change({ kind: "group", id: acme, set: { friendlyName: "By hand", blind: false } });
  await control.change({ kind: "group", id: idOf("Gone"), remove: true });
  await control.change({ kind: "groupBranding", id: acme, set: { headerColor: "#ff00ff" } });
  await control.change({ kind: "groupProperty", group: acme, id: "token", set: { value: "second-secret-value" } });
  const eve = { username: "eve", name: "Eve", email: "eve@example.com", assignGroups: { [acme]: 1 } };
  await control.change({ kind: "member", add: eve });

  const file = (name: string) => path.join(bench.folder, name);
  const outputs = ["--json", file("drift.json"), "--markdown", file("drift.md"), "--html", file("drift.html")];
  const usage = file("usage.jsonl");
  const args = ["drift", "--stacks", `*${process.pid}`, "--unmanaged", ...outputs];
  const { code, stdout, stderr } = await bench.portals(args, { PORTALS_USAGE_FILE: usage });
  expect(code, stderr).toBe(2);
  expect(stdout).toMatch(/~ clinked:Group acme \(1\/\d+\) +~ blind +true +false\n +~ friendlyName +"Acme" +"By hand"/);
  expect(stdout).toMatch(/- clinked:Group gone \(1\/\d+\) +exists +gone/);
  expect(stdout).toMatch(/~ clinked:GroupMembers acme .* \+ members\[1\] +not set +\{.*"username":"eve"/);
  expect(stdout).toMatch(/~ clinked:GroupProperty token .* ~ value +\[secret\] +\[secret\]/);
  expect(stdout).toContain("Drift: 4 changed, 1 gone in 1 of 2 stacks.");

  const report = JSON.parse(readFileSync(file("drift.json"), "utf8")) as DriftReport;
  expect(report).toMatchObject({
    version: 1,
    verdict: "drift",
    summary: { stacks: 2, driftedStacks: 1, failedStacks: 0, changed: 4, gone: 1, resources: 9 },
    stacks: [
      { stack: bench.names.busy, verdict: "drift" },
      { stack: bench.names.quiet, verdict: "none", drift: [] },
    ],
  });
  // The events in the fixture are those of this engine and this scenario.
  const [busy] = report.stacks;
  if (process.env.RECORD_EVENTS) await record();
  expect(comparable(busy?.drift ?? [])).toEqual(comparable(seen(eventsIn(RECORDED)).drift));

  expect(report.unmanaged?.errors).toEqual([]);
  const unmanaged = report.unmanaged?.types.map(({ type, lists, requests, objects }) => [
    type,
    lists,
    requests,
    objects.map(({ name }) => name),
  ]);
  expect(unmanaged).toEqual([
    ["clinked:AccountMember", 1, 1, [undefined, undefined]],
    ["clinked:Group", 1, 1, ["Explore Clinked"]],
    ["clinked:GroupProperty", 1, 1, []],
    ["clinked:MemberRight", 1, 1, []],
  ]);
  const asked = readFileSync(usage, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { total: number });
  expect(asked.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThanOrEqual(report.summary.requests);

  for (const text of [
    stdout,
    stderr,
    ...["json", "md", "html"].map((kind) => readFileSync(file(`drift.${kind}`), "utf8")),
  ]) {
    expect(text).not.toMatch(/secret-value|__provider|__set|__portal/);
  }
}, 120_000);

it("ends with 1 when one stack cannot be checked, and shows the others", async () => {
  const { code, stdout } = await bench.portals(["drift", "--stack", "nobody", "--stack", bench.names.quiet, "--json"]);
  const report = JSON.parse(stdout) as DriftReport;
  expect(code).toBe(1);
  expect(report.verdict).toBe("error");
  expect(report.stacks).toMatchObject([
    {
      stack: "nobody",
      verdict: "error",
      errors: [{ message: "no stack named 'nobody' found", nextStep: expect.stringContaining("--all") }],
    },
    { stack: bench.names.quiet, verdict: "none", resources: 2 },
  ]);
}, 120_000);

it("reports the same when the engine starts the provider itself", async () => {
  const check = async (env: NodeJS.ProcessEnv) => {
    const { code, stdout } = await bench.portals(["drift", "--stack", bench.names.busy, "--json"], env);
    const report = JSON.parse(stdout) as DriftReport;
    return { code, stacks: report.stacks.map(({ durationMs, ...rest }) => rest) };
  };
  const early = await check({});
  expect(early).toMatchObject({ code: 2, stacks: [{ verdict: "drift", resources: 7 }] });
  expect(await check({ PORTALS_EARLY_PROVIDER: "off" })).toEqual(early);
}, 120_000);

it("tells the provider's own errors once, with all resources that they are about", async () => {
  const logs = bench.engineLogs();
  const env = { CLINKED_CLIENT_ID: "", PORTALS_ENGINE_LOG: "on" };
  const { code, stdout } = await bench.portals(["drift", "--stack", bench.names.quiet], env);
  expect(code).toBe(1);
  expect(bench.engineLogs()).toBe(logs + 1);
  expect(stdout.match(/error:/g)).toHaveLength(1);
  expect(stdout).toContain(
    "error: Clinked login: the client id is missing. Set the environment variables CLINKED_CLIENT_ID",
  );
  expect(stdout).toContain("clinked:Account portal, clinked:MemberRight readers");
}, 120_000);

/** RECORD_EVENTS=1 npx vitest run test/cli/drift.test.ts */
async function record(): Promise<void> {
  const log = path.join(bench.folder, "events.jsonl");
  const args = ["refresh", "--preview-only", "--expect-no-changes", "--parallel", "64", "--event-log", log];
  await bench.stack.run(args, { expect: 7, env: { PULUMI_DEBUG_COMMANDS: "true" } });
  expect(existsSync(log)).toBe(true);
  writeFileSync(RECORDED, portable(readFileSync(log, "utf8"), bench.names.busy));
}
