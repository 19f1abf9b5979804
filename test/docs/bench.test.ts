import { expect, it } from "vitest";
import { measureCreates, measureRefresh } from "../../bench/measure";
import { figuresOf } from "../../bench/report/figures";
import { goalsOf } from "../../bench/report/goals";
import { markdown } from "../../bench/report/markdown";
import { longestChain, type Run } from "../../bench/run/measured";
import { countFloor, openFilled } from "../../bench/run/portal";
import type { Outcome, Variant } from "../../bench/run/session";
import { median } from "../../bench/run/start";
import { deploymentOf } from "../../bench/run/state";
import { accountMembers, accountProperties, groupMembers, groups } from "../../bench/scenarios";
import { stateSizes } from "../../bench/state-size";
import { workspace } from "../../bench/workloads/clickup";
import { groups as manyGroups, members, people, properties } from "../../bench/workloads/clinked";
import { definitions } from "../../provider/src/definitions";

const conditions = { latencyMs: 0, parallel: 64 };

it.each([groups(12), accountMembers(12), groupMembers(3, 4), accountProperties(12)])(
  "$name are read with the fewest requests, and with one each without bulk read",
  async (scenario) => {
    const { floor, first, next, off, objects } = await measureRefresh(scenario, conditions);
    // All reads arrive at once, so the first run needs no hint.
    expect({ first: first.requests, next: next?.requests }).toEqual({ first: floor, next: floor });
    expect(off.requests).toBe(objects);
  },
);

it("groups are created with one look for all names, and with one for each without bulk read", async () => {
  const { floor, first, off } = await measureCreates(12, conditions);
  expect({ first: first.requests, off: off.requests }).toEqual({ first: floor, off: 24 });
});

it("a resource of every type takes less than 3 KB of state", () => {
  const sizes = stateSizes();
  expect(sizes.map(({ type }) => type).sort()).toEqual(definitions.map(({ type }) => type).sort());
  for (const { bytes, providerBytes } of sizes) {
    expect(bytes).toBeLessThan(3000);
    expect(providerBytes).toBeLessThan(128);
  }
});

it.each([
  [manyGroups(12), { requests: 3, bound: 7, scopes: 1 }],
  [manyGroups(2, 12), { requests: 2, bound: 5, scopes: 1 }],
  [members(100), { requests: 4, bound: 9, scopes: 1 }],
  [properties(100), { requests: 1, bound: 3, scopes: 1 }],
  [people(12), { requests: 1, bound: 3, scopes: 1 }],
  [workspace, { requests: 243, bound: 729, scopes: 243 }],
])(
  "$title stand in the sandbox, in a state that can be imported, with a floor that is counted",
  async (load, floor) => {
    const portal = await openFilled(load);
    try {
      expect(await countFloor(portal)).toEqual(floor);
      const known = await portal.known();
      expect(known).toHaveLength(load.objects);
      for (const keeper of ["portals", "plain", "nothing"] as const) {
        const { deployment } = (await deploymentOf(keeper, "test", "salt", known)) as { deployment: Deployed };
        const [, , first] = deployment.resources;
        expect(deployment.resources).toHaveLength(load.objects + 2);
        expect(first?.inputs?.__provider).toMatch(/^(exports\.handler|exports\.handler = )/);
      }
    } finally {
      await portal.close();
    }
  },
);

interface Deployed {
  readonly resources: readonly { readonly inputs?: Readonly<Record<string, unknown>> }[];
}

it("a chain is as long as requests had to wait for each other", () => {
  expect(longestChain([20, 20, 20, 21], 20)).toBe(1);
  expect(longestChain([20, 40, 41, 60], 20)).toBe(3);
  expect(longestChain([], 20)).toBe(0);
  expect([median([3, 1, 2]), median([4, 1])]).toEqual([2, 3]);
});

const runOf = (ms: number, requests: number, provider: number): Run => ({
  ...{ code: 0, ms, requests, refused: 0, roundTrips: 2 },
  peakMb: { provider },
});

const outcomeOf = (variant: Variant, runs: Outcome["runs"]): Outcome => ({
  workload: "groups-1000",
  title: "1,000 groups",
  objects: 1000,
  variant,
  floor: { requests: 200, bound: 401, scopes: 1 },
  runs,
});

const conditionsOfReport = { latencyMs: 20, parallel: 64 };

/** The loop takes 4.3 s. */
const tenantsOf = (ms: number) => {
  const run = { seconds: ms / 1000, cpuSeconds: 1, peakMb: 300 };
  return {
    ...{ tenants: 3, resources: 20, latencyMs: 20 },
    rows: [{ title: "preview, nothing changed", ours: run, loop: { ...run, seconds: 4.3 } }],
  };
};

it("goals are met, missed, or not measured", () => {
  const seen = (ours: number, drift: number) =>
    goalsOf(
      figuresOf([
        outcomeOf("ours", {
          refresh: [runOf(2000, ours, 250)],
          preview: [runOf(11_000, ours, 260)],
          drift: [runOf(drift, ours, 250)],
        }),
        outcomeOf("plugin", { refresh: [runOf(2100, ours, 240)], drift: [runOf(drift * 1.06, ours, 250)] }),
        outcomeOf("plain", { refresh: [runOf(5000, 1000, 250)] }),
        outcomeOf("engine", { refresh: [runOf(1900, 0, 200)], preview: [runOf(10_000, 0, 210)] }),
      ]),
      conditionsOfReport,
      { start: { ours: 600, empty: 500 }, tenants: tenantsOf(drift) },
    ).map(({ met }) => met);
  expect(seen(200, 2500)).toEqual([
    ...[true, undefined],
    ...[true, undefined, true, undefined],
    ...[true, true, true, undefined],
    ...[true, true],
    false,
    ...[true, true],
  ]);
  expect(seen(202, 2600)).toEqual([
    ...[false, undefined],
    ...[false, undefined, false, undefined],
    ...[true, false, true, undefined],
    ...[true, true],
    false,
    ...[true, false],
  ]);
});

it("a report names who was left out and why, and shows refusals and waits", () => {
  const limited = [{ ...runOf(2000, 200, 250), refused: 3, waitedSeconds: 12 }];
  const text = markdown({
    figures: figuresOf([
      outcomeOf("ours", { refresh: [runOf(2000, 200, 250)], limited }),
      { ...outcomeOf("terraform", {}), skipped: "no `terraform` on PATH" },
    ]),
    conditions: conditionsOfReport,
    machine: { cores: 2, memoryGb: 8, node: "24.0.0", engine: "3.259.0", terraform: undefined },
    tenants: tenantsOf(2000),
    quick: true,
  });
  expect(text).toContain("| pulumi-portals | 200 | 1.00 | 3 | 12 s | 2.00 s (1) |");
  expect(text).toContain("| preview, nothing changed | 2 s | 1 s | 300 MB | 4 s | 1 s | 300 MB | 2.15 |");
  expect(text).toContain("Not measured: Terraform with the REST provider, because there is no `terraform` on PATH.");
});
