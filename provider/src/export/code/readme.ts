import type { LeftOut } from "../found";
import type { Beside } from "./beside";
import type { Ask } from "./config-key";
import { prose, quoted } from "./markdown";
import { neverShown } from "./never-shown";
import { byText, groupedBy, type Node } from "./node";

const MOST_NAMES = 20;

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
    ...neverShown(nodes),
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
  return [
    "An export fetches no content of files. Put these there before the import, as the portal has them:\n",
    ...lines,
    "",
  ];
}

function leftOut(given: readonly LeftOut[], nodes: readonly Node[]): string[] {
  const parts = partsLeftOut(nodes);
  if (given.length === 0 && parts.length === 0) return ["Nothing: all that the login sees is here.\n"];
  const wholes = [...given].sort((a, b) => byText(a.type, b.type) || byText(a.where, b.where));
  const byReason = groupedBy(wholes, ({ type, reason }) => `${type}: ${reason}`);
  return [
    ...[...byReason.values()].map((same) => {
      const [first] = same;
      const places = [...new Set(same.map(({ where }) => where))].filter(Boolean).sort();
      const where = places.length === 0 ? "" : ` (${listed(places)})`;
      return `- ${quoted(first?.type ?? "")}${where}: ${prose(first?.reason ?? "")}`;
    }),
    ...parts,
    "",
  ];
}

/** The same of several resources is said once. */
function partsLeftOut(nodes: readonly Node[]): string[] {
  const all = nodes.flatMap((node) => node.found.leftOut.map((part) => ({ ...part, node })));
  const same = groupedBy(all, ({ path, text, node: { kind } }) => JSON.stringify([path, kind, text]));
  return [...same.values()].flatMap((parts) => {
    const [first] = parts;
    return first
      ? [
          `- ${quoted(first.path)} of ${first.node.kind} ${listed(parts.map(({ node }) => node.name))}: ${prose(first.text)}`,
        ]
      : [];
  });
}

/** As many names as anybody reads. */
function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return `${names.slice(0, MOST_NAMES).map(quoted).join(", ")}${more}`;
}
