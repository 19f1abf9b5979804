import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { endGroup, openProvisionBench, type ProvisionBench } from "../../provision/support/provision-bench";

const KILLS = Number(process.env.PROVISION_KILLS ?? 20);
const names = ["acme", "birch", "cedar", "dune", "elm", "fern"];
const PROPERTIES = 9;

let bench: ProvisionBench;

beforeAll(async () => {
  bench = await openProvisionBench({ properties: PROPERTIES });
  await bench.sandbox.control.latency(20);
}, 900_000);

afterAll(() => bench?.dispose());

const stateOf = (tenant: string) => path.join(bench.state, ".pulumi/stacks/client-portal", `${tenant}.json`);
interface State {
  checkpoint: { latest: { resources?: { type: string; id?: string }[]; pending_operations?: unknown[] } };
}
const resourcesOf = (tenant: string): number =>
  (JSON.parse(readFileSync(stateOf(tenant), "utf8")) as State).checkpoint.latest.resources?.filter(({ type }) =>
    type.startsWith("pulumi-nodejs:dynamic/"),
  ).length ?? 0;

it(`finishes after kill -9 at ${KILLS} moments, without duplicates, and touches no tenant that was not asked for`, async () => {
  bench.table(["quiet"]);
  expect((await bench.run(["up"])).code).toBe(0);
  const quiet = statSync(stateOf("quiet")).mtimeMs;
  bench.table(["quiet", ...names]);
  const only = names.flatMap((name) => ["--only", name]);
  let done = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = bench.start(["up", ...only]);
    const ended = once(child, "exit");
    await Promise.race([sleep(400 + Math.random() * 6000), ended]);
    // Now of everything, and now of the command alone: its processes then end by themselves.
    if (kill % 3 === 2) child.kill("SIGKILL");
    else endGroup(child.pid);
    await ended;
    const groups = (await bench.groups()).length;
    expect(groups).toBeGreaterThanOrEqual(done);
    done = groups;
    if (done > names.length && kill % 5 === 4) {
      // All are there: begin anew, so that every moment has something to be interrupted in.
      expect((await bench.run(["destroy", "--yes", String(names.length), ...only])).code).toBe(0);
      done = 0;
    }
  }
  const last = await bench.report(["up", ...only]);
  expect(last.code, JSON.stringify(last.tenants.flatMap(({ errors }) => errors))).toBe(0);
  expect(await bench.groups()).toEqual(["quiet", ...names].map((name) => `Client ${name}`).sort());
  for (const name of names) expect(resourcesOf(name), name).toBe(PROPERTIES + 1);
  expect(statSync(stateOf("quiet")).mtimeMs).toBe(quiet);
  const preview = await bench.report(["preview", "--refresh", "--fresh"]);
  expect(preview.summary.byStatus).toEqual({ unchanged: names.length + 1 });
}, 1_800_000);
