import { writeFileSync } from "node:fs";
import { CommandError, type Surroundings } from "./command";
import { type Paint, painter } from "./terminal/colours";

/** A form of a report, and where to: `true` for stdout in place of the table, else a file. */
export type ReportForm<Report> = readonly [target: string | boolean | undefined, render: (report: Report) => string];

/**
 * A table on stdout unless another form has taken its place there; files beside it.
 *
 * @throws CommandError when a file cannot be written
 */
export function writeReport<Report>(
  report: Report,
  forms: readonly ReportForm<Report>[],
  table: (report: Report, options: { readonly columns: number; readonly paint: Paint }) => string,
  { env, stdout }: Pick<Surroundings, "env" | "stdout">,
): void {
  for (const [target, render] of forms) if (typeof target === "string") save(target, render(report));
  const instead = forms.find(([target]) => target === true);
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS) || 160;
  stdout.write(instead ? instead[1](report) : table(report, { columns, paint: painter(stdout) }));
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (reason) {
    throw new CommandError(`${file} could not be written: ${(reason as Error).message}`);
  }
}
