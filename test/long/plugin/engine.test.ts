import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Adapter, type Bench, openBench, stateOf } from "../../engine/bench";
import { everyType, prepare } from "../../engine/portal";

const secrets = { password: "Canary-Pass-1", guestPassword: "Canary-Guest-1" };
const group = (name: string, more: Record<string, unknown> = {}) => ({
  type: "Group",
  name,
  args: { account: "1", friendlyName: name, ...more },
});
const output = ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr;

describe("a portal with every type over the plugin", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ adapter: "plugin" });
    await prepare(bench.sandbox.control);
  }, 900_000);
  afterAll(() => bench?.dispose());
  const entries = () => everyType(join(bench.folder, "files"), secrets);

  it("is created, and nothing is planned afterwards, without a request", async () => {
    bench.declare(entries());
    await bench.stack.up();
    const state = await stateOf(bench.stack);
    expect([...state.keys()].sort()).toEqual(
      entries()
        .map(({ name }) => name)
        .sort(),
    );
    await bench.requests();
    await bench.stack.preview(["--expect-no-changes", "--diff"]);
    expect(await bench.requests()).toBe(0);
    await bench.stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
    expect(JSON.stringify(await bench.stack.exportState())).not.toContain("Canary-");
  }, 240_000);

  it("replaces what no update takes, and nothing else", async () => {
    bench.declare(
      entries().map((entry) =>
        entry.name === "readers"
          ? { ...entry, args: { ...entry.args, basedOnPermission: 4, name: "Readers 4" } }
          : entry,
      ),
    );
    const before = await stateOf(bench.stack);
    const up = await bench.stack.up(["--diff"]);
    expect(up.stdout).toContain("basedOnPermission: 1 => 4");
    expect((await stateOf(bench.stack)).get("readers")?.id).not.toBe(before.get("readers")?.id);
    await bench.stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
  }, 240_000);

  it("is destroyed", async () => {
    await bench.stack.destroy();
    expect((await stateOf(bench.stack)).size).toBe(0);
  }, 120_000);
});

describe("an object that is there already", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ adapter: "plugin" });
  }, 900_000);
  afterAll(() => bench?.dispose());

  it.each([
    ["its id", "byId", "1/1"],
    ["its name", "byName", "1/Explore Clinked"],
  ])(
    "is imported by %s",
    async (_, name, id) => {
      const args = ["--yes", "--skip-preview", "--generate-code=false", "--protect=false"];
      await bench.stack.run(["import", "portals:clinked:Group", name, id, ...args]);
      const imported = (await stateOf(bench.stack)).get(name);
      expect(imported).toMatchObject({ id: "1/1", inputs: { account: "1", friendlyName: "Explore Clinked" } });
      bench.declare([{ type: "Group", name, args: imported?.inputs ?? {} }]);
      await bench.stack.preview(["--expect-no-changes", "--diff"]);
      await bench.stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
      await bench.stack.run(["state", "delete", "--yes", imported?.urn ?? ""]);
    },
    120_000,
  );

  it("is imported by the option, and changes nothing where the program says the same", async () => {
    bench.declare([{ ...group("Explore Clinked"), name: "option", import: "1/1" }]);
    const up = await bench.stack.up(["--diff"]);
    expect(up.stdout).toContain("1 imported");
    expect(up.stdout).not.toContain("updated");
    bench.declare([{ ...group("Explore Clinked"), name: "option" }]);
    await bench.stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
  }, 120_000);

  it("is looked up by its id, and its absence is an error", async () => {
    bench.declare([
      { ...group("Explore Clinked"), name: "option" },
      { type: "Group", name: "found", args: {}, get: "1/1" },
    ]);
    await bench.stack.up();
    expect((await stateOf(bench.stack)).get("found")?.outputs?.friendlyName).toBe("Explore Clinked");
    bench.declare([{ type: "Group", name: "missing", args: {}, get: "1/999" }]);
    expect(output(await bench.stack.preview([], { expect: [1, 255] }))).toContain("1/999");
    const absent = ["import", "portals:clinked:Group", "absent", "1/999", "--yes", "--generate-code=false"];
    expect(output(await bench.stack.run(absent, { expect: [1, 255] }))).toContain("does not exist");
  }, 120_000);
});

describe("providers of a program's own", () => {
  it("have logins of their own, and are checked before anything else", async () => {
    const bench = await openBench({ adapter: "plugin", env: { CLINKED_CLIENT_SECRET: "Canary-Wrong-1" } });
    try {
      const { clientId: clinkedClientId, clientSecret: clinkedClientSecret, url: clinkedBaseUrl } = bench.sandbox;
      const provider = { clinkedClientId, clinkedClientSecret, clinkedBaseUrl };
      bench.declare([{ ...group("own"), provider }]);
      await bench.stack.up();
      await bench.stack.refresh(["--expect-no-changes"]);
      const exported = JSON.stringify(await bench.stack.exportState());
      expect(exported).not.toContain(clinkedClientSecret);
      bench.declare([
        { ...group("own"), provider },
        { ...group("broken"), provider: { clinkedClientId: "Canary-Id-1", clinkedBaseUrl: "ftp://Canary-Url-1" } },
      ]);
      const failed = output(await bench.stack.preview([], { expect: [1, 255] }));
      expect(failed).toContain("portals:clinkedBaseUrl: expected an http(s) address.");
      expect(failed).not.toContain("Canary-");
      bench.declare([]);
      await bench.stack.destroy();
    } finally {
      await bench.dispose();
    }
  }, 240_000);
});

describe.each<Adapter>(["plugin", "dynamic"])("Ctrl-C in the middle of 30 creates, over the %s adapter", (adapter) => {
  it("saves what is finished, and leaves no pending operation and no orphan", async () => {
    const bench = await openBench({ adapter });
    try {
      bench.declare(Array.from({ length: 30 }, (_, index) => group(`Group ${index}`)));
      await bench.sandbox.control.latency(200);
      const made = async () =>
        new Set(JSON.stringify(await bench.sandbox.control.snapshot()).match(/"friendlyName":"Group \d+"/g)).size;
      const running = bench.stack.start(["up", "--yes", "--skip-preview"]);
      while ((await made()) < 4) await new Promise((resolve) => setTimeout(resolve, 20));
      running.child.kill("SIGINT");
      const { code } = await running.done;
      expect(code).not.toBe(0);
      const { deployment } = await bench.stack.exportState();
      expect(deployment.pending_operations ?? []).toEqual([]);
      const saved = (await stateOf(bench.stack)).size;
      expect(saved).toBe(await made());
      expect(saved).toBeLessThan(30);
      await bench.sandbox.control.latency(0);
      await bench.stack.up();
      expect(await made()).toBe(30);
      expect((await stateOf(bench.stack)).size).toBe(30);
    } finally {
      await bench.dispose();
    }
  }, 240_000);
});

describe("a time limit of the program", () => {
  it("ends the create, and the next run finds nothing twice", async () => {
    const bench = await openBench({ adapter: "plugin" });
    try {
      await bench.sandbox.control.latency(1500);
      bench.declare([
        { ...group("Slow", { watermarkConfiguration: { enableWatermark: true } }), customTimeouts: { create: "1s" } },
      ]);
      const failed = output(await bench.stack.up([], { expect: [1, 255] }));
      expect(failed).toContain("The time limit of 1 s is over");
      await bench.sandbox.control.latency(0);
      bench.declare([group("Slow", { watermarkConfiguration: { enableWatermark: true } })]);
      await bench.stack.up();
      const named = JSON.stringify(await bench.sandbox.control.snapshot()).match(/"friendlyName":"Slow"/g) ?? [];
      expect(named.length).toBe(1);
      await bench.stack.preview(["--refresh", "--expect-no-changes"]);
    } finally {
      await bench.dispose();
    }
  }, 120_000);
});
