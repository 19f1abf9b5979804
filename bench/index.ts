/**
 * Requests and wall time against the sandbox, with bulk read and without: `npm run bench`, `npm run --silent bench -- --json`.
 * Options: --latency <ms of each answer, 10>, --parallel <operations at a time, 64>.
 */
import { parseArgs } from "node:util";
import { type Conditions, type Cost, measureCreates, measureRefresh, type Result } from "./measure";
import { accountMembers, accountProperties, groupMembers, groups } from "./scenarios";
import { type StateSize, stateSizes } from "./state-size";
import { table } from "./table";

/** Clinked's limit: 2,000 requests in 5 minutes (L16). */
const LIMIT = 2000;

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    latency: { type: "string", default: "10" },
    parallel: { type: "string", default: "64" },
  },
});

async function main(): Promise<void> {
  const conditions = { latencyMs: whole("latency", 0), parallel: whole("parallel", 1) };
  const results: Result[] = [];
  for (const scenario of [
    ...[10, 100, 1000].map(groups),
    accountMembers(100),
    groupMembers(20, 10),
    accountProperties(100),
  ]) {
    results.push(await measureRefresh(scenario, conditions));
  }
  results.push(await measureCreates(100, conditions));
  const sizes = stateSizes();
  if (values.json) console.log(JSON.stringify({ conditions, limit: LIMIT, results, stateSizes: sizes }, null, 2));
  else print(conditions, results, sizes);
}

function whole(name: "latency" | "parallel", least: number): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} takes a whole number, ${least} or more.`);
}

function print({ latencyMs, parallel }: Conditions, results: readonly Result[], sizes: readonly StateSize[]): void {
  const costs = (cost: Cost | undefined) => (cost ? [String(cost.requests), `${cost.ms} ms`] : ["", ""]);
  const share = (requests: number) => `${((100 * requests) / LIMIT).toFixed(1)} %`;
  console.log(
    `Requests and wall time, answers of ${latencyMs} ms, ${parallel} operations at a time. "next" knows the counts of\n` +
      `the first run; "singly" is the same code without bulk read; the limit is ${LIMIT} requests in 5 minutes.\n`,
  );
  console.log(
    table(
      ["refresh", "floor", "first", "", "next", "", "singly", "", "of the limit", "singly"],
      results.map(({ name, floor, first, next, off }) => [
        name,
        String(floor),
        ...costs(first),
        ...costs(next),
        ...costs(off),
        share((next ?? first).requests),
        share(off.requests),
      ]),
    ),
  );
  console.log(`\nBytes of one resource in a state file, and of the provider's text in it.\n`);
  console.log(
    table(
      ["type", "bytes", "text"],
      sizes.map(({ type, bytes, providerBytes }) => [type, String(bytes), String(providerBytes)]),
    ),
  );
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
