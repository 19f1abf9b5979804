import type { StackDrift } from "../drift/report";
import type { Failure } from "../engine/diagnostics";
import type { Requests } from "../engine/usage";
import type { Op, Outcome, Step, Verb } from "./job";

/**
 * What `portals provision` did. This is the shape of `--json`, documented in docs/provision.md: fields are added within
 * version 1, and none is removed or changes its meaning.
 */
export interface ProvisionReport {
  readonly version: 1;
  readonly verb: Verb;
  readonly project: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** In the order of the table. */
  readonly tenants: readonly TenantReport[];
  /** Stacks of the project that no row of the table has. */
  readonly strangers: readonly string[];
}

/** `changes`: a preview or a look for drift has found some. `failed`: not everything was done. */
export type Verdict = "done" | "changes" | "failed";

/**
 * `unchanged`: nothing was or is to be done. `changes`: a preview has found some. `done`: something was done. `drift`:
 * the portal differs. `blocked`: it would delete or replace more than is allowed. `absent`: there is no stack. `left`:
 * the command was interrupted before.
 */
export type Status = "unchanged" | "changes" | "done" | "drift" | "failed" | "blocked" | "absent" | "left";

export interface TenantReport {
  readonly tenant: string;
  readonly status: Status;
  /** By an earlier call that was interrupted or had failures, and not again. */
  readonly earlier: boolean;
  readonly changes: Counts;
  readonly steps: readonly Step[];
  readonly durationMs: number;
  readonly requests?: Requests;
  readonly errors: readonly Failure[];
  readonly messages: readonly string[];
  /** Of the verb `drift` alone: see docs/drift.md. */
  readonly drift?: StackDrift;
}

export type Counts = Readonly<Record<Op | "same", number>>;

export interface Summary extends Counts {
  readonly tenants: number;
  /** Tenants by what became of them. */
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
  /** Done by an earlier call. */
  readonly earlier: number;
  readonly requests: number;
}

export interface Ended {
  readonly tenant: string;
  readonly status: Status;
  readonly outcome: Outcome;
  readonly earlier?: boolean;
}

/** Puts the parts together and draws the conclusions. */
export function reportOf(
  ended: readonly Ended[],
  about: Pick<ProvisionReport, "verb" | "project" | "strangers"> & { startedAt: Date; durationMs: number },
): ProvisionReport {
  const tenants = ended.map(({ tenant, status, outcome, earlier = false }): TenantReport => {
    const { same: _, stateDiffers: __, steps, durationMs, ...rest } = outcome;
    return { tenant, status, earlier, changes: countsOf(outcome), steps, durationMs, ...rest };
  });
  const sum = (of: (tenant: TenantReport) => number) => tenants.reduce((total, tenant) => total + of(tenant), 0);
  const byStatus: Partial<Record<Status, number>> = {};
  for (const { status } of tenants) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const has = (...wanted: Status[]) => wanted.some((status) => byStatus[status]);
  return {
    version: 1,
    verb: about.verb,
    project: about.project,
    startedAt: about.startedAt.toISOString(),
    durationMs: Math.round(about.durationMs),
    verdict: has("failed", "blocked", "left") ? "failed" : has("changes", "drift") ? "changes" : "done",
    summary: {
      tenants: tenants.length,
      byStatus,
      earlier: tenants.filter(({ earlier }) => earlier).length,
      create: sum(({ changes }) => changes.create),
      update: sum(({ changes }) => changes.update),
      delete: sum(({ changes }) => changes.delete),
      replace: sum(({ changes }) => changes.replace),
      same: sum(({ changes }) => changes.same),
      requests: sum(({ requests }) => requests?.total ?? 0),
    },
    tenants,
    strangers: about.strangers,
  };
}

export function countsOf({ steps, same }: Pick<Outcome, "steps" | "same">): Counts {
  const count = (op: Op) => steps.filter((step) => step.op === op).length;
  return { create: count("create"), update: count("update"), delete: count("delete"), replace: count("replace"), same };
}

/** 0: done, 2: changes or drift, 1: something failed or was not done. */
export const exitCode = ({ verdict }: Pick<ProvisionReport, "verdict">): number =>
  ({ done: 0, changes: 2, failed: 1 })[verdict];

/** Resources that are gone afterwards, or for a moment: what stands in them may be lost. */
export const removalsOf = ({ steps }: Pick<Outcome, "steps">): Step[] =>
  steps.filter(({ op }) => op === "delete" || op === "replace");
