import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCommand, usableGo } from "../engine/go-build.mjs";
import { ensureEngine } from "../engine/index.mjs";
import { withLock } from "../engine/lock.mjs";
import { cacheFolder, findProgram, pathFolders, program } from "../engine/places.mjs";
import { CLI, LANGUAGE_HOST, OLDEST_GO } from "../engine/versions.mjs";

/** @import { Languages } from "./index.mjs" */

const NAMES = ["pulumi-language-python", "pulumi-language-go"];
const SOURCE = fileURLToPath(new URL("./generator/main.go", import.meta.url));

const SDK = "github.com/pulumi/pulumi/sdk/v3";
const GENERATOR = {
  name: "generator",
  title: `the generators of Pulumi ${CLI}`,
  module: "github.com/pulumi/pulumi/pkg/v3",
  version: CLI,
  source: SOURCE,
  // As the CLI is built, so that Go takes the packages from its cache.
  tags: ["-tags", "osusergo,grpcnotrace"],
};
const HOSTS = [
  { name: "pulumi-language-python", command: `${SDK}/python/cmd/pulumi-language-python` },
  { name: "pulumi-language-go", command: `${SDK}/go/pulumi-language-go` },
];

/**
 * The language hosts of Python and Go: those of the CLI at hand, or a build of the newest that a Go module can require.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<Languages>}
 */
export async function ensureLanguages({ log = () => {} } = {}) {
  const { pulumi } = await ensureEngine({ log });
  const folders = [path.dirname(pulumi), ...pathFolders()];
  const own = folders.find((folder) => NAMES.every((name) => findProgram(name, [folder])));
  if (own) return { generators: own, hosts: own };

  const source = createHash("sha256")
    .update(await readFile(SOURCE))
    .digest("hex")
    .slice(0, 8);
  const target = path.join(cacheFolder(), `languages-${CLI}-${LANGUAGE_HOST}-${source}`);
  const languages = { generators: path.join(target, "generators"), hosts: path.join(target, "hosts") };
  if (existsSync(target)) return languages;
  if (!(await usableGo())) {
    throw new Error(`No ${NAMES.join(" and ")} beside the CLI, and no Go ${OLDEST_GO} or newer to build them with.`);
  }
  await mkdir(cacheFolder(), { recursive: true });
  await withLock(
    `${target}.lock`,
    async (alive) => {
      if (!existsSync(target)) await build(target, { log, alive });
    },
    { waiting: (pid) => log(`engine: process ${pid} is building the language hosts, waiting`) },
  );
  return languages;
}

/** @param {string} target @param {{ log: (line: string) => void, alive: () => void }} options */
async function build(target, options) {
  const folder = await mkdtemp(`${target}-`);
  const made = path.join(folder, "made");
  try {
    const [generators, hosts] = [path.join(made, "generators"), path.join(made, "hosts")];
    await Promise.all([generators, hosts].map((each) => mkdir(each, { recursive: true })));
    const bin = path.join(folder, "bin");
    await buildCommand(folder, GENERATOR, options);
    for (const name of NAMES)
      await copyFile(path.join(bin, program("generator")), path.join(generators, program(name)));
    for (const { name, command } of HOSTS) {
      const title = `${name} ${LANGUAGE_HOST}`;
      const host = { name, title, module: SDK, version: LANGUAGE_HOST, command, tags: [] };
      const sources = await buildCommand(folder, host, options);
      await rename(path.join(bin, program(name)), path.join(hosts, program(name)));
      // The host for Python runs this one, from the folder that it is in itself.
      const starter = path.join(hosts, "pulumi-language-python-exec");
      if (!existsSync(starter)) await copyFile(path.join(sources, "python/cmd/pulumi-language-python-exec"), starter);
      await chmod(starter, 0o755);
    }
    await rename(made, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
