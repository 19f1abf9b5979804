import { afterAll, beforeAll, expect, it } from "vitest";
import { type Bench, openBench, stateOf } from "../engine/bench";
import { type Postgres, startPostgres } from "./postgres";

const reference = (name: string) => `\${${name}}`;
let postgres: Postgres;
let bench: Bench;

beforeAll(async () => {
  postgres = await startPostgres();
  bench = await openBench({ env: { PULUMI_BACKEND_URL: postgres.url } });
}, 900_000);

afterAll(async () => {
  await bench?.dispose();
  await postgres?.close();
});

it("keeps a portal's state in PostgreSQL: up, drift, repair, destroy", async () => {
  bench.declare([
    { type: "Group", name: "acme", args: { account: "1", friendlyName: "Acme" } },
    { type: "GroupProperties", name: "tier", args: { group: reference("acme"), properties: { tier: "gold" } } },
  ]);
  await bench.stack.up();
  const group = (await stateOf(bench.stack)).get("acme")?.id?.split("/")[1] ?? "";
  await bench.sandbox.control.change({ kind: "group", id: group, set: { friendlyName: "By hand" } });
  const drift = await bench.stack.preview(["--refresh", "--diff", "--expect-no-changes"], { expect: 7 });
  expect(drift.stdout).toContain('friendlyName: "By hand" => "Acme"');
  await bench.stack.up(["--refresh"]);
  await bench.stack.preview(["--refresh", "--expect-no-changes"]);
  await bench.stack.destroy();
  expect((await stateOf(bench.stack)).size).toBe(0);
}, 180_000);
