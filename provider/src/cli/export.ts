import { type Command, Option } from "commander";
import { CommandError, type Surroundings } from "./command";
import type { ExportOptions } from "./export/run";

const NOTES = `
Reads in bulk and sends nothing but questions. Answers are kept for an hour, encrypted with the login's credentials, so
that the same command goes on where a run was interrupted, and an export begins where its plan has ended.
A choice is a type (Group, clinked:Group), a name in which * stands for any text, or a Pulumi id with all below it;
type:, name: and id: before it say which. Types narrow names and ids: --include Group --include 'Acme*'.
Exit codes: 0 done, 1 something failed.`;

export function addExport(portals: Command, surroundings: Surroundings): void {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  portals
    .command("export")
    .description("Write a Pulumi project out of a portal that was made by hand.")
    .argument("<service>", "clinked, clickup, docspace or workdrive")
    .option("-o, --out <folder>", "folder of the new project, by default portal-<service>")
    .option("--name <name>", "name of the Pulumi project")
    .option("--in <id>", "account, Workspace or room, repeatable; all that the login sees by default", collect)
    .option("--include <choice>", "what to take, repeatable", collect)
    .option("--exclude <choice>", "what to leave out, repeatable", collect)
    .option(
      "--as-template <accounts>",
      "one account, or several with commas: a template for portals provision out of them",
    )
    .option("--no-sets", "write each member, property and the like by itself")
    .option("--plan", "show what would be exported and what it costs in requests; write nothing")
    .addOption(new Option("--json", "the plan as JSON").implies({ plan: true }))
    .option("--fresh", "ask everything anew, whatever an earlier run has kept")
    .option("--connection <name>", "set of credentials to read with")
    .option("-s, --stack <name>", "take the settings of the login from the configuration of a stack as well")
    .option("-C, --cwd <folder>", "folder of that stack's project")
    .addHelpText("after", NOTES)
    .action(async (service: string, options: ExportOptions) => {
      // The definitions of all products are loaded here, for those who export.
      const { runExport, isExpected } = await import("./export/run.js");
      try {
        surroundings.done(await runExport(service, options, surroundings));
      } catch (reason) {
        if (reason instanceof CommandError || !isExpected(reason)) throw reason;
        throw new CommandError((reason as Error).message);
      }
    });
}
