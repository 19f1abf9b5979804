// Runs in a process of its own, so that the caller can end a download that hangs: node official-installer.mjs VERSION ROOT
import { createRequire } from "node:module";
import process from "node:process";
import { pathToFileURL } from "node:url";

const PROBE_MS = 5_000;

const [, , version, root] = process.argv;
const require = createRequire(import.meta.url);

try {
  // The installer gives its download two minutes; without internet that is too long.
  await fetch("https://get.pulumi.com/install.sh", { method: "HEAD", signal: AbortSignal.timeout(PROBE_MS) });
} catch (error) {
  console.error(`get.pulumi.com cannot be reached: ${reason(error)}`);
  process.exit(2);
}

const automation = require.resolve("@pulumi/pulumi/automation");
const { PulumiCommand } = await import(pathToFileURL(automation).href);
const { SemVer } = createRequire(automation)("semver");
await PulumiCommand.install({ version: new SemVer(version), root });

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
