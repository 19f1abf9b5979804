import type { Conditions } from "../run/conditions";
import type { CommandName, Outcome, Variant } from "../run/session";
import { CLOCK_FACTOR, isTerraform, TERRAFORM_PARALLEL, variants } from "../run/session";
import type { Start } from "../run/start";
import type { Tenants, TenantsRun } from "../run/tenants";
import {
  engineFor,
  type Figures,
  limitedCode,
  ms,
  peakMb,
  ratio,
  refused,
  requests,
  seconds,
  waited,
  whole,
} from "./figures";
import { type Goal, nameOf } from "./goal";
import { goalsOf } from "./goals";
import type { Machine } from "./machine";

export interface Report {
  readonly figures: Figures;
  readonly conditions: Conditions;
  readonly machine: Machine;
  readonly start?: Start | undefined;
  readonly tenants?: Tenants | undefined;
  readonly quick: boolean;
}

export function markdown(report: Report): string {
  const { figures, conditions, tenants } = report;
  const parts = [
    "# Benchmarks",
    introduction(report),
    "## How many times less",
    lessTable(figures),
    "## Goals",
    goalTable(goalsOf(figures, conditions, report)),
    "## Refresh with nothing changed",
    legend,
    ...refreshTables(figures),
    "## From nothing",
    upTable(figures),
    tenants ? tenantsPart(tenants) : "",
    skippedLines(figures),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const introduction = ({ conditions, machine, quick }: Report): string =>
  `${quick ? "The quick selection. " : ""}Written by \`npm run bench\`, which measured all of this on one machine: ${machine.cores} cores, ${machine.memoryGb} GB of
memory, Node.js ${machine.node}, Pulumi ${machine.engine}${machine.terraform ? `, Terraform ${machine.terraform}` : ""}. The portal is the sandbox on the same machine; each of its answers takes ${conditions.latencyMs} ms. The engine
does up to ${conditions.parallel} operations at a time, over a \`file://\` backend; Terraform its default of ${TERRAFORM_PARALLEL}, and in a row of its own as many. Stacks are imported from a generated state. Figures are medians of three runs; one
run, marked by 1, where it takes minutes or is far from the others.`;

const legend = `The floor is counted by reading every list to its end: its pages, or single reads where those are fewer. "refresh" is \`pulumi refresh
--preview-only\`, "preview" is \`pulumi preview --refresh\` and runs the program, "drift" is \`portals drift\`, which runs the engine without its own log; for Terraform "refresh" is \`terraform plan
-refresh-only\`. Requests are those of a refresh; "first run" has no counts of an earlier one. Wall times are without limits. Refusals (429) and
waits are those of a refresh of its own while the portal's documented limit holds: who waits does so on a clock that is ${CLOCK_FACTOR} times faster, and is shown in the service's time. The
engine's share is what the engine takes by itself with as many resources that hold as much, of the time of refresh and preview. Memory is the peak of the provider's process in
refresh and preview. Of more than 2,000 objects the others are refreshed once, and no more. Node's compile cache is on for all.`;

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)].join("\n");

function lessTable(figures: Figures): string {
  const rows = figures.workloads.flatMap((key) => {
    const ours = figures.find(key, "ours");
    if (!ours?.runs.refresh) return [];
    const own = requests(ours, "refresh");
    const times = (variant: Variant) => ratio(requests(figures.find(key, variant), "refresh"), own);
    const drift = ms(ours, "drift");
    return [
      [
        ours.title,
        ratio(own, ours.floor.requests),
        ...(["singly", "plain", "terraform"] as const).map(times),
        ratio(ms(ours, "preview"), drift),
        ratio(ms(figures.find(key, "terraform"), "refresh"), drift),
      ],
    ];
  });
  const head = ["refresh of", "requests / floor", "requests of ours singly / ours", "plain / ours", "Terraform / ours"];
  return table([...head, "time of preview / drift", "Terraform / drift"], rows);
}

const goalTable = (goals: readonly Goal[]): string =>
  table(
    ["goal", "seen", "met"],
    goals.map(({ goal, seen, met }) => [goal, seen, met === undefined ? "" : met ? "yes" : "**no**"]),
  );

function refreshTables(figures: Figures): string[] {
  return figures.workloads.flatMap((key) => {
    const all = variants.map((variant) => figures.find(key, variant)).filter((one) => one?.runs.refresh);
    const [first] = all;
    if (!first) return [];
    const floor = `Floor: ${whole(first.floor.requests)} requests in ${whole(first.floor.scopes)} lists.`;
    const rows = all.flatMap((one) => (one ? refreshRows(figures, one) : []));
    const head = ["", "requests", "/ floor", "429", "waits", "refresh", "preview", "drift", "engine's share", "memory"];
    return [`### ${first.title}`, floor, table(head, rows)];
  });
}

function refreshRows(figures: Figures, one: Outcome): string[][] {
  const { variant, floor, runs } = one;
  const engine = engineFor(figures, one);
  const share = (command: CommandName) => {
    const [all, own] = [ms(one, command), ms(engine, command)];
    return all === undefined || own === undefined ? "" : `${Math.min(100, Math.round((100 * own) / all))} %`;
  };
  const timed = (command: CommandName) => {
    const count = runs[command]?.length ?? 0;
    return count === 0 ? "" : `${seconds(ms(one, command))}${count === 1 ? " (1)" : ""}`;
  };
  const both = (show: (command: CommandName) => string) =>
    [show("refresh"), show("preview")].filter(Boolean).join(", ");
  const cost = (command: CommandName) => {
    const count = requests(one, command);
    return [whole(count), variant === "engine" ? "" : ratio(count, floor.requests)];
  };
  const isPulumi = !isTerraform(variant) && variant !== "engine";
  const failed = limitedCode(one) ? ", fails" : "";
  const row = [
    nameOf[variant],
    ...cost("refresh"),
    variant === "engine" ? "" : `${whole(refused(one))}${failed}`,
    waited(one) === undefined ? "" : `${waited(one)} s`,
    timed("refresh"),
    timed("preview"),
    timed("drift"),
    isPulumi ? both(share) : "",
    both((command) => (peakMb(one, command) === undefined ? "" : `${peakMb(one, command)} MB`)),
  ];
  if (!runs.first) return [row];
  return [row, [`${nameOf[variant]}, first run`, ...cost("first"), "", "", timed("first"), "", "", "", ""]];
}

function upTable(figures: Figures): string {
  const rows = figures.workloads.flatMap((key) =>
    variants.flatMap((variant) => {
      const one = figures.find(key, variant);
      if (!one?.runs.up) return [];
      const engine = ms(figures.find(key, "engine"), "up");
      const own = ms(one, "up");
      const share = engine && own && variant !== "engine" && !isTerraform(variant);
      return [
        [
          `${one.title}${one.withoutCheckpoints ? " (without checkpoints)" : ""}`,
          nameOf[variant],
          whole(requests(one, "up")),
          `${seconds(own)}${one.runs.up.length === 1 ? " (1)" : ""}`,
          share ? `${Math.min(100, Math.round((100 * engine) / own))} %` : "",
          peakMb(one, "up") === undefined ? "" : `${peakMb(one, "up")} MB`,
        ],
      ];
    }),
  );
  if (rows.length === 0) return "Not measured.";
  const note =
    "`pulumi up --skip-preview` and `terraform apply`. Without checkpoints: with `PULUMI_SKIP_CHECKPOINTS=true`, because a file backend else writes the\nwhole state twice for each resource.";
  return `${note}\n\n${table(["", "by", "requests", "up", "engine's share", "memory"], rows)}`;
}

function tenantsPart({ tenants, resources, rows }: Tenants): string {
  const run = ({ seconds, cpuSeconds, peakMb }: TenantsRun) => [
    `${seconds.toFixed(0)} s`,
    `${cpuSeconds.toFixed(0)} s`,
    `${peakMb} MB`,
  ];
  const head = ["", "provision", "processor", "memory", "loop", "processor", "memory", "loop / provision"];
  const cells = rows.map(({ title, ours, loop }) => [
    title,
    ...run(ours),
    ...run(loop),
    (loop.seconds / ours.seconds).toFixed(2),
  ]);
  const note = `\`portals provision\` next to a shell loop of \`pulumi stack select\` and \`pulumi up\` or \`preview\` over programs that declare the same, one run of
each, without limits. Memory is the peak of all processes together, what they share counted once.`;
  return `## ${tenants} tenants of ${resources} resources\n\n${note}\n\n${table(head, cells)}`;
}

function skippedLines(figures: Figures): string {
  const reasons = new Set(
    figures.workloads.flatMap((key) => {
      const skipped = variants.map((variant) => figures.find(key, variant)).filter((one) => one?.skipped);
      return skipped.map((one) => `Not measured: ${one ? nameOf[one.variant] : ""}, because there is ${one?.skipped}.`);
    }),
  );
  return [...reasons].join("\n");
}
