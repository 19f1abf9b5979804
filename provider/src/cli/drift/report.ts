import type { Failure } from "../engine/diagnostics";
import type { ResourceRef } from "../engine/urn";
import type { Requests } from "../engine/usage";

export type { Failure, Requests, ResourceRef };

/**
 * What `portals drift` found. This is the shape of `--json`, documented in docs/drift.md: fields are added within
 * version 1, and none is removed or changes its meaning.
 */
export interface DriftReport {
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** `error`: at least one stack could not be read to its end, whatever the others showed. */
  readonly verdict: Verdict;
  readonly summary: Summary;
  /** In the order in which they were asked for. */
  readonly stacks: readonly StackDrift[];
  /** Only with `--unmanaged`. */
  readonly unmanaged?: Unmanaged;
}

export type Verdict = "none" | "drift" | "error";

export interface Summary {
  readonly stacks: number;
  readonly driftedStacks: number;
  readonly failedStacks: number;
  /** Resources that were compared, without stacks and providers. */
  readonly resources: number;
  readonly changed: number;
  readonly gone: number;
  readonly requests: number;
  /** Only with `--unmanaged`. */
  readonly unmanaged?: number;
}

export interface StackDrift {
  readonly stack: string;
  /** Unknown where the engine ended before it read the state. */
  readonly project?: string;
  readonly verdict: Verdict;
  readonly resources: number;
  readonly durationMs: number;
  /** What the provider asked the services for; absent where it asked for nothing. */
  readonly requests?: Requests;
  readonly drift: readonly ResourceDrift[];
  readonly errors: readonly Failure[];
  /** What the provider had to say: waits, retries, blind spots. */
  readonly messages: readonly string[];
}

export interface ResourceDrift extends ResourceRef {
  /** `gone`: it stands in the state and is no longer at the portal. */
  readonly change: "changed" | "gone";
  /** Empty where it is gone. */
  readonly fields: readonly FieldDrift[];
}

export interface FieldDrift {
  /** As the engine writes it: `friendlyName`, `members[1]`, `properties["a.b"]`. */
  readonly path: string;
  /** `added` and `removed` at the portal. */
  readonly change: "changed" | "added" | "removed";
  /** In the state, as the last run left it. */
  readonly expected: Shown;
  /** At the portal. */
  readonly found: Shown;
}

/** A value as it may be shown. Secrets within a value stand there as `"[secret]"`. */
export type Shown =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "absent" }
  | { readonly kind: "secret" };

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Objects at the portal that stand in none of the checked states. */
export interface Unmanaged {
  readonly types: readonly UnmanagedType[];
  readonly errors: readonly Failure[];
}

export interface UnmanagedType {
  /** `clinked:Group` */
  readonly type: string;
  /** How many lists were read for it. */
  readonly lists: number;
  /** Requests that they took; 0 where another type had read the same lists. */
  readonly requests: number;
  readonly objects: readonly UnmanagedObject[];
}

export interface UnmanagedObject {
  /** What `adopt` and import files take. */
  readonly id: string;
  /** The value of its natural key, where it has one that is no secret. */
  readonly name?: string;
}

/** Puts the parts together and draws the conclusions. */
export function reportOf(
  stacks: readonly StackDrift[],
  { startedAt, durationMs, unmanaged }: { startedAt: Date; durationMs: number; unmanaged?: Unmanaged },
): DriftReport {
  const drift = stacks.flatMap((stack) => stack.drift);
  const sum = (of: (stack: StackDrift) => number) => stacks.reduce((total, stack) => total + of(stack), 0);
  const isFailed = stacks.some(({ verdict }) => verdict === "error") || (unmanaged?.errors.length ?? 0) > 0;
  const listed = unmanaged?.types ?? [];
  return {
    version: 1,
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(durationMs),
    verdict: isFailed ? "error" : drift.length > 0 ? "drift" : "none",
    summary: {
      stacks: stacks.length,
      driftedStacks: stacks.filter((stack) => stack.drift.length > 0).length,
      failedStacks: stacks.filter(({ verdict }) => verdict === "error").length,
      resources: sum(({ resources }) => resources),
      changed: drift.filter(({ change }) => change === "changed").length,
      gone: drift.filter(({ change }) => change === "gone").length,
      requests:
        sum(({ requests }) => requests?.total ?? 0) + listed.reduce((total, { requests }) => total + requests, 0),
      ...(unmanaged && { unmanaged: listed.reduce((total, { objects }) => total + objects.length, 0) }),
    },
    stacks,
    ...(unmanaged && { unmanaged }),
  };
}

/** 0: no drift, 2: drift, 1: something could not be checked. */
export const exitCode = ({ verdict }: Pick<DriftReport, "verdict">): number =>
  ({ none: 0, drift: 2, error: 1 })[verdict];
