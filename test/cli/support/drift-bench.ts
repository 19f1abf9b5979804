import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Sandbox, startSandbox } from "../../../sandbox/src";
import { type EngineStack, openStack, PASSPHRASE } from "../../support/engine";
import { environmentOf } from "../../support/portal";

export const PROGRAM = path.resolve(__dirname, "../program");
const PORTALS = path.resolve(__dirname, "../../../provider/dist/cli/index.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built `portals` command in a process of its own. */
export function portals(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, [PORTALS, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...texts }));
  });
}

/** Two stacks over one sandbox: one to change things behind, and a quiet one. */
export interface DriftBench {
  readonly sandbox: Sandbox;
  readonly stack: EngineStack;
  readonly names: { readonly busy: string; readonly quiet: string };
  /** A folder for files, removed at the end. */
  readonly folder: string;
  portals(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  /** How many commands the engine has kept a log of. */
  engineLogs(): number;
  dispose(): Promise<void>;
}

export async function openDriftBench(): Promise<DriftBench> {
  const sandbox = await startSandbox();
  const folder = mkdtempSync(path.join(tmpdir(), "portals-drift-test-"));
  const names = { busy: `busy${process.pid}`, quiet: `quiet${process.pid}` };
  const own = { ...environmentOf(sandbox), PORTALS_STATE_DIR: path.join(folder, "portals") };
  const stack = await openStack({ program: PROGRAM, stack: names.busy, env: own, engineLog: true });
  const dispose = async () => {
    await stack.run(["stack", "rm", "--force", "--yes", "--stack", names.quiet], { expect: [0, 6, 255] });
    await stack.dispose();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await stack.run(["stack", "init", "--stack", names.quiet]);
    for (const name of [names.busy, names.quiet]) {
      await stack.run(["up", "--yes", "--skip-preview", "--stack", name]);
    }
  } catch (reason) {
    await dispose();
    throw reason;
  }
  const { engineEnv } = await import("../../../tools/engine/index.mjs");
  const { stateDir, engine } = stack;
  const home = path.join(path.dirname(stateDir), "home");
  const env = {
    ...process.env,
    ...engineEnv({ home, backend: stateDir, passphrase: PASSPHRASE, path: engine.path }),
    ...own,
  };
  return {
    sandbox,
    stack,
    names,
    folder,
    portals: (args, more = {}) => portals([...args, "--cwd", PROGRAM], { ...env, ...more }),
    engineLogs: () => readdirSync(path.join(home, "logs")).length,
    dispose,
  };
}
