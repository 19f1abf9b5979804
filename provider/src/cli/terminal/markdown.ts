import { count, nameText, typeText } from "../drift/words";
import type { Failure } from "../engine/diagnostics";
import { clipped, inert, inertLines } from "./inert";

/** GitHub refuses comments of 65,536 characters. */
const LIMIT = 65_000;
/** For what has to follow whatever was left out. */
const RESERVE = 600;
/** More rows than that are folded. */
const OPEN_ROWS = 20;
const LONGEST_VALUE = 300;
const LONGEST_ERROR = 2000;

/** Lines up to a limit; what no longer fits is counted. */
export class Page {
  private readonly blocks: string[] = [];
  private left: number;
  private omitted = 0;

  constructor(private readonly elsewhere: string) {
    this.left = LIMIT - RESERVE;
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
            `**${count(this.omitted, "more entry", "more entries")} left out:** a comment has room for ${LIMIT.toLocaleString("en-US")} characters. ${this.elsewhere}`,
          ]
        : [];
    return `${[...this.blocks, ...note].join("\n\n")}\n`;
  }
}

/**
 * A bar would end the cell. Behind a backslash it cannot be told apart from an escaped one, so there it is written as
 * JSON would.
 */
const cell = (text: string): string => text.replace(/(\\?)\|/g, (_, slash: string) => (slash ? "\\\\u007c" : "\\|"));

export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

export function failureText({ message, nextStep, resources }: Failure): string {
  const about = resources.slice(0, 5).map((resource) => code(`${typeText(resource)} ${nameText(resource.name)}`));
  const others = resources.length > about.length ? ` and ${count(resources.length - about.length, "other")}` : "";
  const where = about.length > 0 ? ` at ${about.join(", ")}${others}` : "";
  return [
    `**Error**${where}:`,
    block(clipped(inertLines(message).join("\n"), LONGEST_ERROR)),
    ...(nextStep ? [nextStep] : []),
  ].join("\n\n");
}

/** A code span: nothing in it is a link, an image, a mention, a reference or a heading. */
export function code(text: string): string {
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
