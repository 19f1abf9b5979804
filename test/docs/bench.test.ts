import { expect, it } from "vitest";
import { measureCreates, measureRefresh } from "../../bench/measure";
import { accountMembers, accountProperties, groupMembers, groups } from "../../bench/scenarios";
import { stateSizes } from "../../bench/state-size";
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
