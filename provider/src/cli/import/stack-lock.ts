import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../../kit/alive";
import { type PulumiOptions, pulumi } from "../engine/pulumi";

/** Who holds a stack of a backend that is a folder or a bucket, as the engine tells it. */
export interface LockHolder {
  readonly host: string;
  readonly pid: number;
}

const HOLDER = /created by \S*@(\S+) \(pid (\d+)\)/g;

/** The holders that a failure names; `undefined` when it is about no such lock. */
export function lockHolders(failure: string): LockHolder[] | undefined {
  if (!/currently locked/i.test(failure)) return undefined;
  const holders = [...failure.matchAll(HOLDER)].map(([, host = "", pid]) => ({ host, pid: Number(pid) }));
  return holders.length > 0 ? holders : undefined;
}

export interface LockOptions extends PulumiOptions {
  readonly stack: string;
  readonly tell: (text: string) => void;
  readonly isAlive?: (pid: number) => boolean;
  readonly pause?: (ms: number) => Promise<unknown>;
}

const POLL_MS = 500;
const LIMIT_MS = 120_000;

/**
 * Waits for the engine of an earlier command that goes on by itself, and removes the lock of one that was killed. Tells
 * whether the command may be tried again: not while another machine, or somebody for long, holds the stack.
 */
export async function freed(failure: string, options: LockOptions): Promise<boolean> {
  const { stack, tell, isAlive: lives = isAlive, pause = sleep, signal } = options;
  const holders = lockHolders(failure);
  if (!holders || holders.some(({ host }) => host !== hostname())) return false;
  const living = () => holders.find(({ pid }) => lives(pid));
  let waited = 0;
  for (let holder = living(); holder; holder = living()) {
    if (waited >= LIMIT_MS || signal?.aborted) return false;
    if (waited === 0) tell(`waiting for process ${holder.pid}, which is at work on stack ${stack}`);
    await pause(POLL_MS);
    waited += POLL_MS;
  }
  if (waited > 0) return true;
  tell(`process ${holders[0]?.pid} is gone and has left a lock on stack ${stack}: \`pulumi cancel\` removes it`);
  const { code } = await pulumi(["cancel", "--yes", "--stack", stack], options);
  return code === 0;
}
