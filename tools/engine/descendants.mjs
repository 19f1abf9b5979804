import { execFileSync } from "node:child_process";
import process from "node:process";

/**
 * The engine leaves its language host and providers behind when it is killed; they are in process groups of their own,
 * so that only the process table, read before the kill, tells who belongs to it.
 *
 * @param {number} pid
 * @returns {number[]} its children, their children, and so on; none on Windows
 */
export function descendants(pid) {
  if (process.platform === "win32") return [];
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const line of execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).split("\n")) {
    const [child, parent] = line.trim().split(/\s+/).map(Number);
    if (child && parent) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const found = [];
  for (let queue = children.get(pid) ?? []; queue.length > 0; ) {
    found.push(...queue);
    queue = queue.flatMap((next) => children.get(next) ?? []);
  }
  return found;
}
