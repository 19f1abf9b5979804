import { Redactor } from "../../http/redact";
import { type PulumiOptions, pulumi } from "../engine/pulumi";
import { exportState } from "../engine/state";
import { PrivateFolder } from "../private-folder";
import type { Progress } from "../terminal/progress";
import { compareWithStates } from "./adoption-plan";
import { type EngineEntry, engineEntry } from "./engine-form";
import type { ImportEntry } from "./entry";
import { programFolder, within } from "./program-folder";
import { failureText, type SecretSource } from "./stack-config";
import { freed } from "./stack-lock";

export interface ApplyOptions extends PulumiOptions {
  readonly stack: string;
  /** Resources of one run of the engine. */
  readonly batch: number;
  readonly secrets: SecretSource;
  readonly progress: Progress;
  /** Where the private folder is made; by default the system's place for temporary files. */
  readonly temporary?: string;
}

export interface Applied {
  readonly imported: number;
  readonly batches: number;
}

/**
 * Has the engine take the entries into the stack, batch by batch. What stands in the state already is left out, so that
 * a second call goes on where an interrupted one has ended. Nothing is sent to a portal.
 *
 * @throws Error with what is wrong and how far it came
 */
export async function applyImport(entries: readonly ImportEntry[], options: ApplyOptions): Promise<Applied> {
  const { secrets, stack, batch, progress, signal } = options;
  const redactor = new Redactor();
  const secretOf = (key: string) => {
    const value = secrets.value(key);
    if (value === undefined) throw new Error(`The secret ${key} is missing.`);
    for (const text of textsIn(value)) redactor.add(text);
    return value;
  };
  // Every value is checked before the first batch, so that a wrong one does not leave half of a file in the stack.
  const prepared = new Map(
    within(programFolder(options.cwd), () => entries.map((entry) => [entry, engineEntry(entry, secretOf)] as const)),
  );
  const folder = new PrivateFolder(options.temporary);
  const removeAtOnce = () => folder.remove();
  signal?.addEventListener("abort", removeAtOnce);
  let batches = 0;
  let imported = 0;
  try {
    let left = await missing(entries, options);
    while (left.length > 0) {
      const now = left.slice(0, batch);
      progress.update(`${imported} of ${imported + left.length} imported`);
      const failure = await runBatch(
        now.map((entry) => prepared.get(entry) as EngineEntry),
        folder,
        options,
      );
      if (failure === undefined) {
        batches++;
        imported += now.length;
        left = left.slice(now.length);
        continue;
      }
      const canGoOn = await freed(failure, { ...options, stack, tell: (text) => progress.say(text) });
      if (!canGoOn) {
        const far = `${imported} of ${entries.length} were imported; the same command goes on with the rest.`;
        throw new Error(redactor.text(`${failure}\n${far}`));
      }
      // Whoever held the stack may have imported what we were about to.
      left = await missing(left, options);
    }
    return { imported, batches };
  } catch (reason) {
    if (!signal?.aborted) throw reason;
    throw new Error(
      `Interrupted: ${imported} of ${entries.length} were imported. The same command goes on with the rest.`,
    );
  } finally {
    progress.clear();
    signal?.removeEventListener("abort", removeAtOnce);
    folder.remove();
  }
}

async function missing(entries: readonly ImportEntry[], options: ApplyOptions): Promise<readonly ImportEntry[]> {
  const { stack } = options;
  return compareWithStates(entries, { stack, resources: await exportState(stack, options) }, []).adopt;
}

/** The failure of the engine, `undefined` when it has imported them all. */
async function runBatch(
  resources: readonly EngineEntry[],
  folder: PrivateFolder,
  options: ApplyOptions,
): Promise<string | undefined> {
  const file = folder.write(JSON.stringify({ resources }));
  try {
    // A batch is done when it is in the state as a whole: writing the state for each resource would take longer with
    // each of them, and what a killed run has not written is imported again, which asks no portal.
    const env = { ...options.env, PULUMI_SKIP_CHECKPOINTS: "true" };
    const { code, stdout, stderr } = await pulumi(
      [
        "import",
        "--file",
        file,
        "--generate-code=false",
        "--protect=false",
        "--yes",
        "--skip-preview",
        "--stack",
        options.stack,
      ],
      { ...options, env },
    );
    return code === 0
      ? undefined
      : failureText(stderr || errorsIn(stdout), `pulumi import ended with exit code ${code}.`);
  } finally {
    folder.drop(file);
  }
}

/** The engine tells problems of resources on stdout, among its progress. */
const errorsIn = (stdout: string): string =>
  stdout
    .split("\n")
    .filter((line) => /\berror: /.test(line))
    .join("\n");

const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
