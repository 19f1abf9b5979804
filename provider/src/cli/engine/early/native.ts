import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { projectFile, projectFolder } from "../../import/program-folder";
import type { EarlyProgram } from "./program";
import { STAND_IN } from "./stand-in";

const PLUGIN = path.resolve(__dirname, "../../../../plugin/pulumi-resource-portals");
const MAIN = path.resolve(__dirname, "../../../plugin/main.js");

/** This package's own plugin, where the project file says that the engine is to take it. */
export function nativeProgram(cwd: string): EarlyProgram | undefined {
  const folder = projectFolder(cwd);
  if (folder === undefined || !isNamed(folder)) return undefined;
  return {
    ...{ plugin: PLUGIN, main: MAIN, modules: path.join(__dirname, "native-modules.js") },
    isFor: () => true,
    foundBy: (program) => ({ [STAND_IN]: program }),
  };
}

/** Paths as everybody writes them: to load a reader of YAML takes longer than a wrong guess costs, and that costs only time. */
const PATHS = /^[ \t-]*"?path"?:[ \t]*(["']?)(.+?)\1[ \t]*,?[ \t]*(?:#.*)?$/gm;

function isNamed(folder: string): boolean {
  const text = readFileSync(projectFile(folder) ?? "", "utf8").replace(/\r/g, "");
  return [...text.matchAll(PATHS)].some(([, , place = ""]) =>
    isOwn(path.resolve(folder, place, path.basename(PLUGIN))),
  );
}

function isOwn(file: string): boolean {
  try {
    return realpathSync(file) === realpathSync(PLUGIN);
  } catch {
    return false;
  }
}
