import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { engineDefaults, type PulumiOptions } from "../pulumi";
import { dynamicProgram } from "./dynamic";
import { nativeProgram } from "./native";
import { StandIn } from "./stand-in";

export interface EarlyProvider {
  /** What the engine is started with, so that it finds the process. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends the process as the engine ends a plugin when all is saved, and waits until it has. */
  end(): Promise<void>;
}

/** How long a provider may take to write what it has to. */
const GRACE_MS = 5000;

/**
 * Starts the process of the project's provider while the engine still reads its state, so that the modules are loaded
 * when the engine asks for it: the plugin where the project file names it, else the SDK's dynamic provider. It runs with
 * the arguments, the environment and the folder that the engine gives to the plugin.
 *
 * `undefined` where the engine would start another provider than these, on Windows, and with
 * `PORTALS_EARLY_PROVIDER=off`: then the engine starts it as ever.
 *
 * @param onLine takes what the provider writes, which the engine would have told as messages
 */
export function earlyProvider(
  { cwd, env }: Pick<PulumiOptions, "cwd" | "env">,
  onLine: (line: string) => void,
): EarlyProvider | undefined {
  if (env.PORTALS_EARLY_PROVIDER === "off" || process.platform === "win32") return undefined;
  const program = nativeProgram(cwd) ?? dynamicProgram(cwd, env);
  const standIn = program && StandIn.make(program.plugin);
  if (!standIn) return undefined;

  // In a group of its own: Ctrl-C is for the engine, which ends its reads in order.
  const child = spawn(
    "node",
    ["--require", program.modules, "--require", path.join(__dirname, "process.js"), program.main],
    {
      cwd,
      env: { ...engineDefaults(env), ...env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.once("error", () => resolve());
  });
  // A process that is gone takes no call; the stand-in sees that, and starts the plugin.
  child.stdin.on("error", () => {});
  listen(child, (port) => standIn.tell(port), onLine);
  if (child.pid !== undefined) standIn.serve(child.pid);
  standIn.onCall((call) => {
    if (program.isFor(call)) child.stdin.write(`${JSON.stringify(call)}\n`);
    else child.kill("SIGKILL");
  });
  return {
    env: { ...env, ...program.foundBy(standIn.program) },
    async end() {
      child.kill("SIGINT");
      const timer = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
      await ended;
      clearTimeout(timer);
      standIn.remove();
    },
  };
}

/** The first line is the port, as for every plugin. */
function listen(child: ChildProcess, onPort: (port: string) => void, onLine: (line: string) => void): void {
  let hasPort = false;
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      if (hasPort || stream !== child.stdout) return onLine(line);
      hasPort = true;
      onPort(line);
    });
  }
}
