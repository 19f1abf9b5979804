import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const tool = path.join(__dirname, "../../tools/engine/index.mjs");

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portals-find-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A file that runs and prints one line, like `pulumi version`. */
async function fake(file: string, prints = "") {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `#!/bin/sh\necho ${prints}\n`);
  await chmod(file, 0o755);
}

/** Runs the tool with an empty cache, an own PATH and a network that refuses at once. */
async function find(PATH: string, ...args: string[]) {
  const env = { PATH, HOME: folder, XDG_CACHE_HOME: path.join(folder, "cache"), HTTPS_PROXY: "http://127.0.0.1:1" };
  const child = spawn(process.execPath, [tool, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}

describe("the engine tool", () => {
  it("takes a new enough CLI with its language host from PATH", async () => {
    const bin = path.join(folder, "bin");
    await fake(path.join(bin, "pulumi"), "v3.260.1");
    await fake(path.join(bin, "pulumi-language-nodejs"));
    const { code, stdout } = await find(bin, "--print");
    expect(code).toBe(0);
    const engine = JSON.parse(stdout);
    expect(engine).toMatchObject({ pulumi: path.join(bin, "pulumi"), version: "3.260.1", source: "path" });
    const folders: string[] = engine.path.split(path.delimiter);
    expect(folders[0]).toBe(path.dirname(process.execPath));
    expect(folders).toContain(bin);
    const inFolders = await Promise.all(folders.map((name) => readdir(name)));
    expect(inFolders.flat()).toContain("pulumi-resource-pulumi-nodejs");
  });

  it("finds the language host elsewhere on PATH", async () => {
    await fake(path.join(folder, "cli", "pulumi"), "v3.259.0");
    await fake(path.join(folder, "host", "pulumi-language-nodejs"));
    const { stdout } = await find([path.join(folder, "cli"), path.join(folder, "host")].join(path.delimiter));
    expect(stdout).toBe(`pulumi 3.259.0 (path): ${path.join(folder, "cli", "pulumi")}\n`);
  });

  it("prefers the installed one to an old CLI on PATH", async () => {
    const { CLI } = await import("../../tools/engine/versions.mjs");
    const installed = path.join(folder, "cache", "pulumi-portals", "engine", CLI, "bin");
    await fake(path.join(folder, "bin", "pulumi"), "v3.253.0");
    await fake(path.join(folder, "bin", "pulumi-language-nodejs"));
    await fake(path.join(installed, "pulumi"), `v${CLI}`);
    await fake(path.join(installed, "pulumi-language-nodejs"));
    const { stdout } = await find(path.join(folder, "bin"));
    expect(stdout).toBe(`pulumi ${CLI} (cache): ${path.join(installed, "pulumi")}\n`);
  });

  it("says what to install when there is no way, and leaves nothing behind", async () => {
    const { code, stdout, stderr } = await find(path.join(folder, "bin"));
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("installer: ");
    expect(stderr).toContain("get.pulumi.com cannot be reached");
    expect(stderr).toContain("go: no Go 1.25.11 or newer on PATH");
    expect(stderr).toContain("Install the Pulumi CLI (pulumi.com");
    expect(await readdir(path.join(folder, "cache", "pulumi-portals", "engine"))).toEqual([]);
    expect(await readdir(folder)).toEqual(["cache"]);
  });
});

describe("engineEnv", () => {
  it("keeps a command in the given folders", async () => {
    const { engineEnv } = await import("../../tools/engine/index.mjs");
    const env = engineEnv({ home: "/h", backend: "C:\\state", passphrase: "p", path: "/e" });
    expect(env).toEqual({
      PATH: "/e",
      PULUMI_HOME: "/h",
      PULUMI_BACKEND_URL: "file://C:/state",
      PULUMI_CONFIG_PASSPHRASE: "p",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_DISABLE_CI_DETECTION: "true",
    });
    expect(engineEnv({ home: "/h", backend: "s3://bucket", passphrase: "p" }).PULUMI_BACKEND_URL).toBe("s3://bucket");
  });
});
