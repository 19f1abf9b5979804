import path from "node:path";
import { definitions } from "../../definitions";
import { Answers } from "../../export/answers";
import { overPlugin } from "../../export/code/over-plugin";
import { projectFiles } from "../../export/code/project";
import { refuseTaken, writeProject } from "../../export/code/write";
import type { PortalExport } from "../../export/found";
import { planPortal, type ReadOptions, readPortal } from "../../export/read";
import { UnknownChoice } from "../../export/selection";
import { accountsNamed } from "../../export/template/accounts";
import { TEMPLATE_FILE, TENANTS_FILE, templateFiles } from "../../export/template/project";
import { PortalError } from "../../http/errors";
import { stateFolder } from "../../http/state-file";
import { readSettings } from "../../kit/connection";
import { plugin, servedIn } from "../../kit/served";
import { CommandError, type Surroundings } from "../command";
import { count } from "../drift/words";
import { portalsConfig } from "../engine/state";
import { closeRuntime, openRuntime } from "../portal-runtime";
import { painter } from "../terminal/colours";
import { inert } from "../terminal/inert";
import { Progress } from "../terminal/progress";
import { planJson, planText } from "./plan-text";
import { progressText } from "./progress-text";

export interface ExportOptions {
  readonly out?: string;
  readonly name?: string;
  readonly in?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Ids or names of accounts, with commas between. */
  readonly asTemplate?: string;
  readonly sets: boolean;
  readonly plan?: boolean;
  readonly json?: boolean;
  readonly fresh?: boolean;
  readonly connection?: string;
  readonly stack?: string;
  readonly cwd?: string;
}

/** Failures that are told without a stack of calls. */
export const isExpected = (reason: unknown): boolean =>
  reason instanceof PortalError || reason instanceof UnknownChoice;

export async function runExport(service: string, options: ExportOptions, surroundings: Surroundings): Promise<number> {
  const { env, stderr } = surroundings;
  const own = definitions.filter(({ product }) => product.name === service);
  const [first] = own;
  if (!first) throw new CommandError(`There is no service ${JSON.stringify(service)}. Services are: ${services()}.`);
  const served = servedIn(env);
  const folder = path.resolve(options.cwd ?? ".", options.out ?? `portal-${service}`);
  // An export may take minutes: what would end it comes first.
  if (!options.plan) await refuseTaken(folder);
  const config = await settingsOf(options, env);
  const progress = new Progress({ stream: stderr });
  const runtime = openRuntime(config, { env, progress });
  const interrupt = () => {
    progress.clear();
    stderr.write("portals: Interrupted. What was read is kept for an hour: the same command goes on.\n");
    process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  try {
    const session = runtime.session(first.product, options.connection);
    const answers = new Answers({
      folder: stateFolder(env),
      owner: `${service}\n${session.baseUrl}\n${session.loginMark}`,
      secret: JSON.stringify(readSettings(first.product, options.connection, env, config)),
      now: () => runtime.clock.now(),
      ...(options.fresh && { fresh: true }),
    });
    if (answers.problem !== undefined) runtime.log.warn(answers.problem);
    if (answers.known.size > 0) progress.say(goingOn(answers, runtime.clock.now()));
    const started = performance.now();
    const reading: ReadOptions = {
      session,
      definitions: own,
      answers,
      sets: options.sets,
      ...(options.include && { include: options.include }),
      ...(options.exclude && { exclude: options.exclude }),
      ...(options.in && { roots: options.in }),
      progress: (state) => progress.update(progressText(first.product, state, performance.now() - started)),
    };
    if (options.asTemplate !== undefined && !options.plan) {
      const wanted = options.asTemplate.split(",").flatMap((text) => text.trim() || []);
      const portals: PortalExport[] = [];
      for (const root of await accountsNamed(session, own, wanted)) {
        portals.push(
          await readPortal({ ...reading, roots: [root] }).catch((reason) => {
            throw withWayOn(reason, service);
          }),
        );
      }
      progress.clear();
      const files = templateFiles(portals, options.name === undefined ? {} : { name: options.name });
      await writeProject(served === plugin ? overPlugin(files, service) : files, folder);
      answers.remove();
      surroundings.stdout.write(templateSummary(portals, folder));
      return 0;
    }
    if (options.plan) {
      const plan = await planPortal(reading);
      progress.clear();
      const { stdout } = surroundings;
      stdout.write(options.json ? planJson(service, plan) : planText(first.product, plan, painter(stdout)));
      return 0;
    }
    const portal = await readPortal(reading).catch((reason) => {
      throw withWayOn(reason, service);
    });
    progress.clear();
    const files = projectFiles(portal, options.name === undefined ? {} : { name: options.name });
    await writeProject(served === plugin ? overPlugin(files, service) : files, folder);
    answers.remove();
    surroundings.stdout.write(summary(portal, folder));
    return 0;
  } finally {
    progress.clear();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, interrupt);
    await closeRuntime(runtime);
  }
}

const services = (): string => [...new Set(definitions.map(({ product }) => product.name))].sort().join(", ");

/** The stack's own settings, where one is named; variables come first anyway. */
async function settingsOf({ stack, cwd = "." }: ExportOptions, env: NodeJS.ProcessEnv) {
  if (stack === undefined) return () => undefined;
  const config = await portalsConfig(stack, { cwd: path.resolve(cwd), env }).catch((reason: Error) => {
    throw new CommandError(`The configuration of the stack ${stack} cannot be read: ${reason.message}`);
  });
  return (key: string) => config.get(key);
}

function goingOn({ known }: Answers, now: number): string {
  const minutes = Math.round((now - Math.min(...[...known.values()].map(({ at }) => at))) / 60_000);
  const age = minutes === 0 ? "less than a minute" : minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Going on from an earlier run: ${known.size === 1 ? "1 answer is" : `${known.size} answers are`} known, the oldest for ${age}. --fresh asks anew.`;
}

/** What was read is kept, and an end in the middle says so. */
const withWayOn = (reason: unknown, service: string): unknown =>
  reason instanceof PortalError && (reason.kind === "unavailable" || reason.kind === "blocked")
    ? new CommandError(
        `${reason.message}\nWhat was read is kept for an hour: \`portals export ${service}\` with the same options goes on.`,
      )
    : reason;

function templateSummary(portals: readonly PortalExport[], folder: string): string {
  const requests = portals.reduce((sum, portal) => sum + portal.requests, 0);
  const count = portals.length === 1 ? "1 account" : `${portals.length} accounts`;
  return [
    `A template out of ${count}, ${requests} requests: ${inert(folder)}`,
    "README.md there says what to fill in and what was left out.",
    `Next: \`npm install\` there, then \`portals provision preview --template ${TEMPLATE_FILE} --tenants ${TENANTS_FILE}\`.\n`,
  ].join("\n");
}

function summary({ found, leftOut, requests }: PortalExport, folder: string): string {
  const kinds = new Set(found.map(({ definition }) => definition.type)).size;
  const asked = found.reduce((sum, one) => sum + one.asked.length, 0);
  const left = leftOut.length;
  const lines = [
    `${count(found.length, "resource")} of ${count(kinds, "type")}, ${count(requests, "request")}: ${inert(folder)}`,
    ...(asked > 0
      ? [`${count(asked, "value")} ${asked === 1 ? "is" : "are"} known to people alone: README.md there says which.`]
      : []),
    ...(left > 0 ? [`${count(left, "thing")} ${left === 1 ? "was" : "were"} left out: README.md there says why.`] : []),
    "Next: `npm install` there, `pulumi stack init`, then `portals import plan`.",
  ];
  return `${lines.join("\n")}\n`;
}
