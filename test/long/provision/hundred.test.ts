import { afterAll, beforeAll, expect, it } from "vitest";
import { openProvisionBench, type ProvisionBench } from "../../provision/support/provision-bench";

/** 100 tenants of 20 resources; fewer for a look. */
const TENANTS = Number(process.env.PROVISION_TENANTS ?? 100);
const names = Array.from({ length: TENANTS }, (_, at) => `client-${String(at + 1).padStart(3, "0")}`);
const drifted = [names[0], names[Math.floor(TENANTS / 2)], names[TENANTS - 1]].map(String);

let bench: ProvisionBench;

beforeAll(async () => {
  // The limits are on. The time of the window goes faster at both ends, so that the test does not wait for it.
  bench = await openProvisionBench({ properties: 19, env: { PORTALS_CLOCK_FACTOR: "60" }, clockFactor: 60 });
  bench.table(names);
}, 900_000);

afterAll(() => bench?.dispose());

const refused = async () => (await bench.sandbox.control.counts()).limited;

it(`makes ${TENANTS} tenants of 20 resources each, and a preview then shows 0 changes`, async () => {
  const up = await bench.report(["up"]);
  expect(up.code, JSON.stringify(up.tenants.flatMap(({ errors }) => errors))).toBe(0);
  expect(up.summary).toMatchObject({ create: TENANTS * 20, byStatus: { done: TENANTS } });
  const preview = await bench.report(["preview", "--refresh"]);
  expect(preview.code).toBe(0);
  expect(preview.summary).toMatchObject({ same: TENANTS * 20, byStatus: { unchanged: TENANTS } });
  expect(await refused()).toBe(0);
}, 3_600_000);

it("finds drift in exactly the three tenants that were changed by hand", async () => {
  const { tables } = await bench.sandbox.control.snapshot();
  for (const name of drifted) {
    const [, id] =
      tables.groups?.find(([, , row]) => (row as { friendlyName: string }).friendlyName === `Client ${name}`) ?? [];
    await bench.sandbox.control.change({
      kind: "groupProperty",
      group: String(id),
      id: "key7",
      set: { value: "by hand" },
    });
  }
  const drift = await bench.report(["drift"]);
  expect(drift.code).toBe(2);
  const found = drift.tenants.filter(({ status }) => status !== "unchanged");
  expect(found.map(({ tenant, status }) => [tenant, status])).toEqual(drifted.map((name) => [name, "drift"]));
  expect(
    found.map((one) => one.drift?.drift.map(({ name, fields }) => [name, fields.map(({ path }) => path)])),
  ).toEqual(drifted.map(() => [["p7", ["value"]]]));
  expect(await refused()).toBe(0);
}, 3_600_000);
