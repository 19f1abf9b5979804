import { afterAll, beforeAll, expect, it } from "vitest";
import { listStacks } from "../../provider/src/cli/engine/stacks";
import { portals } from "../cli/support/drift-bench";
import { ROOT } from "../demo/fences";
import { type Bench, openBench } from "../engine/bench";
import { PASSPHRASE } from "../support/engine";
import { type Postgres, startPostgres } from "./postgres";

const PROGRAM = `${ROOT}/test/engine/program`;
/** More than the engine looks up at a time. */
const names = Array.from({ length: 12 }, (_, at) => `many-${process.pid}-${at}`);
let postgres: Postgres;
let bench: Bench;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  postgres = await startPostgres();
  bench = await openBench({ env: { PULUMI_BACKEND_URL: postgres.url } });
  for (const name of names) await bench.stack.run(["stack", "init", "--no-select", "--stack", name]);
  const { engineEnv } = await import("../../tools/engine/index.mjs");
  const { stateDir, engine } = bench.stack;
  const home = `${stateDir}/../home`;
  const own = engineEnv({ home, backend: postgres.url, passphrase: PASSPHRASE, path: engine.path });
  env = { ...process.env, ...bench.env, ...own };
}, 900_000);

afterAll(async () => {
  for (const name of names) await bench?.stack.run(["stack", "rm", "--yes", "--stack", name]);
  await bench?.dispose();
  await postgres?.close();
});

it("lists the stacks of a PostgreSQL backend, more than the engine has connections for each processor", async () => {
  const listed = await listStacks({ cwd: PROGRAM, env });
  expect(listed).toEqual(expect.arrayContaining(names));
  expect(listed).toHaveLength(names.length + 1);
}, 60_000);

it("portals drift finds those that a pattern fits", async () => {
  const { code, stdout, stderr } = await portals(["drift", "--stacks", `*-${process.pid}-1*`, "--cwd", PROGRAM], env);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain("No drift in 3 stacks.");
}, 120_000);
