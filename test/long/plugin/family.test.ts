import { expect, it } from "vitest";
import { openBench, stateOf } from "../../engine/bench";

it("children of resources move with their parents", async () => {
  const bench = await openBench();
  try {
    const property = { group: "1/1", name: "tier", value: "gold" };
    bench.declare([
      { type: "Group", name: "acme", args: { account: "1", friendlyName: "Acme" } },
      { type: "GroupProperty", name: "tier", args: property, parent: "acme" },
      { type: "GroupProperty", name: "below", args: { ...property, name: "below" }, parent: "tier" },
    ]);
    await bench.stack.up();
    const before = await stateOf(bench.stack);
    const env = { PORTAL_ADAPTER: "plugin" };
    await bench.stack.preview(["--expect-no-changes", "--diff"], { env });
    await bench.stack.up(["--expect-no-changes"], { env });
    const after = await stateOf(bench.stack);
    expect([...after].map(([name, { id }]) => [name, id]).sort()).toEqual(
      [...before].map(([name, { id }]) => [name, id]).sort(),
    );
    expect([...after.values()].every(({ type }) => type.startsWith("portals:"))).toBe(true);
  } finally {
    await bench.dispose();
  }
}, 240_000);
