import path from "node:path";
import { stateFolder } from "../../http/state-file";
import { CommandError, type Surroundings } from "../command";
import { TERMINAL } from "../engine/pulumi";
import { quietHome } from "../engine/quiet-home";
import { removeLeftovers } from "../private-folder";
import { painter } from "../terminal/colours";
import { changedTenants } from "./changed";
import { confirmDestroy } from "./confirm";
import type { Verb } from "./job";
import { Journal } from "./journal";
import { Live } from "./live";
import { type Targets, writeOutcome } from "./output";
import { exitCode, reportOf } from "./report";
import { runAll } from "./run";
import { runner } from "./runner";
import { chosenTenants, type Shard } from "./selection";
import { digestOf, filesNamed, sourcesOf } from "./sources";
import { stacksOf } from "./stacks";
import { loadTemplate } from "./template-file";
import { readTenants, type Tenant } from "./tenants";
import { projectName } from "./work-folder";

export interface ProvisionOptions extends Targets {
  readonly verb: Verb;
  readonly template: string;
  readonly tenants: string;
  readonly project?: string;
  readonly only?: readonly string[];
  readonly changedSince?: string;
  readonly shard?: Shard;
  readonly parallel: number;
  readonly refresh?: boolean;
  readonly maxDeletes: number;
  readonly yes?: number;
  readonly fresh?: boolean;
  readonly secretsProvider?: string;
  readonly passEnv?: readonly string[];
}

/** Operations that the engine begins at a time: reads are gathered into lists, and the provider keeps the limits. */
const OPERATIONS = 64;

export async function provision(options: ProvisionOptions, surroundings: Surroundings): Promise<number> {
  if (options.json === true && options.markdown === true) {
    throw new CommandError("--json and --markdown cannot both go to stdout: give one of them a file.");
  }
  const startedAt = new Date();
  const began = performance.now();
  removeLeftovers();
  const chosen = await choose(options);
  if (options.verb === "destroy") {
    const names = chosen.tenants.map(({ name }) => name);
    const terminal = { input: process.stdin, output: surroundings.stderr };
    await confirmDestroy({ yes: options.yes, project: chosen.project, tenants: names, ...terminal });
  }
  const stacks = await stacksOf({ ...chosen, env: surroundings.env });
  const ended = await carryOut(options, chosen, stacks, surroundings);
  const strangers = stacks.filter((stack) => !chosen.all.some(({ name }) => name === stack));
  const durationMs = performance.now() - began;
  const report = reportOf(ended, { verb: options.verb, project: chosen.project, strangers, startedAt, durationMs });
  writeOutcome(report, options, surroundings);
  return exitCode(report);
}

interface Chosen {
  readonly project: string;
  /** Absolute path of the template. */
  readonly template: string;
  readonly all: readonly Tenant[];
  readonly tenants: readonly Tenant[];
}

/** Reads and checks everything that is given. Nothing is sent before. */
async function choose(options: ProvisionOptions): Promise<Chosen> {
  const template = path.resolve(options.template);
  const loaded = loadTemplate(template);
  const project = projectName(path.dirname(template), options.project, loaded.template.name);
  const table = path.resolve(options.tenants);
  const readTable = (file: string) => readTenants(file, loaded);
  const all = await readTable(table);
  const named = chosenTenants(all, options);
  const { changedSince: ref } = options;
  const tenants = ref === undefined ? named : await changedTenants(named, { ref, template, table, readTable });
  return { project, template, all, tenants };
}

async function carryOut(
  options: ProvisionOptions,
  { project, template, tenants }: Chosen,
  stacks: readonly string[],
  surroundings: Surroundings,
) {
  const { verb, only = [], shard, changedSince, secretsProvider, refresh = false } = options;
  const { stderr } = surroundings;
  const isLook = verb === "preview" || verb === "drift";
  const home = isLook ? quietHome(surroundings.env) : undefined;
  const { env } = home ?? surroundings;
  const sources = sourcesOf(template);
  const digest = (tenant: Tenant) => {
    const { line: _, ...row } = tenant;
    return digestOf([...sources, ...filesNamed(row.parameters, path.dirname(template))], [row, refresh]);
  };
  const journal = new Journal({
    folder: stateFolder(env),
    verb,
    place: [project, env.PULUMI_BACKEND_URL ?? "", template],
    selection: [only, shard, changedSince, path.resolve(options.tenants)],
  });
  if (options.fresh) journal.end();
  const finished = journal.finished(new Map(tenants.map((tenant) => [tenant.name, digest(tenant)])));
  journal.begin();
  const live = await Live.open({ stream: stderr, paint: painter(stderr) });
  if (finished.size > 0)
    live.say(`${finished.size} of ${tenants.length} were done by an earlier call; --fresh does them again.`);
  const interrupted = new AbortController();
  const onInterrupt = () => interrupted.abort(process.stdin.isTTY ? TERMINAL : undefined);
  const onTerminate = () => interrupted.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onTerminate).once("SIGHUP", onTerminate);
  try {
    const ended = await runAll({
      verb,
      project,
      template,
      tenants,
      stacks: new Set(stacks),
      refresh,
      parallel: OPERATIONS,
      ...(secretsProvider !== undefined && { secretsProvider }),
      atATime: Math.max(1, options.parallel),
      maxDeletes: options.maxDeletes,
      signal: interrupted.signal,
      runner: runner({
        env,
        live,
        signal: interrupted.signal,
        paint: painter(stderr),
        verb,
        pass: options.passEnv ?? [],
      }),
      journal,
      finished,
      digest,
    });
    const isWhole = ended.every(({ status }) => !["failed", "blocked", "left"].includes(status));
    // After failures the next call repeats those alone, unless it is one that only looks.
    if (isWhole || (isLook && !interrupted.signal.aborted)) journal.end();
    return ended;
  } finally {
    live.close();
    home?.remove();
    if (interrupted.signal.aborted) stderr.write("portals: Interrupted. The same call goes on with what is left.\n");
    process.off("SIGINT", onInterrupt).off("SIGTERM", onTerminate).off("SIGHUP", onTerminate);
  }
}
