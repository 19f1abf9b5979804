/**
 * What a refresh costs, next to what people would use instead: `npm run bench`, written to bench/results.md.
 * `npm run bench -- --help` lists the options.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { figuresOf } from "./report/figures";
import { goalsOf } from "./report/goals";
import { thisMachine } from "./report/machine";
import { markdown } from "./report/markdown";
import { printRequests } from "./requests";
import type { Conditions } from "./run/conditions";
import { codeOf, Kept } from "./run/kept";
import { plan } from "./run/plan";
import { type Outcome, runSession } from "./run/session";
import { measureStart, type Start } from "./run/start";
import { measureTenants, type Tenants } from "./run/tenants";

const help = `npm run bench -- [options]

  --quick             a selection that ends within 15 minutes, written to bench/cache/quick/results.md
  --requests          requests of each kind without the engine, within seconds; with --json as JSON
  --only <pattern>    only workloads and variants whose name matches, such as "groups-1000", "\\.ours$" or "tenants"
  --resume <folder>   where outcomes are kept, bench/cache/full or bench/cache/quick unless given; what is there and
                      still true is not measured again
  --fresh             measures everything again
  --report            measures nothing: writes the results from what is kept
  --latency <ms>      what each answer of the portal takes, 20
  --parallel <count>  operations at a time, 64
`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    requests: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    only: { type: "string" },
    resume: { type: "string" },
    fresh: { type: "boolean", default: false },
    report: { type: "boolean", default: false },
    latency: { type: "string", default: "20" },
    parallel: { type: "string", default: "64" },
  },
});

/** A quick run begins nothing new after this: the last session may take a minute. */
const QUICK_MS = 13 * 60_000;

/** Half an hour for all of them, and for the shell loop beside; a quick run leaves them out. */
const TENANTS = 100;
const RESOURCES = 20;

async function main(): Promise<void> {
  const { quick } = values;
  if (values.help) return console.log(help);
  const conditions = { latencyMs: whole("latency", 0), parallel: whole("parallel", 1) };
  if (values.requests) return printRequests(conditions, values.json);
  const folder = resolve(values.resume ?? join(__dirname, "cache", quick ? "quick" : "full"));
  mkdirSync(folder, { recursive: true });
  const outcomes = await measure(new Kept(folder, conditions), conditions);
  const start = await keptStart(join(folder, "start.json"));
  const tenants = await keptTenants(join(folder, "tenants.json"), conditions.latencyMs);
  const figures = figuresOf(outcomes);
  const text = markdown({ figures, conditions, machine: await thisMachine(), start, tenants, quick });
  const file = quick || values.only ? join(folder, "results.md") : join(__dirname, "results.md");
  writeFileSync(file, text);
  for (const { goal, seen, met } of goalsOf(figures, conditions, { start, tenants })) {
    console.log(`${met === undefined ? "    " : met ? "yes " : "NO  "} ${goal}\n       seen: ${seen}`);
  }
  console.log(`Written to ${file}`);
}

/** Seconds of work; a report takes what was kept. */
async function keptStart(file: string): Promise<Start | undefined> {
  if (values.report) return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Start) : undefined;
  const start = await measureStart();
  writeFileSync(file, JSON.stringify(start));
  return start;
}

/** Minutes of work, in a run of everything or where it is named. */
async function keptTenants(file: string, latencyMs: number): Promise<Tenants | undefined> {
  const code = codeOf("ours");
  if (existsSync(file) && !values.fresh) {
    const kept = JSON.parse(readFileSync(file, "utf8")) as { code: string; tenants: Tenants };
    if (kept.code === code && kept.tenants.latencyMs === latencyMs) return kept.tenants;
  }
  if (values.report || values.quick || !new RegExp(values.only ?? "").test("tenants")) return undefined;
  console.log(`${TENANTS} tenants`);
  const tenants = await measureTenants(TENANTS, RESOURCES, latencyMs);
  writeFileSync(file, JSON.stringify({ code, tenants }));
  return tenants;
}

async function measure(kept: Kept, conditions: Conditions): Promise<Outcome[]> {
  const began = performance.now();
  const sessions = plan(values.quick);
  const chosen = new RegExp(values.only ?? "");
  const outcomes: Outcome[] = [];
  for (const [index, session] of sessions.entries()) {
    const name = `${session.workload.key}.${session.variant}`;
    const known = values.fresh ? undefined : kept.get(session);
    if (known) outcomes.push(known);
    if (known || values.report || !chosen.test(name)) continue;
    if (values.quick && performance.now() - began > QUICK_MS) {
      console.log(`${name}: left out, so that a quick run ends within 15 minutes`);
      continue;
    }
    console.log(`${index + 1}/${sessions.length} ${name}`);
    const outcome = await runSession(session, conditions);
    kept.put(session, outcome);
    outcomes.push(outcome);
    for (const [command, runs] of Object.entries(outcome.runs)) {
      console.log(`    ${command}: ${runs.map((run) => `${run.requests} requests ${run.ms} ms`).join(", ")}`);
    }
  }
  return merged(outcomes);
}

/** One outcome for a workload and variant: a refresh and an up may have been measured by themselves. */
function merged(outcomes: readonly Outcome[]): Outcome[] {
  const all = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = `${outcome.workload}.${outcome.variant}`;
    const before = all.get(key);
    all.set(key, before ? { ...before, runs: { ...before.runs, ...outcome.runs } } : outcome);
  }
  return [...all.values()];
}

function whole(name: "latency" | "parallel", least: number): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} takes a whole number, ${least} or more.`);
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
