import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { checkResource } from "../../provider/src/kit/checking";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { type Bench, openBench, stateOf } from "../engine/bench";
import { openPortal, type Portal } from "../support/portal";
import { cases, inputs } from "./cases";
import { itTells, named, savedIn, screenFile } from "./mistakes";
import { type Prefixed, underPath } from "./other-portal";
import { screen } from "./screen";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  bench.declare([named("Acme")]);
  await bench.stack.up();
}, 900_000);
afterAll(() => bench?.dispose());

describe("a mistake in the inputs", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  it.each(inputs)("is told by the check: $name", async ({ name, entries: [bad] = [], errors }) => {
    const type = `clinked:${bad?.type}`;
    const definition = definitions.find((one) => one.type === type);
    if (!definition || !bad) return expect.fail(type);
    const { failures } = checkResource(portal.process().runtime, definition, {}, bad.args);
    expect(failures).toHaveLength(errors);
    const line = `bad| error: pulumi-nodejs:dynamic/${type} resource 'bad' has a problem: `;
    const shown = readFileSync(screenFile(name), "utf8").trimEnd().split("\n");
    expect(failures.map((failure) => line + failure).sort()).toEqual(shown);
    expect(await portal.sandbox.control.counts()).toMatchObject({ total: 0 });
  });
});

describe("a mistake, on the real engine", () => itTells(cases, () => bench));

/** The state is of one portal, the base URL leads to another one where other things have the same ids. */
describe("a base URL that leads to another portal", () => {
  let other: Sandbox;
  let address: Prefixed;
  let before: unknown;
  beforeAll(async () => {
    other = await startSandbox();
    await other.control.change({ kind: "group", add: { friendlyName: "Somebody else's" } });
    address = await underPath(other.url, "/portal-b");
    before = await everything();
    await bench.sandbox.control.clearLog();
  }, 900_000);
  afterAll(async () => {
    await address?.close();
    await other?.close();
  });

  it.each([
    ["refresh", "Acme"],
    ["up --refresh", "Acme"],
    ["up", "Acme renamed"],
    ["destroy", "Acme"],
  ])(
    "changes nothing anywhere by %s",
    async (command, friendlyName) => {
      bench.declare([named(friendlyName)]);
      const result = await bench.stack.run([...command.split(" "), "--yes", "--skip-preview"], {
        expect: [1, 255],
        env: { CLINKED_BASE_URL: address.url },
      });
      const name = `other-portal-${command.replace(" --", "-")}`;
      await expect(screen(result)).toMatchFileSnapshot(screenFile(name));
      expect(await everything()).toEqual(before);
      expect(address.requests()).toBe(0);
      expect((await bench.sandbox.control.counts()).total).toBe(0);
    },
    60_000,
  );

  it("takes the word of somebody who says that the portal has moved", async () => {
    bench.declare([named("Somebody else's")]);
    const env = { CLINKED_BASE_URL: address.url, PORTALS_ALLOW_OTHER_PORTAL: "1" };
    await bench.stack.refresh([], { env });
    expect((await stateOf(bench.stack)).get("acme")?.outputs).toMatchObject({
      friendlyName: "Somebody else's",
      __portal: "loopback/portal-b",
    });
    await bench.stack.preview(["--expect-no-changes"], { env: { CLINKED_BASE_URL: address.url } });
  }, 60_000);

  async function everything(): Promise<unknown> {
    const portals = await Promise.all([bench.sandbox, other].map(({ control }) => control.snapshot()));
    return { portals, resources: await savedIn(bench) };
  }
});
