import { clipped, inert, inertLines } from "../terminal/inert";
import type { DriftReport, Failure, ResourceDrift, StackDrift, Unmanaged } from "./report";
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

/** GitHub refuses comments of 65,536 characters. */
const LIMIT = 65_000;
/** For what has to follow whatever was left out. */
const RESERVE = 600;
/** More rows than that are folded. */
const OPEN_ROWS = 20;
const LONGEST_VALUE = 300;
const LONGEST_ERROR = 2000;

/** The report as GitHub Flavored Markdown, for a comment on a pull request. */
export function markdownText(report: DriftReport): string {
  const page = new Page(LIMIT - RESERVE);
  page.add("### Portal drift");
  page.add(`**${headline(report)}.** ${figures(report)}.`);
  for (const stack of report.stacks) addStack(page, stack, report.stacks.length > 1);
  if (report.unmanaged) addUnmanaged(page, report.unmanaged);
  return page.text();
}

/** Lines up to a limit; what no longer fits is counted. */
class Page {
  private readonly blocks: string[] = [];
  private left: number;
  private omitted = 0;

  constructor(limit: number) {
    this.left = limit;
  }

  add(block: string): boolean {
    if (this.left < block.length + 2) {
      this.omitted++;
      return false;
    }
    this.left -= block.length + 2;
    this.blocks.push(block);
    return true;
  }

  /** A table, folded when it is long, with as many rows as fit. */
  table(heading: readonly string[], rows: readonly string[], what: string): void {
    const head = `| ${heading.join(" | ")} |\n|${" --- |".repeat(heading.length)}`;
    const [before, after] =
      rows.length > OPEN_ROWS
        ? [`<details>\n<summary>${count(rows.length, what)}</summary>\n\n`, "\n\n</details>"]
        : ["", ""];
    let room = this.left - head.length - before.length - after.length - 2;
    const kept: string[] = [];
    for (const row of rows) {
      if (room < row.length + 1) break;
      room -= row.length + 1;
      kept.push(row);
    }
    this.omitted += rows.length - kept.length;
    if (kept.length > 0) this.add(`${before}${[head, ...kept].join("\n")}${after}`);
  }

  text(): string {
    const note =
      this.omitted > 0
        ? [
            `**${count(this.omitted, "more entry", "more entries")} left out:** a comment has room for ${LIMIT.toLocaleString("en-US")} characters. \`portals drift\` on a terminal, \`--json\` and \`--html\` have everything.`,
          ]
        : [];
    return `${[...this.blocks, ...note].join("\n\n")}\n`;
  }
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

/**
 * A bar would end the cell. Behind a backslash it cannot be told apart from an escaped one, so there it is written as
 * JSON would.
 */
const cell = (text: string): string => text.replace(/(\\?)\|/g, (_, slash: string) => (slash ? "\\\\u007c" : "\\|"));

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

function failureText({ message, nextStep, resources }: Failure): string {
  const about = resources.slice(0, 5).map((resource) => code(`${typeText(resource)} ${nameText(resource.name)}`));
  const others = resources.length > about.length ? ` and ${count(resources.length - about.length, "other")}` : "";
  const where = about.length > 0 ? ` at ${about.join(", ")}${others}` : "";
  return [
    `**Error**${where}:`,
    block(clipped(inertLines(message).join("\n"), LONGEST_ERROR)),
    ...(nextStep ? [nextStep] : []),
  ].join("\n\n");
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

/** A code span: nothing in it is a link, an image, a mention, a reference or a heading. */
function code(text: string): string {
  const safe = inert(clipped(text, LONGEST_VALUE));
  const fence = "`".repeat(longestRun(safe) + 1);
  const pad = /^[` ]|[` ]$/.test(safe) || safe === "" ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
}

function block(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
