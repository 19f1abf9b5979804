import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { authorise } from "./authorise";
import type { Call, Reply, Upload } from "./call";
import { type Match, match } from "./contract";
import type { Core } from "./core";
import type { FaultRule } from "./faults";
import { readForm } from "./form";
import { isFields, parseExact, stringifyExact } from "./json";
import { Refusal } from "./refusal";
import { handlers } from "./resources";
import { queryFields, validBody, validQuery } from "./validate";

interface Arrival {
  request: Request;
  url: URL;
  found: Match | undefined;
  text: string;
  form: Map<string, string | Upload>;
}

/** Answers one request to the API: limit, faults, then the operation. Logs it. */
export async function answer(core: Core, request: Request, incoming: IncomingMessage): Promise<Response> {
  const arrival = await arrive(request);
  const { url, found } = arrival;
  const admitted = core.limit.admits(incoming.socket.remoteAddress ?? "", core.clock.now());
  if (core.latency > 0) await wait(core.latency);
  const fault = admitted ? core.faults.take(request.method, url.pathname, found?.operation.id) : undefined;
  if (fault?.delay) await wait(fault.delay);
  const reply = admitted ? (faulty(fault) ?? carryOut(core, arrival)) : blocked(core);
  const cut = fault?.cutBefore || fault?.cutAfter;
  core.log.add({
    time: core.clock.now(),
    method: request.method,
    path: url.pathname,
    operation: found?.operation.id,
    template: found?.operation.path,
    kind: found?.operation.kind,
    status: cut ? undefined : (reply.status ?? 200),
    query: queryFields(url.searchParams),
    body: loggedBody(arrival),
    limited: admitted ? undefined : true,
    fault: fault ? true : undefined,
  });
  if (!cut) return toResponse(reply, fault);
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function arrive(request: Request): Promise<Arrival> {
  const url = new URL(request.url);
  const arrival: Arrival = { request, url, found: match(request.method, url), text: "", form: new Map() };
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) {
    arrival.form = await readForm(request);
  } else if (request.method !== "GET" && request.method !== "HEAD") arrival.text = await request.text();
  return arrival;
}

function faulty(fault: FaultRule | undefined): Reply | undefined {
  if (fault?.cutBefore) return {};
  if (fault?.status === undefined) return undefined;
  const { status, headers, body = { error: "fault", message: `Answered ${status} by a fault rule.` } } = fault;
  return { status, body, ...(headers ? { headers } : {}) };
}

function blocked(core: Core): Reply {
  const { status, retryAfter } = core.limit.settings;
  const headers: Record<string, string> = retryAfter === null ? {} : { "Retry-After": String(retryAfter) };
  return { status, headers, body: { error: "too_many_requests", message: "Too many requests." } };
}

function carryOut(core: Core, arrival: Arrival): Reply {
  try {
    const reply = perform(core, arrival);
    if (arrival.found?.operation.kind === "write") core.onChange();
    return reply;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { error: error.code, message: error.message } };
  }
}

function perform(core: Core, { request, url, found, text, form }: Arrival): Reply {
  const handle = found && handlers[found.operation.id];
  if (!found || !handle) {
    throw new Refusal(404, "not_found", `${request.method} ${url.pathname} is not an operation of this sandbox.`);
  }
  const { operation, params } = found;
  const { state, make, clock, sessions, inviteDelay } = core;
  const context = { state, make, clock, sessions, inviteDelay, origin: url.origin, params, form };
  const call: Call = { ...context, query: undefined, body: undefined };
  authorise(call, operation.access, request.headers.get("authorization") ?? undefined);
  call.query = validQuery(operation, url.searchParams);
  call.body = validBody(operation, text, request.headers.get("content-type") ?? undefined);
  return handle(call);
}

function loggedBody({ text, form }: Arrival): unknown {
  if (form.size > 0) {
    const parts = [...form].map(([name, part]) => [name, typeof part === "string" ? part : described(part)]);
    return Object.fromEntries(parts) as unknown;
  }
  if (text === "") return undefined;
  try {
    const value = parseExact(text);
    return isFields(value) || Array.isArray(value) ? value : "[not an object]";
  } catch {
    return "[no JSON]";
  }
}

const described = ({ name, contentType, bytes }: Upload) => ({ name, contentType, size: bytes.length });

function toResponse({ status = 200, body, headers = {} }: Reply, fault: FaultRule | undefined): Response {
  if (body === undefined) return new Response(null, { status, headers });
  const whole = stringifyExact(body);
  const text = fault?.malformedJson ? whole.slice(0, Math.ceil(whole.length / 2)) : whole;
  const content = fault?.slowBody ? inPieces(text, fault.slowBody) : text;
  return new Response(content, { status, headers: { "Content-Type": "application/json;charset=UTF-8", ...headers } });
}

function inPieces(text: string, milliseconds: number): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(text);
  const pieces = 5;
  const size = Math.ceil(bytes.length / pieces);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent >= pieces) return controller.close();
      await wait(milliseconds / pieces);
      controller.enqueue(new Uint8Array(bytes.subarray(sent * size, (sent + 1) * size)));
      sent += 1;
    },
  });
}
