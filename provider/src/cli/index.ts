#!/usr/bin/env node
import "../node-version";
import { run } from "./program";

// `portals drift | head` has read enough; that is no failure.
process.stdout.on("error", (reason: NodeJS.ErrnoException) => {
  if (reason.code !== "EPIPE") throw reason;
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
