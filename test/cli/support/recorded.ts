import { readFileSync } from "node:fs";
import path from "node:path";
import type { EngineEvent } from "@pulumi/pulumi/automation/events";
import { EventReader, type Seen } from "../../../provider/src/cli/drift/events";
import type { ResourceDrift } from "../../../provider/src/cli/drift/report";

/** The engine's own events of the scenario in drift.test.ts, without places and times of one machine. */
export const RECORDED = path.resolve(__dirname, "../events/busy.jsonl");

export const eventsIn = (file: string): EngineEvent[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as EngineEvent);

export function seen(events: readonly EngineEvent[]): Seen {
  const reader = new EventReader();
  for (const event of events) reader.take(event);
  return reader.seen();
}

/** What two runs have in common: not the name of the stack, and no ids that a portal gives by chance. */
export const comparable = (drift: readonly ResourceDrift[]) => drift.map(({ urn: _, id: __, ...rest }) => rest);

/** Events as they can be kept: without times, places in sources and the name of one test's stack. */
export const portable = (log: string, stack: string): string =>
  log
    .replaceAll(stack, "busy")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const event = JSON.parse(line, (name, value) =>
        ["sourcePosition", "stackTrace", "created", "modified"].includes(name) ? undefined : value,
      ) as Record<string, unknown>;
      return `${JSON.stringify({ ...event, timestamp: 0 })}\n`;
    })
    .join("");
