#!/usr/bin/env node
// node issue.mjs "Drift of production" 2 drift.md
// With the exit code of `portals drift`: 2 opens one issue, or updates it; 0 closes it; 1, a check that failed, is said
// in it and closes nothing.
import { readFileSync } from "node:fs";
import process from "node:process";
import { forge } from "./forge.mjs";
import { fail } from "./say.mjs";
import { body } from "./text.mjs";

const [title = "", code = "", file = ""] = process.argv.slice(2);
if (!["0", "1", "2"].includes(code)) fail(`the exit code of portals drift is "${code}". It is 0, 1 or 2`);
const { openIssue, closeIssue } = forge();
if (code === "0") await closeIssue(title);
else await openIssue(title, body(title, [readReport()]));

function readReport() {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "The check ended without a report; the log of the job says why.";
  }
}
