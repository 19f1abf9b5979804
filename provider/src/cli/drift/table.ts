import type { Paint, Style } from "../terminal/colours";
import { clipped, inert, inertLines } from "../terminal/inert";
import { fitted, width } from "../terminal/width";
import type { DriftReport, Failure, ResourceDrift, StackDrift, Unmanaged } from "./report";
import {
  count,
  figures,
  headline,
  nameText,
  shownText,
  signs,
  stackFigures,
  stackName,
  stackVerdict,
  typeText,
} from "./words";

export interface TableOptions {
  /** Columns of the terminal. */
  readonly columns: number;
  readonly paint: Paint;
}

interface Row {
  readonly cells: readonly string[];
  readonly style: Style;
}

const HEADINGS = ["resource", "field", "expected (state)", "found (portal)"] as const;
const GAP = "  ";
/** A value that is longer says more in the HTML page or in JSON. */
const LONGEST_VALUE = 200;
/** Of each unmanaged type; a screen holds no more. */
const MOST_OBJECTS = 50;

/** The report for a terminal, or for the log of a pipeline. */
export function tableText(report: DriftReport, { columns, paint }: TableOptions): string {
  const { verdict } = report;
  const style: Style = verdict === "none" ? "green" : verdict === "drift" ? "yellow" : "red";
  const blocks = [
    ...report.stacks.map((stack) => stackLines(stack, columns, paint)),
    ...(report.unmanaged ? [unmanagedLines(report.unmanaged, paint)] : []),
    [paint(style, `${headline(report)}.`), paint("dim", `${figures(report)}.`)],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function stackLines(stack: StackDrift, columns: number, paint: Paint): string[] {
  const title = `${paint("bold", stackName(stack))}: ${stackVerdict(stack)} ${paint("dim", `(${stackFigures(stack)})`)}`;
  const rows = stack.drift.flatMap(rowsOf);
  return [
    title,
    ...(rows.length > 0 ? ["", ...tableLines(rows, columns, paint)] : []),
    ...failureLines(stack.errors, paint),
  ];
}

function rowsOf(resource: ResourceDrift): Row[] {
  const sign = signs[resource.change];
  const id = resource.id === undefined ? "" : ` (${nameText(resource.id)})`;
  const title = clipped(`${sign} ${typeText(resource)} ${nameText(resource.name)}${id}`, LONGEST_VALUE);
  if (resource.change === "gone") return [{ cells: [title, "", "exists", "gone"], style: "red" }];
  if (resource.fields.length === 0)
    return [{ cells: [title, "", "", "changed, in no field that is shown"], style: "yellow" }];
  return resource.fields.map(({ path, change, expected, found }, index) => ({
    cells: [
      index === 0 ? title : "",
      clipped(`${signs[change]} ${nameText(path)}`, LONGEST_VALUE),
      clipped(shownText(expected), LONGEST_VALUE),
      clipped(shownText(found), LONGEST_VALUE),
    ],
    style: "yellow",
  }));
}

function tableLines(rows: readonly Row[], columns: number, paint: Paint): string[] {
  const widths = columnWidths([HEADINGS, ...rows.map(({ cells }) => cells)], columns - 2);
  const line = (cells: readonly string[]) => cells.map((cell, index) => fitted(cell, widths[index] ?? 0));
  const heading = `  ${line(HEADINGS).join(GAP)}`.trimEnd();
  return [
    paint("dim", heading),
    ...rows.map(({ cells, style }) => {
      const [title = "", field = "", expected = "", found = ""] = line(cells);
      return `  ${[paint(style, title), field, paint("dim", expected), paint(style, found.trimEnd())].join(GAP)}`.trimEnd();
    }),
  ];
}

/** What each column needs; where that is too much, the widest give way first. */
function columnWidths(lines: readonly (readonly string[])[], columns: number): number[] {
  const widths = HEADINGS.map((_, index) => Math.max(...lines.map((cells) => width(cells[index] ?? ""))));
  let over = widths.reduce((sum, needed) => sum + needed, GAP.length * (widths.length - 1)) - columns;
  while (over > 0) {
    const [widest = 0, second = 0] = [...widths].sort((a, b) => b - a);
    if (widest <= 12) break;
    const step = Math.max(1, Math.min(over, widest - Math.max(second, 12)));
    widths[widths.indexOf(widest)] = widest - step;
    over -= step;
  }
  return widths;
}

export function failureLines(failures: readonly Failure[], paint: Paint): string[] {
  return failures.flatMap(({ message, nextStep, resources }) => {
    const [first = "", ...more] = inertLines(message);
    const named = resources.slice(0, 3).map((resource) => `${typeText(resource)} ${nameText(resource.name)}`);
    const others = resources.length > named.length ? `, and ${count(resources.length - named.length, "other")}` : "";
    return [
      "",
      `  ${paint("red", "error:")} ${first}`,
      ...more.map((line) => `         ${line}`.trimEnd()),
      ...(named.length > 0 ? [paint("dim", `         ${clipped(named.join(", "), LONGEST_VALUE)}${others}`)] : []),
      ...(nextStep === undefined ? [] : [`         ${nextStep}`]),
    ];
  });
}

function unmanagedLines({ types, errors }: Unmanaged, paint: Paint): string[] {
  const total = types.reduce((sum, { objects }) => sum + objects.length, 0);
  return [
    `${paint("bold", "Unmanaged")}: ${total === 0 ? "nothing" : count(total, "object")} at the portal that no checked state has`,
    ...types.map(({ type, lists, requests, objects }) => {
      const head = `  ${inert(type)}: ${objects.length} (${count(lists, "list")}, ${count(requests, "request")})`;
      const each = objects
        .slice(0, MOST_OBJECTS)
        .map(({ id, name }) =>
          clipped(`    ${nameText(id)}${name === undefined ? "" : ` ${inert(JSON.stringify(name))}`}`, LONGEST_VALUE),
        );
      const others = objects.length - each.length;
      const rest = others > 0 ? [`    and ${count(others, "other")}; --json and --html have them all`] : [];
      return [head, ...each, ...rest].join("\n");
    }),
    ...failureLines(errors, paint),
  ];
}
