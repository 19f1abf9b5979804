import { clickup } from "../../clickup/api";
import { clinked } from "../../clinked/api";
import { docspace } from "../../docspace/api";
import { type Clock, systemClock } from "../../http/clock";
import { PortalError } from "../../http/errors";
import { createLog } from "../../http/log";
import type { Redactor } from "../../http/redact";
import { Runtime } from "../../kit/runtime";
import { workdrive } from "../../workdrive/api";
import type { Progress } from "../terminal/progress";
import { type Answer, hearing } from "./answers";
import { failed } from "./failures";
import { type Check, checkOf } from "./report";
import { type Login, loginsOf, namesOf } from "./settings";
import { whoIs } from "./who";

const products = [clinked, clickup, workdrive, docspace];

export interface ServiceOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly config: ReadonlyMap<string, string>;
  readonly progress: Progress;
  readonly redactor: Redactor;
  readonly clock?: Clock;
}

/** A doctor does not wait as long as a run does. */
const TIMEOUTS = { connectMs: 5_000, headersMs: 10_000, bodyMs: 10_000, callMs: 15_000 };

/** Signs in to every service that is configured, one after the other, and asks who it is. */
export async function checkServices(options: ServiceOptions): Promise<{ checks: Check[]; requests: number }> {
  const { env, config, progress, redactor, clock = systemClock } = options;
  const logins = loginsOf(products, env, config);
  for (const login of logins) hideSettings(login, options);
  if (logins.length === 0) {
    const names = products.map(({ name }) => `docs/${name}/README.md`).join(", ");
    const none = checkOf("services", "Services");
    return {
      checks: [
        none.wrong("no credentials of any service are set.", `Set those of the services that you use: ${names}`),
      ],
      requests: 0,
    };
  }
  // What the client has to say of retries and waits is no finding.
  const log = createLog({ env, redactor, write: (line) => progress.say(line) });
  const runtime = new Runtime({ env, config: (key) => config.get(key), log, timeouts: TIMEOUTS, clock });
  try {
    const checks: Check[] = [];
    for (const login of logins) {
      progress.update(`asking ${login.product.title}`);
      checks.push(...(await checkLogin(login, runtime, env)));
    }
    return { checks, requests: runtime.usage.summary().total };
  } finally {
    progress.clear();
    await runtime.close();
  }
}

/** Values of settings are nobody's business, but for names by which people know a login. */
function hideSettings({ product, connection }: Login, { env, config, redactor }: ServiceOptions): void {
  const shown = ["username"];
  for (const { name } of product.settings.filter((setting) => !shown.includes(setting.name))) {
    for (const key of namesOf(product.name, connection, name)) redactor.add(env[key] ?? config.get(key));
  }
}

async function checkLogin(login: Login, runtime: Runtime, env: NodeJS.ProcessEnv): Promise<Check[]> {
  const { product, connection, given } = login;
  const id = connection === undefined ? product.name : `${product.name}/${connection}`;
  const title = connection === undefined ? product.title : `${product.title} "${connection}"`;
  const check = checkOf(`${id}.login`, title);
  const settings = `set: ${given.join(", ")}`;
  return hearing(async (answers) => {
    try {
      const session = runtime.session(product, connection);
      const who = await whoIs[product.name]?.(session.api as never);
      if (!who) return [];
      const origin = new URL(session.baseUrl).origin;
      const facts = { address: session.portal, settings: given, ...who.facts };
      const details = [settings, ...who.details];
      const text = `${session.portal}: ${who.text}`;
      const found = who.unsure ? check.note(text, { details, facts }) : check.ok(text, { details, facts });
      return [
        found,
        ...afterAnswer(id, title, answers.get(origin)),
        ...limitOf(id, title, login, runtime, answers.get(origin)),
      ];
    } catch (reason) {
      if (!(reason instanceof PortalError)) throw reason;
      const { text, fix, cause } = failed(reason, env);
      const wrong = check.wrong(text, fix, { details: [settings], facts: { settings: given, cause } });
      return [wrong, ...[...answers.values()].flatMap((answer) => afterAnswer(id, title, answer))];
    }
  });
}

const NOTE_MS = 10_000;
const WRONG_MS = 300_000;

/** Replies name whole seconds, so a few of them are no finding. */
function afterAnswer(id: string, title: string, answer: Answer | undefined): Check[] {
  const check = checkOf(`${id}.clock`, `${title}: clock`);
  if (answer?.aheadMs === undefined) return [];
  const seconds = Math.round(answer.aheadMs / 1000);
  const facts = { aheadSeconds: seconds };
  if (Math.abs(answer.aheadMs) < NOTE_MS) return [check.ok("within seconds of this machine's.", { facts })];
  const text = `${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} this machine's.`;
  if (Math.abs(answer.aheadMs) < WRONG_MS) return [check.note(text, { facts })];
  return [
    check.wrong(text, "Set the clock of this machine; certificates and ages of objects are judged by it.", { facts }),
  ];
}

/** What is left of the limit: by the service's own headers, else by what the processes of this machine have sent. */
function limitOf(id: string, title: string, { product }: Login, runtime: Runtime, answer: Answer | undefined): Check[] {
  const check = checkOf(`${id}.limit`, `${title}: requests`);
  const {
    "x-ratelimit-limit": limit,
    "x-ratelimit-remaining": remaining,
    "x-ratelimit-reset": reset,
  } = answer?.headers ?? {};
  if (limit !== undefined && remaining !== undefined) {
    const inSeconds = Math.max(0, Math.round(Number(reset) - Date.now() / 1000));
    const turn = Number.isNaN(inSeconds) ? "" : `, all of them in ${inSeconds} s`;
    const facts = { limit: Number(limit), remaining: Number(remaining), source: "service" };
    const text = `${remaining} of ${limit} are left, as the service says${turn}.`;
    return [Number(remaining) > 0 ? check.ok(text, { facts }) : check.note(text, { facts })];
  }
  if (!product.limit) return [check.ok("no limit is documented.", { facts: { source: "none" } })];
  const percent = runtime.usage.summary().limits.findLast(({ name }) => name === product.title)?.percent ?? 0;
  const used = Math.round((percent * product.limit.requests) / 100);
  const facts = { limit: product.limit.requests, remaining: product.limit.requests - used, source: "machine" };
  const text = `${facts.remaining} of ${facts.limit} in ${product.limit.windowMs / 1000} s are left, as far as this machine knows.`;
  return [facts.remaining > 0 ? check.ok(text, { facts }) : check.note(text, { facts })];
}
