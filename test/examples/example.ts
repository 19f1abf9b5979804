import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { type EngineStack, openStack } from "../support/engine";
import { openPortal, type Portal } from "../support/portal";

const limited = ["clinked", "clickup"] as const;

export const ROOT = path.resolve(__dirname, "../..");

const TS_NODE = path.join(ROOT, "node_modules/ts-node/dist/bin.js");

/** A stack of an example program, and the sandbox that it works in. */
export interface Example {
  readonly portal: Portal;
  readonly stack: EngineStack;
  /** Runs a program of the example that is no Pulumi program, and returns what it prints. */
  program(file: string, env?: Readonly<Record<string, string>>): Promise<string>;
  /** Takes the requests so far out of every limit, as a pause would. Returns what the next command needs for it. */
  rested(): Promise<{ env: Record<string, string> }>;
  dispose(): Promise<void>;
}

const CLOCK_FACTOR = 20;

export async function openExample(name: string): Promise<Example> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), `portals-${name}-`));
  // A whole example may be more than a minute of ClickUp's limit.
  const portal = await openPortal({ clockFactor: CLOCK_FACTOR });
  let rests = 0;
  const clean = async () => {
    await portal.close();
    rmSync(stateFolder, { recursive: true, force: true });
  };
  try {
    const env = {
      ...portal.env,
      PORTALS_STATE_DIR: stateFolder,
      PORTALS_CLOCK_FACTOR: String(CLOCK_FACTOR),
    } as Record<string, string>;
    const program = path.join(ROOT, "examples", name);
    const stack = await openStack({ program, stack: "example-test", env });
    return {
      portal,
      stack,
      async program(file, more = {}) {
        const { stdout } = await promisify(execFile)(process.execPath, [TS_NODE, "--transpile-only", file], {
          cwd: program,
          env: { ...process.env, ...env, ...more },
        });
        return stdout;
      },
      async rested() {
        await Promise.all(limited.map((system) => portal.sandbox.control.clearWindow(system)));
        return { env: { PORTALS_STATE_DIR: path.join(stateFolder, `rest-${++rests}`) } };
      },
      async dispose() {
        await stack.dispose();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}
