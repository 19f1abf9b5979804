import { accessSync, constants, readFileSync, realpathSync } from "node:fs";
import path from "node:path";

/** The module of Pulumi's SDK that is the dynamic provider, as its script asks Node for it. */
export const SDK_PROVIDER = "@pulumi/pulumi/cmd/dynamic-provider";

/** The name by which the engine looks for the plugin. */
export const PLUGIN = "pulumi-resource-pulumi-nodejs";

/**
 * The program that the engine would start for dynamic resources: the one on PATH, else the one beside `pulumi`.
 * `undefined` when it is none, or somebody's own.
 */
export function dynamicPlugin(env: NodeJS.ProcessEnv): string | undefined {
  const found = onPath(PLUGIN, env) ?? beside(onPath(env.PORTALS_PULUMI || "pulumi", env));
  return found !== undefined && readFileSync(found, "utf8").includes(SDK_PROVIDER) ? found : undefined;
}

function onPath(command: string, { PATH = "" }: NodeJS.ProcessEnv): string | undefined {
  if (command.includes(path.sep)) return isProgram(command) ? command : undefined;
  return PATH.split(path.delimiter)
    .map((folder) => path.join(folder, command))
    .find(isProgram);
}

function beside(command: string | undefined): string | undefined {
  if (command === undefined) return undefined;
  const program = path.join(path.dirname(realpathSync(command)), PLUGIN);
  return isProgram(program) ? program : undefined;
}

/** Whether this user may run it, from where it lies. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
