import { existsSync } from "node:fs";

/** The variable by which `portals drift` names the program that speaks for a process of the plugin that it has started. */
export const STAND_IN = "PORTALS_PLUGIN_STAND_IN";

const SHELL = "/bin/sh";

/** What the plugin's program does: serves the engine, or leaves that to a process that is there already. */
export function start(): void {
  const standIn = process.env[STAND_IN];
  // Whatever is missing for it, the stand-in begins the plugin again without the variable.
  if (standIn && existsSync(standIn) && process.execve && process.platform !== "win32") {
    process.execve(SHELL, [SHELL, standIn, ...process.argv.slice(2)]);
  }
  (require("./server") as typeof import("./server")).serve();
}
