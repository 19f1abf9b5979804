import type { Dispatcher, FormData } from "undici";
import { BadAddress } from "./address";

/** Loaded with the first client: a command that compares without asking does without it. */
const undici = () => require("undici") as typeof import("undici");

/** Loads what the first client will need. */
export function prepareTransport(): void {
  undici();
}

/** An empty form. The transport accepts only its own class, not the global one. */
export const newForm = (): FormData => new (undici().FormData)();

export interface Timeouts {
  connectMs: number;
  headersMs: number;
  bodyMs: number;
  /** For one call with all its attempts, without waiting for the budget. */
  callMs: number;
}

export const defaultTimeouts: Timeouts = { connectMs: 10_000, headersMs: 60_000, bodyMs: 60_000, callMs: 120_000 };

/** The keep-alive pool of one client, through the proxies that the environment names. Throws BadAddress. */
export function createPool(env: NodeJS.ProcessEnv, { connectMs }: Timeouts): Dispatcher {
  const httpProxy = proxyUrl(env, "http_proxy");
  const httpsProxy = proxyUrl(env, "https_proxy");
  // Always given, or the agent would read process.env behind the caller's back.
  const noProxy = env.no_proxy || env.NO_PROXY || "";
  // One request per connection at a time: with HTTP/2 a cut connection would make many writes ambiguous at once.
  const { EnvHttpProxyAgent } = undici();
  return new EnvHttpProxyAgent({
    httpProxy,
    httpsProxy,
    noProxy,
    connections: 64,
    connectTimeout: connectMs,
    allowH2: false,
  });
}

/** Passwords of the proxies, for redaction. */
export function proxySecrets(env: NodeJS.ProcessEnv): string[] {
  return ["http_proxy", "https_proxy"].flatMap((name) => {
    const text = proxyUrl(env, name);
    const password = text === "" ? "" : new URL(text).password;
    return password === "" ? [] : [password, decodeURIComponent(password)];
  });
}

function proxyUrl(env: NodeJS.ProcessEnv, name: string): string {
  const text = env[name] || env[name.toUpperCase()] || "";
  if (text === "") return "";
  // Other tools take host:port as well.
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(url)) throw new BadAddress(`${name.toUpperCase()} is no URL`, "Write it as http://host:port");
  return url;
}

export interface Outgoing {
  url: string;
  method: Dispatcher.HttpMethod;
  headers: Record<string, string>;
  body?: string | FormData;
}

export interface Incoming {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** No complete answer came. Carries a code and never the URL. */
export class NoAnswer extends Error {
  /** ECONNREFUSED, UND_ERR_HEADERS_TIMEOUT, ... */
  readonly code: string;
  /** The request, or a part of it, may have reached the service. */
  readonly sent: boolean;

  constructor(code: string, sent: boolean) {
    super(code);
    this.code = code;
    this.sent = sent;
  }

  /** The next request would fail in the same way. */
  get permanent(): boolean {
    return (
      this.code === tooLarge ||
      this.code === deadline ||
      this.code === "UND_ERR_INVALID_ARG" ||
      isCertificate(this.code)
    );
  }
}

export function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|ERR_TLS|ERR_SSL|UND_ERR_PRX_TLS/.test(code);
}

export const tooLarge = "BODY_TOO_LARGE";
export const deadline = "CALL_DEADLINE";

export interface SendLimits {
  headersMs: number;
  bodyMs: number;
  remainingMs: number;
  maxBodyBytes: number;
}

/** One request on the wire. Throws NoAnswer. */
export async function send(pool: Dispatcher, outgoing: Outgoing, limits: SendLimits): Promise<Incoming> {
  let sent = false;
  const started = () => {
    sent = true;
  };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new NoAnswer(deadline, sent)), Math.max(1, limits.remainingMs));
  try {
    const { url, ...rest } = outgoing;
    const reply = await undici().request(url, {
      ...rest,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
      signal: controller.signal,
      dispatcher: pool.compose((dispatch) => (options, handler) => dispatch(options, onStart(handler, started))),
    });
    const text = await readBody(reply, limits.maxBodyBytes);
    return { status: reply.statusCode, headers: flatten(reply.headers), text };
  } catch (error) {
    if (error instanceof NoAnswer) throw new NoAnswer(error.code, sent);
    throw new NoAnswer(codeOf(error), sent);
  } finally {
    clearTimeout(timer);
  }
}

/** Notices when a connection stands and the request is about to be written. */
function onStart(handler: Dispatcher.DispatchHandler, started: () => void): Dispatcher.DispatchHandler {
  return {
    onRequestStart(...args) {
      started();
      handler.onRequestStart?.(...args);
    },
    onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
    onResponseStart: (...args) => handler.onResponseStart?.(...args),
    onResponseData: (...args) => handler.onResponseData?.(...args),
    onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
    onResponseError: (...args) => handler.onResponseError?.(...args),
  };
}

async function readBody({ statusCode, body }: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw new NoAnswer(tooLarge, true);
      chunks.push(chunk);
    }
  } catch (error) {
    // The status of a refusal says enough.
    if (statusCode < 400) throw error;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.name;
}
