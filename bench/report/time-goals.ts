import type { Outcome } from "../run/session";
import { engineFor, type Figures, ms, ratio, roundTrips, seconds } from "./figures";
import type { Goal } from "./goal";

/** Wall times next to those of the engine alone, of a preview and of Terraform. */
export function timeGoals(figures: Figures, one: Outcome, latencyMs: number): Goal[] {
  const engine = engineFor(figures, one);
  const terraform = figures.find(one.workload, "terraform");
  const within = (
    goal: string,
    seen: number | undefined,
    base: number | undefined,
    factor: number,
    trips = 0,
  ): Goal => {
    const allowed = base === undefined ? undefined : base * factor + trips * latencyMs;
    const known = seen !== undefined && allowed !== undefined;
    return {
      goal: `${one.title}: ${goal} (${trips} x ${latencyMs} ms): ${seconds(allowed)}`,
      seen: known ? `${seconds(seen)} (${ratio(seen, base)} times)` : "not measured",
      met: known ? seen <= allowed : undefined,
    };
  };
  const faster = (than: string, theirs: number | undefined): Goal => {
    const own = ms(one, "drift");
    const known = own !== undefined && theirs !== undefined;
    return {
      goal: `${one.title}: \`portals drift\` at least 4 times faster than ${than}`,
      seen: known ? `${ratio(theirs, own)} times (${seconds(own)}, ${seconds(theirs)})` : "not measured",
      met: known ? theirs / own >= 4 : undefined,
    };
  };
  return [
    within(
      "`preview --refresh` at most 1.15 times the engine alone + round trips of the list",
      ms(one, "preview"),
      ms(engine, "preview"),
      1.15,
      roundTrips(one, "preview"),
    ),
    within(
      "`portals drift` at most 1.3 times the engine's `refresh --preview-only` + round trips",
      ms(one, "drift"),
      ms(engine, "refresh"),
      1.3,
      roundTrips(one, "drift"),
    ),
    faster("`preview --refresh`", ms(one, "preview")),
    faster("Terraform", ms(terraform, "refresh")),
  ];
}
