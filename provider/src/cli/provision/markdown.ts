import { markdownText as driftMarkdown } from "../drift/markdown";
import { count, nameText, seconds } from "../drift/words";
import { code, failureText, Page, row } from "../terminal/markdown";
import { driftReport } from "./drift-report";
import type { ProvisionReport, TenantReport } from "./report";
import { strangersText } from "./summary-table";
import { headline, signs, tenantHeadline } from "./words";

/** The report as GitHub Flavored Markdown, for a comment on a pull request. */
export function markdownText(report: ProvisionReport): string {
  const { verb, project, tenants, strangers, summary, durationMs } = report;
  const page = new Page("`portals provision` on a terminal and `--json` have everything.");
  page.add(`### Portals: ${code(nameText(project))} ${verb}`);
  page.add(`**${headline(report)}** ${count(summary.requests, "request")}, ${seconds(durationMs)}.`);
  const told = tenants.filter(({ status }) => status !== "unchanged" || verb !== "drift");
  const rows = told.map((tenant) => row(code(nameText(tenant.tenant)), tenantCell(tenant, report)));
  if (rows.length > 0) page.table(["tenant", verb], rows, "tenant");
  for (const tenant of tenants) {
    if (verb === "preview" || tenant.status === "blocked") addSteps(page, tenant);
    for (const failure of verb === "drift" ? [] : tenant.errors) {
      page.add(`#### ${code(nameText(tenant.tenant))}`);
      page.add(failureText(failure));
    }
  }
  if (strangers.length > 0) page.add(strangersText(strangers));
  const drift = driftReport(report);
  return drift ? `${page.text()}\n${driftMarkdown(drift)}` : page.text();
}

const tenantCell = (tenant: TenantReport, { verb }: ProvisionReport): string =>
  code(tenantHeadline(tenant, verb).slice(nameText(tenant.tenant).length + 2));

function addSteps(page: Page, { tenant, steps }: TenantReport): void {
  if (steps.length === 0) return;
  const rows = steps.map((step) =>
    row(
      `${signs[step.op]} ${step.op}`,
      `${code(step.type)} ${code(nameText(step.name))}${step.id === undefined ? "" : ` ${code(nameText(step.id))}`}`,
      step.fields.map(code).join(", "),
    ),
  );
  page.add(`#### ${code(nameText(tenant))}`);
  page.table(["change", "resource", "fields"], rows, "change");
}
