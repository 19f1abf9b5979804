import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Engine } from "../../tools/engine/index.mjs" with { "resolution-mode": "import" };

export const PASSPHRASE = "correct horse";

const COMMAND_LIMIT_MS = 180_000;
/** `pulumi` prints for people unless told otherwise; nothing may ask. */
const PLAIN = ["--non-interactive", "--color", "never"];

export interface StackOptions {
  /** Folder with Pulumi.yaml. */
  program: string;
  stack: string;
  /** For the program and its providers, over the environment of the tests. */
  env?: Record<string, string>;
  /** The engine keeps its log, which is a third of what its commands take. */
  engineLog?: boolean;
}

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  /** Allowed exit codes, by default 0. */
  expect?: number | readonly number[];
  env?: Record<string, string>;
}

/** A command that is still running. */
export interface Started {
  child: ChildProcess;
  /** What it printed so far. */
  output(): CommandResult;
  done: Promise<CommandResult>;
  /** kill -9 of the CLI alone, as a crash would: its providers stay until `dispose`. */
  kill(): Promise<CommandResult>;
}

export interface StateResource {
  urn: string;
  type: string;
  id?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
}

export interface State {
  version: number;
  deployment: { resources?: StateResource[]; pending_operations?: unknown[] };
}

/** An entry of an import file. */
export interface ImportResource {
  type: string;
  name: string;
  id: string;
  [more: string]: unknown;
}

export interface EngineStack {
  engine: Engine;
  /** Folder of the file backend: state, history and backups, for example to look for secrets in them. */
  stateDir: string;
  /** Any command; the stack and the program are given, `--yes` is not. */
  run(args: readonly string[], options?: RunOptions): Promise<CommandResult>;
  up(args?: readonly string[], options?: RunOptions): Promise<CommandResult>;
  preview(args?: readonly string[], options?: RunOptions): Promise<CommandResult>;
  refresh(args?: readonly string[], options?: RunOptions): Promise<CommandResult>;
  destroy(args?: readonly string[], options?: RunOptions): Promise<CommandResult>;
  exportState(args?: readonly string[]): Promise<State>;
  /** Imports without generated code and without protection. */
  importFile(resources: readonly ImportResource[], options?: RunOptions): Promise<CommandResult>;
  start(args: readonly string[], options?: Pick<RunOptions, "env">): Started;
  /** Ends what is still running and removes state, home and the stack's config file. */
  dispose(): Promise<void>;
}

/** A new stack with its own backend and PULUMI_HOME in a temp folder. Installs the engine when there is none. */
export async function openStack({ program, stack, env = {}, engineLog = false }: StackOptions): Promise<EngineStack> {
  const { ensureEngine, engineEnv } = await import("../../tools/engine/index.mjs");
  const { compileCache } = await import("../../tools/compile-cache.mjs");
  const { descendants } = await import("../../tools/engine/descendants.mjs");
  const engine = await ensureEngine({ log: (line) => process.stderr.write(`${line}\n`) });
  const folder = await mkdtemp(path.join(os.tmpdir(), "portals-engine-"));
  const stateDir = path.join(folder, "state");
  const home = path.join(folder, "home");
  await Promise.all([mkdir(stateDir), mkdir(home)]);
  // In the place of the folder that the engine would make for it.
  if (!engineLog) await writeFile(path.join(home, "logs"), "");
  const config = path.join(program, `Pulumi.${stack}.yaml`);
  const ownConfig = !existsSync(config);
  const left = new Set<number>();
  const running = new Set<Started>();

  const environment = {
    ...process.env,
    ...engineEnv({ home, backend: stateDir, passphrase: PASSPHRASE, path: engine.path }),
    // The programs are type-checked by `npm run check`; checking again costs about a second per command.
    TS_NODE_TRANSPILE_ONLY: "true",
    PULUMI_NODEJS_TRANSPILE_ONLY: "true",
    // Benchmarks have it from here alone.
    ...compileCache,
    ...env,
  };

  function start(args: readonly string[], options: Pick<RunOptions, "env"> = {}): Started {
    // An ignored SIGINT, inherited from a background shell, would cost 5 s per plugin. Node resets signals in children.
    const child = spawn(engine.pulumi, [...args, ...PLAIN, "--cwd", program], {
      env: { ...environment, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    const output = () => ({ code: child.exitCode, stdout, stderr });
    const done = new Promise<CommandResult>((resolve, reject) => {
      child.on("error", reject);
      // Not "close": providers that outlive a killed CLI hold its pipes open.
      child.on("exit", () => {
        if (child.signalCode) resolve(output());
      });
      child.on("close", () => resolve(output()));
    }).finally(() => running.delete(started));
    const kill = () => {
      if (child.pid !== undefined) for (const pid of descendants(child.pid)) left.add(pid);
      child.kill("SIGKILL");
      return done;
    };
    const started = { child, output, done, kill };
    running.add(started);
    return started;
  }

  async function run(args: readonly string[], { expect = 0, env: more }: RunOptions = {}): Promise<CommandResult> {
    const started = start(args, { env: more });
    const limit = setTimeout(() => void started.kill(), COMMAND_LIMIT_MS);
    const result = await started.done.finally(() => clearTimeout(limit));
    const allowed: readonly (number | null)[] = typeof expect === "number" ? [expect] : expect;
    if (!allowed.includes(result.code)) {
      const expected = allowed.join(" or ");
      throw new Error(
        `pulumi ${args.join(" ")} exited with ${result.code}, not ${expected}\n${result.stdout}${result.stderr}`,
      );
    }
    return result;
  }

  const inStack = (command: string, ...fixed: string[]) => {
    return (args: readonly string[] = [], options?: RunOptions) =>
      run([command, ...fixed, "--stack", stack, ...args], options);
  };

  async function dispose(): Promise<void> {
    await Promise.all([...running].map((started) => started.kill()));
    for (const pid of left) endProcess(pid);
    if (ownConfig) await rm(config, { force: true });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }

  const importArgs = ["--yes", "--skip-preview", "--generate-code=false", "--protect=false"];
  let imports = 0;

  try {
    await run(["stack", "init", stack]);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    engine,
    stateDir,
    run: (args, options) => run(withStack(args, stack), options),
    up: inStack("up", "--yes", "--skip-preview"),
    preview: inStack("preview"),
    refresh: inStack("refresh", "--yes", "--skip-preview"),
    destroy: inStack("destroy", "--yes", "--skip-preview"),
    exportState: async (args = []) => JSON.parse((await run(["stack", "export", "--stack", stack, ...args])).stdout),
    importFile: async (resources, options) => {
      const file = path.join(folder, `import-${++imports}.json`);
      await writeFile(file, JSON.stringify({ resources }));
      return run(["import", "--file", file, ...importArgs, "--stack", stack], options);
    },
    start: (args, options) => start(withStack(args, stack), options),
    dispose,
  };
}

const STACKLESS = new Set(["version", "about", "login", "whoami", "package", "plugin"]);

function withStack(args: readonly string[], stack: string): readonly string[] {
  return args.includes("--stack") || STACKLESS.has(args[0] ?? "") ? args : [...args, "--stack", stack];
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}
