import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Workload } from "../workloads/workload";
import type { Conditions } from "./conditions";
import type { Run } from "./measured";
import { startOther } from "./other-command";
import { countFloor, type FilledPortal, type Floor, openFilled } from "./portal";
import { importState, openPulumi, type PulumiBench } from "./pulumi";
import type { Keeper } from "./state";
import { openTerraform, terraformLacks } from "./terraform";

/** Who reads: our package, the same over its plugin, ours without bulk read, a plain dynamic provider, Terraform, and the engine by itself. */
export const variants = ["ours", "plugin", "singly", "plain", "terraform", "terraformWide", "engine"] as const;
export type Variant = (typeof variants)[number];
type ByTerraform = "terraform" | "terraformWide";

/** `terraformWide` does as much at a time as ours, `terraform` what it does unless told otherwise. */
export const isTerraform = (variant: Variant): variant is ByTerraform => /^terraform/.test(variant);
/** Terraform's default of `-parallelism`. */
export const TERRAFORM_PARALLEL = 10;

/**
 * `first` is a refresh without what earlier runs have counted; `refresh` is `pulumi refresh --preview-only`, `preview`
 * is `pulumi preview --refresh`, `drift` is `portals drift`, `up` makes everything. `limited` is a refresh while the
 * portal's limit holds.
 */
export const commands = ["first", "refresh", "preview", "drift", "limited", "up"] as const;
export type CommandName = (typeof commands)[number];

/** Commands over one stack and one portal, as often as said. */
export interface Session {
  readonly workload: Workload;
  readonly variant: Variant;
  readonly times: Partial<Record<CommandName, number>>;
}

export interface Outcome {
  readonly workload: string;
  readonly title: string;
  readonly objects: number;
  readonly variant: Variant;
  readonly floor: Floor;
  readonly runs: Partial<Record<CommandName, readonly Run[]>>;
  /** Why there is nothing here. */
  readonly skipped?: string;
  /** Only the state at the end was saved, not that after each step. */
  readonly withoutCheckpoints?: boolean;
}

const keepers: Record<Exclude<Variant, ByTerraform>, Keeper> = {
  ours: "portals",
  plugin: "plugin",
  singly: "portals",
  plain: "plain",
  engine: "nothing",
};

/** Above this a file backend, which writes the whole state for each resource, would be most of what is measured. */
const MOST_CHECKPOINTED = 500;

export async function runSession(session: Session, conditions: Conditions): Promise<Outcome> {
  const { workload, variant, times } = session;
  const { key, title, objects } = workload;
  const about = { workload: key, title, objects, variant };
  const none = { requests: 0, bound: 0, scopes: 0 };
  const lack = isTerraform(variant) ? await terraformLacks() : undefined;
  if (lack) return { ...about, floor: none, runs: {}, skipped: lack };
  if (times.up) {
    const withoutCheckpoints = objects > MOST_CHECKPOINTED;
    const up: Run[] = [];
    for (let time = 0; time < times.up; time++) up.push(await runUp(session, conditions, withoutCheckpoints));
    return { ...about, floor: none, runs: { up }, ...(withoutCheckpoints ? { withoutCheckpoints } : {}) };
  }
  const portal = await openFilled(workload, isOwn(variant) ? CLOCK_FACTOR : 1);
  try {
    const floor = await countFloor(portal);
    const runs = await (isTerraform(variant) ? byTerraform : byPulumi)(portal, session, conditions);
    return { ...about, floor, runs };
  } finally {
    await portal.close();
  }
}

type Runs = Outcome["runs"];

/** These know the limit and wait for it. */
const isOwn = (variant: Variant) => variant === "ours" || variant === "plugin" || variant === "singly";

/** So many seconds of the limit's window pass in one. Higher, and it would pass while requests are still being sent. */
export const CLOCK_FACTOR = 20;

async function byTerraform(portal: FilledPortal, { variant, times }: Session, conditions: Conditions): Promise<Runs> {
  const parallel = variant === "terraform" ? TERRAFORM_PARALLEL : conditions.parallel;
  const terraform = await openTerraform(portal, { ...conditions, parallel });
  try {
    const refresh = await repeat(times.refresh, () => terraform.refresh());
    await portal.limit(true);
    return { refresh, limited: await repeat(times.limited, () => terraform.refresh({ mayFail: true })) };
  } finally {
    terraform.close();
  }
}

async function byPulumi(portal: FilledPortal, { variant, times }: Session, conditions: Conditions): Promise<Runs> {
  const keeper = keepers[variant as keyof typeof keepers];
  const known = await portal.known();
  const bench = await openPulumi(portal, conditions, { keeper, singly: variant === "singly" });
  const inParallel = ["--parallel", String(conditions.parallel)];
  const unchanged = ["--expect-no-changes", ...inParallel];
  const run = (...args: string[]) => bench.run([...args, ...unchanged]);
  const refresh = () => run("refresh", "--preview-only");
  try {
    await importState(bench, keeper, known);
    const first = await repeat(times.first, () => {
      bench.forget();
      return refresh();
    });
    const runs = {
      first,
      refresh: await repeat(times.refresh, refresh),
      preview: await repeat(times.preview, () => run("preview", "--refresh")),
      drift: await repeat(driftProgram() ? times.drift : 0, () => drift(bench, conditions)),
      limited: await repeat(times.limited, async () => {
        await portal.limit(true);
        return bench.runLimited(["refresh", "--preview-only", ...unchanged], isOwn(variant) ? CLOCK_FACTOR : undefined);
      }),
    };
    return Object.fromEntries(Object.entries(runs).filter(([, all]) => all.length > 0));
  } finally {
    await bench.close();
  }
}

async function runUp({ workload, variant }: Session, conditions: Conditions, fast: boolean): Promise<Run> {
  const portal = await openFilled(workload);
  try {
    if (isTerraform(variant)) {
      const terraform = await openTerraform(portal, conditions);
      try {
        return await terraform.apply();
      } finally {
        terraform.close();
      }
    }
    const env: Record<string, string> = fast ? { PULUMI_SKIP_CHECKPOINTS: "true" } : {};
    const options = { keeper: keepers[variant], singly: variant === "singly", env };
    const bench = await openPulumi(portal, conditions, options);
    try {
      return await bench.run(["up", "--yes", "--skip-preview", "--parallel", String(conditions.parallel)]);
    } finally {
      await bench.close();
    }
  } finally {
    await portal.close();
  }
}

/** The built `portals` command; undefined as long as the package has none. */
function driftProgram(): string | undefined {
  const folder = resolve(__dirname, "../../provider");
  const { bin } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8")) as {
    bin?: Record<string, string>;
  };
  const program = bin?.portals && resolve(folder, bin.portals);
  return program && existsSync(program) ? program : undefined;
}

const drift = (bench: PulumiBench, { parallel }: Conditions): Promise<Run> =>
  bench.runOther(() => {
    const args = [driftProgram() ?? "", "drift", "--stack", bench.name, "--parallel", String(parallel)];
    return startOther(process.execPath, args, { cwd: bench.project, env: bench.environment });
  });

async function repeat(times: number | undefined, act: () => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let time = 0; time < (times ?? 0); time++) runs.push(await act());
  return runs;
}
