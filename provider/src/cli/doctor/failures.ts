import type { PortalError } from "../../http/errors";
import { isCertificate } from "../../http/transport";

/** Why a service could not be asked. */
export type Cause = "dns" | "tls" | "proxy" | "connection" | "timeout" | "login" | "limit" | "settings" | "answer";

/** What an error of the client means to somebody who sets up a machine. */
export function failed(error: PortalError, env: NodeJS.ProcessEnv): { text: string; fix: string; cause: Cause } {
  const cause = causeOf(error, env);
  const text = textOf(error);
  return { text: `${words[cause]}: ${text}`, fix: `${error.nextStep.replace(/[.\s]+$/, "")}.`, cause };
}

const words: Readonly<Record<Cause, string>> = {
  dns: "the name of the host is not known (DNS)",
  tls: "no secure connection (TLS)",
  proxy: "the proxy does not let it through",
  connection: "no connection",
  timeout: "no answer in time",
  login: "the login was refused",
  limit: "too many requests",
  settings: "the settings do not do",
  answer: "an answer that is none of this service",
};

/** The message without operation and next step. */
const textOf = ({ message, nextStep }: PortalError): string =>
  message
    .replace(/^[^:]*: /, "")
    .replace(nextStep, "")
    .replace(/[.\s]+$/, ".");

function causeOf({ kind, status, message }: PortalError, env: NodeJS.ProcessEnv): Cause {
  if (kind === "badToken" && status === undefined) return "settings";
  if (kind === "badToken" || kind === "notVisible") return "login";
  if (kind === "blocked") return "limit";
  // The code stands in the message, in brackets: the client keeps nothing else of the transport's errors.
  const code = /\(([A-Z][A-Z\d_]+)\)/.exec(message)?.[1] ?? "";
  const hasProxy = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => env[name]);
  if (isCertificate(code)) return /PRX/.test(code) ? "proxy" : "tls";
  if (/^(ENOTFOUND|EAI_AGAIN|EAI_\w+)$/.test(code)) return "dns";
  if (hasProxy && /^(UND_ERR_ABORTED|UND_ERR_PRX\w*|ERR_PROXY\w*)$/.test(code)) return "proxy";
  if (/TIMEOUT|TIMEDOUT/.test(code) || /within the time of one call/.test(message)) return "timeout";
  if (kind === "invalid" && status === undefined) return "settings";
  return code === "" ? "answer" : "connection";
}
