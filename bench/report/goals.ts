import type { Conditions } from "../run/conditions";
import type { Outcome, Variant } from "../run/session";
import type { Start } from "../run/start";
import { engineFor, type Figures, ms, peakMb, ratio, requests, roundTrips, seconds, whole } from "./figures";

/** What a refresh is meant to cost, and what it cost. `met` is undefined where something was not measured. */
export interface Goal {
  readonly goal: string;
  readonly seen: string;
  readonly met: boolean | undefined;
}

/** Workloads whose program manages everything in its scopes. */
const isWhole = (key: string) => /^(groups|members|properties|people)-\d+$|^clickup|^peopled/.test(key);

/** How many times fewer requests than each of the others, by kind of objects. */
const FEWER: Readonly<Record<string, number>> = { groups: 5, members: 20, properties: 20 };
const rivals: readonly Variant[] = ["singly", "plain", "terraform"];

const MB_AT: Readonly<Record<number, number>> = { 1000: 60, 10000: 150 };
const START_MS = 150;

export function goalsOf(figures: Figures, { latencyMs }: Conditions, start: Start | undefined): Goal[] {
  const ours = figures.workloads.map((key) => figures.find(key, "ours")).filter((one) => one !== undefined);
  const refreshed = ours.filter(({ runs }) => runs.refresh);
  return [
    ...refreshed.filter(({ workload }) => isWhole(workload)).flatMap(requestGoals),
    ...refreshed.filter(({ workload }) => workload === "groups-10-of-10000").flatMap(fewOfMany),
    ...refreshed.filter(({ objects }) => objects === 1000).flatMap((one) => fewerGoals(figures, one)),
    ...refreshed.filter(({ objects }) => objects === 1000).flatMap((one) => timeGoals(figures, one, latencyMs)),
    ...refreshed.flatMap((one) => memoryGoals(figures, one)),
    ...(start ? [startGoal(start)] : []),
  ];
}

const atMost = (goal: string, seen: number | undefined, most: number, show = whole): Goal => ({
  goal,
  seen: seen === undefined ? "not measured" : show(seen),
  met: seen === undefined ? undefined : seen <= most,
});

function requestGoals(one: Outcome): Goal[] {
  const { title, floor } = one;
  const warm = floor.requests + floor.scopes;
  return [
    atMost(
      `${title}: with the counts of an earlier run at most the ${whole(floor.requests)} of the floor + 1 per list = ${whole(warm)} requests`,
      Math.max(...(one.runs.refresh ?? []).concat(one.runs.preview ?? []).map((run) => run.requests)),
      warm,
    ),
    atMost(
      `${title}: without them at most ${whole(floor.bound)} requests (the bound of the cost rule)`,
      requests(one, "first"),
      floor.bound,
    ),
  ];
}

const fewOfMany = (one: Outcome): Goal[] => [
  atMost(`${one.title}: at most 21 requests without earlier counts`, requests(one, "first"), 21),
  atMost(`${one.title}: at most 11 requests with them`, requests(one, "refresh"), 11),
];

function fewerGoals(figures: Figures, one: Outcome): Goal[] {
  const times = FEWER[one.workload.split("-")[0] ?? ""];
  if (times === undefined) return [];
  const own = requests(one, "refresh");
  const pages = { goal: `${one.title}: requests = pages (${whole(one.floor.requests)})`, seen: whole(own) };
  return [
    { ...pages, met: own === undefined ? undefined : own === one.floor.requests },
    ...rivals.map((rival): Goal => {
      const theirs = requests(figures.find(one.workload, rival), "refresh");
      const known = theirs !== undefined && own !== undefined;
      return {
        goal: `${one.title}: at least ${times} times fewer requests than ${nameOf[rival]}`,
        seen: known ? `${ratio(theirs, own)} times (${whole(theirs)})` : "not measured",
        met: known ? theirs / own >= times : undefined,
      };
    }),
  ];
}

function timeGoals(figures: Figures, one: Outcome, latencyMs: number): Goal[] {
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
  // Nothing that runs the engine's refresh is faster than that with resources which read nothing.
  const best = ms(engine, "refresh");
  const faster = (than: string, theirs: number | undefined, unread = theirs): Goal => {
    const own = ms(one, "drift");
    const known = own !== undefined && theirs !== undefined;
    return {
      goal: `${one.title}: \`portals drift\` at least 4 times faster than ${than}`,
      seen: known
        ? `${ratio(theirs, own)} times (${seconds(own)}, ${seconds(theirs)}); with resources that read nothing ${ratio(unread, best)} times`
        : "not measured",
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
    faster("`preview --refresh`", ms(one, "preview"), ms(engine, "preview")),
    faster("Terraform", ms(terraform, "refresh")),
  ];
}

function memoryGoals(figures: Figures, one: Outcome): Goal[] {
  const most = MB_AT[one.objects];
  const engine = engineFor(figures, one);
  if (most === undefined || !engine) return [];
  return (["refresh", "preview"] as const).map((command): Goal => {
    const [own, empty] = [peakMb(one, command), peakMb(engine, command)];
    const known = own !== undefined && empty !== undefined;
    const name = command === "refresh" ? "refresh --preview-only" : "preview --refresh";
    return {
      goal: `${one.title}: peak memory of the provider in \`${name}\` at most ${most} MB over an empty one`,
      seen: known ? `${own - empty} MB (${own}, ${empty})` : "not measured",
      met: known ? own - empty <= most : undefined,
    };
  });
}

const startGoal = ({ ours, empty }: Start): Goal => ({
  goal: `Start of the provider at most ${START_MS} ms over an empty one`,
  seen: `${ours - empty} ms (${ours}, ${empty})`,
  met: ours - empty <= START_MS,
});

export const nameOf: Readonly<Record<Variant, string>> = {
  ours: "pulumi-portals",
  plugin: "pulumi-portals over its plugin",
  singly: "pulumi-portals without bulk read",
  plain: "a plain dynamic provider",
  terraform: "Terraform with the REST provider",
  terraformWide: "the same, as much at a time as ours",
  engine: "the engine alone",
};
