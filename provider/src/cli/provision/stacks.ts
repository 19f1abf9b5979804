import path from "node:path";
import { engineError } from "../engine/failure";
import { listStacks } from "../engine/stacks";
import { WorkFolder } from "./work-folder";

export interface StacksOptions {
  readonly project: string;
  /** Absolute path of the template. */
  readonly template: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Names of the project's stacks, those that no tenant has as well.
 *
 * @throws CommandError with the engine's reason
 */
export async function stacksOf({ project, template, env }: StacksOptions): Promise<string[]> {
  const folder = new WorkFolder({ name: project, folder: path.dirname(template) });
  const list = () => listStacks({ cwd: folder.path, env });
  try {
    // Shards that begin with an empty database of PostgreSQL make its table at the same time, and one of them fails.
    return await list().catch((reason: Error) => {
      if (/failed to create table/.test(reason.message)) return list();
      throw reason;
    });
  } catch (reason) {
    throw engineError(reason as Error);
  } finally {
    folder.remove();
  }
}
