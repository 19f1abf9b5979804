import { workspace } from "../workloads/clickup";
import { groups, members, newGroups, newPeopled, people, peopled, properties } from "../workloads/clinked";
import type { Workload } from "../workloads/workload";
import { type CommandName, isTerraform, type Session, type Variant } from "./session";

type Times = Partial<Record<CommandName, number>>;

/** With at most so many objects a command takes seconds, and is run three times. */
const FAST = 2000;

/** Here each command of the others takes minutes, and says what it said at 1,000. */
const isLarge = ({ objects }: Workload) => objects > FAST;

const everyone: readonly Variant[] = ["ours", "plugin", "singly", "plain", "terraform", "terraformWide", "engine"];

/** What is measured, the most telling first. `quick` leaves out what takes minutes. */
export function plan(quick: boolean): Session[] {
  const sizes = quick ? [1000, 100] : [1000, 100, 10_000];
  const grown = quick ? 50 : 500;
  return [
    ...refreshes(groups(10, 10_000), quick, everyone),
    ...sizes.flatMap((size) => [
      ...refreshes(groups(size), quick, by(size)),
      ...refreshes(members(size), quick, by(size)),
      ...refreshes(properties(size), quick, by(size)),
    ]),
    ...(quick ? [] : refreshes(people(1000), quick, everyone)),
    ...refreshes(workspace, quick, everyone),
    ...(quick ? [100] : [100, 1000]).flatMap((size) =>
      ups(newGroups(size), ["ours", "plugin", "singly", "plain", "terraform", "engine"], quick),
    ),
    ...[true, false].flatMap((asSets) => [
      ...refreshes(peopled(grown, asSets), quick, ["ours", "engine"]),
      ...ups(newPeopled(grown, asSets), ["ours", "engine"], true),
    ]),
  ];
}

const by = (size: number) => (size > FAST ? everyone.filter((variant) => variant !== "terraformWide") : everyone);

function refreshes(workload: Workload, quick: boolean, by: readonly Variant[]): Session[] {
  const many = workload.objects <= FAST ? 3 : 1;
  return by.map((variant) => {
    const isOurs = variant === "ours" || variant === "plugin";
    // Wall times of ours and of the engine are compared closely; the others are far away.
    const often = isOurs || variant === "engine" ? many : 1;
    const isRival = !isOurs && variant !== "engine";
    const lacks = {
      limited: variant === "engine" || (isRival && (quick || isLarge(workload))),
      preview: isTerraform(variant) || (quick && workload.objects < 1000) || (isRival && isLarge(workload)),
    };
    const times: Times = {
      ...(isOurs ? { first: 1, drift: many } : {}),
      ...(lacks.limited ? {} : { limited: 1 }),
      refresh: isTerraform(variant) ? often : many,
      ...(lacks.preview ? {} : { preview: quick ? 1 : often }),
    };
    return { workload, variant, times };
  });
}

const ups = (workload: Workload, by: readonly Variant[], quick: boolean): Session[] =>
  by.map((variant) => ({ workload, variant, times: { up: quick || workload.objects > 100 ? 1 : 3 } }));
