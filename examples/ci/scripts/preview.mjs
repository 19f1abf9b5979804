import { createHash } from "node:crypto";

const NOTHING = new Set(["same", "read", "refresh", "discard"]);
/** A replacement has up to three steps; it is named by one. */
const PARTS = new Map([
  ["create-replacement", "replace"],
  ["delete-replaced", "replace"],
  ["import-replacement", "replace"],
  ["read-replacement", "read"],
]);

/**
 * What `pulumi preview --json` would do.
 *
 * @param {string} text what it printed
 * @returns {{ op: string, urn: string, inputs: unknown }[]} in an order that does not depend on the run
 */
export function operationsIn(text) {
  const { steps = [] } = JSON.parse(text);
  const found = new Map();
  for (const { op: step, urn, newState } of steps) {
    const op = PARTS.get(step) ?? step;
    if (NOTHING.has(op)) continue;
    const key = `${op} ${urn}`;
    found.set(key, { op, urn, inputs: newState?.inputs ?? found.get(key)?.inputs ?? null });
  }
  return [...found.keys()].sort().map((key) => found.get(key));
}

/** Deletes and replacements. @param {ReturnType<typeof operationsIn>} operations */
export const removals = (operations) => operations.filter(({ op }) => op === "delete" || op === "replace");

/**
 * Equal for equal operations with equal inputs. Secrets are not part of it: the engine prints `[secret]` for each.
 *
 * @param {ReturnType<typeof operationsIn>} operations
 */
export const digestOf = (operations) =>
  `sha256:${createHash("sha256")
    .update(JSON.stringify(sorted(operations)))
    .digest("hex")}`;

/** @param {ReturnType<typeof operationsIn>} operations */
export function countsOf(operations) {
  const counts = new Map();
  for (const { op } of operations) counts.set(op, (counts.get(op) ?? 0) + 1);
  return [...counts].map(([op, count]) => `${count} to ${op}`).join(", ") || "nothing to do";
}

/** Markdown. Names are what people typed: they stand in code. @param {ReturnType<typeof operationsIn>} operations */
export function table(operations) {
  const head = `**Operations:** ${countsOf(operations)}.`;
  if (operations.length === 0) return head;
  const rows = operations.slice(0, 200).map(({ op, urn }) => {
    const [, , type = "", ...name] = urn.split("::");
    return `| ${op} | ${code(type.split("$").at(-1)?.replace("pulumi-nodejs:dynamic/", "") ?? "")} | ${code(name.join("::"))} |`;
  });
  const more = operations.length > rows.length ? [`\n${operations.length - rows.length} more have no room here.`] : [];
  return [head, "", "| operation | type | name |", "| --- | --- | --- |", ...rows, ...more].join("\n");
}

/** @param {string} text */
const code = (text) => `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replace(/\s+/g, " ")}\``;

/** Keys in one order, without those that are the engine's own. @param {unknown} value @returns {unknown} */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(value).filter(([name]) => !name.startsWith("__"));
  return Object.fromEntries(
    own.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, item]) => [name, sorted(item)]),
  );
}
