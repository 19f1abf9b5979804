import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { callsOf } from "./calls.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const SYSTEMS = ["clinked", "workdrive", "docspace", "clickup"];

/** @param {string} name */
const table = (name) => JSON.parse(readFileSync(path.join(ROOT, "test/endpoints", `${name}.json`), "utf8"));

/**
 * Plan, document and calls of each system; the code is handed in, as sources or as built.
 * @param {import("./read.d.mts").Code} code
 */
export function products({ operations, definitions, dataSources }) {
  const plan = table("plan");
  return SYSTEMS.map((name) => {
    const prefix = `${name}:`;
    const own = (/** @type {readonly string[]} */ names) =>
      names.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
    return {
      name,
      plan: plan[name],
      endpoints: table(name).endpoints,
      operations: operations[name],
      calls: callsOf(path.join(ROOT, "provider/src", name), Object.keys(operations[name])),
      types: own(definitions.map(({ type }) => type)),
      functions: own(dataSources.map((one) => one.name)),
    };
  });
}
