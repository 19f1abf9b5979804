import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { type Deployment, now } from "../fixtures/portable";
import { type EngineStack, openStack, type State } from "../support/engine";

const FIXTURES = resolve(__dirname, "../fixtures");
const program = resolve(__dirname, "../engine/program");
const versions = readdirSync(FIXTURES)
  .filter((name) => /^state-v\d+$/.test(name))
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
const textOf = (version: string, file: string) => readFileSync(join(FIXTURES, version, file), "utf8");

describe.each(versions)("%s, the state of an earlier release", (version) => {
  const { deployment } = JSON.parse(textOf(version, "stack.json")) as Deployment;
  const dynamic = (deployment.resources ?? []).filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/"));

  it("has every type, and nothing of the machine that it was made on", () => {
    const types = new Set(dynamic.map(({ type }) => type.split("/")[1]));
    // A type that is younger than the fixture is in the next one.
    if (version === versions.at(-1)) expect([...types].sort()).toEqual(definitions.map(({ type }) => type).sort());
    for (const file of ["stack.json", "portal.json", "resources.json"]) {
      expect(textOf(version, file)).not.toMatch(/"\/(?!>)|file:\/\/|127\.0\.0\.1|localhost|sourcePosition|stackTrace/);
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

  describe("under this release", () => {
    let portal: Sandbox;
    let stack: EngineStack;
    let stateDir = "";
    beforeAll(async () => {
      stateDir = mkdtempSync(join(tmpdir(), "portals-upgrade-"));
      portal = await startSandbox({ now });
      await portal.control.restore(JSON.parse(textOf(version, "portal.json")));
      stack = await openStack({
        program,
        stack: version,
        env: {
          PORTAL_RESOURCES: join(FIXTURES, version, "resources.json"),
          PORTALS_STATE_DIR: stateDir,
          CLINKED_BASE_URL: portal.url,
          CLINKED_CLIENT_ID: portal.clientId,
          CLINKED_CLIENT_SECRET: portal.clientSecret,
        },
      });
      await stack.run(["stack", "import", "--file", join(FIXTURES, version, "stack.json")]);
    }, 900_000);
    afterAll(async () => {
      await stack?.dispose();
      await portal?.close();
      rmSync(stateDir, { recursive: true, force: true });
    });

    it("plans no change, and asks the portal nothing for it", async () => {
      await stack.preview(["--expect-no-changes", "--diff"]);
      expect((await portal.control.counts()).total).toBe(0);
    }, 60_000);

    it("finds no drift", async () => {
      await stack.preview(["--refresh", "--expect-no-changes", "--diff"]);
      const { byKind } = await portal.control.counts();
      expect(byKind.write).toBe(0);
      expect(byKind.read + byKind.list).toBeGreaterThan(10);
    }, 60_000);

    it("is refreshed to a state with the same inputs and ids", async () => {
      await stack.refresh(["--expect-no-changes"]);
      const ofInputs = (state: State) =>
        (state.deployment.resources ?? [])
          .filter(({ type }) => type.startsWith("pulumi-nodejs:dynamic/"))
          .map(({ urn, id, inputs = {} }) => ({ urn, id, names: Object.keys(inputs).sort() }));
      const after = await stack.exportState();
      expect(ofInputs(after)).toEqual(ofInputs({ version: 3, deployment }));
    }, 60_000);

    it("is taken down, with everything that can be removed", async () => {
      await stack.destroy();
      expect((await stack.exportState()).deployment.resources ?? []).toEqual([]);
      expect(JSON.stringify(await portal.control.snapshot())).not.toContain("new@example.com");
    }, 60_000);
  });
});
