import type { CommandName, Outcome, Variant } from "../run/session";
import { median } from "../run/start";
import { thousands } from "../workloads/workload";

export interface Figures {
  find(workload: string, variant: Variant): Outcome | undefined;
  readonly workloads: readonly string[];
}

export const figuresOf = (outcomes: readonly Outcome[]): Figures => ({
  find: (workload, variant) => outcomes.find((one) => one.workload === workload && one.variant === variant),
  workloads: [...new Set(outcomes.map(({ workload }) => workload))],
});

const runsOf = (outcome: Outcome | undefined, command: CommandName) => outcome?.runs[command] ?? [];

const medianOf = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? median(known) : undefined;
};

/** Medians of what a command took; undefined where it was not measured. */
export const ms = (outcome: Outcome | undefined, command: CommandName) =>
  medianOf(runsOf(outcome, command).map((run) => run.ms));

export const requests = (outcome: Outcome | undefined, command: CommandName) =>
  medianOf(runsOf(outcome, command).map((run) => run.requests));

export const roundTrips = (outcome: Outcome | undefined, command: CommandName) =>
  medianOf(runsOf(outcome, command).map((run) => run.roundTrips));

export const peakMb = (outcome: Outcome | undefined, command: CommandName) =>
  medianOf(runsOf(outcome, command).map((run) => run.peakMb.provider));

export const refused = (outcome: Outcome | undefined) => runsOf(outcome, "limited")[0]?.refused;
export const waited = (outcome: Outcome | undefined) => runsOf(outcome, "limited")[0]?.waitedSeconds;
export const limitedCode = (outcome: Outcome | undefined) => runsOf(outcome, "limited")[0]?.code;

/** The engine by itself with the same resources. */
export const engineFor = ({ find }: Figures, { workload }: Outcome): Outcome | undefined => find(workload, "engine");

export const seconds = (value: number | undefined): string =>
  value === undefined ? "" : `${(value / 1000).toFixed(value < 10_000 ? 2 : 1)} s`;

export const whole = (value: number | undefined): string => (value === undefined ? "" : thousands(value));

export const ratio = (of: number | undefined, by: number | undefined): string => {
  if (of === undefined || !by) return "";
  const value = of / by;
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
};
