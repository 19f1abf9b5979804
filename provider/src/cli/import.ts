import path from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { CommandError, type Surroundings } from "./command";
import type { ImportCommandOptions } from "./import/commands";

const NOTES = `
An import writes the state only: nothing is sent to a portal. plan changes nothing; apply may be repeated until all is
there; verify expects that the program changes nothing. docs/import.md tells about the file.
Exit codes: 0 done, 1 something hinders or failed; verify: 2 differences.`;

export function addImport(portals: Command, surroundings: Surroundings): void {
  const command = portals
    .command("import")
    .description("Take what a portal has into a stack: from an import file, or one object.")
    .argument("[type]", "type of one object, for example clinked:Group")
    .argument("[name]", "its name in the program")
    .argument("[key...]", "its Pulumi id, its natural key with --in, or fields such as account=1 friendlyName=Acme")
    .option("--in <id>", "Pulumi id of what the object stands in, with a natural key alone")
    .option("--connection <name>", "set of credentials to read it with")
    .addHelpText("after", NOTES)
    // Options behind a subcommand are its own.
    .enablePositionalOptions()
    .action((type, name, key, options) => run("one", { ...options, type, name, key }, surroundings));
  common(command);
  const fromFile = (name: "plan" | "apply", description: string) =>
    common(command.command(name).description(description))
      .option("-f, --file <file>", "the import file", "import.json")
      .option("--shared", "import what another stack of the project has as well")
      .option("--no-other-stacks", "do not look into the other stacks");
  fromFile("plan", "Show what would be adopted into which stack, and what hinders it.")
    .option("--json", "as JSON")
    .action((options) => run("plan", options, surroundings));
  fromFile("apply", "Import it, batch by batch; a second call goes on where the first has ended.")
    .addOption(new Option("--batch <count>", "objects of one run of the engine").default(100).argParser(wholeNumber))
    .action((options) => run("apply", options, surroundings));
  common(command.command("verify").description("Preview with refresh, expect 0 changes, and explain each difference."))
    .option("-f, --file <file>", "import file of which all has to be in the stack")
    .addOption(
      new Option("-p, --parallel <count>", "reads that the engine begins at a time").default(64).argParser(wholeNumber),
    )
    .option("--json", "as JSON")
    .action((options) => run("verify", options, surroundings));
}

const common = (command: Command): Command =>
  command
    .option("-C, --cwd <folder>", "folder of the Pulumi project")
    .option("-s, --stack <name>", "the stack; the selected one by default");

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("Give a whole number from 1.");
  return number;
}

/** The definitions of all products are loaded here, for those who import. */
async function run(
  name: "plan" | "apply" | "verify" | "one",
  options: ImportCommandOptions,
  surroundings: Surroundings,
): Promise<void> {
  const commands = await import("./import/commands.js");
  try {
    surroundings.done(await commands[name]({ ...options, cwd: path.resolve(options.cwd ?? ".") }, surroundings));
  } catch (reason) {
    throw reason instanceof CommandError || !commands.isExpected(reason)
      ? reason
      : new CommandError((reason as Error).message);
  }
}
