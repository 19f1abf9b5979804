import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../provider/src/http/log";
import { openStateFile } from "../provider/src/http/state-file";
import type { Definition } from "../provider/src/kit/definition";
import { openPortal, type Portal, type Process } from "../test/support/portal";
import { bulkOff } from "./bulk-off";
import type { Conditions } from "./run/conditions";
import { groups, type Scenario } from "./scenarios";

export interface Cost {
  readonly requests: number;
  readonly ms: number;
}

export interface Result {
  readonly name: string;
  readonly objects: number;
  /** Fewest requests that could do it. */
  readonly floor: number;
  readonly first: Cost;
  /** With the counts of the first run. Absent for creates. */
  readonly next?: Cost;
  readonly off: Cost;
}

/** A refresh of everything in a scenario: the first one, the next one, and one by one. */
export async function measureRefresh(scenario: Scenario, conditions: Conditions): Promise<Result> {
  const { name, objects, floor, definition } = scenario;
  return onPortal(conditions, async (portal, run) => {
    const livings = await scenario.fill(portal.sandbox.control);
    const refresh = (of: Definition) =>
      run(async (process) => {
        await inParallel(conditions.parallel, livings, async (one) => {
          if (!(await process.read(of, one))) throw new Error(`${of.type} ${one.id} was not found.`);
        });
      });
    const first = await refresh(definition);
    const next = await refresh(definition);
    return { name, objects, floor, first, next, off: await refresh(bulkOff(definition)) };
  });
}

/** Creates of groups: each looks first whether its name is taken. */
export async function measureCreates(objects: number, conditions: Conditions): Promise<Result> {
  const { definition } = groups(0);
  const create = (of: Definition) =>
    onPortal(conditions, (_portal, run) =>
      run(async (process) => {
        const names = Array.from({ length: objects }, (_, index) => `Group ${index}`);
        await inParallel(conditions.parallel, names, (friendlyName) =>
          process.create(of, { account: "1", friendlyName }),
        );
      }),
    );
  // One list of the one group that stands there, and one request for each.
  const floor = objects + 1;
  return {
    name: `create ${objects} groups`,
    objects,
    floor,
    first: await create(definition),
    off: await create(bulkOff(definition)),
  };
}

type Run = (action: (process: Process) => Promise<void>) => Promise<Cost>;

/** A portal of its own, whose provider processes share one state file. */
async function onPortal<T>({ latencyMs }: Conditions, use: (portal: Portal, run: Run) => Promise<T>): Promise<T> {
  const portal = await openPortal({ limits: { enabled: false } });
  const folder = mkdtempSync(join(tmpdir(), "portals-bench-"));
  const { control } = portal.sandbox;
  const run: Run = async (action) => {
    const stateFile = openStateFile({ PORTALS_STATE_DIR: folder }, createLog({ level: "warn" }));
    const process = portal.process({ stateFile });
    await control.latency(latencyMs);
    await control.clearLog();
    const began = performance.now();
    await action(process);
    const ms = Math.round(performance.now() - began);
    const { byKind } = await control.counts();
    await control.latency(0);
    process.runtime.finish();
    return { requests: byKind.read + byKind.list + byKind.write, ms };
  };
  try {
    return await use(portal, run);
  } finally {
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inParallel<T>(parallel: number, items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}
