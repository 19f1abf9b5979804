import { createHash } from "node:crypto";
import { hostname } from "node:os";
import type { Budget } from "../http/budget";
import { createBudget } from "../http/budget";
import { Client, type Timeouts } from "../http/client";
import { type Clock, fastClock, systemClock } from "../http/clock";
import { createLog, type Log } from "../http/log";
import { Redactor } from "../http/redact";
import { parseRedisAddress } from "../http/redis-window-address";
import { RedisServer } from "../http/redis-window-server";
import { openStateFile, type StateFile } from "../http/state-file";
import { TokenSource } from "../http/token";
import { Usage, writeUsageFile } from "../http/usage";
import { loginMark, type ReadConfig, readSettings, type Settings, variableName } from "./connection";
import { beforeDeadline } from "./deadline";
import { Hints } from "./hints";
import { Journal } from "./journal";
import type { PortalProduct } from "./product";
import { ServiceClock } from "./service-clock";
import { Session } from "./session";

export interface RuntimeOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly config?: ReadConfig;
  readonly clock?: Clock;
  readonly log?: Log;
  /** How long reads are gathered before one list or single requests serve them, in ms. */
  readonly gatherMs?: number;
  /** Set to `undefined` for none; by default the file of the machine. */
  readonly stateFile?: StateFile | undefined;
  readonly isAlive?: (pid: number) => boolean;
  /** In place of the client's own, in ms. */
  readonly timeouts?: Partial<Timeouts>;
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 24);

/** What one process shares over all its resources: logins, request budget, journal, usage. */
export class Runtime {
  readonly env: NodeJS.ProcessEnv;
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor = new Redactor();
  readonly usage = new Usage();
  readonly journal: Journal;
  readonly hints: Hints;
  readonly gatherMs: number;
  /** Rises with each check: lists of a refresh end there. */
  checks = 0;
  /** Set when the engine is gone: nothing is sent any more. */
  stopped = false;
  private readonly file: StateFile | undefined;
  private readonly timeouts: Partial<Timeouts>;
  private readonly config: ReadConfig;
  private readonly sessions = new Map<string, Session<unknown>>();
  private readonly budgets = new Map<string, Budget>();
  /** The server of PORTALS_BUDGET_URL, one connection for all limits. */
  private server: RedisServer | undefined;
  private readonly clients: Client[] = [];

  constructor(options: RuntimeOptions = {}) {
    this.env = options.env ?? process.env;
    this.config = options.config ?? (() => undefined);
    this.clock = options.clock ?? systemClock;
    this.log = options.log ?? createLog({ redactor: this.redactor, env: this.env });
    this.gatherMs = options.gatherMs ?? 5;
    this.timeouts = options.timeouts ?? {};
    this.file = "stateFile" in options ? options.stateFile : openStateFile(this.env, this.log);
    this.journal = new Journal(this.file, this.clock, process.cwd(), options.isAlive, (text) => this.log.info(text));
    this.hints = new Hints(this.file, this.clock, process.cwd());
  }

  /** The one login of a product and connection name. */
  session<Api>(product: PortalProduct<Api>, connection?: string): Session<Api> {
    const key = `${product.name}/${connection ?? ""}`;
    const known = this.sessions.get(key);
    if (known) return known as Session<Api>;
    const settings = readSettings(product, connection, this.env, this.config);
    const serviceClock = new ServiceClock(this.clock);
    const session = new Session(product, this.connect(product, connection, settings, serviceClock), {
      runtime: this,
      portal: portalName(settings.baseUrl ?? ""),
      login: product.loginName(settings),
      loginMark: loginMark(product, settings),
      baseUrl: settings.baseUrl ?? "",
      serviceClock,
    });
    this.sessions.set(key, session as Session<unknown>);
    return session;
  }

  /** Hands the secrets of a resource to the redactor, so that no message can repeat them. */
  hide(values: readonly unknown[]): void {
    for (const value of values) if (typeof value === "string") this.redactor.add(value);
  }

  /** The end of a run that the engine has seen through. */
  finish(): void {
    this.journal.settle();
    this.hints.save([...this.sessions.values()].flatMap((session) => session.readCounts()));
    const summary = this.usage.summary();
    if (summary.total === 0) return;
    this.log.info(this.usage.line());
    const path = this.env.PORTALS_USAGE_FILE;
    if (path) writeUsageFile(path, summary);
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.close()));
    this.server?.close();
    this.file?.close();
  }

  private connect<Api>(
    product: PortalProduct<Api>,
    connection: string | undefined,
    settings: Settings,
    serviceClock: ServiceClock,
  ): Api {
    for (const { name, secret } of product.settings) if (secret) this.redactor.add(settings[name]);
    const baseUrl = settings.baseUrl ?? "";
    const clock = this.limitClock(baseUrl);
    return product.connect(settings, {
      tokenSource: (fetch) => new TokenSource({ fetch, clock: this.clock }),
      client: (token, dialect) => {
        const client = new Client({
          product: product.name,
          baseUrl,
          token,
          budget: this.budget(product, baseUrl, settings, clock),
          usage: this.usage,
          log: this.log,
          redactor: this.redactor,
          clock,
          env: this.env,
          timeouts: this.timeouts,
          heardDate: (date) => serviceClock.hear(date),
          loginName: product.loginName(settings),
          baseUrlVariable: variableName(product.name, connection, "baseUrl"),
          credentialVariables: product.settings
            .filter(({ name, isRoute }) => !isRoute && settings[name] !== undefined)
            .map(({ name }) => variableName(product.name, connection, name)),
          ...dialect,
        });
        this.clients.push(client);
        return client;
      },
    });
  }

  /** Every request passes here, so that nothing leaves once the engine is gone. */
  private whileRunning(budget: Budget): Budget {
    const take = async () => {
      await beforeDeadline(budget.take());
      if (this.stopped) throw new Error("The engine is gone: nothing is sent any more.");
    };
    return {
      take,
      name: budget.name,
      answered: (ms) => budget.answered(ms),
      penalize: (ms) => budget.penalize(ms),
      get waitedMs() {
        return budget.waitedMs;
      },
      get waits() {
        return budget.waits;
      },
      get peakPercent() {
        return budget.peakPercent;
      },
    };
  }

  /** One window per limit: what shares it, the product says. */
  private budget<Api>(product: PortalProduct<Api>, baseUrl: string, settings: Settings, clock: Clock): Budget {
    const { limit } = product;
    // Names of logins may be alike, their secrets are not.
    const login = JSON.stringify(product.settings.map(({ name }) => settings[name]));
    const sharing = limit?.per === "address" ? this.env.PORTALS_EGRESS || hostname() : login;
    const key = hash(`${product.name}\n${baseUrl}\n${sharing}`);
    const known = this.budgets.get(key);
    if (known) return known;
    const percent = capacity(this.env.PORTALS_MAX_CAPACITY);
    const budget = createBudget({
      name: product.title,
      key,
      limit: limit?.requests ?? Number.POSITIVE_INFINITY,
      windowMs: limit?.windowMs ?? 1,
      maxCapacity: percent,
      file: this.file,
      server: limit ? this.budgetServer() : undefined,
      clock,
      log: this.log,
      waitHint: limit
        ? `${product.title} allows ${limit.requests} requests in ${limit.windowMs / 1000} s; PORTALS_MAX_CAPACITY (1 to 100 percent, now ${percent}) sets our share`
        : `No limit of ${product.title} is documented: only its own pauses are kept`,
    });
    budget.answered(FIRST_ANSWER_MS);
    const guarded = this.whileRunning(budget);
    this.budgets.set(key, guarded);
    return guarded;
  }

  private budgetServer(): RedisServer | undefined {
    const url = this.env.PORTALS_BUDGET_URL;
    if (this.server || !url) return this.server;
    const address = parseRedisAddress(url);
    this.redactor.add(address.password);
    this.server = new RedisServer(address, this.clock, this.log);
    return this.server;
  }

  /** Limits, and the waits that they cause, on a faster clock: for a sandbox on this machine that has the same one. */
  private limitClock(baseUrl: string): Clock {
    const text = this.env.PORTALS_CLOCK_FACTOR;
    if (!text) return this.clock;
    const factor = Number(text);
    if (!(factor >= 1 && factor <= 1000))
      throw new Error("PORTALS_CLOCK_FACTOR must be a number from 1 to 1000. Remove it for anything but a sandbox.");
    if (!URL.canParse(baseUrl)) return this.clock; // the client refuses it
    if (isLoopback(baseUrl)) return fastClock(this.clock, factor);
    this.log.warn(
      `PORTALS_CLOCK_FACTOR is ignored for ${portalName(baseUrl)}: it is for a sandbox on this machine. Remove it.`,
    );
    return this.clock;
  }
}

/** What the first requests may take, before an answer has shown it: connections are made, too. */
const FIRST_ANSWER_MS = 1000;

/** People keep a tenth of the limit, and a request that is late does no harm. */
const DEFAULT_CAPACITY = 90;

function capacity(text: string | undefined): number {
  if (!text) return DEFAULT_CAPACITY;
  const percent = Number(text);
  if (percent >= 1 && percent <= 100) return percent;
  throw new Error("PORTALS_MAX_CAPACITY must be a number from 1 to 100, the percentage of the request limit to use.");
}

/** Recognises a portal in a state. The port of a loopback address changes with each start of the sandbox. */
export function portalName(baseUrl: string): string {
  const { host, pathname } = new URL(baseUrl);
  return `${isLoopback(baseUrl) ? "loopback" : host}${pathname === "/" ? "" : pathname}`;
}

function isLoopback(baseUrl: string): boolean {
  const { hostname: name } = new URL(baseUrl);
  return name === "localhost" || name === "[::1]" || /^127(\.\d+){3}$/.test(name);
}
