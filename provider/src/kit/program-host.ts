import * as pulumi from "@pulumi/pulumi";
import { createLog } from "../http/log";
import { writeUsageFile } from "../http/usage";
import { Runtime } from "./runtime";

let runtime: Runtime | undefined;

/**
 * The runtime of a program. It shares the request budget with the provider's process, and nothing else. Neither its
 * connections nor its state file keep the program alive.
 */
export function programRuntime(): Runtime {
  if (runtime) return runtime;
  // A program's stdout is its own.
  const log = createLog({ write: (line) => process.stderr.write(`portals: ${made.redactor.text(line)}\n`) });
  const made: Runtime = new Runtime({ config: (key) => pulumi.runtime.getConfig(key), log });
  runtime = made;
  process.once("exit", () => tellUsage(made));
  return made;
}

/** The provider tells its own requests; these are the program's. */
function tellUsage({ usage, log, env }: Runtime): void {
  const summary = usage.summary();
  if (summary.total === 0) return;
  log.debug(`program: ${usage.line()}`);
  if (env.PORTALS_USAGE_FILE) writeUsageFile(env.PORTALS_USAGE_FILE, summary);
}
