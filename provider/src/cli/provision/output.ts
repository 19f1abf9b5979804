import type { Surroundings } from "../command";
import { writeReport } from "../report-forms";
import { inertJson } from "../terminal/inert";
import { markdownText } from "./markdown";
import type { ProvisionReport } from "./report";
import { tableText } from "./summary-table";

export interface Targets {
  /** `true`: to stdout, in place of the table. */
  readonly json?: string | true;
  readonly markdown?: string | true;
}

/** The report of a run in the forms that were asked for. */
export function writeOutcome(report: ProvisionReport, { json, markdown }: Targets, to: Surroundings): void {
  const jsonText = (one: ProvisionReport) => `${inertJson(one, 2)}\n`;
  writeReport(
    report,
    [
      [json, jsonText],
      [markdown, markdownText],
    ],
    tableText,
    to,
  );
}
