import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { verify } from "../../provider/src/cli/import/commands";
import { type FakeEngine, openFakeEngine, streams } from "./support/fake-engine";

/**
 * The engine's own events of `preview --refresh` after an import: of two groups one is another at the portal and in the
 * program and the other is gone, a member has another user name in the program, a property is in the state alone, a
 * group in the program alone, and a branding is the same everywhere.
 */
const EVENTS = readFileSync(path.resolve(__dirname, "events/verify.jsonl"), "utf8");
const CHANGES = 7;

let engine: FakeEngine;
afterEach(() => engine?.dispose());

async function run(preview: { events: string; code: number; stderr?: string }, options: object = {}) {
  engine = openFakeEngine({ preview });
  const { said, surroundings } = streams(engine.env);
  const code = await verify({ cwd: engine.folder, ...options }, surroundings);
  return { ...said, code };
}

it("explains each difference by resource and field, and shows no secret", async () => {
  const { code, stdout } = await run({ events: EVENTS, code: CHANGES });
  expect(code).toBe(2);
  expect(stdout.split("\n")).toEqual([
    expect.stringMatching(/^~ clinked:Group explore \(1\/1\): the portal has other values than the state\./),
    '    friendlyName: state "Explore", portal "Explore Clinked"',
    expect.stringMatching(/^- clinked:Group orphan \(1\/999\): it is not at the portal\./),
    expect.stringMatching(/^! clinked:AccountMember jack \(1\/jack\): the program would replace it/),
    '    username: state "jack", program "jill"',
    expect.stringMatching(/^- clinked:AccountProperty stray \(1\/stray\): the state has it, and the program does not/),
    expect.stringMatching(/^~ clinked:Group explore \(1\/1\): the program gives other values\./),
    '    friendlyName: state "Explore Clinked", program "Explored"',
    expect.stringMatching(/^\+ clinked:Group fresh: the program declares it, and the state does not have it\./),
    "",
    "6 differences in 5 resources.",
    "",
  ]);
  expect(engine.world().calls).toEqual([
    expect.stringMatching(/^preview --refresh --diff --expect-no-changes --parallel 64 --event-log .*events\.jsonl$/),
  ]);
});

it("has a stable shape as JSON", async () => {
  const { stdout } = await run({ events: EVENTS, code: CHANGES }, { json: true, stack: "dev" });
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ version: 1, verdict: "changes", resources: 5, errors: [] });
  expect(report.differences.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
    "state explore",
    "gone orphan",
    "replace jack",
    "delete stray",
    "update explore",
    "create fresh",
  ]);
  expect(report.differences[0].fields).toEqual([
    {
      path: "friendlyName",
      change: "changed",
      expected: { kind: "value", value: "Explore" },
      found: { kind: "value", value: "Explore Clinked" },
    },
  ]);
});

it("guesses that a resource has another name in the program", async () => {
  const isStray = (line: string) => line.includes("AccountProperty") && !line.includes('"op":"refresh"');
  const { stdout } = await run({
    events: EVENTS.split("\n")
      .filter((line) => !isStray(line))
      .join("\n")
      .replaceAll("clinked:AccountMember", "clinked:Group")
      .replaceAll('"op":"replace"', '"op":"delete"'),
    code: CHANGES,
  });
  expect(stdout).toContain(
    'clinked:Group jack (1/jack): the state has it, and the program does not declare it. Is it "fresh"? Then give both the same name.',
  );
  expect(stdout).toContain(
    'clinked:Group fresh: the program declares it, and the state does not have it. Is it "jack"? Then give both the same name.',
  );
});

it("is content with 0 changes, and misses what the file has and the stack has not", async () => {
  const same = EVENTS.split("\n")
    .filter((line) => line.includes("::same") || !line.includes("metadata"))
    .join("\n");
  const { code, stdout } = await run({ events: same, code: 0 });
  expect([code, stdout]).toEqual([0, "0 changes: 1 resource as program, state and portals have them.\n"]);

  engine.dispose();
  engine = openFakeEngine({ preview: { events: same, code: 0 } });
  const entry = { type: "clinked:Group", name: "acme", id: "1/17", inputs: { account: "1", friendlyName: "Acme" } };
  writeFileSync(path.join(engine.folder, "import.json"), JSON.stringify({ resources: [entry] }));
  const { said, surroundings } = streams(engine.env);
  expect(await verify({ cwd: engine.folder, file: "import.json" }, surroundings)).toBe(2);
  expect(said.stdout).toContain("+ clinked:Group acme (1/17): the import file has it, and the stack does not.");
});

it.each([
  [
    "error: no Pulumi.yaml project file found\n",
    "",
    /no Pulumi\.yaml project file found\n {2}Run the command in the folder/,
  ],
  [
    "",
    `${JSON.stringify({ diagnosticEvent: { urn: "urn:pulumi:dev::portal::pulumi-nodejs:dynamic/clinked:Group::acme", severity: "error", message: "has a problem: colour" } })}\n`,
    /Error in clinked:Group acme:\n {2}has a problem: colour\n/,
  ],
])("tells why it could not be told: %j", async (stderr, events, message) => {
  const { code, stdout } = await run({ events, code: 255, stderr });
  expect(code).toBe(1);
  expect(stdout).toMatch(message);
  expect(stdout).toContain("Not verified: the comparison did not come to its end.");
});
