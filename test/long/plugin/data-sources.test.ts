import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import { type EngineStack, openStack } from "../../support/engine";
import { environmentOf } from "../../support/portal";

/** Of the card that the subscription of the sandbox is paid with. */
const CARD = "5555 5555 5555 4444";

describe("data sources over the plugin", () => {
  const portals: Record<string, Sandbox> = {};
  let stack: EngineStack;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "portals-data-"));
    for (const name of ["own", "north", "south"]) {
      const portal = await startSandbox();
      await portal.control.change({ kind: "group", id: "1", set: { friendlyName: `Explore ${name}` } });
      portals[name] = portal;
    }
    const { own, north, south } = portals as Record<"own" | "north" | "south", Sandbox>;
    const loginOf = ({ url, clientId, clientSecret }: Sandbox) => ({
      clinkedBaseUrl: url,
      clinkedClientId: clientId,
      clinkedClientSecret: clientSecret,
    });
    const env = {
      ...environmentOf(own),
      PORTAL_LOGINS: JSON.stringify({ north: loginOf(north), south: loginOf(south) }),
      PORTALS_STATE_DIR: folder,
    };
    stack = await openStack({ program: join(__dirname, "program"), stack: "dev", env });
  }, 900_000);
  afterAll(async () => {
    await stack?.dispose();
    await Promise.all(Object.values(portals).map((portal) => portal.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  /** Reads of each portal since the last call, by operation. */
  async function reads() {
    const all = Object.entries(portals).map(async ([name, portal]) => {
      const { byOperation } = await portal.control.counts();
      await portal.control.clearLog();
      const read = Object.entries(byOperation).filter(([operation]) => /-(get|list|subscription)/.test(operation));
      return [name, Object.fromEntries(read)];
    });
    return Object.fromEntries(await Promise.all(all));
  }

  it("are not asked in a preview for what a new resource decides, nor before what they depend on", async () => {
    await stack.preview();
    expect(await reads()).toEqual({
      own: { "groups-list-groups": 1, "groups-get-group-details": 1 },
      north: {},
      south: { "groups-list-groups": 1, "accounts-subscription": 1 },
    });
  }, 120_000);

  it("ask the portal of their provider, and no other", async () => {
    await stack.up();
    const { north, ...others } = await reads();
    expect(others).toEqual({
      own: { "groups-list-groups": 1, "groups-get-group-details": 1 },
      south: { "groups-list-groups": 1, "accounts-subscription": 1 },
    });
    expect(north).toMatchObject({ "groups-get-group-details": 1 });
    const outputs = JSON.parse((await stack.run(["stack", "output", "--json"])).stdout);
    expect(outputs).toEqual({
      found: "Acme",
      whole: "[secret]",
      components: true,
      plan: "Premium",
      billing: "[secret]",
      names: ["Explore south", "Explore own", "Explore own"],
    });
  }, 120_000);

  it("leave no secret in the state in the clear", async () => {
    const shown = JSON.parse((await stack.run(["stack", "output", "--json", "--show-secrets"])).stdout);
    expect(shown.billing.card.number).toBe(CARD);
    for (const file of readdirSync(stack.stateDir, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toContain(CARD);
    }
    await stack.destroy();
  }, 120_000);
});
