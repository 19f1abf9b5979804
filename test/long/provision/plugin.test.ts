import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openProvisionBench, type ProvisionBench, TEMPLATE } from "../../provision/support/provision-bench";

const NATIVE = TEMPLATE(2).replace("pulumi-portals/clinked", "pulumi-portals/native/clinked");

let bench: ProvisionBench;
beforeAll(async () => {
  bench = await openProvisionBench();
}, 900_000);
afterAll(() => bench?.dispose());

const resourcesOf = (tenant: string): { type: string; id?: string }[] => {
  const file = path.join(bench.state, ".pulumi/stacks/client-portal", `${tenant}.json`);
  return JSON.parse(readFileSync(file, "utf8")).checkpoint.latest.resources ?? [];
};
/** In the order of ids: properties are made side by side. */
const managed = (tenant: string) =>
  resourcesOf(tenant)
    .filter(({ type, id }) => id && !type.startsWith("pulumi:"))
    .sort((one, other) => ((one.id ?? "") < (other.id ?? "") ? -1 : 1));

it("provisions with a template over the plugin, without settings of its own", async () => {
  bench.write("client-portal.ts", NATIVE);
  bench.table(["acme", "birch"]);
  expect((await bench.report([])).code).toBe(2);
  expect((await bench.report(["up"])).code).toBe(0);
  expect(await bench.groups()).toEqual(["Client acme", "Client birch"]);
  expect(managed("acme").map(({ type }) => type)).toEqual([
    "portals:clinked:Group",
    "portals:clinked:GroupProperty",
    "portals:clinked:GroupProperty",
  ]);
  expect((await bench.report(["preview", "--refresh"])).code).toBe(0);
  expect((await bench.report(["drift"])).code).toBe(0);
  expect((await bench.report(["destroy", "--yes", "2"])).code).toBe(0);
  expect(await bench.groups()).toEqual([]);
}, 240_000);

it("moves a tenant from the dynamic classes by the template's import line", async () => {
  bench.write("client-portal.ts", TEMPLATE(2));
  bench.table(["cedar"], "silver");
  expect((await bench.report(["up"])).code).toBe(0);
  const before = managed("cedar").map(({ id }) => id);
  bench.write("client-portal.ts", NATIVE);
  await bench.sandbox.control.clearLog();
  expect((await bench.report(["preview"])).code).toBe(0);
  expect((await bench.sandbox.control.counts()).total).toBe(0);
  bench.table(["cedar"], "gold");
  expect((await bench.report(["up"])).code).toBe(0);
  expect(managed("cedar").map(({ id }) => id)).toEqual(before);
  expect(managed("cedar").every(({ type }) => type.startsWith("portals:"))).toBe(true);
}, 240_000);
