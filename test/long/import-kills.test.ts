import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { end, everyName, type ImportBench, openImportBench } from "../cli/support/import-bench";

const PROPERTIES = 40;
const KILLS = 20;
let bench: ImportBench;

beforeAll(async () => {
  bench = await openImportBench("import-kills", PROPERTIES);
}, 900_000);

afterAll(() => bench?.dispose());

it("finishes after kill -9 at 20 points, now of all processes and now of the command alone", async () => {
  const far: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const child = bench.start(["apply", "--batch", "3"]);
    // Spread over the whole of a call, which takes some seconds until its first batch is in the state.
    const ended = once(child, "exit");
    await Promise.race([sleep(300 + kill * 350), ended]);
    if (kill % 3 === 2) child.kill("SIGKILL");
    else end(child.pid);
    await ended;
    far.push((await bench.names()).length);
  }
  // None takes anything back.
  expect(far).toEqual([...far].sort((a, b) => a - b));
  const { code, stderr } = await bench.run(["apply"]);
  expect(code, stderr).toBe(0);
  expect(await bench.names()).toEqual(everyName(PROPERTIES));
  expect(bench.telling()).toEqual([]);
}, 600_000);
