import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policies } from "../../policy/src";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { type Bench, openBench, stateOf } from "../engine/bench";
import { environmentOf } from "../support/portal";
import { END, failing } from "./cases";

const PACK = path.resolve(__dirname, "../../policy/bin/portals-policy.js");

let sandbox: Sandbox;
let bench: Bench;

beforeAll(async () => {
  sandbox = await startSandbox();
  bench = await openBench({ shared: sandbox, env: environmentOf(sandbox) });
});

afterAll(async () => {
  await bench?.dispose();
  await sandbox?.close();
});

/** The pack with a configuration. */
function pack(config: object): string[] {
  const file = path.join(bench.folder, "policy.json");
  writeFileSync(file, JSON.stringify(config));
  return ["--policy-pack", PACK, "--policy-pack-config", file];
}

describe("policies on the engine", () => {
  it("stop a preview, and name all that is wrong in it", async () => {
    const bad = failing();
    bench.declare([
      ...bad.keys(),
      { type: "Account", name: "open", args: { account: "1" } },
      { type: "clickup:Space", name: "open-space", args: { team: "512", name: "Clients" } },
      { type: "Group", name: "acme", args: { account: "1", friendlyName: "acme" } },
      ...[1, 2].map((count) => ({
        type: "AccountMember",
        name: `admin${count}`,
        args: { account: "1", username: `admin${count}`, name: "Ada", email: `${count}@acme.example`, permission: 16 },
      })),
    ]);
    const config = {
      "few-administrators": { max: 1 },
      "names-by-pattern": { patterns: { "clinked:Group": "^[A-Z]" } },
    };
    const { stdout, stderr } = await bench.stack.preview(pack(config), { expect: [1, 255] });
    const printed = stdout + stderr;
    for (const { policy, violations } of bad.values()) {
      expect(printed).toContain(policy);
      for (const violation of violations) expect(printed).toContain(violation);
    }
    for (const { name } of policies) expect(printed).toContain(name);
    expect(printed).toContain("account 1 has 3 administrators, 1 are allowed");
    expect(await bench.requests()).toBe(0);
  }, 120_000);

  it("let a good program pass, set right what they may, and leave the provider's text and the secrets alone", async () => {
    const link = { room: "3975", access: "Read", linkType: "External", password: "Harbour-4711", expirationDate: END };
    bench.declare([
      { type: "docspace:RoomLink", name: "link", args: link },
      {
        type: "PasswordPolicy",
        name: "weak",
        args: { account: "1", size: 6, uppercase: false, digits: true, special: false },
      },
      { type: "TwoFactorEnforcement", name: "two", args: { account: "1", status: true } },
      { type: "AccountInvite", name: "invite", args: { account: "1", email: "new@acme.example", permission: 1 } },
    ]);
    const config = { "no-guest-downloads": "remediate", "strong-passwords": "remediate" };
    await bench.stack.up(pack(config));
    const state = await stateOf(bench.stack);
    const text = 'exports.handler=()=>require("pulumi-portals/dynamic").provider("docspace:RoomLink");';
    const found = state.get("link");
    expect(found?.inputs).toMatchObject({ denyDownload: true, __provider: text });
    expect(found?.outputs).toMatchObject({ denyDownload: true, __provider: text });
    expect(state.get("weak")?.inputs).toMatchObject({ size: 12, uppercase: true, digits: true, special: false });
    expect(JSON.stringify([...state.values()])).not.toContain("Harbour-4711");
    await bench.stack.preview([...pack(config), "--expect-no-changes"]);
  }, 120_000);
});
