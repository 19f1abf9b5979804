import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import { environmentOf } from "../../support/portal";

const plugin = resolve(__dirname, "../../../provider/plugin/pulumi-resource-portals");
let portal: Sandbox;
let folder = "";
let list: (type: string, args: readonly string[]) => Promise<unknown>;

beforeAll(async () => {
  const { ensureEngine, engineEnv } = await import("../../../tools/engine/index.mjs");
  folder = mkdtempSync(join(tmpdir(), "portals-list-"));
  portal = await startSandbox();
  const { pulumi, path } = await ensureEngine();
  const own = engineEnv({ home: folder, backend: folder, passphrase: "none", path });
  const env = { ...process.env, ...own, ...environmentOf(portal), PORTALS_STATE_DIR: folder };
  list = async (type, args) => {
    const command = ["do", "--package", plugin, `portals:clinked:${type}`, "list", ...args, "--output", "json"];
    return JSON.parse((await promisify(execFile)(pulumi, command, { env, cwd: folder })).stdout);
  };
}, 900_000);
afterAll(async () => {
  await portal?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("pulumi do lists what stands in a place, with as many requests as there are pages", async () => {
  expect(await list("Group", ["--account", "1"])).toEqual([{ id: "1/1", name: "Explore Clinked" }]);
  expect((await portal.control.counts()).byOperation).toMatchObject({ "groups-list-groups": 1 });
  expect(await list("AccountMember", ["--account", "1", "--count", "1"])).toEqual([
    { id: "1/jack", name: expect.any(String) },
  ]);
}, 120_000);

it("pulumi do says what it needs to know", async () => {
  await expect(list("Group", [])).rejects.toThrow('Missing required input "account"');
}, 60_000);
