import { code, failureText, Page, row } from "../terminal/markdown";
import type { DriftReport, ResourceDrift, StackDrift, Unmanaged } from "./report";
import {
  count,
  figures,
  headline,
  nameText,
  shownText,
  stackFigures,
  stackName,
  stackVerdict,
  typeText,
} from "./words";

/** The report as GitHub Flavored Markdown, for a comment on a pull request. */
export function markdownText(report: DriftReport): string {
  const page = new Page("`portals drift` on a terminal, `--json` and `--html` have everything.");
  page.add("### Portal drift");
  page.add(`**${headline(report)}.** ${figures(report)}.`);
  for (const stack of report.stacks) addStack(page, stack, report.stacks.length > 1);
  if (report.unmanaged) addUnmanaged(page, report.unmanaged);
  return page.text();
}

function addStack(page: Page, stack: StackDrift, isOneOfMany: boolean): void {
  if (isOneOfMany) page.add(`#### ${code(stackName(stack))}: ${stackVerdict(stack)}\n\n${stackFigures(stack)}`);
  if (stack.drift.length > 0)
    page.table(["resource", "field", "expected (state)", "found (portal)"], stack.drift.flatMap(rowsOf), "difference");
  for (const failure of stack.errors) page.add(failureText(failure));
}

function rowsOf(resource: ResourceDrift): string[] {
  const id = resource.id === undefined ? "" : ` ${code(nameText(resource.id))}`;
  const title = `${code(typeText(resource))} ${code(nameText(resource.name))}${id}`;
  if (resource.change === "gone") return [row(title, "", "exists", "**gone**")];
  if (resource.fields.length === 0) return [row(title, "", "", "changed, in no field that is shown")];
  return resource.fields.map(({ path, change, expected, found }) =>
    row(
      title,
      `${code(nameText(path))}${change === "changed" ? "" : ` (${change})`}`,
      code(shownText(expected)),
      code(shownText(found)),
    ),
  );
}

function addUnmanaged(page: Page, { types, errors }: Unmanaged): void {
  const total = types.reduce((sum, { objects }) => sum + objects.length, 0);
  page.add(
    `#### Unmanaged: ${total === 0 ? "nothing" : count(total, "object")} at the portal that no checked state has`,
  );
  const rows = types.flatMap(({ type, objects }) =>
    objects.map(({ id, name }) =>
      row(code(type), code(nameText(id)), name === undefined ? "" : code(JSON.stringify(name))),
    ),
  );
  if (rows.length > 0) page.table(["type", "id", "name"], rows, "object");
  const costs = types.map(
    ({ type, lists, requests }) => `${code(type)} ${count(requests, "request")} for ${count(lists, "list")}`,
  );
  if (costs.length > 0) page.add(`Listed with: ${costs.join(", ")}.`);
  for (const failure of errors) page.add(failureText(failure));
}
