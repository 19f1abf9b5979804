import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Snapshot, SystemName } from "../../sandbox/src";
import { areaOf } from "../contract/areas";
import { openStage, type Stage } from "../contract/world";
import { type Bench, openBench, stateOf } from "../engine/bench";
import { everyType } from "../engine/portal";
import { declare } from "../fixtures/declare";
import { type Canaries, leaksIn, planted, textsBelow } from "../secrets/canaries";
import { ECHO, type Front, openFront } from "../secrets/front";
import { quickFolder } from "../support/quick-folder";

const withSecrets = definitions.filter(({ secret = [] }) => secret.length > 0);
const ofClinked = withSecrets.filter(({ product }) => product.name === "clinked");
const others = withSecrets.filter(({ product }) => product.name !== "clinked");

const given = new Map<string, string>();
const entries = others.map((definition) =>
  declare(definition, (name) => {
    const canary = `Kanarie-${definition.type}-${name} "p&ss\\wörd"/?=+`;
    given.set(`${definition.type} ${name}`, canary);
    return canary;
  }),
);

it("every type of Clinked with secrets is in the stack of engine.test.ts", () => {
  const folder = quickFolder("portals-secrets-");
  const declared = everyType(folder, planted).map(({ type }) => `clinked:${type}`);
  rmSync(folder, { recursive: true });
  expect(ofClinked.map(({ type }) => type).filter((type) => !declared.includes(type))).toEqual([]);
});

describe("secrets of the other products on the real engine", () => {
  let stage: Stage;
  let front: Front;
  let bench: Bench;
  const printed: string[] = [];

  beforeAll(async () => {
    stage = await openStage();
    const { sandbox, env } = stage.portal;
    await sandbox.control.restore(await everyWorld());
    front = await openFront(sandbox.url, { [Symbol.iterator]: () => given.values() });
    const fronted = Object.entries(env).map(([name, value = ""]) => [name, value.replace(sandbox.url, front.url)]);
    bench = await openBench({
      shared: sandbox,
      env: { ...Object.fromEntries(fronted), PORTALS_LOG: "debug" },
      engineLog: true,
    });
    bench.declare(entries);
  }, 900_000);
  afterAll(async () => {
    await bench?.dispose();
    await front?.close();
    await stage?.close();
  });

  /** The worlds of all their areas, each in its own system. */
  async function everyWorld(): Promise<Snapshot> {
    const { control } = stage.portal.sandbox;
    const systems: Snapshot["systems"] = {};
    for (const definition of others) {
      const name: SystemName = definition.product.name;
      await stage.renew(definition);
      const own = (await control.snapshot()).systems?.[name];
      if (own) systems[name] = own;
    }
    await control.reset();
    return { ...(await control.snapshot()), systems };
  }

  const canaries = (): Canaries => new Map([...given, ...front.seen]);

  async function run(args: readonly string[], expected: readonly number[] = [0]): Promise<void> {
    const { stdout, stderr } = await bench.stack.run(args, { expect: expected });
    printed.push(stdout, stderr);
  }

  /** Everything that a command leaves behind. */
  async function leaks(): Promise<string[]> {
    const files = [dirname(bench.stack.stateDir), bench.env.PORTALS_STATE_DIR ?? ""].flatMap((folder) => [
      ...textsBelow(folder),
    ]);
    files.push(["request log", JSON.stringify(await stage.portal.sandbox.control.log())]);
    files.push(["output", printed.join("\n")]);
    return files.flatMap(([path, text]) => leaksIn(text, canaries()).map((name) => `${name} in ${path}`));
  }

  it("are nowhere in plain text after up, refresh and export", async () => {
    expect(new Set(others.map((definition) => areaOf(definition).name)).size).toBeGreaterThanOrEqual(3);
    await run(["up", "--yes", "--skip-preview", "--diff"]);
    await run(["refresh", "--yes", "--skip-preview", "--diff"]);
    await run(["preview", "--json"]);
    await run(["stack", "export"]);
    await run(["stack", "output", "--json"]);
    expect(await leaks()).toEqual([]);
    // They are there: encrypted. A login is in no state.
    const state = await stateOf(bench.stack, ["--show-secrets"]);
    const found = leaksIn(JSON.stringify([...state.values()]), canaries());
    expect(found).toEqual(expect.arrayContaining([...given.keys()]));
    for (const { type, secret = [], outputs } of others) {
      const made = [...state.values()].find((resource) => resource.type.endsWith(type));
      for (const name of secret.filter((one) => one in outputs.shape)) expect(made?.outputs).toHaveProperty(name);
    }
    expect(found.filter((name) => name.startsWith("login"))).toEqual([]);
  }, 120_000);

  it("are nowhere in plain text after commands that fail, and after destroy", async () => {
    const { control } = stage.portal.sandbox;
    await control.addFault({
      match: "* .*",
      times: null,
      status: 400,
      body: { error: ECHO, err: ECHO, message: ECHO },
    });
    await run(["refresh", "--yes", "--skip-preview"], [0, 1, 255]);
    await run(["destroy", "--yes", "--skip-preview"], [0, 1, 255]);
    await run(["up", "--yes", "--skip-preview", "--continue-on-error"], [0, 1, 255]);
    await control.clearFaults();
    await run(["destroy", "--yes", "--skip-preview"]);
    expect(printed.join("")).toContain("[secret]");
    expect(await leaks()).toEqual([]);
  }, 120_000);
});
