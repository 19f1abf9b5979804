import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openProvisionBench, type ProvisionBench } from "../../test/provision/support/provision-bench";
import { family } from "./peak-memory";

/** One command over all tenants. */
export interface TenantsRun {
  readonly seconds: number;
  /** Of all processes. */
  readonly cpuSeconds: number;
  /** Of all processes together, what they share counted once. */
  readonly peakMb: number;
}

/** What `portals provision` takes for many tenants, next to a shell loop over the same stacks. */
export interface Tenants {
  readonly tenants: number;
  /** Of each. */
  readonly resources: number;
  readonly latencyMs: number;
  readonly rows: readonly { readonly title: string; readonly ours: TenantsRun; readonly loop: TenantsRun }[];
}

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

/** The limits are off. Each command is run once: it takes minutes. */
export async function measureTenants(tenants: number, resources: number, latencyMs: number): Promise<Tenants> {
  const bench = await openProvisionBench({ properties: resources - 1 });
  const { env } = bench;
  try {
    await bench.sandbox.control.setLimits({ enabled: false });
    await bench.sandbox.control.latency(latencyMs);
    bench.table(Array.from({ length: tenants }, (_, at) => `client-${at + 1}`));
    const cwd = naiveProject(bench, resources - 1);
    const portals = path.resolve(__dirname, "../../provider/dist/cli/index.js");
    const files = ["--template", path.join(bench.folder, "client-portal.ts")];
    const table = ["--tenants", path.join(bench.folder, "tenants.csv")];
    const ours = (verb: string) =>
      measured(process.execPath, [portals, "provision", verb, ...files, ...table], { env });
    const naive = (VERB: string) => measured("sh", ["-c", LOOP], { cwd, env: { ...env, VERB } });
    const both = async (title: string, verb: string, loop: string) => ({
      title,
      ours: await ours(verb),
      loop: await naive(loop),
    });
    const up = "up --yes --skip-preview";
    return {
      tenants,
      resources,
      latencyMs,
      rows: [
        await both("up, everything new", "up", up),
        await both("preview, nothing changed", "preview", "preview"),
        await both("up, nothing changed", "up", up),
      ],
    };
  } finally {
    await bench.dispose();
  }
}

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

interface Where {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs a command and watches the memory of all its processes together. */
async function measured(command: string, args: readonly string[], { cwd = ".", env }: Where): Promise<TenantsRun> {
  const began = performance.now();
  // GNU time tells the processor time of all that was waited for.
  const child = spawn("time", ["-f", "cpu %U %S", command, ...args], { cwd, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  let peak = 0;
  const timer = setInterval(() => {
    const total = family(child.pid ?? 0).reduce((sum, pid) => sum + proportional(pid), 0);
    peak = Math.max(peak, total);
  }, 250);
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve)).finally(() =>
    clearInterval(timer),
  );
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${said.slice(-3000)}`);
  const [, user = 0, system = 0] = /cpu ([\d.]+) ([\d.]+)/.exec(said)?.map(Number) ?? [];
  const seconds = (performance.now() - began) / 1000;
  return { seconds, cpuSeconds: user + system, peakMb: Math.round(peak / 1024) };
}

/** KB that a process has of its own, and its part of what it shares with others. */
function proportional(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
