import { existsSync, readFileSync } from "node:fs";

/** Steps that change nothing at the portal. */
const QUIET = new Set(["same", "read", "refresh"]);

/**
 * @typedef {object} Planned
 * @property {string} urn
 * @property {string} op "create", "update", "replace" or "delete"
 * @property {string[]} properties names of the inputs that differ
 */

/**
 * What a command planned or did, from the log of the engine's events: one JSON object a line.
 * @param {string} file
 * @returns {{ planned: Planned[], changes: number }} `changes`: how many resources changed, as the engine counted
 */
export function readEvents(file) {
  if (!existsSync(file)) throw new Error(`the engine has not written its events to ${file}`);
  const events = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

  /** @type {Map<string, Planned>} */
  const planned = new Map();
  for (const { resourcePreEvent } of events) {
    const { op, urn, type, diffs, detailedDiff } = resourcePreEvent?.metadata ?? {};
    if (!urn || QUIET.has(op) || type === "pulumi:pulumi:Stack") continue;
    planned.set(urn, { urn, op, properties: [...new Set([...Object.keys(detailedDiff ?? {}), ...(diffs ?? [])])] });
  }

  const summary = events.findLast(({ summaryEvent }) => summaryEvent)?.summaryEvent;
  if (!summary) throw new Error("the engine has not written a summary: the command ended early");
  const changes = Object.entries(summary.resourceChanges ?? {})
    .filter(([op]) => !QUIET.has(op))
    .reduce((sum, [, count]) => sum + Number(count), 0);
  return { planned: [...planned.values()], changes };
}
