import { count, nameText, typeText } from "../drift/words";
import type { Op, Step, Verb } from "./job";
import type { Counts, ProvisionReport, Status, TenantReport } from "./report";

export const signs: Readonly<Record<Op, string>> = { create: "+", update: "~", delete: "-", replace: "±" };

const planned: Readonly<Record<Op, string>> = {
  create: "to create",
  update: "to update",
  delete: "to delete",
  replace: "to replace",
};
const made: Readonly<Record<Op, string>> = {
  create: "created",
  update: "updated",
  delete: "deleted",
  replace: "replaced",
};
/** A refresh changes the state, and nothing at the portal. */
const taken: Readonly<Record<Op, string>> = {
  create: "taken up",
  update: "taken over",
  delete: "gone",
  replace: "replaced",
};

/** `3 created, 1 deleted`; empty where nothing is. */
export function changesText(counts: Counts, verb: Verb, isPlan: boolean): string {
  const words = isPlan ? planned : verb === "refresh" ? taken : made;
  const parts = (Object.keys(words) as Op[]).filter((op) => counts[op] > 0).map((op) => `${counts[op]} ${words[op]}`);
  return parts.join(", ");
}

const statuses: Readonly<Record<Status, string>> = {
  unchanged: "unchanged",
  changes: "changes",
  done: "done",
  drift: "drift",
  failed: "failed",
  blocked: "not begun: too many deletions",
  absent: "no stack yet",
  left: "not begun",
};

/** `acme: 20 created`, as a line of its own. */
export function tenantHeadline(tenant: TenantReport, verb: Verb): string {
  const isPlan = verb === "preview" || tenant.status === "blocked";
  const changes = changesText(tenant.changes, verb, isPlan);
  const gone = tenant.drift?.drift.filter(({ change }) => change === "gone").length ?? 0;
  const changed = (tenant.drift?.drift.length ?? 0) - gone;
  const drift = [changed > 0 && `${changed} changed`, gone > 0 && `${gone} gone`].filter(Boolean).join(", ");
  const says = tenant.status === "done" || tenant.status === "changes" ? changes : drift || undefined;
  const more = tenant.status === "failed" && changes ? `, ${changes} before` : "";
  const earlier = tenant.earlier ? " (by an earlier call)" : "";
  return `${nameText(tenant.tenant)}: ${says || statuses[tenant.status]}${more}${earlier}`;
}

/** `~ clinked:Group acme (1/17)` */
export const stepTitle = (step: Step): string =>
  `${signs[step.op]} ${typeText(step)} ${nameText(step.name)}${step.id === undefined ? "" : ` (${nameText(step.id)})`}`;

/** One sentence for the whole report. */
export function headline({ verb, summary, verdict }: ProvisionReport): string {
  const { byStatus, tenants } = summary;
  const parts = (Object.keys(statuses) as Status[])
    .filter((status) => byStatus[status])
    .map((status) => `${byStatus[status]} ${statuses[status]}`);
  const earlier = summary.earlier > 0 ? `; ${summary.earlier} of them by an earlier call` : "";
  const changes = changesText(summary, verb, verb === "preview" || (summary.byStatus.blocked ?? 0) > 0);
  const what = verdict === "failed" ? `${verb} did not succeed everywhere` : verb;
  return `${upper(what)}, ${count(tenants, "tenant")}: ${parts.join(", ") || "none"}${earlier}.${changes ? ` ${upper(changes)}.` : ""}`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
