#!/usr/bin/env node
// node usage.mjs usage.jsonl usage.json    sums what the processes of a job have asked for; prints a line of Markdown
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const [from = "", to = ""] = process.argv.slice(2);
// A job that stopped early has asked for nothing.
const lines = existsSync(from) ? readFileSync(from, "utf8").trim().split("\n").filter(Boolean) : [];
const processes = lines.map((line) => JSON.parse(line));
const sum = (/** @type {string} */ field) => processes.reduce((total, one) => total + (one[field] ?? 0), 0);
const usage = {
  processes: processes.length,
  total: sum("total"),
  retries: sum("retries"),
  waits: sum("waits"),
  waitedMs: sum("waitedMs"),
  saved: sum("saved"),
  limitPercent: Math.max(0, ...processes.map(({ limitPercent = 0 }) => limitPercent)),
};
writeFileSync(to, `${JSON.stringify(usage, null, 2)}\n`);
process.stdout.write(
  `**Requests:** ${usage.total}, ${usage.saved} saved, ${usage.waits} waits of ${(usage.waitedMs / 1000).toFixed(1)} s, at most ${usage.limitPercent} % of the limit.\n`,
);
