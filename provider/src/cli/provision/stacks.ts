import path from "node:path";
import { CommandError } from "../command";
import { nextStepFor, reasonIn } from "../engine/failure";
import { engineDefaults, type PulumiOptions, pulumi } from "../engine/pulumi";
import { listStacks } from "../engine/stacks";
import { each } from "./pool";
import { WorkFolder } from "./work-folder";

export interface StacksOptions {
  readonly project: string;
  /** Absolute path of the template. */
  readonly template: string;
  readonly tenants: readonly { readonly name: string }[];
  readonly env: NodeJS.ProcessEnv;
}

/** Each is an engine that waits for the backend. */
const AT_A_TIME = 4;

/**
 * Names of the project's stacks; of a PostgreSQL backend only those that tenants have.
 *
 * @throws CommandError with the engine's reason
 */
export async function stacksOf({ project, template, tenants, env }: StacksOptions): Promise<string[]> {
  const folder = new WorkFolder({ name: project, folder: path.dirname(template) });
  const engine = { cwd: folder.path, env: { ...engineDefaults, ...env } };
  const names = tenants.map(({ name }) => name);
  try {
    // There `pulumi stack ls` of 3.259 never ends when there are more than a few.
    return await (/^postgres(ql)?:/.test(env.PULUMI_BACKEND_URL ?? "") ? known(names, engine) : listStacks(engine));
  } catch (reason) {
    const { message } = reason as Error;
    const nextStep = nextStepFor(message);
    throw new CommandError([message, ...(nextStep ? [nextStep] : [])].join("\n"));
  } finally {
    folder.remove();
  }
}

/** Asks for one after the other. */
async function known(names: readonly string[], engine: PulumiOptions): Promise<string[]> {
  const found: string[] = [];
  const ask = async (name: string, again: boolean): Promise<void> => {
    const { code, stderr } = await pulumi(["stack", "--stack", name, "--show-name"], engine);
    if (code === 0) found.push(name);
    // Shards that begin with an empty database make its table at the same time, and one of them fails.
    else if (again && /failed to create table/.test(stderr)) await ask(name, false);
    else if (!/no stack named/.test(stderr)) throw new Error(reasonIn(stderr));
  };
  const [first, ...others] = names;
  if (first !== undefined) await ask(first, true);
  await each(
    others,
    AT_A_TIME,
    () => false,
    (name) => ask(name, false),
  );
  return found;
}
