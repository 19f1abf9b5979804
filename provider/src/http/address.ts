import { isIPv4 } from "node:net";

/** An address or a part of it that is not sent, and what to do about it. */
export class BadAddress extends Error {
  readonly nextStep: string;

  constructor(what: string, nextStep: string) {
    super(what);
    this.nextStep = nextStep;
  }
}

export interface Base {
  readonly origin: string;
  /** Path prefix without a slash at its end. */
  readonly prefix: string;
}

/** Accepts https, and http to this machine only: a token must not travel in the clear. Throws BadAddress. */
export function parseBase(text: string, variable: string): Base {
  const bad = (what: string, nextStep: string) => new BadAddress(`${variable} ${what}`, nextStep);
  if (!URL.canParse(text)) throw bad("is no URL", "Write it as https://host");
  const url = new URL(text);
  if (url.username || url.password) throw bad("carries a login", "Give the login in its own variables");
  if (url.search || url.hash) throw bad("has a query or a fragment", "Leave only host and path");
  if (url.protocol !== "https:" && url.protocol !== "http:")
    throw bad("is no https address", "Write it as https://host");
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw bad(`would send the login unencrypted to ${url.hostname}`, "Use https; plain http is for this machine only");
  }
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || (isIPv4(hostname) && hostname.startsWith("127."));
}

/**
 * Fills a template such as /v3/accounts/{account}; {folder?} may be left out or empty. Throws BadAddress for a value
 * that would change the path.
 */
export function fillPath(template: string, values: Record<string, string> = {}): string {
  return template.replace(/\{(\w+)(\?)?\}/g, (_all, name: string, mayBeEmpty?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (mayBeEmpty && !value) return "";
    if (value === undefined || value === "" || value === "." || value === "..") {
      const what = value === undefined ? "is missing" : `is "${value}", which would name another path`;
      throw new BadAddress(`the id of ${name} ${what}`, "Give the id of an existing object");
    }
    return encode(value, `the id of ${name}`);
  });
}

type Scalar = string | number | boolean;

/** Parameters by name; several values repeat the name, `undefined` is left out. */
export type Query = Record<string, Scalar | readonly Scalar[] | undefined>;

/** Throws BadAddress. */
export function encodeQuery(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (value === undefined ? [] : [value].flat()).map(
      (one) => `${encode(name, "a query name")}=${encode(String(one), name)}`,
    ),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function encode(value: string, what: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw new BadAddress(`${what} is not valid Unicode`, "Correct it in the program");
  }
}
