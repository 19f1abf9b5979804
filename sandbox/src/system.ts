import type { BaseCall, Form, HandlersOf, Reply } from "./call";
import type { Clock } from "./clock";
import type { Limit, LimitUsage } from "./limit";
import type { Operation } from "./operation";
import { Refusal } from "./refusal";
import { type Match, type Matcher, matcher } from "./router";
import type { Store } from "./store";
import { validBody, validQuery } from "./validate";

export const systemNames = ["clinked", "clickup", "docspace", "workdrive"] as const;
export type SystemName = (typeof systemNames)[number];

/** One request, read but not judged. */
export interface Arrival {
  request: Request;
  url: URL;
  /** Path without the prefix of the system. */
  path: string;
  /** Base URL under which the request came, with the prefix if it had one. */
  origin: string;
  /** Address that sent the request. */
  address: string;
  text: string;
  form: Form;
  found: Match | undefined;
}

/** One service that the sandbox stands in for. */
export interface System {
  readonly name: SystemName;
  /** Begins the path of every request, such as "/clickup". */
  readonly prefix: string;
  readonly operations: readonly Operation[];
  /** The operation of a request; undefined when it is not documented or has no handler. */
  readonly find: Matcher;
  readonly store: Store;
  /** Absent when the vendor's document names no limit. */
  readonly limit?: Limit | undefined;
  /** Whose window a request counts in. */
  limitKey(arrival: Arrival): string;
  /** Headers of every answer. */
  limitHeaders?(usage: LimitUsage): Record<string, string>;
  /** Authorises, validates and carries out. Throws Refusal. */
  perform(arrival: Arrival): Reply;
  /** The vendor's form of an error. */
  refused(refusal: Refusal): Reply;
  /** The answer to a request over the limit. */
  blocked(): Reply;
  /** Data, limit and controls as after the start. */
  reset(): void;
  /** Absent when tokens do not expire. */
  expireTokens?(): void;
  /** What the log must not show. */
  secrets(): Iterable<string>;
}

export interface SystemParts<C extends BaseCall> {
  name: SystemName;
  operations: readonly Operation[];
  handlers: HandlersOf<C>;
  store: Store;
  clock: Clock;
  limit?: Limit;
  /** What may stand between prefix and path of an operation, such as "/api/v2"; "" by default. */
  mounts?: readonly string[];
}

/** What the systems have in common. A system adds who may call, its errors and its first data. */
export abstract class BaseSystem<C extends BaseCall> implements System {
  readonly name: SystemName;
  readonly prefix: string;
  readonly operations: readonly Operation[];
  readonly find: Matcher;
  readonly store: Store;
  readonly limit: Limit | undefined;
  protected readonly clock: Clock;
  readonly #handlers: HandlersOf<C>;

  constructor({ name, operations, handlers, store, clock, limit, mounts }: SystemParts<C>) {
    this.name = name;
    this.prefix = `/${name}`;
    this.operations = operations;
    this.store = store;
    this.clock = clock;
    this.limit = limit;
    this.#handlers = handlers;
    this.find = matcher(
      operations.filter(({ id }) => id in handlers),
      mounts,
    );
  }

  limitKey({ address }: Arrival): string {
    return address;
  }

  perform(arrival: Arrival): Reply {
    const { request, url, path, found, text } = arrival;
    const handle = found && this.#handlers[found.operation.id];
    if (!found || !handle) {
      throw new Refusal(404, "not_found", `${request.method} ${path} is not an operation of this sandbox.`);
    }
    const { operation, params } = found;
    const { clock } = this;
    const base = { clock, origin: arrival.origin, params, form: arrival.form, query: undefined, body: undefined };
    const call = this.enter(base, operation, arrival);
    call.query = validQuery(operation, url.searchParams);
    call.body = validBody(operation, text, request.headers.get("content-type") ?? undefined);
    return handle(call);
  }

  blocked(): Reply {
    const { status = 429, retryAfter = null } = this.limit?.settings ?? {};
    const { body } = this.refused(new Refusal(status, "too_many_requests", "Too many requests."));
    return { status, headers: retryAfter === null ? {} : { "Retry-After": String(retryAfter) }, body };
  }

  reset(): void {
    this.store.clear();
    this.limit?.reset();
    this.seed();
  }

  /** Adds what the handlers need and checks who calls. Throws Refusal. Nothing of query and body is known yet. */
  protected abstract enter(call: BaseCall, operation: Operation, arrival: Arrival): C;
  /** Puts the first data into the empty store. */
  protected abstract seed(): void;
  abstract refused(refusal: Refusal): Reply;
  abstract secrets(): Iterable<string>;
}
