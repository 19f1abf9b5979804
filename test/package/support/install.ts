import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { runWell } from "./command";

export const ROOT = path.resolve(__dirname, "../../..");

const require = createRequire(__filename);
const pulumiVersion: string = require("@pulumi/pulumi/package.json").version;

/** One project per way of installing, each with the packed package in it. */
export interface Projects {
  readonly npm: string;
  readonly pnpm: string;
  readonly workspace: string;
  dispose(): Promise<void>;
}

export async function installEverywhere(): Promise<Projects> {
  const base = await realpath(await mkdtemp(path.join(os.tmpdir(), "portals-package-")));
  const dispose = () => rm(base, { recursive: true, force: true, maxRetries: 3 });
  try {
    const tarball = await pack(path.join(ROOT, "provider"), base);
    const [npm, pnpm, workspace] = await Promise.all([
      withNpm(path.join(base, "npm"), tarball),
      withPnpm(path.join(base, "pnpm"), tarball),
      inWorkspace(path.join(base, "workspace"), tarball),
    ]);
    return { npm, pnpm, workspace, dispose };
  } catch (reason) {
    await dispose();
    throw reason;
  }
}

async function pack(folder: string, destination: string): Promise<string> {
  const output = await runWell("npm", ["pack", "--json", "--pack-destination", destination], folder);
  const [packed] = Object.values(JSON.parse(output) as Record<string, { filename: string }>);
  return path.join(destination, packed?.filename ?? "");
}

async function withNpm(folder: string, tarball: string): Promise<string> {
  await manifest(folder, { dependencies: dependencies(`file:${tarball}`) });
  await npmInstall(folder);
  return folder;
}

async function withPnpm(folder: string, tarball: string): Promise<string> {
  await manifest(folder, { dependencies: dependencies(`file:${tarball}`) });
  // Its own setting keeps it from looking for a workspace further up.
  const args = ["install", "--prefer-offline", "--ignore-scripts", "--ignore-workspace"];
  const registry = (await runWell("npm", ["config", "get", "registry"], folder)).trim();
  const pnpm = path.join(ROOT, "node_modules/pnpm/bin/pnpm.mjs");
  await runWell(process.execPath, [pnpm, ...args, "--registry", registry], folder);
  return folder;
}

/** The package as a member of the workspace that uses it: a symbolic link in node_modules. */
async function inWorkspace(folder: string, tarball: string): Promise<string> {
  await manifest(folder, { workspaces: ["packages/*"] });
  const app = path.join(folder, "packages/app");
  await manifest(app, { dependencies: dependencies("*") });
  const member = path.join(folder, "packages/pulumi-portals");
  await mkdir(member, { recursive: true });
  await runWell("tar", ["-xzf", tarball, "--strip-components", "1", "-C", member], folder);
  await npmInstall(folder);
  return app;
}

const npmInstall = (folder: string) =>
  runWell("npm", ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"], folder);

const dependencies = (portals: string) => ({ "pulumi-portals": portals, "@pulumi/pulumi": pulumiVersion });

async function manifest(folder: string, fields: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify({ name: path.basename(folder), version: "0.0.0", private: true, ...fields });
  await writeFile(path.join(folder, "package.json"), text);
}

/** Copies the programs of `programs/` into a project. Those in TypeScript are no part of this repository's own build. */
export async function addPrograms(folder: string): Promise<void> {
  const programs = path.join(__dirname, "../programs");
  for (const file of await readdir(programs)) {
    await copyFile(path.join(programs, file), path.join(folder, file.replace(/\.txt$/, "")));
  }
}
