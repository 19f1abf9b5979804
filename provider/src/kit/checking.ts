import { check } from "./check";
import type { Definition } from "./definition";
import { seeExclusive } from "./exclusive";
import type { Fields } from "./normal-form";
import type { Runtime } from "./runtime";
import { seeMixed } from "./set-guard";
import { secretValues } from "./state";

/** Inputs as a program gives them, checked, together with what this process has seen of other resources. */
export function checkResource(
  runtime: Runtime,
  definition: Definition,
  olds: Fields,
  news: Fields,
): { inputs: Fields; failures: string[] } {
  runtime.checks++;
  const { inputs, problems } = check(definition, olds, news);
  // Before any write: a service may repeat in one resource's error what another one has sent.
  runtime.hide(secretValues(definition, olds, inputs));
  problems.push(...seeMixed(definition, inputs), ...seeExclusive(definition, inputs));
  return { inputs, failures: problems.map(({ path, text }) => `${path}: ${text}`) };
}
