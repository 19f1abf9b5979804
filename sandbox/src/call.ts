import type { z } from "zod";
import type { Clock } from "./clock";
import type { Fields } from "./json";
import { notFound } from "./refusal";

/** Part of a multipart body that is a file. */
export interface Upload {
  name: string;
  contentType: string;
  bytes: Buffer;
}

export type Form = Map<string, string | Upload>;

/** One validated request. Each system adds what its handlers need. */
export interface BaseCall {
  clock: Clock;
  /** Base URL under which the request came, with the prefix of the system. */
  origin: string;
  /** Parameters of the path. */
  params: Record<string, string>;
  /** What the schemas of the operation made of query and body. */
  query: unknown;
  body: unknown;
  form: Form;
}

/** Status 200 and no body unless given. Bytes are sent as they are, with the Content-Type of the headers. */
export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type HandlerOf<C extends BaseCall> = (call: C) => Reply;
/** Handlers by operation id. */
export type HandlersOf<C extends BaseCall> = Record<string, HandlerOf<C>>;

/** For handlers whose query or body was validated with a schema, which stands in the operation table. */
export function typed<C extends BaseCall>() {
  return {
    withBody<S extends z.ZodType>(handle: (call: C, body: z.output<S>) => Reply): HandlerOf<C> {
      return (call) => handle(call, call.body as z.output<S>);
    },
    withQuery<S extends z.ZodType>(handle: (call: C, query: z.output<S>) => Reply): HandlerOf<C> {
      return (call) => handle(call, call.query as z.output<S>);
    },
  };
}

export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw notFound(what);
  return value;
}

export function param(call: BaseCall, name: string): string {
  return call.params[name] ?? "";
}

export const ok = (body: Fields | Fields[]): Reply => ({ body });

/** Writes what was sent onto the record; absent means no change. Says whether anything was sent. */
export function assign<T extends object>(record: T, sent: { [K in keyof T]?: T[K] | undefined }): boolean {
  const entries = Object.entries(sent).filter(([, value]) => value !== undefined);
  Object.assign(record, Object.fromEntries(entries));
  return entries.length > 0;
}
