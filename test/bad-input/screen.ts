import type { CommandResult } from "../support/engine";

const SECTION = /^(Outputs|Resources|Duration|Policies|Changes):/;
/** Lines of the engine and of our own summary that say nothing of the problem. */
const NOISE = /^(error: (update|preview|refresh|destroy) failed|portals: \d+ requests?\b.*)$/;

/** The diagnostics at the end of a command, one line each behind the resource that it belongs to, in a fixed order. */
export function screen({ stdout, stderr }: CommandResult): string {
  const after = stdout.split(/^Diagnostics:$/m)[1] ?? "";
  const lines: string[] = [];
  let subject = "";
  for (const line of after.split("\n")) {
    if (SECTION.test(line)) break;
    const heading = /^ {2}(\S+) \((.+)\):$/.exec(line);
    if (heading) subject = heading[1] === "pulumi:pulumi:Stack" ? "stack" : (heading[2] ?? "");
    else if (line.trim() !== "" && !NOISE.test(line.trim())) lines.push(`${subject}| ${steady(line.trim())}`);
  }
  const errors = stderr.split("\n").filter((line) => line.trim() !== "");
  return [...lines.sort(), ...errors.map((line) => `stderr| ${steady(line)}`), ""].join("\n");
}

/** What changes from run to run. */
const steady = (line: string): string =>
  line
    .replace(/urn:pulumi:\S+::(\w+)/g, "<urn of $1>")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:<port>")
    .replace(/\b\d+(\.\d+)? ?m?s\b/g, "<time>");
