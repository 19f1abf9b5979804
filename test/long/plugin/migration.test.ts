import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../../provider/src/definitions";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import { over } from "../../fixtures/over";
import { type Deployment, fixtures, now, pathOf, resourcesOf, textOf, typesOf } from "../../fixtures/portable";
import { type EngineStack, openStack, type State } from "../../support/engine";
import { environmentOf } from "../../support/portal";

const program = resolve(__dirname, "../../engine/program");
const SIGNATURE = "4dabf18193072939515e22adb298388d";

it("has a state of every type to move", () => {
  const types = new Set(fixtures().flatMap(typesOf));
  expect(definitions.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
});

describe.each(fixtures())("%s, made by dynamic classes", (version) => {
  const { deployment } = JSON.parse(textOf(version, "stack.json")) as Deployment;
  let portal: Sandbox;
  let stack: EngineStack;
  let stateDir = "";
  beforeAll(async () => {
    stateDir = mkdtempSync(join(tmpdir(), "portals-migration-"));
    portal = await startSandbox({ now, docspaceLinks: true });
    await portal.control.restore(over(await portal.control.snapshot(), JSON.parse(textOf(version, "portal.json"))));
    stack = await openStack({
      program,
      stack: version,
      env: {
        ...environmentOf(portal),
        PORTAL_RESOURCES: pathOf(version, "resources.json"),
        PORTAL_ADAPTER: "plugin",
        PORTALS_STATE_DIR: stateDir,
      },
    });
    await stack.run(["stack", "import", "--file", pathOf(version, "stack.json")]);
  }, 900_000);
  afterAll(async () => {
    await stack?.dispose();
    await portal?.close();
    rmSync(stateDir, { recursive: true, force: true });
  });

  it("moves to the classes over the plugin with 0 changes, and nothing is touched at the portal", async () => {
    await stack.preview(["--expect-no-changes", "--diff"]);
    expect((await portal.control.counts()).total).toBe(0);
    await stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
    await stack.up(["--expect-no-changes", "--diff"]);
    expect((await portal.control.counts()).byKind.write).toBe(0);
  }, 120_000);

  it("keeps ids, inputs and secrets", async () => {
    const after = await stack.exportState();
    const moved = after.deployment.resources?.filter(({ type }) => type.startsWith("portals:")) ?? [];
    const before = resourcesOf(version);
    const nameOf = (urn: string) => urn.split("::").at(-1) ?? "";
    expect(moved.map(({ urn, id }) => [nameOf(urn), id]).sort()).toEqual(
      before.map(({ urn, id }) => [nameOf(urn), id]).sort(),
    );
    for (const { urn, inputs = {}, outputs = {} } of moved) {
      const { __provider: _, ...old } = before.find((one) => nameOf(one.urn) === nameOf(urn))?.inputs ?? {};
      expect(Object.keys(inputs).sort()).toEqual(Object.keys(old).sort());
      const isSecret = (value: unknown) => typeof value === "object" && value !== null && SIGNATURE in value;
      const secrets = (bag: Record<string, unknown>) => Object.keys(bag).filter((name) => isSecret(bag[name]));
      expect(secrets(inputs)).toEqual(expect.arrayContaining(secrets(old)));
      const oldOutputs = before.find((one) => nameOf(one.urn) === nameOf(urn))?.outputs ?? {};
      expect(secrets(outputs)).toEqual(expect.arrayContaining(secrets(oldOutputs)));
    }
    expect((after.deployment.resources ?? []).filter(({ type }) => type.startsWith("pulumi-nodejs"))).toEqual([]);
    expect(JSON.stringify(after)).not.toContain("Canary-");
    expect(moved.length).toBe(
      (deployment.resources ?? []).filter(({ id, type }) => id && !/^pulumi:/.test(type)).length,
    );
  }, 60_000);

  it("finds no drift afterwards, and is taken down by the plugin", async () => {
    await stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
    await stack.destroy();
    expect(((await stack.exportState()) as State).deployment.resources ?? []).toEqual([]);
  }, 120_000);
});
