import { nextStepFor } from "../engine/failure";
import { NoPulumi, type PulumiOptions } from "../engine/pulumi";
import { portalsConfig } from "../engine/state";
import { projectFolder } from "../import/program-folder";
import { selectedStack } from "../import/stack-config";
import { type Check, checkOf } from "./report";

export interface StackSettings {
  readonly checks: readonly Check[];
  readonly stack?: string;
  /** Keys of this package with their values, decrypted. */
  readonly config: ReadonlyMap<string, string>;
}

/** The stack whose configuration may hold settings, as the provider would get them. */
export async function readStack(given: string | undefined, options: PulumiOptions): Promise<StackSettings> {
  const check = checkOf("stack", "Stack");
  const config = new Map<string, string>();
  if (projectFolder(options.cwd) === undefined) return { checks: [], config };
  let stack = given;
  try {
    stack ??= await selectedStack(options);
    const found = await portalsConfig(stack, options);
    return { checks: [check.ok(stack, { facts: { stack } })], stack, config: found };
  } catch (reason) {
    if (reason instanceof NoPulumi) return { checks: [], config };
    const [text = "", nextStep] = (reason as Error).message.split("\n");
    if (stack === undefined && /no stack selected|must be specified|select a stack|missing stack name/i.test(text)) {
      return {
        checks: [check.note("none is selected: only the environment was looked at. --stack names one.")],
        config,
      };
    }
    const fix = nextStepFor((reason as Error).message) ?? nextStep ?? "Check the name of the stack.";
    return { checks: [check.wrong(text, fix)], config };
  }
}
