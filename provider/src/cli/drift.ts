import path from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { CommandError, type Surroundings } from "./command";
import { htmlText } from "./drift/html";
import { jsonText } from "./drift/json";
import { markdownText } from "./drift/markdown";
import { exitCode, reportOf, type StackDrift } from "./drift/report";
import { checkStacks } from "./drift/run";
import { tableText } from "./drift/table";
import { engineError } from "./engine/failure";
import { type PulumiOptions, TERMINAL } from "./engine/pulumi";
import { listStacks } from "./engine/stacks";
import { fitsPattern } from "./pattern";
import { writeReport } from "./report-forms";
import { Progress } from "./terminal/progress";

interface DriftOptions {
  readonly cwd?: string;
  readonly stack: readonly string[];
  readonly all?: boolean;
  readonly stacks?: string;
  readonly parallel: number;
  readonly target: readonly string[];
  readonly unmanaged?: boolean;
  /** `true`: to stdout, in place of the table. */
  readonly json?: string | true;
  readonly markdown?: string | true;
  readonly html?: string;
}

const NOTES = `
Compares with the engine's own \`pulumi refresh --preview-only\`; the program is not run and nothing is changed.
Exit codes: 0 no drift, 2 drift, 1 something could not be checked.`;

export function addDrift(portals: Command, surroundings: Surroundings): void {
  const collect = (value: string, before: readonly string[]) => [...before, value];
  portals
    .command("drift")
    .description("Find what was changed at the portals behind the program's back.")
    .option("-C, --cwd <folder>", "folder of the Pulumi project")
    .option("-s, --stack <name>", "stack to check, repeatable; the selected one by default", collect, [])
    .addOption(new Option("--all", "check all stacks of the project").conflicts(["stack", "stacks"]))
    .addOption(new Option("--stacks <pattern>", 'check the stacks that fit, for example "client-*"').conflicts("stack"))
    .option("-p, --parallel <count>", "reads that the engine begins at a time", wholeNumber, 64)
    .option("-t, --target <urn>", "resource to check alone, repeatable; * and ** stand for any text", collect, [])
    .option("--unmanaged", "list objects of the portals that no checked stack has as well")
    .option("--json [file]", "write the report as JSON, to stdout without a file")
    .option("--markdown [file]", "write it as Markdown, for example for a pull request")
    .option("--html <file>", "write it as one HTML page")
    .addHelpText("after", NOTES)
    .action(async (options: DriftOptions) => surroundings.done(await drift(options, surroundings)));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("Give a whole number from 1.");
  return number;
}

async function drift(options: DriftOptions, { env, stdout, stderr }: Surroundings): Promise<number> {
  if (options.json === true && options.markdown === true) {
    throw new CommandError("--json and --markdown cannot both go to stdout: give one of them a file.");
  }
  const startedAt = new Date();
  const began = performance.now();
  const interrupted = new AbortController();
  const onInterrupt = () => interrupted.abort(process.stdin.isTTY ? TERMINAL : undefined);
  const onTerminate = () => interrupted.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onTerminate);
  const { quietHome } = await import("./engine/quiet-home.js");
  const home = quietHome(env);
  const engine: PulumiOptions = { cwd: path.resolve(options.cwd ?? "."), env: home.env, signal: interrupted.signal };
  const progress = new Progress({ stream: stderr });
  try {
    const stacks = await chosenStacks(options, engine);
    const results = await checkStacks({ ...engine, ...options, targets: options.target, stacks, progress });
    const unmanaged = options.unmanaged && (await listUnmanaged(results, { ...engine, progress }));
    const report = reportOf(results, {
      startedAt,
      durationMs: performance.now() - began,
      ...(unmanaged && { unmanaged }),
    });
    if (interrupted.signal.aborted) throw new CommandError("Interrupted: not everything was checked.");
    const { json, markdown, html } = options;
    const forms = [
      [json, jsonText],
      [markdown, markdownText],
      [html, htmlText],
    ] as const;
    writeReport(report, forms, tableText, { env, stdout });
    return exitCode(report);
  } finally {
    progress.clear();
    home.remove();
    process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate);
  }
}

/** The provider's own code lists; a check that does not ask for it loads nothing of that. */
async function listUnmanaged(stacks: readonly StackDrift[], options: PulumiOptions & { progress: Progress }) {
  const { findUnmanaged } = await import("./drift/unmanaged.js");
  // A stack that could not be opened has said so, and would say it again.
  const names = stacks.filter(({ project }) => project !== undefined).map(({ stack }) => stack);
  return findUnmanaged(names, options);
}

async function chosenStacks(
  { stack, all, stacks: pattern }: DriftOptions,
  engine: PulumiOptions,
): Promise<readonly (string | undefined)[]> {
  if (!all && pattern === undefined) return stack.length > 0 ? [...new Set(stack)] : [undefined];
  const known = await listStacks(engine).catch((reason: Error) => {
    throw engineError(reason);
  });
  const chosen = pattern === undefined ? known : known.filter((name) => fitsPattern(pattern, name));
  if (chosen.length > 0) return chosen;
  throw new CommandError(
    known.length === 0
      ? "The project has no stack. `pulumi stack init` makes one."
      : `--stacks "${pattern}" fits none of the ${known.length} stacks of the project: ${known.slice(0, 10).join(", ")}.`,
  );
}
