import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const TABLE = "operations.ts";
const LITERAL = /"([a-z0-9-]+)"|`([a-z0-9-]*(?:\$\{[^}`]*\}[a-z0-9-]*)+)`/g;

/**
 * Which files of a product name which operations; ids that are put together (`views-create-${parent}-view`) name all
 * that fit.
 * @param {string} folder sources of the product
 * @param {readonly string[]} operations ids of its table
 */
export function callsOf(folder, operations) {
  /** @type {Map<string, string[]>} */
  const calls = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts") && name !== TABLE).sort()) {
    const text = readFileSync(path.join(folder, file), "utf8");
    const named = new Set([...text.matchAll(LITERAL)].flatMap(([, id, template]) => fitting(operations, id, template)));
    for (const id of named) calls.set(id, [...(calls.get(id) ?? []), file.replaceAll(path.sep, "/")]);
  }
  return calls;
}

/** @param {readonly string[]} operations @param {string | undefined} id @param {string | undefined} template */
function fitting(operations, id, template) {
  if (template === undefined) return operations.filter((name) => name === id);
  const parts = template.split(/\$\{[^}]*\}/);
  // A template that begins with the unknown fits too much to prove anything.
  if (parts[0] === "") return [];
  const pattern = new RegExp(`^${parts.join("[a-z0-9-]+")}$`);
  return operations.filter((name) => pattern.test(name));
}
