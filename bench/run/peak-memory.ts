import { readdirSync, readFileSync } from "node:fs";

/** What a process of a run is there for. */
export type Role = "provider" | "program" | "engine";

/** Peak resident memory in MB of the largest process of each role. Empty where there is no /proc. */
export type Peaks = Partial<Record<Role, number>>;

const SAMPLE_MS = 100;

/** Watches a command and all processes below it until `stop`. The kernel keeps the peak, so samples may be rare. */
export function watchMemory(pid: number): { stop(): Peaks } {
  const peaks: Peaks = {};
  const roles = new Map<number, Role | undefined>();
  const sample = () => {
    for (const each of family(pid)) {
      if (roles.get(each) === undefined) roles.set(each, roleOf(each, pid));
      const role = roles.get(each);
      const peak = role && peakOf(each);
      if (role && peak) peaks[role] = Math.max(peaks[role] ?? 0, peak);
    }
  };
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    stop() {
      clearInterval(timer);
      return peaks;
    },
  };
}

/** A process and all below it. */
export function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of list("/proc")) {
    const pid = Number(name);
    if (!pid) continue;
    // The name of the program may hold anything, so what follows its last bracket counts.
    const parent = Number(read(`/proc/${pid}/stat`).split(")").at(-1)?.trim().split(" ")[1]);
    if (parent) parents.set(pid, parent);
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

/** Undefined while a process has not become what it will be: it is looked at again. */
function roleOf(pid: number, root: number): Role | undefined {
  const command = read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
  if (/dynamic-provider|terraform-provider-|plugin\/main\.js/.test(command)) return "provider";
  if (/cmd\/run|pulumi-language-nodejs/.test(command)) return "program";
  return pid === root ? "engine" : undefined;
}

function peakOf(pid: number): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** "" for a process that has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
