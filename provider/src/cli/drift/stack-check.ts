import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextStepFor, reasonIn } from "../engine/failure";
import { NoPulumi, type PulumiOptions, pulumi } from "../engine/pulumi";
import { keepUsage, requestsIn } from "../engine/usage";
import { EventLog } from "./event-log";
import { EventReader } from "./events";
import type { Failure, StackDrift } from "./report";

export interface CheckOptions extends PulumiOptions {
  /** By default the selected one. */
  readonly stack?: string;
  readonly parallel: number;
  readonly targets: readonly string[];
  /** Called with the number of resources that have been read so far. */
  readonly onProgress?: (resources: number) => void;
  readonly onMessage?: (text: string) => void;
}

/** The engine ends with this code when `--expect-no-changes` was disappointed. */
const CHANGES = 7;

const LOOK_MS = 200;

/** Has the engine compare one stack with its portals. A failure is a part of the answer, and never thrown. */
export async function checkStack(options: CheckOptions): Promise<StackDrift> {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "portals-drift-"));
  const usageFile = join(folder, "usage.jsonl");
  const eventFile = join(folder, "events.jsonl");
  const log = new EventLog(eventFile);
  const reader = new EventReader(options.onMessage);
  const look = () => {
    for (const event of log.next()) reader.take(event);
    options.onProgress?.(reader.read);
  };
  const timer = setInterval(look, LOOK_MS);
  const failures: Failure[] = [];
  try {
    // The way of Pulumi's Automation API: its variable makes the flag known, and the events are its interface.
    const env = { ...options.env, PULUMI_DEBUG_COMMANDS: "true", PORTALS_USAGE_FILE: usageFile };
    const { code, stderr } = await withEarlyProvider({ ...options, env }, reader, (engine) =>
      pulumi([...argsOf(options), "--event-log", eventFile], engine),
    );
    look();
    const { drift, errors } = reader.seen();
    if (code === CHANGES && drift.length === 0) failures.push(unexplained);
    else if (code !== 0 && code !== CHANGES && errors.length === 0) failures.push(failureOf(code, reasonIn(stderr)));
  } catch (reason) {
    if (!(reason instanceof NoPulumi)) throw reason;
    failures.push(failureOf(null, reason.message));
  } finally {
    clearInterval(timer);
    log.close();
    keepUsage(usageFile, options.env.PORTALS_USAGE_FILE);
  }
  const requests = requestsIn(usageFile);
  rmSync(folder, { recursive: true, force: true });
  const seen = reader.seen();
  const errors = [...failures, ...seen.errors.map(withNextStep)];
  return {
    stack: options.stack ?? seen.stack ?? "",
    ...(seen.project !== undefined && { project: seen.project }),
    verdict: errors.length > 0 ? "error" : seen.drift.length > 0 ? "drift" : "none",
    resources: seen.resources,
    durationMs: Math.round(performance.now() - began),
    ...(requests && { requests }),
    drift: seen.drift,
    errors,
    messages: seen.messages,
  };
}

async function withEarlyProvider<T>(
  options: PulumiOptions,
  reader: EventReader,
  run: (options: PulumiOptions) => Promise<T>,
): Promise<T> {
  const { earlyProvider } = await import("../engine/early/index.js");
  const provider = earlyProvider(options, (line) => reader.hear(line));
  try {
    return await run({ ...options, ...(provider && { env: provider.env }) });
  } finally {
    await provider?.end();
  }
}

/** The bare command that anybody could type. */
export const argsOf = ({
  stack,
  parallel,
  targets,
}: Pick<CheckOptions, "stack" | "parallel" | "targets">): string[] => [
  "refresh",
  "--preview-only",
  "--expect-no-changes",
  "--parallel",
  String(parallel),
  ...(stack === undefined ? [] : ["--stack", stack]),
  ...targets.flatMap((target) => ["--target", target]),
];

const withNextStep = (failure: Failure): Failure => {
  const nextStep = nextStepFor(failure.message);
  return nextStep === undefined ? failure : { ...failure, nextStep };
};

const failureOf = (code: number | null, reason: string): Failure =>
  withNextStep({ message: reason || `The engine ended with exit code ${code} and said nothing.`, resources: [] });

const unexplained: Failure = {
  message: "The engine counts changes that its events do not show.",
  nextStep: "`pulumi refresh --preview-only --diff` shows them.",
  resources: [],
};
