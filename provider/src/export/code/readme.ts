import type { LeftOut } from "../found";
import type { Beside } from "./beside";
import type { Ask } from "./config-key";
import { prose, quoted } from "./markdown";
import { byText, groupedBy, type Node } from "./node";

interface Described {
  readonly title: string;
  readonly nodes: readonly Node[];
  readonly asks: readonly Ask[];
  readonly wanted: Beside["wanted"];
  readonly leftOut: readonly LeftOut[];
}

/** What whoever opens the project has to know: what to run, which values to give, and what is not there. */
export function readmeOf({ title, nodes, asks, wanted, leftOut: wholes }: Described): string {
  return [
    `# ${title}\n`,
    `${nodes.length} ${nodes.length === 1 ? "resource" : "resources"} of a portal that exists. Nothing is made when they are imported.\n`,
    "```sh\nnpm install\npulumi stack init dev\n```\n",
    ...valuesToGive(asks),
    ...filesToPut(wanted),
    "```sh\nnpx portals import plan\nnpx portals import apply\nnpx portals import verify\n```\n",
    "`plan` shows what is adopted into which stack, `apply` writes the state and sends nothing to the portal, `verify` expects no change.",
    "Afterwards `import.json` has done its work and can be removed.\n",
    "## What was left out\n",
    ...leftOut(wholes, nodes),
  ].join("\n");
}

/** Values that the portal never shows, or that no file may hold. */
function valuesToGive(asks: readonly Ask[]): string[] {
  if (asks.length === 0) return [];
  const lines = asks.map(({ key, secret }) => `pulumi config set ${secret ? "--secret " : ""}${key}`);
  return [
    "Some values stand in no file of this project. Each command asks for one and keeps it in the configuration of the stack.",
    "Give what the portal has, or what it shall have from now on:\n",
    `\`\`\`sh\n${lines.join("\n")}\n\`\`\`\n`,
    ...asks.map(
      ({ key, node, path, text }) =>
        `- \`${key}\`: ${quoted(path)} of ${node.kind} ${quoted(node.name)}. ${prose(text)}`,
    ),
    "",
  ];
}

function filesToPut(wanted: Beside["wanted"]): string[] {
  if (wanted.length === 0) return [];
  const lines = wanted.map(
    ({ node, path, file }) => `- ${quoted(file)}: ${quoted(path)} of ${node.kind} ${quoted(node.name)}`,
  );
  return ["The portal hands out no content of these files. Put them there before the import:\n", ...lines, ""];
}

function leftOut(given: readonly LeftOut[], nodes: readonly Node[]): string[] {
  const parts = nodes.flatMap((node) => partsLeftOut(node));
  if (given.length === 0 && parts.length === 0) return ["Nothing: all that the login sees is here.\n"];
  const wholes = [...given].sort((a, b) => byText(a.type, b.type) || byText(a.where, b.where));
  const byReason = groupedBy(wholes, ({ type, reason }) => `${type}: ${reason}`);
  return [
    ...[...byReason.values()].map((same) => {
      const [first] = same;
      const places = [...new Set(same.map(({ where }) => where))].filter(Boolean).sort().map(quoted);
      const more = places.length > 20 ? ` and ${places.length - 20} more` : "";
      const where = places.length === 0 ? "" : ` (${places.slice(0, 20).join(", ")}${more})`;
      return `- ${quoted(first?.type ?? "")}${where}: ${prose(first?.reason ?? "")}`;
    }),
    ...parts,
    "",
  ];
}

const partsLeftOut = ({ found, kind, name }: Node): string[] =>
  found.leftOut.map(({ path, text }) => `- ${quoted(path)} of ${kind} ${quoted(name)}: ${prose(text)}`);
