import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Sandbox, Snapshot } from "../../sandbox/src";
import { goesAway, isReadable } from "../contract/traits";
import { type OpenFixture, openFixture, restoreFixture } from "../fixtures/open";
import { type Deployment, fixtures, now, resourcesOf, textOf, typesOf } from "../fixtures/portable";
import { opener } from "../fixtures/secrets";
import { type EngineStack, PASSPHRASE, type State } from "../support/engine";
import { openPortal } from "../support/portal";

const program = resolve(__dirname, "../engine/program");
const unchanged = { changed: [], replaces: [] };

/** The oldest state of each system. */
const oldest = [
  ...new Map(
    fixtures()
      .map((version) => [systemOf(version), version] as const)
      .reverse(),
  ).values(),
];

function systemOf(version: string): string {
  return typesOf(version)[0]?.split(":")[0] ?? "";
}

it("has a fixture of every type", () => {
  const types = new Set(fixtures().flatMap(typesOf));
  expect(definitions.map(({ type }) => type).filter((type) => !types.has(type))).toEqual([]);
});

describe.each(fixtures())("%s, the state of an earlier release", (version) => {
  const saved = JSON.parse(textOf(version, "stack.json")) as Deployment;
  const { deployment } = saved;
  const dynamic = resourcesOf(version);
  const types = new Set(typesOf(version));
  const definitionsOf = definitions.filter(({ type }) => types.has(type));

  it("has nothing of the machine that it was made on, and no secret", () => {
    expect(definitionsOf.length).toBe(types.size);
    const local = /"\/(?!>)|file:\/\/|127\.0\.0\.1:|localhost|sourcePosition|stackTrace/;
    for (const file of ["stack.json", "portal.json", "resources.json"]) {
      const lines = textOf(version, file).split("\n");
      expect(lines.filter((line) => local.test(line))).toEqual([]);
    }
    expect(textOf(version, "stack.json")).not.toContain("Canary-");
  });

  it("carries less than 128 bytes of provider text per resource", () => {
    for (const { inputs, outputs } of dynamic) {
      for (const bag of [inputs, outputs]) {
        expect(bag?.__provider).toMatch(/^exports\.handler=/);
        expect(Buffer.byteLength(String(bag?.__provider))).toBeLessThan(128);
      }
    }
  });

  it("has no drift and no change under this release", async () => {
    const portal = await openPortal({ now, docspaceLinks: true });
    try {
      await restoreFixture(portal.sandbox, version);
      const process = portal.process();
      const givenTo = bagsOf(saved);
      for (const { urn, id = "", inputs = {}, outputs = {} } of dynamic) {
        const definition = definitions.find(({ type }) => urn.includes(`dynamic/${type}::`));
        if (!definition) return expect.fail(urn);
        const living = { id, state: givenTo(outputs) };
        expect(process.diff(definition, living, givenTo(inputs)), urn).toMatchObject(unchanged);
        const read = await process.read(definition, living);
        if (!read) return expect.fail(`${urn} is gone`);
        expect(read.id, urn).toBe(id);
        expect(process.diff(definition, read, givenTo(inputs)), urn).toMatchObject(unchanged);
      }
      expect((await portal.sandbox.control.counts()).byKind.write).toBe(0);
    } finally {
      await portal.close();
    }
  });

  // What is above shows for every type what the engine would see; a stack of each system stands for how it sees it.
  describe.runIf(oldest.includes(version) || process.env.ALL_FAULTS)("under this release, on the engine", () => {
    let open: OpenFixture | undefined;
    let portal: Sandbox;
    let stack: EngineStack;
    beforeAll(async () => {
      open = await openFixture(version);
      ({ portal, stack } = open);
    }, 900_000);
    afterAll(() => open?.dispose());

    // Nothing of a type takes part in that, so one stack stands for all.
    if (version === fixtures()[0]) {
      it("plans no change without asking the portal for anything", async () => {
        await stack.preview(["--expect-no-changes", "--diff"]);
        expect((await portal.control.counts()).total).toBe(0);
      }, 60_000);
    }

    it("finds no drift, plans no change, and keeps inputs and ids", async () => {
      await stack.up(["--refresh", "--expect-no-changes", "--diff"]);
      const { byKind } = await portal.control.counts();
      expect(byKind.write).toBe(0);
      expect(byKind.read + byKind.list).toBeGreaterThanOrEqual(definitionsOf.some(isReadable) ? 1 : 0);
      const ofInputs = (state: State) =>
        (state.deployment.resources ?? [])
          .filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/"))
          .map(({ urn, id, inputs = {} }) => ({ urn, id, names: Object.keys(inputs).sort() }))
          .sort((one, other) => one.urn.localeCompare(other.urn));
      const after = await stack.exportState();
      expect(ofInputs(after)).toEqual(ofInputs({ version: 3, deployment }));
    }, 60_000);

    // How one is removed does not depend on the release; all are in `npm run test:long`.
    if (version === fixtures()[0] || process.env.ALL_FAULTS) {
      it("is taken down, with everything that can be removed", async () => {
        const before = sizeOf(await portal.control.snapshot());
        await stack.destroy();
        expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
        const left = sizeOf(await portal.control.snapshot());
        if (definitionsOf.some(goesAway)) expect(left).toBeLessThan(before);
        else expect(left).toBe(before);
      }, 60_000);
    }
  });
});

/** Files are named as the program of the engine sees them. */
const FILES = "../../fixtures/";

type Bag = Readonly<Record<string, unknown>>;

/** A bag of a state as the engine hands it to a provider. */
function bagsOf(state: Deployment): (bag: Bag) => Bag {
  const open = opener(state, PASSPHRASE);
  return ({ __provider, ...bag }) =>
    JSON.parse(JSON.stringify(bag), (_, value) => {
      if (value?.ciphertext) return open(value.ciphertext);
      return typeof value === "string" && value.startsWith(FILES) ? resolve(program, value) : value;
    }) as Bag;
}

/** Bytes of everything that the portal keeps. */
const sizeOf = ({ tables, systems = {} }: Snapshot): number =>
  JSON.stringify([tables, Object.values(systems).map((kept) => kept.tables)]).length;
