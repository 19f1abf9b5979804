import type { Conditions } from "../run/conditions";
import type { Outcome, Variant } from "../run/session";
import type { Start } from "../run/start";
import type { Tenants } from "../run/tenants";
import { engineFor, type Figures, ms, peakMb, ratio, requests, whole } from "./figures";
import { atMost, type Goal, nameOf } from "./goal";
import { timeGoals } from "./time-goals";

/** Workloads whose program manages everything in its scopes. */
const isWhole = (key: string) => /^(groups|members|properties|people)-\d+$|^clickup|^peopled/.test(key);

/** How many times fewer requests than each of the others, by kind of objects. */
const FEWER: Readonly<Record<string, number>> = { groups: 5, members: 20, properties: 20 };
const rivals: readonly Variant[] = ["singly", "plain", "terraform"];

const MB_AT: Readonly<Record<number, number>> = { 1000: 60, 10000: 150 };
const START_MS = 150;

/** What is measured beside the sessions. */
export interface Apart {
  readonly start?: Start | undefined;
  readonly tenants?: Tenants | undefined;
}

export function goalsOf(figures: Figures, { latencyMs }: Conditions, { start, tenants }: Apart = {}): Goal[] {
  const ours = figures.workloads.map((key) => figures.find(key, "ours")).filter((one) => one !== undefined);
  const refreshed = ours.filter(({ runs }) => runs.refresh);
  return [
    ...refreshed.filter(({ workload }) => isWhole(workload)).flatMap(requestGoals),
    ...refreshed.filter(({ workload }) => workload === "groups-10-of-10000").flatMap(fewOfMany),
    ...refreshed.filter(({ objects }) => objects === 1000).flatMap((one) => fewerGoals(figures, one)),
    ...refreshed.filter(({ objects }) => objects === 1000).flatMap((one) => timeGoals(figures, one, latencyMs)),
    ...refreshed.flatMap((one) => memoryGoals(figures, one)),
    ...refreshed.flatMap((one) => pluginGoals(figures, one)),
    ...(start ? [startGoal(start)] : []),
    ...(tenants ? [tenantsGoal(tenants)] : []),
  ];
}

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

const MOST_OF_PLUGIN = 1.05;

/** The adapter is meant to cost nothing: requests, times and memory of the plugin next to those of the dynamic classes. */
function pluginGoals(figures: Figures, one: Outcome): Goal[] {
  const plugin = figures.find(one.workload, "plugin");
  if (!plugin) return [];
  const measures = [
    ["requests", requests(plugin, "refresh"), requests(one, "refresh")],
    ["refresh", ms(plugin, "refresh"), ms(one, "refresh")],
    ["preview", ms(plugin, "preview"), ms(one, "preview")],
    ["drift", ms(plugin, "drift"), ms(one, "drift")],
    ["memory", peakMb(plugin, "refresh"), peakMb(one, "refresh")],
  ] as const;
  const known = measures.filter(([, own, theirs]) => own !== undefined && theirs);
  return [
    {
      goal: `${one.title}: the plugin at most ${MOST_OF_PLUGIN} times the dynamic provider in everything`,
      seen: known.map(([name, own, theirs]) => `${name} ${ratio(own, theirs)}`).join(", "),
      met: known.every(([, own = 0, theirs = 0]) => own <= theirs * MOST_OF_PLUGIN),
    },
  ];
}

const TIMES_FASTER = 1.7;

function tenantsGoal({ tenants, resources, rows }: Tenants): Goal {
  const preview = rows.find(({ title }) => title.startsWith("preview"));
  const times = preview && preview.loop.seconds / preview.ours.seconds;
  return {
    goal: `${tenants} tenants of ${resources} resources: preview at least ${TIMES_FASTER} times faster than a shell loop`,
    seen: times === undefined ? "not measured" : `${times.toFixed(2)} times`,
    met: times === undefined ? undefined : times >= TIMES_FASTER,
  };
}

const startGoal = ({ ours, empty }: Start): Goal => ({
  goal: `Start of the provider at most ${START_MS} ms over an empty one`,
  seen: `${ours - empty} ms (${ours}, ${empty})`,
  met: ours - empty <= START_MS,
});
