import { writeFileSync } from "node:fs";
import { CommandError, type Surroundings } from "../command";
import { painter } from "../terminal/colours";
import { inertJson } from "../terminal/inert";
import { markdownText } from "./markdown";
import type { ProvisionReport } from "./report";
import { tableText } from "./summary-table";

export interface Targets {
  /** `true`: to stdout, in place of the table. */
  readonly json?: string | true;
  readonly markdown?: string | true;
}

/** A table on stdout unless another form has taken its place there; files beside it. */
export function writeReport(
  report: ProvisionReport,
  { json, markdown }: Targets,
  { env, stdout }: Pick<Surroundings, "env" | "stdout">,
): void {
  const forms = [
    [json, (one: ProvisionReport) => `${inertJson(one, 2)}\n`],
    [markdown, markdownText],
  ] as const;
  for (const [target, render] of forms) if (typeof target === "string") save(target, render(report));
  const instead = forms.find(([target]) => target === true);
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS) || 160;
  stdout.write(instead ? instead[1](report) : tableText(report, { columns, paint: painter(stdout) }));
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (reason) {
    throw new CommandError(`${file} could not be written: ${(reason as Error).message}`);
  }
}
