/**
 * What `portals provision` takes for many tenants, next to a shell loop over the same stacks:
 * `npx ts-node -T -D 5011 bench/provision.ts --tenants 100`. Prints wall time, processor time and peak memory.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { openProvisionBench, type ProvisionBench } from "../test/provision/support/provision-bench";
import { family } from "./run/peak-memory";

const { values } = parseArgs({
  options: {
    tenants: { type: "string", default: "10" },
    resources: { type: "string", default: "20" },
    latency: { type: "string", default: "20" },
  },
});

/** The program of somebody who has no template: the row of the stack, and the same resources. */
const PROGRAM = (properties: number) => `import { readFileSync } from "node:fs";
import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/clinked";

const rows = readFileSync("tenants.csv", "utf8").split("\\n").map((line) => line.split(","));
const [, friendlyName = "", tier = ""] = rows.find(([name]) => name === pulumi.getStack()) ?? [];
const group = new clinked.Group("group", { account: "1", friendlyName: \`Loop \${friendlyName}\` });
for (let at = 0; at < ${properties}; at++) {
  new clinked.GroupProperty(\`p\${at}\`, { group: group.id, name: \`key\${at}\`, value: tier });
}
`;

const LOOP = `set -e
tail -n +2 tenants.csv | cut -d, -f1 | while read -r name; do
  pulumi stack select "$name" 2> /dev/null || pulumi stack init "$name"
  pulumi $VERB
done
`;

interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

async function main(): Promise<void> {
  const [tenants, resources] = [Number(values.tenants), Number(values.resources)];
  const bench = await openProvisionBench({ properties: resources - 1 });
  try {
    await bench.sandbox.control.setLimits({ enabled: false });
    await bench.sandbox.control.latency(Number(values.latency));
    bench.table(Array.from({ length: tenants }, (_, at) => `client-${at + 1}`));
    const loop = naiveProject(bench, resources - 1);
    const ours = (verb: string) => {
      const files = ["--template", path.join(bench.folder, "client-portal.ts")];
      const table = ["--tenants", path.join(bench.folder, "tenants.csv")];
      const portals = path.resolve(__dirname, "../provider/dist/cli/index.js");
      return measured(process.execPath, [portals, "provision", verb, ...files, ...table], bench);
    };
    const naive = (verb: string) => measured("sh", ["-c", LOOP], bench, { cwd: loop, VERB: verb });
    const rows: [string, Run, Run][] = [
      ["up, everything new", await ours("up"), await naive("up --yes --skip-preview")],
      ["preview, nothing changed", await ours("preview"), await naive("preview")],
      ["up, nothing changed", await ours("up"), await naive("up --yes --skip-preview")],
    ];
    console.log(`${tenants} tenants of ${resources} resources, ${values.latency} ms for each answer\n`);
    console.log(
      "| command | provision: s, CPU s, peak MB | loop: s, CPU s, peak MB | times faster |\n| --- | --- | --- | --- |",
    );
    for (const [name, one, other] of rows) {
      console.log(`| ${name} | ${text(one)} | ${text(other)} | ${(other.seconds / one.seconds).toFixed(2)} |`);
    }
  } finally {
    await bench.dispose();
  }
}

const text = ({ seconds, cpuSeconds, peakMb }: Run) =>
  `${seconds.toFixed(1)}, ${cpuSeconds.toFixed(1)}, ${Math.round(peakMb)}`;

function naiveProject({ folder }: ProvisionBench, properties: number): string {
  const loop = path.join(folder, "loop");
  mkdirSync(loop);
  const options = { target: "ES2022", module: "node16", strict: true, skipLibCheck: true };
  const files = {
    "Pulumi.yaml": "name: loop\nruntime: nodejs\n",
    "package.json": '{ "name": "loop", "private": true, "main": "index.ts" }\n',
    "tsconfig.json": JSON.stringify({ compilerOptions: options }),
    "index.ts": PROGRAM(properties),
    "tenants.csv": readFileSync(path.join(folder, "tenants.csv"), "utf8"),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(loop, name), content);
  return loop;
}

/** Runs a command and watches the memory of all its processes together. */
async function measured(
  command: string,
  args: readonly string[],
  { env }: ProvisionBench,
  { cwd = ".", ...more }: { cwd?: string; VERB?: string } = {},
): Promise<Run> {
  const began = performance.now();
  // GNU time tells the processor time of all that was waited for.
  const child = spawn("time", ["-f", "cpu %U %S", command, ...args], { cwd, env: { ...env, ...more } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  let peak = 0;
  const timer = setInterval(() => {
    const total = family(child.pid ?? 0).reduce((sum, pid) => sum + proportional(pid), 0);
    peak = Math.max(peak, total);
  }, 250);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${said.slice(-3000)}`);
  const [, user = 0, system = 0] = /cpu ([\d.]+) ([\d.]+)/.exec(said)?.map(Number) ?? [];
  return { seconds: (performance.now() - began) / 1000, cpuSeconds: user + system, peakMb: peak / 1024 };
}

/** KB that a process has of its own, and its part of what it shares with others. */
function proportional(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
