import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Form, Reply, Upload } from "./call";
import type { Core } from "./core";
import type { FaultRule } from "./faults";
import { readForm } from "./form";
import { isFields, parseExact, stringifyExact } from "./json";
import { Refusal } from "./refusal";
import type { Arrival, System } from "./system";
import { queryFields } from "./validate";

/** Answers one request to a system: limit, faults, then the operation. Logs it. */
export async function answer(core: Core, request: Request, incoming: IncomingMessage): Promise<Response> {
  const { system, arrival } = await arrive(core, request, incoming);
  const { url, path, found } = arrival;
  const key = system.limitKey(arrival);
  const admitted = system.limit?.admits(key, core.limitNow()) ?? true;
  if (core.latency > 0) await wait(core.latency);
  const target = { system: system.name, method: request.method, path, operation: found?.operation.id };
  const fault = admitted ? core.faults.take(target) : undefined;
  if (fault?.delay) await wait(fault.delay);
  const reply = admitted ? (faulty(fault) ?? carryOut(core, system, arrival)) : system.blocked();
  const cut = fault?.cutBefore || fault?.cutAfter;
  core.log.add({
    time: core.clock.now(),
    ...target,
    template: found?.operation.path,
    kind: found?.operation.kind,
    status: cut ? undefined : (reply.status ?? 200),
    query: queryFields(url.searchParams),
    body: loggedBody(arrival),
    limited: admitted ? undefined : true,
    fault: fault ? true : undefined,
  });
  if (!cut) return toResponse(reply, limitHeaders(core, system, key), fault);
  incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function arrive(core: Core, request: Request, incoming: IncomingMessage) {
  const url = new URL(request.url);
  const { method } = request;
  const { system, path, prefix } = core.route(url.pathname);
  let form: Form = new Map();
  let text = "";
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) form = await readForm(request);
  else if (method !== "GET" && method !== "HEAD") text = await request.text();
  const found = system.find({ method, path, query: url.searchParams, text });
  const address = incoming.socket.remoteAddress ?? "";
  const arrival: Arrival = { request, url, path, origin: url.origin + prefix, address, text, form, found };
  return { system, arrival };
}

function faulty(fault: FaultRule | undefined): Reply | undefined {
  if (fault?.cutBefore) return {};
  if (fault?.status === undefined) return undefined;
  const { status, headers, body = { error: "fault", message: `Answered ${status} by a fault rule.` } } = fault;
  return { status, body, ...(headers ? { headers } : {}) };
}

function carryOut(core: Core, system: System, arrival: Arrival): Reply {
  try {
    const reply = system.perform(arrival);
    if (arrival.found?.operation.kind === "write") core.onChange();
    return reply;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return system.refused(error);
  }
}

function limitHeaders(core: Core, system: System, key: string): Record<string, string> {
  if (!system.limit?.settings.enabled) return {};
  return system.limitHeaders?.(system.limit.usage(key, core.limitNow())) ?? {};
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

function toResponse(
  { status = 200, body, headers = {} }: Reply,
  limits: Record<string, string>,
  fault: FaultRule | undefined,
): Response {
  if (body === undefined) return new Response(null, { status, headers: { ...limits, ...headers } });
  const raw = body instanceof Uint8Array;
  const type = raw ? "application/octet-stream" : "application/json;charset=UTF-8";
  const whole = raw ? new Uint8Array(body) : Buffer.from(stringifyExact(body));
  const bytes = fault?.malformedJson ? whole.subarray(0, Math.ceil(whole.length / 2)) : whole;
  const content = fault?.slowBody ? inPieces(bytes, fault.slowBody) : bytes;
  return new Response(content, { status, headers: { "Content-Type": type, ...limits, ...headers } });
}

function inPieces(bytes: Uint8Array, milliseconds: number): ReadableStream<Uint8Array> {
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
