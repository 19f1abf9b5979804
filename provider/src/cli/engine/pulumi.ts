import { type ChildProcess, spawn } from "node:child_process";
import { totalmem } from "node:os";
import path from "node:path";
import { stateFolder } from "../../http/state-file";

export interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface PulumiOptions {
  /** The project's folder, or one below it. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Interrupts the engine: it ends its providers and itself. With the reason `TERMINAL` it knows already. */
  readonly signal?: AbortSignal;
}

/** Ctrl-C reaches every process of a terminal; the engine would take a second one as "at once". */
export const TERMINAL = "the terminal has interrupted";

const GIB = 2 ** 30;

/**
 * The engine collects garbage as often as a server would; for a command of seconds that is a tenth of its time, so it may
 * take more memory, up to a quarter of the machine's. A state of 10,000 resources has half a GiB alive: where a quarter is
 * not much more than that, collecting would never end.
 */
function collection(): Record<string, string> {
  // Without a limit for the container this is 0, or more than there is.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return memory < 4 * GIB ? {} : { GOGC: "400", GOMEMLIMIT: String(Math.floor(memory / 4)) };
}

/** What the CLI runs with unless told otherwise. */
export const engineDefaults = (env: NodeJS.ProcessEnv): Readonly<Record<string, string>> => ({
  PULUMI_SKIP_UPDATE_CHECK: "true",
  // Each provider and program is a process that loads the same modules: a fifth of a second less when they are compiled.
  NODE_COMPILE_CACHE: path.join(stateFolder(env), "compiled"),
  ...collection(),
});

/** The CLI could not be started. */
export class NoPulumi extends Error {}

/**
 * Runs the Pulumi CLI that `PORTALS_PULUMI` names, else the one on PATH, without questions and colours.
 *
 * @throws NoPulumi when there is none; any exit code is an answer
 */
export function pulumi(args: readonly string[], { cwd, env, signal }: PulumiOptions): Promise<Ended> {
  const command = env.PORTALS_PULUMI || "pulumi";
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, "--non-interactive", "--color", "never"], {
      cwd,
      env: { ...engineDefaults(env), ...env },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const interrupt = () => signal?.reason !== TERMINAL && child.kill("SIGINT");
    signal?.addEventListener("abort", interrupt);
    const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
    child.once("error", (reason) => {
      reject(new NoPulumi(`${command} could not be started: ${reason.message}`));
    });
    child.once("close", (code) => {
      signal?.removeEventListener("abort", interrupt);
      resolve({ code, stdout: stdout(), stderr: stderr() });
    });
  });
}

function collected(stream: ChildProcess["stdout"]): () => string {
  const parts: string[] = [];
  stream?.setEncoding("utf8").on("data", (text: string) => parts.push(text));
  return () => parts.join("");
}
