#!/usr/bin/env node
// node operations.mjs report preview.json operations.md    writes what would be done, for people
// node operations.mjs limit preview.json 0                 fails above so many deletes and replacements
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { digestOf, operationsIn, removals, table } from "./preview.mjs";
import { fail } from "./say.mjs";

const [verb, file = "", argument = ""] = process.argv.slice(2);
const operations = operationsIn(readFileSync(file, "utf8"));

switch (verb) {
  case "report":
    writeFileSync(argument, `${table(operations)}\n\nOperations: \`${digestOf(operations)}\`\n`);
    break;
  case "limit": {
    const max = Number(argument);
    if (argument === "" || !Number.isInteger(max) || max < 0)
      fail(`the limit is "${argument}". Give a whole number, 0 or more`);
    const found = removals(operations);
    if (found.length > max) {
      const named = found.map(({ op, urn }) => `  ${op} ${urn}`).join("\n");
      fail(
        `${found.length} deletes and replacements, ${max} are allowed:\n${named}\nRaise the limit if they are meant`,
      );
    }
    break;
  }
  default:
    fail(`unknown verb "${verb}". Use report or limit`);
}
