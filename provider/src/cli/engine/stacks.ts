import { reasonIn } from "./failure";
import { type PulumiOptions, pulumi } from "./pulumi";

/**
 * On PostgreSQL each stack that the engine looks up holds one connection and waits for a second, and it has two for each
 * processor: on few processors all would wait for ever. So that it has more connections than stacks under way.
 */
const enoughConnections = { GOMAXPROCS: "8", PULUMI_DIY_BACKEND_PARALLEL: "10" };

/**
 * Names of all stacks of the project.
 *
 * @throws Error with the engine's reason
 */
export async function listStacks({ env, ...options }: PulumiOptions): Promise<string[]> {
  const engine = { ...options, env: { ...env, ...enoughConnections } };
  const { code, stdout, stderr } = await pulumi(["stack", "ls", "--json"], engine);
  if (code !== 0) throw new Error(reasonIn(stderr) || `pulumi stack ls ended with exit code ${code}.`);
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name).sort();
}
