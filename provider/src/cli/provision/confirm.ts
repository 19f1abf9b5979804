import { createInterface } from "node:readline/promises";
import { CommandError } from "../command";
import { count } from "../drift/words";
import { inert } from "../terminal/inert";

export interface ConfirmOptions {
  /** Given with `--yes`. */
  readonly yes: number | undefined;
  readonly project: string;
  readonly tenants: readonly string[];
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * Has somebody say how many portals are to be destroyed: on a terminal, or with `--yes`.
 *
 * @throws CommandError unless it is the right number
 */
export async function confirmDestroy({ yes, project, tenants, input, output }: ConfirmOptions): Promise<void> {
  const wanted = tenants.length;
  const what = `the portals of ${count(wanted, "tenant")} (${inert(names(tenants))}) of project ${inert(project)}`;
  if (yes === wanted) return;
  if (yes !== undefined) throw new CommandError(`--yes ${yes}: ${what} would be destroyed. Nothing was done.`);
  if (!input.isTTY || !output.isTTY) {
    throw new CommandError(`This destroys ${what}. Give --yes ${wanted} if that is meant.`);
  }
  const lines = createInterface({ input, output });
  try {
    const answer = await lines.question(`This destroys ${what}.\nType their number to go on: `);
    if (answer.trim() !== String(wanted)) throw new CommandError("Nothing was done.");
  } finally {
    lines.close();
  }
}

const names = (tenants: readonly string[]): string =>
  tenants.length > 5 ? `${tenants.slice(0, 5).join(", ")} and others` : tenants.join(", ");
