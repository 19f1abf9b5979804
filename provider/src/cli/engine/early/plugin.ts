import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/** The module of Pulumi's SDK that is the dynamic provider, as its script asks Node for it. */
export const SDK_PROVIDER = "@pulumi/pulumi/cmd/dynamic-provider";

/** The name by which the engine looks for the plugin. */
export const PLUGIN = "pulumi-resource-pulumi-nodejs";

/**
 * The program that the engine would start for dynamic resources: the one on PATH, else the one beside `pulumi`.
 * `undefined` when there is none, or it is somebody's own.
 *
 * @param cwd the folder in which the engine is started
 */
export function dynamicPlugin(cwd: string, env: NodeJS.ProcessEnv): string | undefined {
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

/** Whether this user may run it, from where it lies. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
