import type { Dispatcher, FormData } from "undici";
import type { Budget } from "./budget";
import type { Call, Reply } from "./client";
import type { Clock } from "./clock";
import { PortalError } from "./errors";
import { type RefusedAnswer, refused, type Speaker, unanswered, unreadable, unsendable, type Verdict } from "./failure";
import { parseJson, stringifyJson } from "./json";
import type { Log } from "./log";
import { askedPauseMs, backOffMs, blockedPauseMs, isPassing } from "./pause";
import type { TokenSource } from "./token";
import { type Incoming, NoAnswer, send, type Timeouts } from "./transport";
import type { Usage } from "./usage";

/** What all calls of one client share. */
export interface Line {
  readonly pool: Dispatcher;
  readonly token?: TokenSource;
  readonly budget: Budget;
  readonly usage: Usage;
  readonly log: Log;
  readonly clock: Clock;
  readonly speaker: Speaker;
  readonly timeouts: Timeouts;
  readonly attempts: number;
  readonly maxBodyBytes: number;
  describeError(status: number, body: unknown): { vendorCode?: string; message?: string };
  classify?(answer: RefusedAnswer): Verdict | undefined;
  heardDate?(date: string | undefined): void;
  authorize(token: string): Record<string, string>;
  isClosed(): boolean;
}

const maxConnectRetries = 2;
const maxRedirects = 3;
const tellAfterMs = 3_000;
const tellEveryMs = 15_000;

/** One call from its first request to its answer or error. */
export class Exchange {
  readonly #line: Line;
  readonly #call: Call;
  readonly #repeatable: boolean;
  readonly #callMs: number;
  #url: string;
  #method: Dispatcher.HttpMethod;
  #body: string | FormData | undefined;
  #requests = 0;
  #retries = 0;
  #connectRetries = 0;
  #redirects = 0;
  #renewedToken = false;
  /** Time on the wire and before retries; waiting for the budget is not the service's fault. */
  #spentMs = 0;

  constructor(line: Line, call: Call, url: string) {
    this.#line = line;
    this.#call = call;
    this.#url = url;
    this.#method = call.operation.method;
    this.#repeatable = call.operation.repeatable ?? this.#method !== "POST";
    this.#callMs = line.timeouts.callMs + (call.extraMs ?? 0);
    this.#body = call.form ?? this.#encode(call.body);
  }

  async run(): Promise<Reply> {
    for (;;) {
      const reply = await this.#once();
      if (reply !== undefined) return reply;
    }
  }

  /** Undefined: once more. */
  async #once(): Promise<Reply | undefined> {
    const token = await this.#admit();
    const incoming = await this.#send(token);
    if (incoming === undefined) return undefined;
    const { status, headers } = incoming;
    this.#line.heardDate?.(headers.date);
    if (status >= 300 && status < 400 && headers.location !== undefined)
      return this.#redirect(status, headers.location);
    if (status === 401 && token !== undefined && !this.#line.token?.fixed && !this.#renewedToken) {
      this.#renewedToken = true;
      this.#line.token?.invalidate(token);
      return undefined;
    }
    if (status >= 200 && status < 300) return this.#decode(incoming);

    const error = this.#refusal(incoming);
    if (status === 429 && this.#mayRetry()) {
      // The service did not execute it, whatever the method. Everybody waits, in the budget.
      const askedMs = askedPauseMs(incoming, this.#line.clock.now()) ?? blockedPauseMs(this.#retries);
      const pauseMs = Math.min(askedMs, this.#line.timeouts.callMs);
      this.#line.budget.penalize(pauseMs);
      this.#countRetry();
      return undefined;
    }
    if (error.kind === "unavailable" && this.#repeatable && isPassing(status, this.#method))
      return this.#backOff(error, askedPauseMs(incoming, this.#line.clock.now()));
    throw error;
  }

  /** Waits for the login and the budget. Returns the token to send. */
  async #admit(): Promise<string | undefined> {
    const source = this.#call.anonymous ? undefined : this.#line.token;
    this.#refuseClosed();
    // First the token: getting one takes from the budget too, and must not stand between our turn and our request.
    await source?.get();
    await this.#line.budget.take();
    const token = await source?.get();
    this.#line.speaker.redactor.add(token);
    this.#refuseClosed();
    return token;
  }

  async #send(token: string | undefined): Promise<Incoming | undefined> {
    const { budget, pool, timeouts, usage, log, maxBodyBytes } = this.#line;
    const { operation } = this.#call;
    const headers: Record<string, string> = {
      accept: "application/json",
      "user-agent": "pulumi-portals",
      ...(typeof this.#body === "string" ? { "content-type": "application/json" } : {}),
      ...(token === undefined ? {} : this.#line.authorize(token)),
    };
    usage.count(operation.kind ?? (operation.method === "GET" || operation.method === "HEAD" ? "read" : "write"));
    this.#requests += 1;
    // Not the clock: it may be set while we wait.
    const began = performance.now();
    const outcome = await send(
      pool,
      { url: this.#url, method: this.#method, headers, body: this.#body },
      { ...timeouts, remainingMs: this.#callMs - this.#spentMs, maxBodyBytes },
    ).catch(noAnswer);
    const ms = performance.now() - began;
    this.#spentMs += ms;
    budget.answered(ms);
    const result = outcome instanceof NoAnswer ? outcome.code : outcome.status;
    log.debug(
      `${operation.id} ${this.#method} ${operation.path} ${result} in ${Math.round(ms)} ms, request ${this.#requests}`,
    );
    return outcome instanceof NoAnswer ? this.#unanswered(outcome) : outcome;
  }

  async #unanswered(failure: NoAnswer): Promise<undefined> {
    const ambiguous = failure.sent && !this.#repeatable;
    const error = unanswered(this.#line.speaker, { operation: this.#call.operation.id, failure, ambiguous });
    if (!failure.sent) {
      this.#connectRetries += 1;
      if (failure.permanent || this.#connectRetries > maxConnectRetries) throw error;
      return this.#backOff(error);
    }
    if (failure.permanent || !this.#repeatable) throw error;
    return this.#backOff(error);
  }

  async #decode({ status, headers, text }: Incoming): Promise<Reply | undefined> {
    if (text.trim() === "") return { status, headers, body: undefined };
    try {
      return { status, headers, body: parseJson(text) };
    } catch {
      if (headers["content-type"]?.startsWith("text/plain")) return { status, headers, body: text };
      const error = unreadable(this.#line.speaker, this.#call.operation.id, status, !this.#repeatable);
      if (!this.#repeatable) throw error;
      return this.#backOff(error);
    }
  }

  /** Follows within the same origin and never sends a body twice: after a write only 303, which asks for a GET. */
  #redirect(status: number, location: string): undefined {
    const { origin, baseUrlVariable } = this.#line.speaker;
    const { id } = this.#call.operation;
    const refuse = (what: string, nextStep: string) => unsendable(this.#line.speaker, id, what, nextStep, status);
    const target = URL.canParse(location, this.#url) ? new URL(location, this.#url) : undefined;
    if (target === undefined) throw refuse(`${origin} redirects to no valid address`, `Check ${baseUrlVariable}`);
    if (target.origin !== origin || target.username || target.password) {
      throw refuse(
        `${origin} redirects to ${target.origin}, and the login is not sent to another address`,
        `If that is the right one, set ${baseUrlVariable} to it`,
      );
    }
    const reads = this.#method === "GET" || this.#method === "HEAD";
    if (!reads && status !== 303) {
      throw refuse(`${origin} redirects a write, which is not sent a second time`, `Check ${baseUrlVariable}`);
    }
    this.#redirects += 1;
    if (this.#redirects > maxRedirects) {
      throw refuse(`${origin} redirects more than ${maxRedirects} times`, `Check ${baseUrlVariable}`);
    }
    if (!reads) this.#method = "GET";
    this.#body = undefined;
    this.#url = target.href;
    return undefined;
  }

  #refusal(incoming: Incoming): PortalError {
    const { status, text } = incoming;
    let body: unknown;
    try {
      body = parseJson(text);
    } catch {
      body = undefined; // an HTML page helps nobody
    }
    const operation = this.#call.operation.id;
    const told = this.#line.describeError(status, body);
    return refused(this.#line.speaker, {
      operation,
      status,
      ...told,
      verdict: this.#line.classify?.({ operation, status, vendorCode: told.vendorCode, message: told.message, body }),
      ambiguous: !this.#repeatable && (status >= 500 || status === 408),
      path: this.#call.path,
      retryAfterMs: askedPauseMs(incoming, this.#line.clock.now()),
    });
  }

  /** Waits before the next request, or throws the error when there is none. */
  async #backOff(error: PortalError, askedMs?: number): Promise<undefined> {
    const ms = askedMs ?? backOffMs(this.#retries);
    if (!this.#mayRetry() || this.#spentMs + ms >= this.#callMs) throw error;
    this.#countRetry();
    const { log, clock, usage } = this.#line;
    if (ms > tellAfterMs) log.info(`${error.message} Trying again in ${Math.round(ms / 1000)} s`);
    this.#spentMs += ms;
    usage.wait(ms);
    for (let left = ms; left > 0; left -= tellEveryMs) {
      if (left < ms) log.info(`${error.operation}: still waiting, the next try in ${Math.ceil(left / 1000)} s`);
      await clock.sleep(Math.min(left, tellEveryMs));
    }
    return undefined;
  }

  #mayRetry(): boolean {
    return this.#retries + 1 < this.#line.attempts;
  }

  #countRetry(): void {
    this.#retries += 1;
    this.#line.usage.retry();
  }

  #refuseClosed(): void {
    if (!this.#line.isClosed()) return;
    const { product } = this.#line.speaker;
    throw new PortalError({
      kind: "unavailable",
      product,
      operation: this.#call.operation.id,
      what: "it was not sent, because this process is ending",
      nextStep: "Run the command again",
    });
  }

  #encode(body: unknown): string | undefined {
    if (body === undefined) return undefined;
    try {
      return stringifyJson(body);
    } catch (error) {
      const what = `the request has no JSON form: ${error instanceof Error ? error.message : error}`;
      throw unsendable(this.#line.speaker, this.#call.operation.id, what, "Correct the inputs of the resource");
    }
  }
}

function noAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  throw error;
}
