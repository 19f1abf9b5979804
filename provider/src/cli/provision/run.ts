import type { Failure } from "../engine/diagnostics";
import { type Job, noOutcome, type Outcome, type Verb } from "./job";
import type { Finished, Journal } from "./journal";
import { each } from "./pool";
import { type Ended, removalsOf, type Status } from "./report";
import type { Tenant } from "./tenants";

/** What a run needs of the world. */
export interface Runner {
  /** Carries out a job in a process of its own. A failure is a part of the answer, and never thrown. */
  run(job: Job, tenant: Tenant): Promise<Outcome>;
  /** Told when a tenant has ended. */
  ended(ended: Ended): void;
  /** Told what the run is at, for all that follow. */
  phase(text: string, tenants: number): void;
}

export interface RunOptions extends Omit<Job, "tenant" | "isNew"> {
  readonly tenants: readonly Tenant[];
  /** Tenants that have a stack. */
  readonly stacks: ReadonlySet<string>;
  readonly atATime: number;
  /** The most that an `up` may delete and replace, of all tenants together. */
  readonly maxDeletes: number;
  readonly signal: AbortSignal;
  readonly runner: Runner;
  readonly journal: Pick<Journal, "add">;
  readonly finished: ReadonlyMap<string, Finished>;
  /** What a tenant is made from: its digest. */
  digest(tenant: Tenant): string;
}

/** What became of the tenants, in their order. The failure of one concerns no other. */
export async function runAll(options: RunOptions): Promise<Ended[]> {
  const { tenants, finished } = options;
  const results = new Map<string, Ended>();
  for (const { tenant, status, outcome } of finished.values()) {
    results.set(tenant, { tenant, status, outcome, earlier: true });
  }
  const open = tenants.filter(({ name }) => !results.has(name));
  const run = new Run(options, results);
  await (options.verb === "up" ? run.up(open) : run.simply(open));
  return tenants.map(({ name }) => results.get(name) ?? { tenant: name, status: "left", outcome: noOutcome });
}

class Run {
  constructor(
    private readonly options: RunOptions,
    private readonly results: Map<string, Ended>,
  ) {}

  async simply(tenants: readonly Tenant[]): Promise<void> {
    const { verb } = this.options;
    // What has no stack yet can be previewed, and is neither to be read nor to be removed.
    const isAbsent = ({ name }: Tenant) => verb !== "preview" && !this.options.stacks.has(name);
    for (const tenant of tenants.filter(isAbsent)) this.end(tenant, "absent", noOutcome);
    await this.forEach(
      verb,
      "",
      tenants.filter((tenant) => !isAbsent(tenant)),
      (tenant, outcome) => this.end(tenant, statusOf(verb, outcome), outcome),
    );
  }

  /**
   * Looks at all before anything is changed: what would delete too much is not begun anywhere, and what would change
   * nothing is done. A tenant without a stack has nothing to lose.
   */
  async up(tenants: readonly Tenant[]): Promise<void> {
    const { stacks, refresh } = this.options;
    const planned = new Map<Tenant, Outcome>();
    const known = tenants.filter(({ name }) => stacks.has(name));
    await this.forEach("preview", "what would change", known, (tenant, outcome) => {
      if (outcome.errors.length > 0) this.end(tenant, "failed", outcome);
      // A refresh may have found what the state has to take up.
      else if (!refresh && isEmpty(outcome)) this.end(tenant, "unchanged", outcome);
      else planned.set(tenant, outcome);
    });
    const open = tenants.filter((tenant) => planned.has(tenant) || !stacks.has(tenant.name));
    if (this.options.signal.aborted || this.block(open, planned)) return;
    await this.forEach("up", "", open, (tenant, outcome) => this.end(tenant, statusOf("up", outcome), outcome));
  }

  /** Whether the tenants together would delete too much. Then those that would are told, and nobody is begun. */
  private block(open: readonly Tenant[], planned: ReadonlyMap<Tenant, Outcome>): boolean {
    const { maxDeletes } = this.options;
    const removals = (tenant: Tenant) => removalsOf(planned.get(tenant) ?? noOutcome);
    const total = open.reduce((sum, tenant) => sum + removals(tenant).length, 0);
    if (total <= maxDeletes) return false;
    for (const tenant of open) {
      const outcome = planned.get(tenant) ?? noOutcome;
      const isCause = removals(tenant).length > 0;
      this.end(tenant, isCause ? "blocked" : "left", isCause ? { ...outcome, errors: [tooMany(outcome)] } : outcome);
    }
    return true;
  }

  private forEach(
    verb: Verb,
    phase: string,
    tenants: readonly Tenant[],
    then: (tenant: Tenant, outcome: Outcome) => void,
  ): Promise<void> {
    const { atATime, signal, runner, stacks, template, project, refresh, parallel, secretsProvider } = this.options;
    if (tenants.length > 0) runner.phase(phase, tenants.length);
    return each(
      tenants,
      atATime,
      () => signal.aborted,
      async (tenant) => {
        const settings = {
          template,
          project,
          refresh,
          parallel,
          ...(secretsProvider !== undefined && { secretsProvider }),
        };
        const { line: _, ...plain } = tenant;
        const job: Job = { verb, tenant: plain, isNew: !stacks.has(tenant.name), ...settings };
        then(tenant, await runner.run(job, tenant));
      },
    );
  }

  private end({ name }: Tenant, status: Status, outcome: Outcome): void {
    const { journal, digest, tenants, runner } = this.options;
    const ended: Ended = { tenant: name, status, outcome };
    this.results.set(name, ended);
    const tenant = tenants.find((one) => one.name === name);
    if (tenant && isFinal(status)) journal.add(ended, digest(tenant));
    runner.ended(ended);
  }
}

const isEmpty = ({ steps, stateDiffers }: Outcome): boolean => steps.length === 0 && !stateDiffers;

/** Not to be done again by the next call. */
const isFinal = (status: Status): boolean => !["failed", "blocked", "absent", "left"].includes(status);

function statusOf(verb: Verb, outcome: Outcome): Status {
  if (outcome.errors.length > 0) return "failed";
  if (verb === "drift") return outcome.drift?.verdict === "drift" ? "drift" : "unchanged";
  if (verb === "preview") return isEmpty(outcome) ? "unchanged" : "changes";
  return outcome.steps.length === 0 ? "unchanged" : "done";
}

function tooMany(outcome: Outcome): Failure {
  const removals = removalsOf(outcome);
  return {
    message: `${removals.length} would be deleted or replaced, more than --max-deletes allows for all tenants together.`,
    nextStep: "Nothing was changed. If that is meant, give --max-deletes the number of all.",
    resources: removals,
  };
}
