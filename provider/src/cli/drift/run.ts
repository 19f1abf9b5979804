import type { Progress } from "../terminal/progress";
import type { StackDrift } from "./report";
import { type CheckOptions, checkStack } from "./stack-check";
import { stackHeadline } from "./words";

export interface RunOptions extends Omit<CheckOptions, "stack" | "onProgress" | "onMessage"> {
  /** `undefined` stands for the selected stack. */
  readonly stacks: readonly (string | undefined)[];
  readonly progress: Progress;
}

/** More at a time gain nothing on two cores, and each takes some 200 MB (`pulumi` and the provider). */
const AT_A_TIME = 2;

/** Checks the stacks one after the other, two at a time. What fails in one does not hide the others. */
export async function checkStacks({ stacks, progress, ...options }: RunOptions): Promise<StackDrift[]> {
  const read = stacks.map(() => 0);
  const results: StackDrift[] = [];
  let done = 0;
  const tell = () => {
    const resources = read.reduce((sum, count) => sum + count, 0);
    const ofAll = stacks.length > 1 ? `${done} of ${stacks.length} stacks, ` : "";
    progress.update(`${ofAll}${resources} resources read`);
  };
  tell();
  const waiting = stacks.entries();
  const work = async () => {
    for (const [index, stack] of waiting) {
      if (options.signal?.aborted) return;
      const prefix = stacks.length > 1 ? `${stack}: ` : "";
      const result = await checkStack({
        ...options,
        stack,
        onProgress: (resources) => {
          read[index] = resources;
          tell();
        },
        onMessage: (text) => progress.say(`${prefix}${text}`),
      });
      results[index] = result;
      done++;
      if (stacks.length > 1) progress.say(stackHeadline(result));
      tell();
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, stacks.length) }, work));
  progress.clear();
  return results.filter((result) => result !== undefined);
}
