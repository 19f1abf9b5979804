import { type Dispatcher, FormData } from "undici";
import type { Budget } from "./budget";
import type { Clock } from "./clock";
import type { Product } from "./errors";
import type { Log } from "./log";
import type { Redactor } from "./redact";
import type { TokenSource } from "./token";
import type { RequestKind, Usage } from "./usage";

/** The transport accepts only its own class, not the global one. */
export { FormData };

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
  query?: Record<string, string | number | boolean | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  form?: FormData;
  /** Sends no token. */
  anonymous?: boolean;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  /** Decoded JSON; undefined for an empty body. */
  body: unknown;
}

export interface Timeouts {
  connectMs: number;
  headersMs: number;
  bodyMs: number;
  /** For one call with all its attempts, without waiting for the budget. */
  callMs: number;
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
  /** Names the login in messages; no secret. */
  loginName: string;
  /** Header that carries the token. Default: `Authorization: Bearer`. */
  authorize?: (token: string) => Record<string, string>;
  /** Variable named when the address is wrong. Default: `<PRODUCT>_BASE_URL`. */
  baseUrlVariable?: string;
  /** Variables named when the login is refused. */
  credentialVariables?: readonly string[];
}

export class Client {
  readonly options: ClientOptions;

  constructor(options: ClientOptions) {
    this.options = options;
  }

  async call(call: Call): Promise<Reply> {
    throw new Error(`${call.operation.id} cannot be sent yet`);
  }

  async close(): Promise<void> {}
}
