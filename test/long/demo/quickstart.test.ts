import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "../../demo/fences";
import { type EngineStack, openStack } from "../../support/engine";
import { openPortal, type Portal } from "../../support/portal";

const stateFolder = mkdtempSync(path.join(os.tmpdir(), "portals-quickstart-"));
let portal: Portal;
let stack: EngineStack;

beforeAll(async () => {
  portal = await openPortal();
  const env = { ...portal.env, PORTALS_STATE_DIR: stateFolder } as Record<string, string>;
  stack = await openStack({ program: ROOT, stack: "quickstart-test", env });
}, 900_000);

afterAll(async () => {
  await stack?.dispose();
  await portal?.close();
  rmSync(stateFolder, { recursive: true, force: true });
});

it("makes a portal, sees no difference, and takes everything back that it made", async () => {
  const { control } = portal.sandbox;
  const names = async () => {
    const { tables } = await control.snapshot();
    const of = (table: string) => tables[table]?.map(([, , row]) => row as Record<string, unknown>) ?? [];
    return {
      groups: of("groups").flatMap(({ removed, name }) => (removed ? [] : [name])),
      members: of("members").length,
      invites: of("accountInvites").length + of("groupInvites").length,
      rights: of("rights").length,
      properties: of("properties").length,
    };
  };
  const before = await names();

  await stack.up(["--parallel", "64"]);
  expect(await names()).toEqual({
    groups: expect.arrayContaining(["acme_holdings", "birch_co", "cedar_foods", "harbour_team", ...before.groups]),
    members: before.members + 4,
    invites: before.invites + 4,
    rights: before.rights + 2,
    properties: before.properties + 8,
  });
  await stack.preview(["--refresh", "--expect-no-changes", "--parallel", "64"]);
  expect((await control.undocumented()).length).toBe(0);

  await stack.destroy();
  // The properties of the account are a set, which is left there; those of the groups went with them.
  expect(await names()).toEqual({ ...before, properties: expect.any(Number) });
  const { tables } = await control.snapshot();
  expect(tables.properties?.filter(([owner]) => owner === "account:1").map(([, name]) => name)).toEqual(
    expect.arrayContaining(["crm.system", "crm.region"]),
  );
}, 300_000);
