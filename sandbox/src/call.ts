import type { z } from "zod";
import type { Clock } from "./clock";
import type { Fields } from "./json";
import { notFound } from "./refusal";
import type { Sessions } from "./sessions";
import type { Maker } from "./state/make";
import type { Account, Group, User } from "./state/records";
import type { State } from "./state/state";

/** Part of a multipart body that is a file. */
export interface Upload {
  name: string;
  contentType: string;
  bytes: Buffer;
}

/** One validated request, with what its path names. */
export interface Call {
  state: State;
  make: Maker;
  clock: Clock;
  sessions: Sessions;
  /** Base URL under which the request came. */
  origin: string;
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  form: Map<string, string | Upload>;
  /** Reads of the invite list before a new invite can be seen. */
  inviteDelay: number;
  caller?: User;
  account?: Account;
  group?: Group;
}

/** Status 200 and no body unless given. */
export interface Reply {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Reply;
export type Handlers = Record<string, Handler>;

/** A handler whose body was validated with this schema, which stands in the operation table. */
export function withBody<S extends z.ZodType>(handle: (call: Call, body: z.output<S>) => Reply): Handler {
  return (call) => handle(call, call.body as z.output<S>);
}

/** The same for the query. */
export function withQuery<S extends z.ZodType>(handle: (call: Call, query: z.output<S>) => Reply): Handler {
  return (call) => handle(call, call.query as z.output<S>);
}

export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw notFound(what);
  return value;
}

export const accountOf = (call: Call): Account => present(call.account, "such account");
export const groupOf = (call: Call): Group => present(call.group, "such group");
export const callerOf = (call: Call): User => present(call.caller, "such user");

export function param(call: Call, name: string): string {
  return call.params[name] ?? "";
}

export const ok = (body: Fields | Fields[]): Reply => ({ body });

/** Writes what was sent onto the record; absent means no change. Says whether anything was sent. */
export function assign<T extends object>(record: T, sent: { [K in keyof T]?: T[K] | undefined }): boolean {
  const entries = Object.entries(sent).filter(([, value]) => value !== undefined);
  Object.assign(record, Object.fromEntries(entries));
  return entries.length > 0;
}
