import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { environmentOf } from "../support/portal";

const ROOT = path.join(__dirname, "../..");

describe("data sources in a script without an engine", () => {
  let sandbox: Sandbox;
  let folder = "";
  beforeAll(async () => {
    sandbox = await startSandbox();
    folder = mkdtempSync(path.join(os.tmpdir(), "portals-script-"));
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs code that may use `clinked` and `await`; what it returns, and on stderr what keeps the process alive after it. */
  async function run(code: string, env: Record<string, string> = {}) {
    const text = `
      const clinked = require("pulumi-portals/clinked");
      const loaded = () => ["zod", "undici"].filter((name) => Object.keys(require.cache).some((file) => file.includes("/node_modules/" + name + "/")));
      (async () => { ${code} })().then((result) => {
        process.stdout.write(JSON.stringify({ result }));
        // Fires only where something else holds the process; shorter than connections are kept.
        setTimeout(() => console.error("kept alive by", process.getActiveResourcesInfo()), 2000).unref();
      });`;
    const child = spawn(process.execPath, ["-e", text], {
      cwd: ROOT,
      env: { ...process.env, ...environmentOf(sandbox), PORTALS_STATE_DIR: folder, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (part) => {
      stdout += part;
    });
    child.stderr.on("data", (part) => {
      stderr += part;
    });
    const code_ = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { result: JSON.parse(stdout).result, code: code_, stderr };
  }

  it("end with the script: neither connections nor files keep it alive", async () => {
    const { result, code, stderr } = await run("return (await clinked.getGroups({ account: '1' })).groups;");
    expect(result).toMatchObject([{ id: "1/1", friendlyName: "Explore Clinked" }]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }, 30_000);

  it("load schemas and client with the first call, and not with the package", async () => {
    const { result } = await run(
      "const before = loaded(); await clinked.getSocialLogins(); return [before, loaded()];",
    );
    expect(result).toEqual([[], ["zod", "undici"]]);
  }, 30_000);

  it("tell their requests once, where they are asked to", async () => {
    const file = path.join(folder, "usage.jsonl");
    await run(
      "for await (const one of clinked.eachGroup({ account: '1' })) void one; await clinked.getSocialLogins();",
      {
        PORTALS_USAGE_FILE: file,
      },
    );
    const lines = readFileSync(file, "utf8").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { total: 3, requests: { token: 1, list: 1, read: 1 } },
    ]);
  }, 30_000);

  it("share the request budget with other processes", async () => {
    await sandbox.control.clearWindow();
    const env = { PORTALS_STATE_DIR: path.join(folder, "budget"), PORTALS_LOG: "debug" };
    await run("await clinked.getSocialLogins();", env);
    const { stderr } = await run("await clinked.getSocialLogins();", { ...env, PORTALS_MAX_CAPACITY: "1" });
    // Four requests of a window of 20: two of each process.
    expect(stderr).toContain("at most 0 % of the limit");
    const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
    const db = new DatabaseSync(path.join(folder, "budget", "state.db"), { readOnly: true });
    expect(db.prepare("SELECT count(*) AS n FROM budget_sent").get()).toMatchObject({ n: 4 });
    db.close();
  }, 30_000);

  it("give an error with a kind and a next step", async () => {
    const { result } = await run(
      "return clinked.getGroup({ account: '1', groupId: '9' }).catch(({ name, kind, nextStep }) => ({ name, kind, nextStep }));",
    );
    expect(result).toMatchObject({ name: "PortalError", kind: "gone", nextStep: expect.stringContaining("arguments") });
  }, 30_000);
});
