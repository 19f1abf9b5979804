import { once } from "node:events";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { end, everyName, type ImportBench, openImportBench } from "./support/import-bench";

const PROPERTIES = 10;
let bench: ImportBench;

beforeAll(async () => {
  bench = await openImportBench("import-cli", PROPERTIES);
}, 900_000);

afterAll(() => bench?.dispose());

const importFiles = (): string[] =>
  readdirSync(bench.temporary, { recursive: true, encoding: "utf8" }).filter((name) => /import-\d+\.json$/.test(name));

it("finishes an import that was killed in a batch and between two, without duplicates and without a trace", async () => {
  const apply = ["apply", "--batch", "4", "--no-other-stacks"];
  // The command and the engine, in the middle of a batch.
  const first = bench.start(apply);
  await vi.waitFor(() => expect(importFiles()).toHaveLength(1), { timeout: 60_000, interval: 10 });
  const [file = ""] = importFiles();
  expect(statSync(path.join(bench.temporary, file)).mode & 0o777).toBe(0o600);
  expect(statSync(path.join(bench.temporary, path.dirname(file))).mode & 0o777).toBe(0o700);
  end(first.pid);
  await once(first, "exit");
  expect(bench.telling()).toHaveLength(1);

  // The command alone: its engine goes on by itself.
  const second = bench.start(apply);
  await vi.waitFor(() => expect(importFiles().some((name) => name.endsWith("import-2.json"))).toBe(true), {
    timeout: 60_000,
    interval: 10,
  });
  expect((await bench.names()).length).toBeGreaterThanOrEqual(4);
  second.kill("SIGKILL");
  await once(second, "exit");

  const third = await bench.run(apply);
  expect(third.stderr + third.stdout).toMatch(/\d+ imported into stack import-cli, \d+ were there already\.\n/);
  expect(third.code).toBe(0);
  expect(await bench.names()).toEqual(everyName(PROPERTIES));
  expect(bench.telling()).toEqual([]);
  expect(importFiles()).toEqual([]);
}, 300_000);

it("imports one object, whose printed code is all that the program lacks, and verifies 0 changes", async () => {
  await bench.program.portal.sandbox.control.clearLog();
  const branding = await bench.run(["GroupBranding", "look", "1/1"]);
  expect(branding.code, branding.stderr).toBe(0);
  writeFileSync(path.join(bench.program.folder, "look.ts"), branding.stdout);
  const index = path.join(bench.program.folder, "index.ts");
  writeFileSync(index, 'import "./look";\n', { flag: "a" });
  const after = await bench.run(["verify", "--file", "import.json"]);
  expect(after.stdout).toBe(`0 changes: ${PROPERTIES + 3} resources as program, state and portals have them.\n`);
  expect(after.code).toBe(0);
  expect((await bench.program.portal.sandbox.control.counts()).byKind.write).toBe(0);
  expect(bench.telling()).toEqual([]);
}, 300_000);
