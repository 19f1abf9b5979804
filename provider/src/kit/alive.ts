import { readFileSync } from "node:fs";

/**
 * Whether a process of this machine is there. One of somebody else answers with a refusal. One that has ended and whose
 * parent has not asked how is gone: where nobody asks, as in a container without an init, it would stay for ever.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return statOf(pid)?.[0] !== "Z";
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When a process began, in a form of the system's own: ticks since the system's start (proc(5), field 22). `undefined`
 * where the system does not tell.
 */
export const startOf = (pid: number): string | undefined => statOf(pid)?.[19];

/** What Linux tells of a process from its state on; `undefined` elsewhere. The name before it may hold anything. */
function statOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
  } catch {
    return undefined;
  }
}
