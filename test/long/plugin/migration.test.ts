import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../../provider/src/definitions";
import type { Sandbox } from "../../../sandbox/src";
import { type OpenFixture, openFixture } from "../../fixtures/open";
import { type Deployment, fixtures, resourcesOf, textOf, typesOf } from "../../fixtures/portable";
import type { EngineStack, State } from "../../support/engine";

const SIGNATURE = "4dabf18193072939515e22adb298388d";

it("has a state of every type to move", () => {
  const types = new Set(fixtures().flatMap(typesOf));
  expect(definitions.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
});

describe.each(fixtures())("%s, made by dynamic classes", (version) => {
  const { deployment } = JSON.parse(textOf(version, "stack.json")) as Deployment;
  let open: OpenFixture | undefined;
  let portal: Sandbox;
  let stack: EngineStack;
  beforeAll(async () => {
    open = await openFixture(version, { PORTAL_ADAPTER: "plugin" });
    ({ portal, stack } = open);
  }, 900_000);
  afterAll(() => open?.dispose());

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
