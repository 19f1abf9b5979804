import { type DriftReport, reportOf, type StackDrift } from "../drift/report";
import type { ProvisionReport, TenantReport } from "./report";

/** What the tenants' looks for drift found, as `portals drift` would tell it; `undefined` of another verb. */
export function driftReport({ verb, tenants, startedAt, durationMs }: ProvisionReport): DriftReport | undefined {
  if (verb !== "drift") return undefined;
  const stacks = tenants.flatMap(stackOf);
  return stacks.length === 0 ? undefined : reportOf(stacks, { startedAt: new Date(startedAt), durationMs });
}

/** A tenant whose process has not come as far is one that could not be checked. */
function stackOf({ tenant, status, drift, errors, durationMs, messages }: TenantReport): StackDrift[] {
  if (drift) return [drift];
  if (status !== "failed") return [];
  return [{ stack: tenant, verdict: "error", resources: 0, durationMs, drift: [], errors, messages }];
}
