import { count } from "../drift/words";
import type { Paint } from "../terminal/colours";
import { inert } from "../terminal/inert";
import { runInChild } from "./child";
import { environmentOf } from "./environment";
import type { Message, Verb } from "./job";
import type { Live } from "./live";
import { type Ended, reportOf } from "./report";
import type { Runner } from "./run";
import { tenantHeadline } from "./words";

export interface RunnerOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly verb: Verb;
  readonly pass: readonly string[];
  readonly live: Live;
  readonly paint: Paint;
  readonly signal: AbortSignal;
}

/** Runs each tenant in a process of its own, and shows what it is at. */
export function runner({ env, verb, pass, live, paint, signal }: RunnerOptions): Runner {
  return {
    phase: (text, tenants) => live.phase(text, tenants),
    ended: (ended) => live.say(lineOf(ended, verb, paint)),
    async run(job, { name, connection, secrets }) {
      const { secretsProvider } = job;
      const own = environmentOf(
        { secrets, ...(connection !== undefined && { connection }) },
        { env, pass, ...(secretsProvider !== undefined && { secretsProvider }) },
      );
      live.begin(name);
      const tell = (message: Message) => {
        if (message.kind === "progress") live.update(name, `${count(message.resources, "resource")}  ${message.at}`);
        else if (message.kind === "say") live.say(paint("dim", `${inert(name)}: ${inert(message.text)}`));
      };
      try {
        return await runInChild(job, { env: own, signal, tell });
      } finally {
        live.end(name);
      }
    },
  };
}

function lineOf(ended: Ended, verb: Verb, paint: Paint): string {
  const about = { verb, project: "", strangers: [], startedAt: new Date(0), durationMs: 0 };
  const [tenant] = reportOf([ended], about).tenants;
  if (!tenant) return "";
  const isBad = ended.status === "failed" || ended.status === "blocked";
  return paint(isBad ? "red" : ended.status === "unchanged" ? "dim" : "green", tenantHeadline(tenant, verb));
}
