import { type Cost, measureCreates, measureRefresh, type Result } from "./measure";
import type { Conditions } from "./run/conditions";
import { accountMembers, accountProperties, groupMembers, groups } from "./scenarios";
import { type StateSize, stateSizes } from "./state-size";
import { table } from "./table";

/** Clinked's limit: 2,000 requests in 5 minutes (L16). */
const LIMIT = 2000;

/** Requests of each kind within one process and without the engine, which takes seconds. */
export async function printRequests(conditions: Conditions, asJson: boolean): Promise<void> {
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
  if (asJson) console.log(JSON.stringify({ conditions, limit: LIMIT, results, stateSizes: sizes }, null, 2));
  else print(conditions, results, sizes);
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
