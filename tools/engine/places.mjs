import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import process from "node:process";

const require = createRequire(import.meta.url);

const windows = process.platform === "win32";

/** @param {string} name @returns {string} the file name of a program on this system */
export const program = (name) => (windows ? `${name}.exe` : name);

/**
 * The folder for things that can be made again, of this user and this project.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function cacheFolder(env = process.env) {
  const home = os.homedir();
  const base =
    env.XDG_CACHE_HOME ||
    (windows && (env.LOCALAPPDATA || path.join(home, "AppData", "Local"))) ||
    path.join(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
  return path.join(base, "pulumi-portals", "engine");
}

/**
 * @param {string} name a program, without `.exe`
 * @param {readonly string[]} folders
 * @returns {string | undefined} its path in the first of the folders that has it
 */
export function findProgram(name, folders) {
  return folders.map((folder) => path.join(folder, program(name))).find(isFile);
}

/** @param {NodeJS.ProcessEnv} [env] @returns {string[]} the absolute folders of PATH */
export function pathFolders(env = process.env) {
  return (env.PATH ?? "").split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}

/** @returns {string | undefined} the folder of the package `@pulumi/pulumi`, which holds `pulumi-resource-pulumi-nodejs` */
export function sdkFolder() {
  try {
    return path.dirname(require.resolve("@pulumi/pulumi/package.json"));
  } catch {
    return undefined;
  }
}

/**
 * The folder of the Node that runs programs and providers: this one, or the npm package `node` when this one is older
 * than the provider needs.
 * @returns {string}
 */
export function nodeFolder() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return path.dirname(process.execPath);
  try {
    const folder = path.join(path.dirname(require.resolve("node/package.json")), "bin");
    if (existsSync(path.join(folder, program("node")))) return folder;
  } catch {
    // Not installed: the provider itself refuses a Node that is too old.
  }
  return path.dirname(process.execPath);
}

/** @param {string} file */
function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
