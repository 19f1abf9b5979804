import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { UsageSummary } from "../../provider/src/http/usage";
import { type EngineStack, openStack, PASSPHRASE } from "../../test/support/engine";
import { environmentOf } from "../../test/support/portal";
import type { Conditions } from "./conditions";
import { type Ended, measured, type Run } from "./measured";
import { definitionOf, type FilledPortal, type Known } from "./portal";
import { deploymentOf, type Keeper } from "./state";

export interface PulumiOptions {
  readonly keeper: Keeper;
  /** Our package without bulk read. */
  readonly singly?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** A stack over a filled portal, in a folder of its own. */
export interface PulumiBench {
  readonly stack: EngineStack;
  readonly name: string;
  /** Our package forgets what earlier runs have counted. */
  forget(): void;
  run(args: readonly string[]): Promise<Run>;
  /** The same while the portal's limit holds. With a clock factor our package knows the limit, and waits for it. */
  runLimited(args: readonly string[], clockFactor?: number): Promise<Run>;
  /** Any other command that works on the stack, such as `portals drift`. */
  runOther(start: () => { pid: number | undefined; ended: Promise<Ended> }): Promise<Run>;
  readonly project: string;
  /** What commands of the stack see. */
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

const baselines = resolve(__dirname, "../baselines");
const plugin = resolve(__dirname, "../plugin");
const ownPlugin = resolve(__dirname, "../../provider/plugin");
const PLUGIN_OPTIONS = `plugins:\n  providers:\n    - name: portals\n      path: ${JSON.stringify(ownPlugin)}\n`;
const sdk = dirname(require.resolve("@pulumi/pulumi/package.json"));
let stacks = 0;

export async function openPulumi(
  portal: FilledPortal,
  { latencyMs }: Conditions,
  { keeper, singly = false, env: more = {} }: PulumiOptions,
): Promise<PulumiBench> {
  const folder = mkdtempSync(join(tmpdir(), "portals-bench-"));
  const project = join(folder, "project");
  cpSync(join(baselines, "project"), project, { recursive: true });
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "@pulumi"), { recursive: true });
  symlinkSync(sdk, join(modules, "@pulumi/pulumi"));
  symlinkSync(keeper === "plugin" ? plugin : join(baselines, "portals"), join(modules, "pulumi-portals"));
  if (keeper === "plugin") appendFileSync(join(project, "Pulumi.yaml"), PLUGIN_OPTIONS);
  symlinkSync(join(baselines, "nothing"), join(modules, "bench-nothing"));
  const resources = join(folder, "resources.json");
  const entries = portal.entries.map(({ type, name, args, plain }) => ({
    type,
    name,
    args: keeper === "plain" ? (plain?.args ?? args) : args,
    ...(keeper === "nothing" ? shapeOf(type) : {}),
  }));
  writeFileSync(resources, JSON.stringify(entries));
  const states = join(folder, "portals");
  const env = {
    ...environmentOf(portal.sandbox),
    BENCH_PROVIDER: keeper === "plugin" ? "portals" : keeper,
    BENCH_RESOURCES: resources,
    BENCH_LIMITS: "off",
    // The plugin is as users have it; a module beside switches for a benchmark what a user must not: limits.
    ...(keeper === "plugin" && { NODE_OPTIONS: `--require ${JSON.stringify(join(plugin, "limits.js"))}` }),
    BENCH_BULK: singly ? "off" : "on",
    PORTALS_STATE_DIR: states,
    PORTALS_LOG: "warn",
    PLAIN_BASE_URL: portal.plain.baseUrl,
    PLAIN_AUTHORIZATION: portal.plain.authorization,
    ...more,
  };
  const { engineEnv } = await import("../../tools/engine/index.mjs");
  const name = `bench${process.pid}-${++stacks}`;
  const stack = await openStack({ program: project, stack: name, env, engineLog: true });
  const dispose = async () => {
    await stack.dispose();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const begin = (args: readonly string[], own?: Record<string, string>) => () => {
    const { child, done } = stack.start(args, own ? { env: own } : {});
    return { pid: child.pid, ended: done };
  };
  return {
    stack,
    name,
    project,
    environment: {
      ...process.env,
      ...engineEnv({
        home: join(folder, "home"),
        backend: stack.stateDir,
        passphrase: PASSPHRASE,
        path: stack.engine.path,
      }),
      ...env,
    },
    forget: () => rmSync(states, { recursive: true, force: true }),
    run: (args) => measured(portal.sandbox, latencyMs, begin(args)),
    async runLimited(args, clockFactor) {
      const usage = join(folder, "usage.json");
      rmSync(usage, { force: true });
      const limited = { BENCH_LIMITS: "on", PORTALS_USAGE_FILE: usage, PORTALS_CLOCK_FACTOR: String(clockFactor ?? 1) };
      const run = await measured(portal.sandbox, latencyMs, begin(args, limited), clockFactor === undefined);
      return { ...run, ...(clockFactor === undefined ? {} : { waitedSeconds: waitedSeconds(usage) }) };
    },
    runOther: (start) => measured(portal.sandbox, latencyMs, start),
    close: dispose,
  };
}

/** Puts the objects that are there into the state of the stack. */
/** What a class of ours declares. */
function shapeOf(type: string): { readonly fields: readonly string[]; readonly secret: readonly string[] } {
  const { inputs, outputs, secret = [] } = definitionOf(type);
  return { fields: [...Object.keys(inputs.shape), ...Object.keys(outputs.shape)], secret };
}

export async function importState(bench: PulumiBench, keeper: Keeper, known: readonly Known[]): Promise<void> {
  const file = join(bench.project, "..", "import.json");
  const config = readFileSync(join(bench.project, `Pulumi.${bench.name}.yaml`), "utf8");
  const salt = /^encryptionsalt: (.+)$/m.exec(config)?.[1] ?? "";
  writeFileSync(file, JSON.stringify(await deploymentOf(keeper, bench.name, salt, known)));
  await bench.stack.run(["stack", "import", "--file", file]);
  rmSync(file);
}

/** What the provider said at its end. Nothing is said of a process that has asked for nothing. */
function waitedSeconds(file: string): number {
  if (!existsSync(file)) return 0;
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const waited = lines.flatMap((line) => (JSON.parse(line) as UsageSummary).limits.map(({ waitedMs }) => waitedMs));
  return Math.round(waited.reduce((sum, ms) => sum + ms, 0) / 1000);
}
