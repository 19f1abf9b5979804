import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

/** The Chromium of the system. Throws with the name of what is missing. */
export function startChromium(): Promise<Browser> {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const programs = folders.flatMap((folder) =>
    ["chromium", "chromium-browser", "google-chrome"].map((name) => path.join(folder, name)),
  );
  const executablePath = programs.find((program) => existsSync(program));
  if (!executablePath) {
    throw new Error("Chromium is missing: install the package chromium (Debian, Ubuntu: apt-get install chromium).");
  }
  // Chromium's own sandbox refuses to run as root, which containers of a pipeline do.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}
