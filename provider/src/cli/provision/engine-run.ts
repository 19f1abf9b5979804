import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import type { LocalWorkspace, Stack } from "@pulumi/pulumi/automation";
import { checkStack } from "../drift/stack-check";
import { nextStepFor, reasonIn } from "../engine/failure";
import { pulumi } from "../engine/pulumi";
import { keepUsage, requestsIn } from "../engine/usage";
import { freed } from "../import/stack-lock";
import { type Job, type Message, noOutcome, type Outcome } from "./job";
import { refuseProtected } from "./protected";
import { StepReader } from "./steps";
import { loadTemplate } from "./template-file";
import { WorkFolder } from "./work-folder";

export interface RunSurroundings {
  /** The environment of this process, which is the tenant's. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  tell(message: Message): void;
}

/** As often as others may have held the stack before. */
const TRIES = 3;

/** Has the engine carry out the verb for one tenant. A failure is a part of the answer, and never thrown. */
export async function runEngine(job: Job, surroundings: RunSurroundings): Promise<Outcome> {
  const began = performance.now();
  const { tell, signal, env } = surroundings;
  const stack = job.tenant.name;
  const done = (outcome: Outcome): Outcome => ({ ...outcome, durationMs: Math.round(performance.now() - began) });
  const failed = (reason: unknown): Outcome => done({ ...noOutcome, errors: [failureOf(reason)] });
  let folder: WorkFolder | undefined;
  try {
    folder = new WorkFolder({ name: job.project, folder: path.dirname(job.template) }, stack);
    for (let attempt = 1; ; attempt++) {
      const outcome = await attemptOnce(job, folder, surroundings);
      const reason = outcome.errors.map(({ message }) => message).join("\n");
      const say = (text: string) => tell({ kind: "say", text });
      if (reason === "" || attempt === TRIES || signal.aborted) return done(outcome);
      if (!(await freed(reason, { cwd: folder.path, env, signal, stack, tell: say }))) return done(outcome);
    }
  } catch (reason) {
    return failed(reason);
  } finally {
    folder?.keep();
    folder?.remove();
  }
}

function attemptOnce(job: Job, folder: WorkFolder, surroundings: RunSurroundings): Promise<Outcome> {
  return job.verb === "drift" ? findDrift(job, folder, surroundings) : runStack(job, folder, surroundings);
}

async function findDrift(
  job: Job,
  { path: cwd }: WorkFolder,
  { env, signal, tell }: RunSurroundings,
): Promise<Outcome> {
  const drift = await checkStack({
    cwd,
    env,
    signal,
    stack: job.tenant.name,
    parallel: job.parallel,
    targets: [],
    onProgress: (resources) => tell({ kind: "progress", resources, at: "" }),
    onMessage: (text) => tell({ kind: "say", text }),
  });
  const { errors, messages, requests, resources } = drift;
  const same = resources - drift.drift.length;
  return { ...noOutcome, drift, errors, messages, same, ...(requests && { requests }) };
}

async function runStack(job: Job, folder: WorkFolder, surroundings: RunSurroundings): Promise<Outcome> {
  const reader = new StepReader(surroundings.tell);
  const usage = path.join(folder.path, "usage.jsonl");
  const failures: Outcome["errors"][number][] = [];
  try {
    const stack = await openStack(job, folder, { ...surroundings.env, PORTALS_USAGE_FILE: usage });
    await carryOut(job, stack, reader, surroundings.signal);
  } catch (reason) {
    failures.push(failureOf(reason));
  }
  keepUsage(usage, surroundings.env.PORTALS_USAGE_FILE);
  const { errors, ...rest } = reader.outcome();
  const requests = requestsIn(usage);
  return {
    ...rest,
    // The engine's own events say it better than its last line.
    errors: failures.length > 0 && errors.length > 0 ? errors.map(withNextStep) : [...errors, ...failures],
    ...(requests && { requests }),
    durationMs: 0,
  };
}

/** The stack, over the Automation API of the project: a template and what runs it have to share one SDK. */
async function openStack(job: Job, folder: WorkFolder, env: NodeJS.ProcessEnv): Promise<Stack> {
  const ofProject = createRequire(job.template);
  const automation = ofProject("@pulumi/pulumi/automation") as typeof import("@pulumi/pulumi/automation");
  const { name } = job.tenant;
  const workspace = await automation.LocalWorkspace.create({
    workDir: folder.path,
    envVars: { ...(env as Record<string, string>), ...(isTrial(job) && trialBackend(folder, env)) },
    ...(needsProgram(job) && { program: programOf(job, ofProject) }),
  });
  // Each command names its stack. To select one would write into PULUMI_HOME, for every folder anew.
  workspace.selectStack = async () => {};
  if (job.isNew) await makeStack(job, workspace);
  const stack = await automation.Stack.select(name, workspace);
  // Three more runs of the engine for each `up`, and outputs decrypted that nobody here looks at.
  stack.outputs = async () => ({});
  stack.info = async () => undefined;
  return stack;
}

const needsProgram = ({ verb }: Job): boolean => verb === "preview" || verb === "up";

async function makeStack(job: Job, { workDir, envVars }: LocalWorkspace): Promise<void> {
  const { secretsProvider, tenant } = job;
  const provider = secretsProvider === undefined || isTrial(job) ? [] : ["--secrets-provider", secretsProvider];
  const args = ["stack", "init", tenant.name, "--no-select", ...provider];
  const { code, stderr } = await pulumi(args, { cwd: workDir, env: envVars });
  // Made by another run since we looked.
  if (code === 0 || /already exists/i.test(stderr)) return;
  throw new Error(reasonIn(stderr) || `pulumi stack init ended with exit code ${code}.`);
}

/** A preview makes no stack in the backend of others: a tenant that has none is previewed in a folder of its own. */
const isTrial = ({ verb, isNew }: Job): boolean => verb === "preview" && isNew;

const trialBackend = ({ path: folder }: WorkFolder, env: NodeJS.ProcessEnv): Record<string, string> => ({
  PULUMI_BACKEND_URL: `file://${folder.replaceAll("\\", "/")}`,
  ...(!env.PULUMI_CONFIG_PASSPHRASE &&
    !env.PULUMI_CONFIG_PASSPHRASE_FILE && { PULUMI_CONFIG_PASSPHRASE: randomUUID() }),
});

function programOf({ template, tenant }: Job, ofProject: NodeJS.Require): () => Promise<Record<string, unknown>> {
  // Loaded before the engine starts, so that a template that fails does so without it.
  const loaded = loadTemplate(template);
  const { buildTenant } = ofProject("pulumi-portals/templates") as typeof import("../../templates");
  return () => buildTenant(loaded, tenant);
}

async function carryOut(job: Job, stack: Stack, reader: StepReader, signal: AbortSignal): Promise<void> {
  const { verb, parallel, refresh } = job;
  const common = { parallel, color: "never" as const, signal, onEvent: reader.take.bind(reader) };
  if (verb === "preview") await stack.preview({ ...common, refresh });
  else if (verb === "up") await stack.up({ ...common, refresh });
  else if (verb === "refresh") await stack.refresh({ ...common, clearPendingCreates: true });
  else {
    await refuseProtected(stack);
    await stack.destroy({ ...common, refresh });
  }
}

function failureOf(reason: unknown): Outcome["errors"][number] {
  const text = reason instanceof Error ? reason.message : String(reason);
  if (/Command was killed with SIG/.test(text))
    return { message: "Interrupted before the engine was at work.", resources: [] };
  // An error of the Automation API has everything that the engine has printed.
  const [, stderr = text] = /\n stderr: ([\s\S]*?)\n err\?: /.exec(text) ?? [];
  return withNextStep({ message: reasonIn(stderr) || text, resources: [] });
}

function withNextStep(failure: Outcome["errors"][number]): Outcome["errors"][number] {
  const nextStep = nextStepFor(failure.message);
  return nextStep === undefined ? failure : { ...failure, nextStep };
}
