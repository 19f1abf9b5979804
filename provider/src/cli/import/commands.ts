import path from "node:path";
import { PortalError } from "../../http/errors";
import { CommandError, type Surroundings } from "../command";
import { NoPulumi, type PulumiOptions } from "../engine/pulumi";
import { exportState } from "../engine/state";
import { inertJson } from "../terminal/inert";
import { Progress } from "../terminal/progress";
import { compareWithStates } from "./adoption-plan";
import { applyImport } from "./apply";
import { readImportFile } from "./import-file";
import { interruptible } from "./interruption";
import { hindrances, makePlan } from "./make-plan";
import { importOne } from "./one";
import { planJson, planText } from "./plan-text";
import { programFolder, within } from "./program-folder";
import { selectedStack } from "./stack-config";
import { verifyImport, withMissing } from "./verify";
import { verifyJson, verifyText } from "./verify-text";

/** Options and arguments of all of them, as the command line has them. */
export interface ImportCommandOptions {
  readonly cwd?: string;
  readonly stack?: string;
  readonly file?: string;
  readonly shared?: boolean;
  readonly otherStacks?: boolean;
  readonly batch?: number;
  readonly parallel?: number;
  readonly json?: boolean;
  readonly type?: string;
  readonly name?: string;
  readonly key?: readonly string[];
  readonly in?: string;
  readonly connection?: string;
}

interface Given extends ImportCommandOptions {
  readonly cwd: string;
}

/** `portals import plan`: 0, or 1 where something hinders. */
export async function plan(options: Given, { env, stdout, stderr }: Surroundings): Promise<number> {
  return interruptible(async (signal) => {
    const made = await planOf(options, { cwd: options.cwd, env, signal }, stderr);
    stdout.write(options.json ? `${inertJson(planJson(made.plan), 2)}\n` : planText(made.plan, options.shared));
    return hindrances(made.plan, options.shared ?? false) === 0 ? 0 : 1;
  });
}

/** `portals import apply`: 0 when all of the file is in the stack. */
export async function apply(options: Given, { env, stdout, stderr }: Surroundings): Promise<number> {
  return interruptible(async (signal) => {
    const engine = { cwd: options.cwd, env, signal };
    const { plan: made, secrets } = await planOf(options, engine, stderr);
    if (hindrances(made, options.shared ?? false) > 0) {
      throw new CommandError(`nothing was imported.\n${planText(made, options.shared)}`.trimEnd());
    }
    const progress = new Progress({ stream: stderr });
    const { stack, adopt, present } = made;
    const { imported } = await applyImport(adopt, { ...engine, stack, secrets, progress, batch: options.batch ?? 100 });
    stdout.write(`${imported} imported into stack ${stack}, ${present.length} were there already.\n`);
    stdout.write("Next: `portals import verify`\n");
    return 0;
  });
}

/** `portals import verify`: 0 without a change, 2 with one, 1 where it could not be told. */
export async function verify(options: Given, { env, stdout, stderr }: Surroundings): Promise<number> {
  return interruptible(async (signal) => {
    const engine = { cwd: options.cwd, env, signal };
    const entries = options.file === undefined ? [] : entriesOf(options.file, options.cwd);
    const progress = new Progress({ stream: stderr });
    const stack = options.stack === undefined ? {} : { stack: options.stack };
    const seen = await verifyImport({ ...engine, ...stack, parallel: options.parallel ?? 64, progress });
    const left = entries.length > 0 ? await leftOf(entries, options.stack, engine) : [];
    const explained = withMissing(seen, left);
    stdout.write(options.json ? `${inertJson(verifyJson(explained), 2)}\n` : verifyText(explained));
    if (explained.errors.length > 0) return 1;
    return explained.differences.length === 0 ? 0 : 2;
  });
}

/** `portals import <type> <name> <key>`: 0 when it is in the stack. */
export async function one(options: Given, { env, stdout, stderr }: Surroundings): Promise<number> {
  const { type, name, key = [] } = options;
  if (type === undefined || name === undefined || key.length === 0) {
    throw new CommandError(
      "give plan, apply or verify, or one object: portals import <type> <name> <id or natural key>, for example\n" +
        "  portals import clinked:Group acme 1/17\n  portals import clinked:Group acme Acme --in 1\n" +
        "  portals import clinked:Group acme account=1 friendlyName=Acme",
    );
  }
  return interruptible(async (signal) => {
    const progress = new Progress({ stream: stderr });
    stdout.write(await importOne({ ...options, type, name, key }, { cwd: options.cwd, env, signal, progress }));
    return 0;
  });
}

/** Failures whose message says it all; any other is a fault of ours. */
export const isExpected = (reason: unknown): boolean =>
  reason instanceof PortalError ||
  reason instanceof NoPulumi ||
  (reason instanceof Error && reason.constructor === Error);

const entriesOf = (file: string, cwd: string) =>
  within(programFolder(cwd), () => readImportFile(path.resolve(cwd, file)));

function planOf(options: Given, engine: PulumiOptions, stderr: NodeJS.WriteStream) {
  const entries = entriesOf(options.file ?? "import.json", options.cwd);
  const stack = options.stack === undefined ? {} : { stack: options.stack };
  return makePlan(entries, {
    ...engine,
    ...stack,
    others: options.otherStacks ?? true,
    progress: new Progress({ stream: stderr }),
  });
}

/** Entries of the file that the stack does not have. */
async function leftOf(entries: ReturnType<typeof readImportFile>, given: string | undefined, engine: PulumiOptions) {
  const stack = given ?? (await selectedStack(engine));
  return compareWithStates(entries, { stack, resources: await exportState(stack, engine) }, []).adopt;
}
