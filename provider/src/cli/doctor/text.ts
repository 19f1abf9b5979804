import { count } from "../drift/words";
import type { Paint } from "../terminal/colours";
import { inert } from "../terminal/inert";
import type { Check, DoctorReport } from "./report";

const marks = { ok: ["✓", "ok", "green"], note: ["!", "note", "yellow"], wrong: ["✗", "wrong", "red"] } as const;

/** A line for each check, its sign and word first, and what to do below it. */
export function doctorText({ checks, requests, verdict }: DoctorReport, paint: Paint): string {
  const width = Math.max(...checks.map(({ title }) => title.length));
  const lines = checks.flatMap((check) => linesOf(check, width, paint));
  const wrong = checks.filter(({ status }) => status === "wrong").length;
  const end = verdict === "fine" ? "All is well." : `${count(wrong, "thing")} to put right.`;
  return `${lines.join("\n")}\n\n${end} ${count(requests, "request")} to the services.\n`;
}

function linesOf({ title, status, text, fix, details = [] }: Check, width: number, paint: Paint): string[] {
  const [sign, word, style] = marks[status];
  const below = [...details, ...(fix === undefined ? [] : [`Fix: ${fix}`])];
  return [
    `${paint(style, `${sign} ${word.padEnd(5)}`)} ${title.padEnd(width)}  ${inert(text)}`,
    ...below.map((line) => `${" ".repeat(8 + width)}  ${inert(line)}`),
  ];
}
