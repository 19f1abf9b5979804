import { type ErrorKind, PortalError, type Product, productTitle } from "./errors";
import type { Redactor } from "./redact";
import { deadline, isCertificate, type NoAnswer, tooLarge } from "./transport";

/** What every error of one client says about itself. */
export interface Speaker {
  product: Product;
  /** Without path and query. */
  origin: string;
  loginName: string;
  baseUrlVariable: string;
  credentialVariables: readonly string[];
  redactor: Redactor;
}

/** An answer that is no success, in the words of the service. */
export interface RefusedAnswer {
  readonly operation: string;
  readonly status: number;
  readonly vendorCode?: string;
  readonly message?: string;
  readonly body: unknown;
}

/** What a refusal means at a service that does not follow HTTP, where it differs from what the status says. */
export interface Verdict {
  readonly kind?: ErrorKind;
  /** What is wrong, as the middle of a sentence. */
  readonly what?: string;
  /** What to do about it, as a sentence. */
  readonly nextStep?: string;
}

export interface Refusal {
  operation: string;
  status: number;
  vendorCode?: string;
  message?: string;
  verdict?: Verdict;
  ambiguous: boolean;
  /** The ids in the path. */
  path?: Readonly<Record<string, string>>;
  /** The pause that the service asked for. */
  retryAfterMs?: number;
}

const maxVendorText = 200;
const lookFirst = "The change may have been made all the same: look in the portal before you repeat it";

/** The error for an answer that is no success. */
export function refused(speaker: Speaker, refusal: Refusal): PortalError {
  const { operation, status, verdict } = refusal;
  const kind = verdict?.kind ?? kindOf(status);
  const { what, nextStep } = { ...words(speaker, kind, refusal), ...verdict };
  // A service that says what is wrong has not made the change.
  const ambiguous = refusal.ambiguous && kind === "unavailable";
  const said = vendorText(speaker.redactor, refusal.message);
  return portalError(speaker, {
    kind,
    operation,
    status,
    vendorCode: vendorText(speaker.redactor, refusal.vendorCode),
    vendorText: said,
    what: `${what} (${status})${said === undefined ? "" : `: "${said}"`}`,
    nextStep: ambiguous ? lookFirst : nextStep,
    ambiguous,
  });
}

/** The error for a request that got no complete answer. */
export function unanswered(
  speaker: Speaker,
  { operation, failure, ambiguous }: { operation: string; failure: NoAnswer; ambiguous: boolean },
): PortalError {
  const { code, sent } = failure;
  const { origin, baseUrlVariable } = speaker;
  const base = { kind: "unavailable", operation, ambiguous } as const;
  if (!sent && isCertificate(code)) {
    return portalError(speaker, {
      ...base,
      what: `the certificate of ${origin} is not accepted (${code})`,
      nextStep: `Check ${baseUrlVariable}; NODE_EXTRA_CA_CERTS names a file with the certificates of your own authority`,
    });
  }
  if (!sent && code !== deadline) {
    return portalError(speaker, {
      ...base,
      what: `${origin} cannot be reached (${code})`,
      nextStep: `Check ${baseUrlVariable}, the network and the proxy variables (HTTPS_PROXY, NO_PROXY)`,
    });
  }
  const what =
    code === deadline
      ? `no answer from ${origin} within the time of one call`
      : code === tooLarge
        ? `the answer of ${origin} is larger than this package reads`
        : `the connection to ${origin} gave no complete answer (${code})`;
  return portalError(speaker, { ...base, what, nextStep: ambiguous ? lookFirst : "Run the command again" });
}

/** The error for a success whose body is no JSON. */
export function unreadable(speaker: Speaker, operation: string, status: number, ambiguous: boolean): PortalError {
  return portalError(speaker, {
    kind: "unavailable",
    operation,
    status,
    ambiguous,
    what: `${speaker.origin} answered with something else than JSON (${status})`,
    nextStep: ambiguous
      ? lookFirst
      : `Check ${speaker.baseUrlVariable}, and that no login page of a network answers in its place`,
  });
}

/** The error for what cannot be sent as it stands. */
export function unsendable(
  speaker: Speaker,
  operation: string,
  what: string,
  nextStep: string,
  status?: number,
): PortalError {
  return portalError(speaker, { kind: "invalid", operation, what, nextStep, status });
}

type Options = Omit<ConstructorParameters<typeof PortalError>[0], "product">;

function portalError({ product, redactor }: Speaker, options: Options): PortalError {
  return new PortalError({
    ...options,
    product,
    what: redactor.text(options.what),
    nextStep: redactor.text(options.nextStep),
  });
}

function kindOf(status: number): ErrorKind {
  const kinds: Record<number, ErrorKind> = {
    401: "badToken",
    402: "planLimited",
    403: "notVisible",
    404: "gone",
    408: "unavailable",
    409: "conflict",
    410: "gone",
    429: "blocked",
  };
  return kinds[status] ?? (status >= 400 && status < 500 ? "invalid" : "unavailable");
}

function words(
  speaker: Speaker,
  kind: ErrorKind,
  { retryAfterMs, path = {} }: Refusal,
): { what: string; nextStep: string } {
  const title = productTitle(speaker.product);
  const login = `the login ${speaker.loginName}`;
  const variables = speaker.credentialVariables.join(" and ");
  switch (kind) {
    case "badToken":
      return { what: `${title} refused ${login}`, nextStep: `Check ${variables}` };
    case "planLimited":
      return {
        what: "the plan of this portal does not include it",
        nextStep: `Change the plan at ${title}, or take the resource out of the program`,
      };
    case "notVisible":
      return {
        what: `${login} may not do this`,
        nextStep: `Give it the right in the portal, or use another login (${variables})`,
      };
    case "gone":
      return {
        what: `${placeText(path) || "the object"} is not there, or ${login} does not see it`,
        nextStep: `Check the id and ${speaker.baseUrlVariable}`,
      };
    case "conflict":
      return {
        what: "it conflicts with what is in the portal",
        nextStep: "Import the existing object, or choose another name",
      };
    case "invalid":
      return { what: `${title} does not accept the request`, nextStep: "Correct the inputs of the resource" };
    case "blocked": {
      const pause = retryAfterMs === undefined ? "a few minutes" : `${Math.ceil(retryAfterMs / 1000)} s`;
      return {
        what: "too many requests to this portal",
        nextStep: `Wait ${pause}, and leave a larger share of the limit to other programs`,
      };
    }
    case "unavailable":
      return { what: `${title} cannot answer at the moment`, nextStep: "Run the command again later" };
  }
}

/** `account 1, group 17`; a name that is more than a plain word stands in quotes. */
const placeText = (path: Readonly<Record<string, string>>): string =>
  Object.entries(path)
    .map(([name, value]) => `${name} ${/^[\w.@+-]+$/.test(value) ? value : JSON.stringify(value)}`)
    .join(", ");

/** Redacted before it is cut, or half of a secret could stay; without the query of an address that it repeats. */
function vendorText(redactor: Redactor, text: string | undefined): string | undefined {
  const line = redactor
    .text(text ?? "")
    .replace(/\?[\w.%~[\]-]+=[^\s"'<>]*/g, "?…")
    // A terminal must not obey a portal's text.
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line === "") return undefined;
  return line.length > maxVendorText ? `${line.slice(0, maxVendorText - 1)}…` : line;
}

/** The usual places of code and message in an error body. */
export function describeError(_status: number, body: unknown): { vendorCode?: string; message?: string } {
  if (typeof body !== "object" || body === null) return {};
  const find = (names: string[]) => {
    const fields: [string, unknown][] = Object.entries(body);
    for (const name of names) {
      const value = fields.find(([key]) => key === name)?.[1];
      if (typeof value === "string" && value !== "") return value;
      if (typeof value === "number") return String(value);
    }
    return undefined;
  };
  return {
    vendorCode: find(["ECODE", "code", "errorCode", "error"]),
    message: find(["message", "error_description", "errorMessage", "err", "detail", "error"]),
  };
}
