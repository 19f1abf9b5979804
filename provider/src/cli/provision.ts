import { availableParallelism } from "node:os";
import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { Surroundings } from "./command";
import type { ProvisionOptions } from "./provision/command";
import { verbs } from "./provision/job";
import { shardOf } from "./provision/selection";

const NOTES = `
One stack for each row of the table, of the name in its column tenant. The whole table is checked before anything is
sent. Each tenant has processes of its own, with no credentials but its own; what fails in one concerns no other. After an
interruption the same call goes on with what is left. docs/provision.md tells about all of it.
Exit codes: 0 done, 2 changes (preview) or drift, 1 something failed or was not done.`;

export function addProvision(portals: Command, surroundings: Surroundings): void {
  const collect = (value: string, before: readonly string[] = []) => [...before, value];
  portals
    .command("provision")
    .description("Portals of many tenants, from one template and a table.")
    .addArgument(new Argument("[verb]", "what to do").choices(verbs).default("preview"))
    .requiredOption("--template <file>", "file that exports the template, TypeScript or JavaScript")
    .requiredOption("--tenants <file>", "table of the tenants: .csv, .yaml or .json")
    .option("--project <name>", "name of the Pulumi project; the template's by default")
    .option("--only <pattern>", 'tenants whose names fit, for example "acme-*"; repeatable', collect)
    .option("--changed-since <ref>", "tenants that something was changed for since a commit of git")
    .addOption(new Option("--shard <k/n>", "the third of ten parts, for 3/10").argParser(shardOf))
    .addOption(
      new Option("-p, --parallel <count>", "tenants at a time").default(availableParallelism()).argParser(wholeNumber),
    )
    .option("--refresh", "read the portals first: up, preview and destroy then see what was changed by hand")
    .addOption(
      new Option("--max-deletes <count>", "the most that an up may delete and replace, of all tenants together")
        .default(10)
        .argParser(wholeNumber),
    )
    .addOption(new Option("--yes <count>", "destroy so many tenants without asking").argParser(wholeNumber))
    .option("--fresh", "do everything, whatever an interrupted call has done")
    .option("--secrets-provider <url>", "what encrypts the secrets of new stacks, as for `pulumi stack init`")
    .option(
      "--pass-env <name>",
      "hand a variable to every tenant's processes, * stands for any text; repeatable",
      collect,
    )
    .option("--json [file]", "write the report as JSON, to stdout without a file")
    .option("--markdown [file]", "write it as Markdown, for example for a pull request")
    .addHelpText("after", NOTES)
    .action(async (verb, options: Omit<ProvisionOptions, "verb">) => {
      const { provision } = await import("./provision/command.js");
      surroundings.done(await provision({ ...options, verb }, surroundings));
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0 || text.trim() === "") {
    throw new InvalidArgumentError("Give a whole number.");
  }
  return number;
}
