import { createLog, type Log } from "../../../provider/src/http/log";
import type { Redactor } from "../../../provider/src/http/redact";

/** A debug log that keeps its lines. */
export function linesLog(redactor?: Redactor): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: createLog({ level: "debug", write: (line) => lines.push(line), redactor }), lines };
}
