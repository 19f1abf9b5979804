import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { type Bench, type Entry, openBench, stateOf } from "../engine/bench";
import { CANARY, cases } from "./cases";
import { type Prefixed, underPath } from "./other-portal";
import { screen } from "./screen";

const named = (friendlyName: string): Entry => ({ type: "Group", name: "acme", args: { account: "1", friendlyName } });
const screenFile = (name: string) => join(__dirname, "screens", `${name}.txt`);

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  bench.declare([named("Acme")]);
  await bench.stack.up();
}, 900_000);
afterAll(() => bench?.dispose());

/** Everything that the state knows of the program's resources. */
const saved = async () =>
  [...(await stateOf(bench.stack)).values()].map(({ urn, id, inputs, outputs }) => ({ urn, id, inputs, outputs }));

describe("a mistake, on the real engine", () => {
  it.each(cases)(
    "$name",
    async ({ name, command, entries = [], env, args = [], fault, errors, requests }) => {
      const before = await saved();
      bench.declare([named("Acme"), ...entries]);
      await bench.sandbox.control.clearLog();
      if (fault) await bench.sandbox.control.addFault(fault);
      const result = await bench.stack[command](args, { expect: [1, 255], env });
      await bench.sandbox.control.clearFaults();

      const seen = screen(result);
      await expect(seen).toMatchFileSnapshot(screenFile(name));
      expect(seen.match(/^(acme|bad)\| error: /gm)).toHaveLength(errors);
      expect(result.stdout + result.stderr).not.toMatch(/^\s+at .+:\d+/m);
      expect(result.stdout + result.stderr).not.toContain(CANARY);
      expect((await bench.sandbox.control.counts()).total).toBe(requests);
      expect(await saved()).toEqual(before);
    },
    60_000,
  );
});

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
    return { portals, resources: await saved() };
  }
});
