import path from "node:path";
import { EventLog } from "../drift/event-log";
import { nextStepFor, reasonIn } from "../engine/failure";
import { type PulumiOptions, pulumi } from "../engine/pulumi";
import { PrivateFolder } from "../private-folder";
import type { Progress } from "../terminal/progress";
import { DifferenceReader, type Explained } from "./difference";
import type { ImportEntry } from "./entry";

export interface VerifyOptions extends PulumiOptions {
  /** By default the selected one. */
  readonly stack?: string;
  readonly parallel: number;
  readonly progress: Progress;
  readonly temporary?: string;
}

/** The engine ends with this code when `--expect-no-changes` was disappointed. */
const CHANGES = 7;
const LOOK_MS = 200;

/** Compares program, state and portals, as the next `pulumi up --refresh` would. Changes nothing. */
export async function verifyImport(options: VerifyOptions): Promise<Explained> {
  const folder = new PrivateFolder(options.temporary);
  const events = path.join(folder.path, "events.jsonl");
  const log = new EventLog(events);
  const reader = new DifferenceReader((text) => options.progress.say(text));
  const look = () => {
    for (const event of log.next()) reader.take(event);
    options.progress.update(`${reader.read} resources read`);
  };
  const timer = setInterval(look, LOOK_MS);
  try {
    const env = { ...options.env, PULUMI_DEBUG_COMMANDS: "true" };
    const { code, stderr } = await pulumi([...argsOf(options), "--event-log", events], { ...options, env });
    look();
    const seen = reader.explained();
    const isExplained = code === 0 || seen.errors.length > 0 || (code === CHANGES && seen.differences.length > 0);
    if (isExplained) return withNextSteps(seen);
    const message = reasonIn(stderr) || `The engine ended with exit code ${code} and said nothing.`;
    return withNextSteps({ ...seen, errors: [{ message, resources: [] }] });
  } finally {
    clearInterval(timer);
    options.progress.clear();
    log.close();
    folder.remove();
  }
}

/** The bare command that anybody could type. */
const argsOf = ({ stack, parallel }: VerifyOptions): string[] => [
  "preview",
  "--refresh",
  "--diff",
  "--expect-no-changes",
  "--parallel",
  String(parallel),
  ...(stack === undefined ? [] : ["--stack", stack]),
];

const withNextSteps = (explained: Explained): Explained => ({
  ...explained,
  errors: explained.errors.map((error) => {
    const nextStep = nextStepFor(error.message);
    return nextStep === undefined ? error : { ...error, nextStep };
  }),
});

/** With the entries of a file that the stack does not have. Those that the program declares are told already. */
export function withMissing(explained: Explained, entries: readonly ImportEntry[]): Explained {
  const told = new Set(explained.differences.map(({ type, name }) => `${type} ${name}`));
  const missing = entries
    .filter(({ definition: { type }, name }) => !told.has(`${type} ${name}`))
    .map(({ definition: { type }, name, id }) => ({
      urn: `${type}::${name}`,
      type,
      name,
      id,
      kind: "missing" as const,
      fields: [],
    }));
  return { ...explained, differences: [...explained.differences, ...missing] };
}
