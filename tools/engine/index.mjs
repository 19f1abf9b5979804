import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { execute } from "./execute.mjs";
import { buildWithGo, usableGo } from "./go-build.mjs";
import { withLock } from "./lock.mjs";
import { cacheFolder, findProgram, nodeFolder, pathFolders, sdkFolder } from "./places.mjs";
import { withProgress } from "./progress.mjs";
import { atLeast, CLI, OLDEST_CLI, OLDEST_GO } from "./versions.mjs";

/** @import { Engine, EngineOptions, EngineSource } from "./index.mjs" */

const INSTALL_LIMIT_MS = 10 * 60_000;
const UNFINISHED = "unfinished-";

/** @type {Promise<Engine> | undefined} */
let pending;
/** @type {string | undefined} */
let enginePath;

/**
 * Finds the Pulumi CLI with its Node language host, or installs them under the user's cache folder.
 * @param {EngineOptions} [options]
 * @returns {Promise<Engine>}
 */
export function ensureEngine({ log = () => {} } = {}) {
  pending ??= obtain(log).catch((error) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

/**
 * The environment of an engine command that touches nothing but the given folders.
 * @param {{ home: string, backend: string, passphrase: string, path?: string }} options
 * @returns {Record<string, string>}
 */
export function engineEnv({ home, backend, passphrase, path: value = enginePath ?? enginePathOf([]) }) {
  return {
    PATH: value,
    PULUMI_HOME: home,
    // The engine takes the text after file:// as a path, also on Windows (file://C:/folder).
    PULUMI_BACKEND_URL: backend.includes("://") ? backend : `file://${backend.replaceAll("\\", "/")}`,
    PULUMI_CONFIG_PASSPHRASE: passphrase,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_DISABLE_CI_DETECTION: "true",
  };
}

/** @param {(line: string) => void} log @returns {Promise<Engine>} */
async function obtain(log) {
  const folders = pathFolders();
  const beside = (/** @type {string} */ pulumi) => [path.dirname(pulumi), ...folders];
  const onPath = await look(findProgram("pulumi", folders), beside, "path");
  if (onPath) return onPath;

  const target = path.join(cacheFolder(), CLI);
  const bin = path.join(target, "bin");
  /** @param {EngineSource} source */
  const installed = (source) => look(findProgram("pulumi", [bin]), () => [bin], source);
  const before = await installed("cache");
  if (before) return before;

  await mkdir(cacheFolder(), { recursive: true });
  /** @type {string[]} */
  const failures = [];
  const waiting = (/** @type {string} */ pid) => log(`engine: process ${pid} is installing it, waiting`);
  const made = await withLock(
    `${target}.lock`,
    async (alive) => {
      const meanwhile = await installed("cache");
      if (meanwhile) return meanwhile;
      await removeUnfinished();
      for (const [source, install] of installers(log, alive)) {
        const folder = await mkdtemp(path.join(cacheFolder(), UNFINISHED));
        try {
          await install(folder);
          await rm(target, { recursive: true, force: true });
          await mkdir(target, { recursive: true });
          await rename(path.join(folder, "bin"), bin);
          const engine = await installed(source);
          if (engine) return engine;
          failures.push(`${source}: the installed files do not run`);
        } catch (error) {
          failures.push(`${source}: ${error instanceof Error ? error.message : error}`);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }
      return undefined;
    },
    { waiting },
  );
  if (made) return made;
  throw new Error(
    [
      `No Pulumi CLI ${OLDEST_CLI} or newer with its Node language host was found on PATH or in ${target}, and none could be installed.`,
      ...failures.map((failure) => `- ${failure}`),
      `Install the Pulumi CLI (pulumi.com, "Download & install Pulumi") so that \`pulumi version\` works in this terminal,`,
      `or install Go ${OLDEST_GO} or newer (go.dev, "Download and install") and run this again: it then builds the CLI itself.`,
    ].join("\n"),
  );
}

/**
 * @param {(line: string) => void} log
 * @param {() => void} alive
 * @returns {[EngineSource, (folder: string) => Promise<void>][]}
 */
function installers(log, alive) {
  const installer = fileURLToPath(new URL("./official-installer.mjs", import.meta.url));
  return [
    [
      "installer",
      async (folder) => {
        if (!sdkFolder()) throw new Error("the package @pulumi/pulumi is missing: run npm ci");
        const args = [installer, CLI, folder];
        // Both keep out of the user's own ~/.pulumi; the proxy variables are not Node's default.
        const env = { PULUMI_HOME: path.join(folder, "home"), NODE_USE_ENV_PROXY: "1" };
        const run = () => execute(process.execPath, args, { env, limitMs: INSTALL_LIMIT_MS }).then(() => {});
        await withProgress(log, `installing the Pulumi CLI ${CLI} with Pulumi's installer`, run, alive);
      },
    ],
    [
      "go",
      async (folder) => {
        const go = await usableGo();
        if (!go) throw new Error(`no Go ${OLDEST_GO} or newer on PATH`);
        log(`engine: building with ${go} into ${cacheFolder()}, about 4 minutes the first time`);
        await buildWithGo(folder, { log, alive });
      },
    ],
  ];
}

/**
 * @param {string | undefined} pulumi
 * @param {(pulumi: string) => string[]} hostFolders where its language host may be
 * @param {EngineSource} source
 * @returns {Promise<Engine | undefined>} undefined when it is missing, too old, or does not run
 */
async function look(pulumi, hostFolders, source) {
  if (!pulumi) return undefined;
  const host = findProgram("pulumi-language-nodejs", hostFolders(pulumi));
  if (!host) return undefined;
  // Even this command writes a log into PULUMI_HOME.
  const home = await mkdtemp(path.join(os.tmpdir(), "pulumi-home-"));
  const env = { PULUMI_SKIP_UPDATE_CHECK: "true", PULUMI_HOME: home };
  const printed = await execute(pulumi, ["version"], { env, limitMs: 30_000 }).catch(() => "");
  await rm(home, { recursive: true, force: true });
  const version = printed.trim().replace(/^v/, "");
  if (!atLeast(version, OLDEST_CLI)) return undefined;
  enginePath = enginePathOf([path.dirname(pulumi), path.dirname(host)]);
  return { pulumi, version, path: enginePath, source };
}

/** @param {string[]} folders @returns {string} */
function enginePathOf(folders) {
  const sdk = sdkFolder();
  const all = [nodeFolder(), ...folders, ...(sdk ? [sdk] : []), ...(process.env.PATH ?? "").split(path.delimiter)];
  return [...new Set(all)].join(path.delimiter);
}

/** Called with the lock held, so nobody is working in them. */
async function removeUnfinished() {
  for (const name of await readdir(cacheFolder())) {
    if (name.startsWith(UNFINISHED)) await rm(path.join(cacheFolder(), name), { recursive: true, force: true });
  }
}

if (
  process.argv[1] &&
  existsSync(process.argv[1]) &&
  fileURLToPath(import.meta.url) === path.resolve(process.argv[1])
) {
  try {
    const engine = await ensureEngine({ log: (line) => console.error(line) });
    if (process.argv.includes("--print")) console.log(JSON.stringify(engine, null, 2));
    else console.log(`pulumi ${engine.version} (${engine.source}): ${engine.pulumi}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
