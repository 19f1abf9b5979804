import { reasonIn } from "./failure";
import { type PulumiOptions, pulumi } from "./pulumi";

/** A resource as a state holds it. Secrets in it are encrypted. */
export interface StateResource {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/**
 * The resources of a stack.
 *
 * @throws Error with the engine's reason
 */
export async function exportState(stack: string, options: PulumiOptions): Promise<readonly StateResource[]> {
  const text = await answerOf(["stack", "export", "--stack", stack], options);
  return (JSON.parse(text) as { deployment: { resources?: StateResource[] } }).deployment.resources ?? [];
}

/**
 * What the stack's configuration has for this package, by key, decrypted: the provider gets the same.
 *
 * @throws Error with the engine's reason
 */
export async function portalsConfig(stack: string, options: PulumiOptions): Promise<ReadonlyMap<string, string>> {
  const text = await answerOf(["config", "--json", "--show-secrets", "--stack", stack], options);
  const entries = Object.entries(JSON.parse(text) as Record<string, { value?: string }>);
  const ours = entries.filter(([key]) => key.startsWith("portals:"));
  return new Map(ours.map(([key, { value = "" }]) => [key, value]));
}

async function answerOf(args: readonly string[], options: PulumiOptions): Promise<string> {
  const { code, stdout, stderr } = await pulumi(args, options);
  if (code !== 0)
    throw new Error(reasonIn(stderr) || `pulumi ${args.slice(0, 2).join(" ")} ended with exit code ${code}.`);
  return stdout;
}
