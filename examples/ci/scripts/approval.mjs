#!/usr/bin/env node
// node approval.mjs record preview.json    notes the operations of a preview at the commit that is reviewed
// node approval.mjs check preview.json     fails unless a preview has the operations that were noted before the merge
import { readFileSync } from "node:fs";
import process from "node:process";
import { forge } from "./forge.mjs";
import { countsOf, digestOf, operationsIn, table } from "./preview.mjs";
import { fail, variable } from "./say.mjs";

const [verb, file = ""] = process.argv.slice(2);
const operations = operationsIn(readFileSync(file, "utf8"));
const digest = digestOf(operations);
const name = `portals/${variable("STACK")}`;

switch (verb) {
  case "record":
    await forge().note(name, `${digest} ${countsOf(operations)}`.slice(0, 140));
    break;
  case "check": {
    if (operations.length === 0 || process.env.APPROVED_OPERATIONS === digest) break;
    const approved = (await forge().noted(name))?.split(" ")[0];
    if (approved !== digest)
      fail(
        [
          approved ? `not what was approved: ${approved}` : "nothing was approved for this commit",
          `This is what would be done now, ${digest}:`,
          table(operations),
          "Read it; to do it all the same, run the pipeline by hand with this value as APPROVED_OPERATIONS",
        ].join("\n"),
      );
    break;
  }
  default:
    fail(`unknown verb "${verb}". Use record or check`);
}
