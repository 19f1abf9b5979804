import type { PulumiOptions } from "../engine/pulumi";
import { listStacks } from "../engine/stacks";
import { exportState } from "../engine/state";
import type { Progress } from "../terminal/progress";
import { type AdoptionPlan, compareWithStates, type StackState } from "./adoption-plan";
import type { ImportEntry } from "./entry";
import { projectName } from "./program-folder";
import { placeholdersIn } from "./secret-value";
import { SecretSource, selectedStack, stackConfig } from "./stack-config";

export interface PlanOptions extends PulumiOptions {
  /** By default the selected one. */
  readonly stack?: string;
  /** Whether to look into the other stacks of the project. */
  readonly others: boolean;
  readonly progress: Progress;
}

/** More at a time gain nothing on two cores. */
const AT_A_TIME = 2;

/**
 * Compares a file with the stack that is to have its objects, and with the other stacks of the project. Changes nothing.
 *
 * @throws Error with the engine's reason where the stack itself cannot be read
 */
export async function makePlan(
  entries: readonly ImportEntry[],
  options: PlanOptions,
): Promise<{ plan: AdoptionPlan; secrets: SecretSource }> {
  const { cwd, env, progress } = options;
  progress.update("reading the stack");
  const stack = options.stack ?? (await selectedStack(options));
  const keys = placeholdersIn(entries.map(({ inputs, outputs }) => [inputs, outputs]));
  const resources = await exportState(stack, options);
  const config = keys.length > 0 ? await stackConfig(stack, options) : new Map();
  const source = new SecretSource(projectName(cwd), env, config);
  const { states, unseen } = options.others ? await otherStates(stack, options) : { states: [], unseen: [] };
  progress.clear();
  const plan = {
    stack,
    entries,
    ...compareWithStates(entries, { stack, resources }, states),
    secrets: keys.map((key) => source.place(key)),
    looked: states.map((state) => state.stack),
    unseen,
  };
  return { plan, secrets: source };
}

/** States of the other stacks. One that cannot be read is told, and hides nothing else. */
async function otherStates(
  own: string,
  options: PlanOptions,
): Promise<{ states: StackState[]; unseen: { stack: string; reason: string }[] }> {
  const names = (await listStacks(options)).filter((name) => name !== own && !own.endsWith(`/${name}`));
  const states: StackState[] = [];
  const unseen: { stack: string; reason: string }[] = [];
  const waiting = names.values();
  const work = async () => {
    for (const stack of waiting) {
      options.progress.update(`reading the other stacks: ${states.length + unseen.length} of ${names.length}`);
      try {
        states.push({ stack, resources: await exportState(stack, options) });
      } catch (reason) {
        unseen.push({ stack, reason: (reason as Error).message });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const byName = (a: { stack: string }, b: { stack: string }) => (a.stack < b.stack ? -1 : 1);
  return { states: states.sort(byName), unseen: unseen.sort(byName) };
}

/** What keeps the objects of a plan from being imported. */
export const hindrances = ({ conflicts, secrets }: AdoptionPlan, sharedIsFine: boolean): number =>
  conflicts.filter(({ kind }) => !sharedIsFine || kind !== "otherStack").length +
  secrets.filter(({ isGiven }) => !isGiven).length;
