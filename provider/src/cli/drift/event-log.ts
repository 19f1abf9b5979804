import { closeSync, openSync, readSync } from "node:fs";
import type { EngineEvent } from "@pulumi/pulumi/automation/events";

const CHUNK = 1 << 20;

/** Reads the engine's event log, one JSON object a line, while the engine is still writing it. */
export class EventLog {
  private readonly chunk = Buffer.alloc(CHUNK);
  private readonly decoder = new TextDecoder();
  private file: number | undefined;
  private rest = "";

  constructor(private readonly path: string) {}

  /** Events that have been written since the last call. A line that is not finished comes with a later one. */
  *next(): Generator<EngineEvent> {
    this.file ??= opened(this.path);
    if (this.file === undefined) return;
    for (;;) {
      const length = readSync(this.file, this.chunk);
      if (length === 0) return;
      const lines = (this.rest + this.decoder.decode(this.chunk.subarray(0, length), { stream: true })).split("\n");
      this.rest = lines.pop() ?? "";
      for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as EngineEvent;
    }
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }
}

/** The engine makes the file when it begins to work, which it may never do. */
function opened(path: string): number | undefined {
  try {
    return openSync(path, "r");
  } catch {
    return undefined;
  }
}
