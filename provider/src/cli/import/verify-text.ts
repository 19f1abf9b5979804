import { count, nameText, shownText, typeText } from "../drift/words";
import { inert, inertLines } from "../terminal/inert";
import type { Difference, Explained } from "./difference";

/** Each difference by resource and field, with what to do about it. */
export function verifyText({ resources, differences, errors }: Explained): string {
  const lines = differences.flatMap(differenceLines);
  for (const { message, nextStep, resources: subjects } of errors) {
    const where = subjects.map(({ type, name }) => `${type} ${name}`).join(", ");
    lines.push(`Error${where ? inert(` in ${where}`) : ""}:`, ...inertLines(message).map((line) => `  ${line}`));
    if (nextStep) lines.push(`  ${nextStep}`);
  }
  if (lines.length > 0) lines.push("");
  const verdict =
    errors.length > 0
      ? "Not verified: the comparison did not come to its end."
      : differences.length === 0
        ? `0 changes: ${count(resources, "resource")} as program, state and portals have them.`
        : `${count(differences.length, "difference")} in ${count(new Set(differences.map(({ urn }) => urn)).size, "resource")}.`;
  return `${[...lines, verdict].join("\n")}\n`;
}

function differenceLines(difference: Difference): string[] {
  const { kind, name, id, fields } = difference;
  const [sign, sentence] = wordsOf(difference);
  const sides = kind === "state" ? ["state", "portal"] : ["state", "program"];
  return [
    `${sign} ${typeText(difference)} ${nameText(name)}${id ? inert(` (${id})`) : ""}: ${sentence}`,
    ...fields.map(
      ({ path, expected, found }) =>
        `    ${inert(path)}: ${sides[0]} ${shownText(expected)}, ${sides[1]} ${shownText(found)}`,
    ),
  ];
}

/** What each kind means, and what makes it go away. */
function wordsOf({ kind, meant, type, name }: Difference): readonly [sign: string, sentence: string] {
  const other = meant === undefined ? "" : inert(` Is it "${meant}"? Then give both the same name.`);
  switch (kind) {
    case "state":
      return ["~", "the portal has other values than the state. Take them into the program, and run `pulumi refresh`."];
    case "gone":
      return ["-", "it is not at the portal. Take it out of program and import file."];
    case "missing":
      return ["+", "the import file has it, and the stack does not. Run `portals import apply`."];
    case "update":
      return ["~", "the program gives other values. Correct the program, or let `pulumi up` send them."];
    case "replace":
      return ["!", "the program would replace it: what differs cannot be updated. Correct the program or the id."];
    case "create":
      return [
        "+",
        inert(`the program declares it, and the state does not have it.`) +
          (other || " Import it, or take it out of the program."),
      ];
    case "delete":
      return [
        "-",
        `the state has it, and the program does not declare it.${other || inert(` Declare it as "${name}" of ${type}, or take it out with \`pulumi state delete\`.`)}`,
      ];
  }
}

/** The shape of `--json`: fields are added within version 1, and none is removed or changes its meaning. */
export const verifyJson = ({ resources, differences, errors }: Explained): object => ({
  version: 1,
  verdict: errors.length > 0 ? "error" : differences.length > 0 ? "changes" : "none",
  resources,
  differences,
  errors,
});
