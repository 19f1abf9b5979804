import { createLog } from "../http/log";
import { writeUsageFile } from "../http/usage";
import { Runtime } from "../kit/runtime";
import type { Progress } from "./terminal/progress";

/** The runtime of a command that asks portals itself. What it has to say stands among the command's progress. */
export function openRuntime(
  config: (key: string) => string | undefined,
  { env, progress }: { readonly env: NodeJS.ProcessEnv; readonly progress: Progress },
): Runtime {
  const log = createLog({ env, write: (line) => progress.say(runtime.redactor.text(line)) });
  const runtime: Runtime = new Runtime({ env, config, log });
  return runtime;
}

/** Closes it, and leaves the usage in the file that `PORTALS_USAGE_FILE` names. */
export async function closeRuntime(runtime: Runtime): Promise<void> {
  const usage = runtime.usage.summary();
  const file = runtime.env.PORTALS_USAGE_FILE;
  if (file && usage.total > 0) writeUsageFile(file, usage);
  await runtime.close();
}
