import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Definition } from "../../provider/src/kit/definition";
import type { Measured } from "./measure";

/** What is counted, in the order of the columns: the heading, and how a message names it. */
const columns = [
  ["list", "a page of its list"],
  ["read", "a single read"],
  ["create", "a create"],
  ["update", "an update"],
  ["delete", "a delete"],
  ["refresh of 1", "a refresh of one"],
  ["refresh of 30", "a first refresh of 30"],
  ["the next one", "a later refresh of 30"],
  ["30 creates: reads", "30 creates at once (reads)"],
  ["writes", "30 creates at once (writes)"],
] as const;

/** Requests of a type, by column. `undefined`: there is no such thing. */
export type Row = readonly (number | undefined)[];

export type Table = ReadonlyMap<string, Row>;

const FILE = join(__dirname, "table.md");

export function readTable(): Table {
  const lines = readFileSync(FILE, "utf8").split("\n");
  const cells = lines
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter(([, type]) => type?.includes(":"));
  return new Map(
    cells.map(([, type = "", ...rest]) => [
      type,
      rest.slice(0, columns.length).map((cell) => (cell === "" ? undefined : Number(cell))),
    ]),
  );
}

export function writeTable(table: Table): void {
  const line = (cells: readonly unknown[]) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`;
  const text = [
    "# Requests of each type",
    "",
    "Counted at the sandbox by table.test.ts: list, read, create, update and delete are what the definition says, which",
    "test/contract compares with what is sent for one object. 30 objects stand in one place where there can be many, else",
    "in 30 places. A set among 30 has a list of its own, and so has whatever is read by itself alone.",
    "",
    line(["type", ...columns.map(([heading]) => heading)]),
    line(["---", ...columns.map(() => "---:")]),
    ...[...table].map(([type, row]) => line([type, ...row])),
    "",
  ];
  writeFileSync(FILE, text.join("\n"));
}

export const rowOf = ({ cost }: Definition, { one, many, burst }: Measured): Row => [
  ...[cost.list ?? undefined, cost.read ?? undefined, cost.create, cost.update, cost.delete],
  ...[one, many?.cold, many?.warm, burst?.reads, burst?.writes],
];

/** What differs from the table, in words. */
export function differences(type: string, known: Row | undefined, now: Row): string[] {
  if (!known) return [`${type} is not in the table.`];
  return columns.flatMap(([, what], index) => {
    const [was, is] = [known[index], now[index]];
    if (was === is) return [];
    const verdict = (is ?? 0) > (was ?? 0) ? "dearer" : "cheaper";
    return [`${type}: ${what} cost ${was ?? "nothing"}, and now ${is ?? "nothing"}: ${verdict}.`];
  });
}

export const HOW_TO_ACCEPT =
  "If that is meant: PORTALS_ACCEPT_COSTS=1 npx vitest run test/costs/table.test.ts writes test/costs/table.md, " +
  "and the commit says why.";
