import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isInShard } from "../../provider/src/cli/provision/selection";
import { openProvisionBench, type ProvisionBench } from "../provision/support/provision-bench";
import { type Postgres, startPostgres } from "./postgres";
import { installed, type Redis, requireServer, startRedis } from "./redis";

requireServer();

const names = ["acme", "birch", "cedar", "gorse", "ivy", "juniper"];
let postgres: Postgres;
let redis: Redis;
let bench: ProvisionBench;

beforeAll(async () => {
  postgres = await startPostgres();
  redis = await startRedis(installed[0] as string);
  bench = await openProvisionBench({
    properties: 9,
    clockFactor: 300,
    env: {
      PULUMI_BACKEND_URL: postgres.url,
      PORTALS_BUDGET_URL: redis.url,
      PORTALS_EGRESS: "office",
      PORTALS_CLOCK_FACTOR: "300",
      // 40 of the 2,000 requests that Clinked allows: less than one shard alone needs.
      PORTALS_MAX_CAPACITY: "2",
    },
  });
  await bench.sandbox.control.setLimits({ count: 44 });
}, 900_000);

afterAll(async () => {
  await bench?.dispose();
  await redis?.close();
  await postgres?.close();
});

it("shares out a table between two machines, with one backend and one limit for both together", async () => {
  bench.table(names);
  // Machines have no file in common: each has a state folder of its own.
  const shard = (index: number) =>
    bench.report(["up", "--shard", `${index}/2`], {
      PORTALS_STATE_DIR: path.join(bench.env.PORTALS_STATE_DIR ?? "", String(index)),
    });
  const reports = await Promise.all([shard(1), shard(2)]);
  const own = (index: number) => names.filter((name) => isInShard(name, { index, of: 2 }));
  expect(reports.map(({ code, tenants }) => [code, tenants.map(({ tenant }) => tenant)])).toEqual([
    [0, own(1)],
    [0, own(2)],
  ]);
  expect(reports.map(({ summary }) => summary.create)).toEqual([own(1).length * 10, own(2).length * 10]);
  expect(own(1).length * own(2).length).toBeGreaterThan(0);
  // More than one window holds, and none was refused.
  const counts = await bench.sandbox.control.counts();
  expect(counts.total).toBeGreaterThan(60);
  expect(counts.limited).toBe(0);
  expect(await bench.groups()).toEqual(names.map((name) => `Client ${name}`));
  // Either machine sees what the other has made.
  const preview = await bench.report(["preview"]);
  expect(preview).toMatchObject({ code: 0, strangers: [], summary: { byStatus: { unchanged: 6 }, same: 60 } });
}, 600_000);
