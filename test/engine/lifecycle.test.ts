import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, type Entry, openBench, stateOf } from "./bench";
import { everyType, prepare } from "./portal";

const secrets = { password: "Canary-Pass-1", guestPassword: "Canary-Guest-1" };

describe("a portal with every type, on the real engine", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await prepare(bench.sandbox.control);
  }, 900_000);
  afterAll(() => bench?.dispose());
  const entries = () => everyType(join(bench.folder, "files"), secrets);
  let current: Entry[] = [];

  it("creates everything once", async () => {
    bench.declare(entries());
    await bench.stack.up();
    const state = await stateOf(bench.stack);
    expect([...state.keys()].sort()).toEqual(
      entries()
        .map(({ name }) => name)
        .sort(),
    );
    expect(state.get("maryInAcme")?.id).toBe(`${state.get("acme")?.id}/${state.get("mary")?.outputs?.userId}`);
  }, 120_000);

  it("plans nothing afterwards, and sends nothing for it", async () => {
    await bench.requests();
    await bench.stack.preview(["--expect-no-changes"]);
    expect(await bench.requests()).toBe(0);
  }, 60_000);

  it("finds no drift where there is none, with and without the program", async () => {
    await bench.stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
    await bench.requests();
    await bench.stack.run(["refresh", "--preview-only", "--expect-no-changes", "--parallel", "64"]);
    expect(await bench.requests()).toBeLessThanOrEqual(entries().length);
  }, 60_000);

  it("shows drift by property, exits 7, and repairs it", async () => {
    const state = await stateOf(bench.stack);
    const group = state.get("acme")?.id?.split("/")[1] ?? "";
    await bench.sandbox.control.change({ kind: "group", id: group, set: { friendlyName: "Renamed by hand" } });
    await bench.sandbox.control.change({ kind: "accountBranding", set: { primaryColor: "#ff0000" } });
    await bench.sandbox.control.change({ kind: "accountProperty", id: "crm", remove: true });
    const preview = await bench.stack.preview(["--refresh", "--diff", "--expect-no-changes"], { expect: 7 });
    expect(preview.stdout).toContain('friendlyName: "Renamed by hand" => "Acme"');
    expect(preview.stdout).toContain('primaryColor: "#ff0000" => "#112233"');
    await bench.stack.up(["--refresh"]);
    await bench.stack.preview(["--refresh", "--expect-no-changes"]);
  }, 120_000);

  it("finds a changed file by its content alone", async () => {
    writeFileSync(join(bench.folder, "files", "logo.svg"), '<svg xmlns="http://www.w3.org/2000/svg" id="second"/>');
    const preview = await bench.stack.preview(["--diff", "--expect-no-changes"], { expect: 7 });
    expect(preview.stdout).toContain("sha256");
    expect(preview.stdout).toContain("1 to update");
    await bench.requests();
    await bench.stack.up();
    expect((await bench.sandbox.control.counts()).byOperation["files-upload-a-file-small-file-upload"]).toBe(1);
    await bench.stack.preview(["--refresh", "--expect-no-changes"]);
  }, 60_000);

  it("updates in place and replaces what cannot be updated", async () => {
    const before = await stateOf(bench.stack);
    current = entries().map((entry) =>
      entry.name === "readers"
        ? { ...entry, args: { ...entry.args, basedOnPermission: 4, name: "Readers 4" } }
        : entry.name === "beta"
          ? { ...entry, args: { ...entry.args, hideMemberDetails: true } }
          : entry,
    );
    bench.declare(current);
    const up = await bench.stack.up(["--diff"]);
    expect(up.stdout).toContain("basedOnPermission: 1 => 4");
    const after = await stateOf(bench.stack);
    expect(after.get("readers")?.id).not.toBe(before.get("readers")?.id);
    expect(after.get("beta")?.id).toBe(before.get("beta")?.id);
    expect(after.get("beta")?.outputs?.hideMemberDetails).toBe(true);
    await bench.stack.preview(["--refresh", "--expect-no-changes"]);
  }, 120_000);

  it("imports the same objects by file into another stack, with 0 changes after", async () => {
    const other = await openBench({ shared: bench.sandbox });
    try {
      const state = await stateOf(bench.stack, ["--show-secrets"]);
      const importable = current.filter(({ args }) => args.rights === undefined);
      other.declare(importable.map((entry) => ({ ...entry, args: resolved(entry.args, state) })));
      await other.stack.importFile(
        importable.map(({ name }) => {
          const resource = state.get(name);
          const { type = "", id = "", inputs = {}, outputs = {} } = resource ?? {};
          return { type, name, id, inputs: enveloped(inputs), outputs: enveloped(outputs) };
        }),
      );
      await other.stack.preview(["--expect-no-changes", "--diff"]);
      await other.stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
    } finally {
      await other.dispose();
    }
  }, 120_000);

  it("looks an object up by its id, and fails for one that is missing", async () => {
    const other = await openBench({ shared: bench.sandbox });
    try {
      other.declare([{ type: "Group", name: "found", args: {}, get: "1/1" }]);
      await other.stack.up();
      expect((await stateOf(other.stack)).get("found")?.outputs?.friendlyName).toBe("Explore Clinked");
      other.declare([{ type: "Group", name: "missing", args: {}, get: "1/999" }]);
      const failed = await other.stack.up([], { expect: [1, 255] });
      expect(failed.stdout + failed.stderr).toContain("clinked:Group 1/999 does not exist");
    } finally {
      await other.dispose();
    }
  }, 120_000);

  it("destroys what it made and forgets what it took over", async () => {
    await bench.stack.destroy();
    expect((await stateOf(bench.stack)).size).toBe(0);
    const snapshot = JSON.stringify(await bench.sandbox.control.snapshot());
    expect(snapshot).not.toContain("new@example.com");
    expect(snapshot).toContain("guest@guest.com");
  }, 60_000);
});

type States = Awaited<ReturnType<typeof stateOf>>;

function resolved(args: unknown, state: States): Record<string, unknown> {
  const text = JSON.stringify(args).replace(/\$\{(\w+)\}/g, (_, name: string) => state.get(name)?.id ?? "");
  return JSON.parse(text) as Record<string, unknown>;
}

const SIGNATURE = "4dabf18193072939515e22adb298388d";

/** An export shows secrets with `plaintext`, which is the form that an import encrypts at once. */
function enveloped(bag: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(bag).map(([name, value]) => {
      const secret = value as { [SIGNATURE]?: string; plaintext?: string };
      return [
        name,
        secret?.[SIGNATURE] && secret.plaintext
          ? { [SIGNATURE]: secret[SIGNATURE], plaintext: secret.plaintext }
          : value,
      ];
    }),
  );
}
