import { onTestFinished } from "vitest";
import type { UsageSummary } from "../../../provider/src/http/usage";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../sandbox/src/server";
import { type Child, child } from "./child";
import { tempFolder } from "./temp-folder";

/** A sandbox that ends with the test. */
export async function sandboxOf(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export interface Drive {
  readonly requests: number;
  readonly parallel?: number;
  /** Default: a folder of its own, so that nothing is shared by it. */
  readonly folder?: string;
  readonly env?: Record<string, string>;
}

/** A process that sends requests to the sandbox as a provider does. */
export function drive(sandbox: Sandbox, { requests, parallel = 4, folder = tempFolder(), env = {} }: Drive): Child {
  return child("drive-child.ts", {
    PORTALS_STATE_DIR: folder,
    PORTALS_EGRESS: "office",
    CLINKED_BASE_URL: sandbox.url,
    CLINKED_CLIENT_ID: sandbox.clientId,
    CLINKED_CLIENT_SECRET: sandbox.clientSecret,
    COUNT: String(requests),
    PARALLEL: String(parallel),
    ...env,
  });
}

/** The usage of a process that has come to its end. */
export async function usageOf(process: Child): Promise<UsageSummary> {
  const line = await process.line("summary ").catch(() => {
    throw new Error(`it did not finish: ${process.lines.filter((text) => text !== "answered").join("; ")}`);
  });
  return JSON.parse(line.slice("summary ".length)) as UsageSummary;
}

/**
 * Four processes that together send so many requests: on one machine when they share a folder, else on four. What the
 * sandbox counted, and what each of them told.
 */
export async function fourProcesses(sandbox: Sandbox, each: Drive) {
  const processes = [1, 2, 3, 4].map(() => drive(sandbox, { ...each, requests: each.requests / 4 }));
  const usages = await Promise.all(processes.map(usageOf));
  return { counts: await sandbox.control.counts("clinked"), usages, processes };
}
