import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { EarlyProgram } from "./program";
import { isProgram } from "./stand-in";

/** The module of Pulumi's SDK that is the dynamic provider, as its script asks Node for it. */
const SDK_PROVIDER = "@pulumi/pulumi/cmd/dynamic-provider";

/** The name by which the engine looks for the plugin. */
const PLUGIN = "pulumi-resource-pulumi-nodejs";

/**
 * The SDK's own provider, for the dynamic resources of a project. `undefined` where the engine would not start it by the
 * script that comes with it, or the project has no SDK.
 */
export function dynamicProgram(cwd: string, env: NodeJS.ProcessEnv): EarlyProgram | undefined {
  const [plugin, main] = [dynamicPlugin(cwd, env), sdkProvider(cwd)];
  if (!plugin || !main) return undefined;
  return {
    ...{ plugin, main, modules: path.join(__dirname, "dynamic-modules.js") },
    // A project may keep its program in a folder with packages of its own.
    isFor: (call) => sdkProvider(call.cwd) === main,
    // The engine takes the first one on PATH. An empty entry would be the folder of the project.
    foundBy: (program) => ({ PATH: [path.dirname(program), ...(env.PATH ? [env.PATH] : [])].join(path.delimiter) }),
  };
}

/** The program that the engine would start: the one on PATH, else the one beside `pulumi`; none if it is somebody's own. */
function dynamicPlugin(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  const found = onPath(PLUGIN, env) ?? beside(engineIn(cwd, env));
  return found !== undefined && isSdkScript(found) ? found : undefined;
}

function engineIn(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
  const command = env.PORTALS_PULUMI || "pulumi";
  return command.includes(path.sep) ? path.resolve(cwd, command) : onPath(command, env);
}

/** Entries that are no whole path depend on who looks, and the engine runs nothing from them. */
const onPath = (command: string, { PATH = "" }: NodeJS.ProcessEnv): string | undefined =>
  PATH.split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, command))
    .find(isProgram);

function beside(command: string | undefined): string | undefined {
  if (command === undefined || !isProgram(command)) return undefined;
  const program = path.join(path.dirname(realpathSync(command)), PLUGIN);
  return isProgram(program) ? program : undefined;
}

function isSdkScript(program: string): boolean {
  try {
    return readFileSync(program, "utf8").includes(SDK_PROVIDER);
  } catch {
    return false;
  }
}

function sdkProvider(folder: string): string | undefined {
  try {
    return createRequire(path.resolve(folder, "package.json")).resolve(SDK_PROVIDER);
  } catch {
    return undefined;
  }
}
