import { Command, CommanderError } from "commander";
import { CommandError, type Surroundings } from "./command";
import { addDoctor } from "./doctor";
import { addDrift } from "./drift";
import { addExport } from "./export";
import { addImport } from "./import";
import { addProvision } from "./provision";
import { inertLines } from "./terminal/inert";

/** The `portals` command with these arguments; resolves to its exit code. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  let code = 0;
  const { stdout, stderr } = process;
  const surroundings: Surroundings = {
    env,
    stdout,
    stderr,
    done(ended) {
      code = ended;
    },
  };
  try {
    await program(surroundings).parseAsync([...args], { from: "user" });
    return code;
  } catch (reason) {
    // Commander has told what is wrong with the arguments, or has shown its help.
    if (reason instanceof CommanderError) return reason.exitCode === 0 ? 0 : 1;
    if (!(reason instanceof CommandError)) throw reason;
    stderr.write(`portals: ${inertLines(reason.message).join("\n")}\n`);
    return 1;
  }
}

/** All commands, one file each. */
function program(surroundings: Surroundings): Command {
  const portals = new Command("portals")
    .description("Portals as code: what to do beside pulumi.")
    .version(version(), "-v, --version")
    .showHelpAfterError("(portals --help shows what there is)")
    .exitOverride()
    // An option behind the name of a command is that command's own.
    .enablePositionalOptions();
  addDoctor(portals, surroundings);
  addDrift(portals, surroundings);
  addExport(portals, surroundings);
  addImport(portals, surroundings);
  addProvision(portals, surroundings);
  return portals;
}

const version = (): string => (require("../../package.json") as { version: string }).version;
