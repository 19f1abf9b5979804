import { fork } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { TERMINAL } from "../engine/pulumi";
import { type Job, type Message, noOutcome, type Outcome } from "./job";

export interface ChildOptions {
  /** The tenant's, by `environmentOf`. */
  readonly env: NodeJS.ProcessEnv;
  /** With the reason `TERMINAL` the engine knows already. */
  readonly signal: AbortSignal;
  tell(message: Message): void;
}

const WORKER = path.join(__dirname, "worker.js");
/** Of what a process said before it ended without an answer. */
const LONGEST = 2000;

/** Carries a job out in a process of its own. */
export function runInChild(job: Job, { env, signal, tell }: ChildOptions): Promise<Outcome> {
  const child = fork(WORKER, [], { env, stdio: ["ignore", "pipe", "pipe", "ipc"], execArgv: [] });
  const interrupt = () => signal.reason !== TERMINAL && child.connected && child.send("interrupt");
  signal.addEventListener("abort", interrupt);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      said = `${said}${line}\n`.slice(-LONGEST);
      if (line.trim() !== "") tell({ kind: "say", text: line.trimEnd() });
    });
  }
  return new Promise((resolve) => {
    let outcome: Outcome | undefined;
    const failed = (reason: string): Outcome => ({ ...noOutcome, errors: [{ message: reason, resources: [] }] });
    child.on("message", (message: Message) => {
      if (message.kind === "outcome") outcome = message.outcome;
      else tell(message);
    });
    child.once("error", (reason) => {
      outcome ??= failed(`The process of the tenant could not be started: ${reason.message}`);
      if (child.pid === undefined) resolve(outcome);
    });
    child.once("close", (code, killed) => {
      signal.removeEventListener("abort", interrupt);
      const how = killed ? `by ${killed}` : `with exit code ${code}`;
      resolve(outcome ?? failed(`The process of the tenant has ended ${how} before its work.\n${said}`.trim()));
    });
    child.send(job);
  });
}
