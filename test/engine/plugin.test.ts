import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, openBench, stateOf } from "./bench";

const group = (name: string, more: Record<string, unknown> = {}) => ({
  type: "Group",
  name,
  args: { account: "1", friendlyName: name, ...more },
});

const ref = (name: string) => `\${${name}}`;

/** All types over the plugin, imports and cancelled runs are in test/long/plugin. */
describe("a portal over the plugin, on the real engine", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ adapter: "plugin" });
  }, 900_000);
  afterAll(() => bench?.dispose());

  it("creates it, with the configuration checked and nothing but the port printed", async () => {
    bench.declare([
      group("acme", { blind: true }),
      { type: "GroupProperty", name: "tier", args: { group: ref("acme"), name: "tier", value: "gold" } },
    ]);
    const up = await bench.stack.up();
    expect(up.stderr).toBe("");
    const state = await stateOf(bench.stack);
    expect(state.get("tier")).toMatchObject({ type: "portals:clinked:GroupProperty", id: "1/2/tier" });
  }, 60_000);

  it("shows drift and changes field by field, and knows in a preview what will be", async () => {
    await bench.sandbox.control.change({ kind: "group", id: "2", set: { friendlyName: "Renamed by hand" } });
    bench.declare([
      group("acme", { blind: false }),
      { type: "GroupProperty", name: "tier", args: { group: ref("acme"), name: "tier", value: "gold" } },
    ]);
    const args = ["--refresh", "--diff", "--expect-no-changes"];
    const { stdout } = await bench.stack.preview(args, { expect: 7 });
    expect(stdout).toContain('friendlyName: "Renamed by hand" => "acme"');
    expect(stdout).toContain("blind       : true => false");
    expect(stdout).toContain("1 to update");
    // The dependent has a known id, so it stays.
    expect(stdout).toContain("2 unchanged");
  }, 60_000);

  it("is destroyed", async () => {
    await bench.stack.destroy();
    expect((await stateOf(bench.stack)).size).toBe(0);
  }, 60_000);
});
