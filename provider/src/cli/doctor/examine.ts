import type { Clock } from "../../http/clock";
import { Redactor } from "../../http/redact";
import { proxySecrets } from "../../http/transport";
import type { PulumiOptions } from "../engine/pulumi";
import type { Progress } from "../terminal/progress";
import { checkBudgetServer } from "./budget-server";
import { checkLeftovers } from "./leftovers";
import { checkLocks } from "./locks";
import { type Check, type DoctorReport, reportOf } from "./report";
import { checkServices } from "./services";
import { readStack } from "./stack";
import { checkTools } from "./tools";

export interface ExamineOptions extends PulumiOptions {
  readonly stack?: string;
  readonly progress: Progress;
  /** Where temporary files are, by default the system's place. */
  readonly temporary?: string;
  readonly clock?: Clock;
}

/** Looks at everything that a run needs. Nothing is changed, and no secret is in the answer. */
export async function examine(options: ExamineOptions): Promise<DoctorReport> {
  const { env, progress, clock } = options;
  const redactor = new Redactor();
  for (const secret of secretsOf(env)) redactor.add(secret);
  progress.update("looking at the tools");
  const [tools, stack, locks] = await Promise.all([
    checkTools(options),
    readStack(options.stack, options),
    checkLocks(options),
  ]);
  const services = await checkServices({ env, config: stack.config, progress, redactor, ...(clock && { clock }) });
  const budget = await checkBudgetServer(env, redactor);
  const checks = [
    ...tools,
    ...stack.checks,
    ...services.checks,
    ...budget,
    ...checkLeftovers(env, options.temporary),
    ...locks,
  ];
  return reportOf(
    checks.map((check) => redacted(check, redactor)),
    services.requests,
  );
}

/** Secrets that are nobody's setting. Proxies that are no address are told with the service that needs them. */
function secretsOf(env: NodeJS.ProcessEnv): (string | undefined)[] {
  let proxies: string[] = [];
  try {
    proxies = proxySecrets(env);
  } catch {
    proxies = [env.https_proxy, env.HTTPS_PROXY, env.http_proxy, env.HTTP_PROXY].filter((text) => text !== undefined);
  }
  return [env.PULUMI_CONFIG_PASSPHRASE, env.PULUMI_ACCESS_TOKEN, env.PORTALS_BUDGET_URL, ...proxies];
}

function redacted(check: Check, redactor: Redactor): Check {
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return redactor.text(value);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(item)]));
  };
  return clean(check) as Check;
}
