import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { type EngineStack, openStack } from "../support/engine";

const SENDGRID_KEY = "SG.canary-sendgrid-4711";
/** Of the card that the subscription of the sandbox is paid with (L1672). */
const CARD = "5555 5555 5555 4444";

describe("data sources in a program", () => {
  let sandbox: Sandbox;
  let stack: EngineStack;
  let folder = "";
  beforeAll(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(path.join(os.tmpdir(), "portals-data-"));
    stack = await openStack({
      program: path.join(__dirname, "program"),
      stack: "data-sources",
      env: { SENDGRID_KEY, PORTALS_STATE_DIR: folder },
    });
    // Nothing of the login is in the environment: the program's process reads the stack's configuration itself.
    const { clientId, clientSecret } = sandbox.credentials.clinked;
    await stack.run(["config", "set", "portals:clinkedBaseUrl", sandbox.url]);
    await stack.run(["config", "set", "portals:clinkedClientId", clientId]);
    await stack.run(["config", "set", "--secret", "portals:clinkedClientSecret", clientSecret]);
    await stack.run(["config", "set", "portals:clinkedMainBaseUrl", sandbox.url]);
  }, 900_000);
  afterAll(async () => {
    await stack?.dispose();
    await sandbox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are not called in a preview as long as their arguments, or what they depend on, are not known", async () => {
    const preview = await stack.preview();
    expect(preview.stdout).toContain("clinked:Group");
    const { byOperation } = await sandbox.control.counts();
    expect(byOperation["authentication-user-information"]).toBe(1);
    expect(byOperation["groups-get-group-details"]).toBeUndefined();
    // One is that of eachGroup, which is awaited.
    expect(byOperation["groups-list-groups"]).toBe(1);
    expect(byOperation["accounts-custom-email-get-sendgrid-domains"]).toBe(1);
  }, 180_000);

  it("read what the same run has made, with secrets as secrets", async () => {
    await stack.up();
    const outputs = JSON.parse((await stack.run(["stack", "output", "--json"])).stdout);
    expect(outputs).toMatchObject({ id: "1/2", byName: "1/2", count: 2, names: ["Explore Clinked"] });
    expect(outputs.whole).toBe("[secret]");
    expect(outputs.domain).toBe("[secret]");
    const shown = JSON.parse((await stack.run(["stack", "output", "--json", "--show-secrets"])).stdout);
    expect(shown.whole).toMatchObject({ id: "1/2", friendlyName: "Acme" });
    expect(shown.domain).toBe("domain");
  }, 180_000);

  it("carry a secret field as a secret, and leave none in the state in the clear", async () => {
    const up = await stack.up();
    const outputs = JSON.parse((await stack.run(["stack", "output", "--json", "--show-secrets"])).stdout);
    expect(outputs.billing.card.number).toBe(CARD);
    const hidden = JSON.parse((await stack.run(["stack", "output", "--json"])).stdout);
    expect(hidden).toMatchObject({ plan: "Premium", billing: "[secret]" });
    const canaries = [CARD, SENDGRID_KEY];
    for (const canary of canaries) expect(up.stdout + up.stderr).not.toContain(canary);
    for (const file of readdirSync(stack.stateDir, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const text = readFileSync(path.join(file.parentPath, file.name), "utf8");
      for (const canary of canaries) expect(text).not.toContain(canary);
    }
  }, 180_000);
});
