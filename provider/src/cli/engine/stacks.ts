import { reasonIn } from "./failure";
import { type PulumiOptions, pulumi } from "./pulumi";

/**
 * Names of all stacks of the project.
 *
 * @throws Error with the engine's reason
 */
export async function listStacks(options: PulumiOptions): Promise<string[]> {
  const { code, stdout, stderr } = await pulumi(["stack", "ls", "--json"], options);
  if (code !== 0) throw new Error(reasonIn(stderr) || `pulumi stack ls ended with exit code ${code}.`);
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name).sort();
}
