import { tableText as driftTable, failureLines, type TableOptions } from "../drift/table";
import { count, nameText, seconds } from "../drift/words";
import type { Paint, Style } from "../terminal/colours";
import { clipped, inert } from "../terminal/inert";
import { driftReport } from "./drift-report";
import type { ProvisionReport, Status, TenantReport } from "./report";
import { headline, stepTitle, tenantHeadline } from "./words";

/** Of one tenant; a screen holds no more. */
const MOST_STEPS = 15;

const styles: Readonly<Record<Status, Style>> = {
  unchanged: "dim",
  changes: "yellow",
  done: "green",
  drift: "yellow",
  failed: "red",
  blocked: "red",
  absent: "dim",
  left: "red",
};

/** The report for a terminal, or for the log of a pipeline. */
export function tableText(report: ProvisionReport, options: TableOptions): string {
  const { paint, columns } = options;
  const { tenants, strangers, verdict } = report;
  const drift = driftReport(report);
  // A table of differences says more than a line.
  const told = tenants.filter((tenant) => !tenant.drift && tenant.status !== "unchanged");
  const blocks = [
    ...(drift ? [driftTable(drift, options).trimEnd().split("\n")] : []),
    told.flatMap((tenant) => tenantLines(tenant, report, paint, columns)),
    [
      paint(verdict === "failed" ? "red" : verdict === "changes" ? "yellow" : "green", headline(report)),
      ...(strangers.length > 0 ? [paint("yellow", strangersText(strangers))] : []),
      paint("dim", `${count(report.summary.requests, "request")}, ${seconds(report.durationMs)}`),
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function tenantLines(tenant: TenantReport, { verb }: ProvisionReport, paint: Paint, columns: number): string[] {
  const steps = verb === "preview" || tenant.status === "blocked" ? tenant.steps : [];
  const shown = steps.slice(0, MOST_STEPS).map((step) => {
    const fields = step.fields.length > 0 ? `: ${step.fields.map(inert).join(", ")}` : "";
    return clipped(`  ${stepTitle(step)}${fields}`, Math.max(20, columns));
  });
  const others = steps.length - shown.length;
  return [
    paint(styles[tenant.status], tenantHeadline(tenant, verb)),
    ...shown,
    ...(others > 0 ? [`  and ${count(others, "other")}; --json has them all`] : []),
    ...failureLines(tenant.errors, paint).slice(1),
  ];
}

export function strangersText(strangers: readonly string[]): string {
  const named = strangers.slice(0, 10).map(nameText).join(", ");
  const which = strangers.length === 1 ? "the stack" : `the ${strangers.length} stacks`;
  return `No row has ${which} ${named}${strangers.length > 10 ? " and others" : ""}: what they manage stays as it is.`;
}
