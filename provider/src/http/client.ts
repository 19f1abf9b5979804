import type { Dispatcher, FormData } from "undici";
import { BadAddress, type Base, encodeQuery, fillPath, parseBase, type Query } from "./address";
import type { Budget } from "./budget";
import { type Clock, systemClock } from "./clock";
import type { Product } from "./errors";
import { Exchange, type Line } from "./exchange";
import { describeError, type RefusedAnswer, type Speaker, unsendable, type Verdict } from "./failure";
import type { Log } from "./log";
import type { Redactor } from "./redact";
import type { TokenSource } from "./token";
import { createPool, defaultTimeouts, proxySecrets, type Timeouts } from "./transport";
import type { RequestKind, Usage } from "./usage";

export { newForm } from "./transport";
export type { Timeouts };

export interface Operation {
  /** Id in the vendor's document. */
  readonly id: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Template: /v3/accounts/{account} */
  readonly path: string;
  /** May be sent twice. Default: everything but POST. */
  readonly repeatable?: boolean;
  /** What usage counts it as. Default: read for GET and HEAD, else write. */
  readonly kind?: RequestKind;
}

export interface Call {
  operation: Operation;
  path?: Record<string, string>;
  query?: Query;
  /** Sent as JSON. */
  body?: unknown;
  form?: FormData;
  /** What a large body may take beside the time of every call, in ms. */
  extraMs?: number;
  /** Sends no token. */
  anonymous?: boolean;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** Decoded JSON; undefined for an empty body. */
  body: unknown;
}

export interface ClientOptions {
  product: Product;
  baseUrl: string;
  token?: TokenSource;
  budget: Budget;
  usage: Usage;
  log: Log;
  redactor: Redactor;
  clock?: Clock;
  /** Where the proxy variables are read. Default: process.env. */
  env?: NodeJS.ProcessEnv;
  /** Replaces the connection pool; the caller closes it. */
  dispatcher?: Dispatcher;
  timeouts?: Partial<Timeouts>;
  maxBodyBytes?: number;
  attempts?: number;
  /** Finds the vendor's code and message in an error body. */
  describeError?: (status: number, body: unknown) => { vendorCode?: string; message?: string };
  /** Says what a refusal means where the status alone would mislead. */
  classify?: (answer: RefusedAnswer) => Verdict | undefined;
  /** Told the `Date` of every answer. */
  heardDate?: (date: string | undefined) => void;
  /** Names the login in messages; no secret. */
  loginName: string;
  /** Header that carries the token. Default: `Authorization: Bearer`. */
  authorize?: (token: string) => Record<string, string>;
  /** Variable named when the address is wrong. Default: `<PRODUCT>_BASE_URL`. */
  baseUrlVariable?: string;
  /** Variables named when the login is refused. */
  credentialVariables?: readonly string[];
}

const credentialVariables: Record<Product, readonly string[]> = {
  clinked: ["CLINKED_CLIENT_ID", "CLINKED_CLIENT_SECRET"],
  clickup: ["CLICKUP_TOKEN"],
  docspace: ["DOCSPACE_API_KEY"],
  workdrive: ["WORKDRIVE_API_KEY"],
};

const secretName = /secret|passw|token|api_?key/i;

/** One REST API: login, budget, retry, deadlines and typed errors. All it throws itself is PortalError. */
export class Client {
  readonly #options: ClientOptions;
  readonly #base: Base;
  readonly #line: Line;
  #closed = false;

  /** Throws PortalError (invalid) for an address that is not https, and for proxy variables that are no URL. */
  constructor(options: ClientOptions) {
    const { product, baseUrl, env = process.env, redactor } = options;
    const speaker: Speaker = {
      product,
      origin: "",
      loginName: options.loginName,
      baseUrlVariable: options.baseUrlVariable ?? `${product.toUpperCase()}_BASE_URL`,
      credentialVariables: options.credentialVariables ?? credentialVariables[product],
      redactor,
    };
    const checked = <T>(f: () => T) => checkAddress(speaker, "configuration", f);
    this.#options = options;
    this.#base = checked(() => parseBase(baseUrl, speaker.baseUrlVariable));
    speaker.origin = this.#base.origin;
    for (const secret of checked(() => proxySecrets(env))) redactor.add(secret);
    const timeouts = { ...defaultTimeouts, ...options.timeouts };
    this.#line = {
      ...options,
      speaker,
      timeouts,
      clock: options.clock ?? systemClock,
      pool: options.dispatcher ?? checked(() => createPool(env, timeouts)),
      attempts: options.attempts ?? 5,
      maxBodyBytes: options.maxBodyBytes ?? 32 * 1024 * 1024,
      describeError: options.describeError ?? describeError,
      authorize: options.authorize ?? ((token) => ({ authorization: `Bearer ${token}` })),
      isClosed: () => this.#closed,
    };
    options.usage.watch(options.budget);
  }

  get product(): Product {
    return this.#options.product;
  }

  /** Sends one request, again where that is safe, until it is answered or the time of one call is over. */
  async call(call: Call): Promise<Reply> {
    const { origin, prefix } = this.#base;
    const { operation } = call;
    const url = checkAddress(this.#line.speaker, operation.id, () => {
      return origin + prefix + fillPath(operation.path, call.path) + encodeQuery(call.query);
    });
    this.#hideSecrets(call.query);
    this.#hideSecrets(call.body);
    return new Exchange(this.#line, call, url).run();
  }

  /** Nothing is sent any more; requests under way end by themselves. May be called twice. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#options.dispatcher === undefined) await this.#line.pool.close();
  }

  /** A service may repeat in an error what it was sent. */
  #hideSecrets(fields: unknown): void {
    if (typeof fields !== "object" || fields === null) return;
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === "string" && secretName.test(name)) this.#options.redactor.add(value);
    }
  }
}

function checkAddress<T>(speaker: Speaker, operation: string, f: () => T): T {
  try {
    return f();
  } catch (error) {
    if (error instanceof BadAddress) throw unsendable(speaker, operation, error.message, error.nextStep);
    throw error;
  }
}
