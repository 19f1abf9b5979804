import { createHash } from "node:crypto";
import { type BaseCall, type HandlersOf, param, typed } from "../call";
import { Refusal } from "../refusal";
import type { Store } from "../store";
import type { TableName } from "../table";
import type { User } from "./people/records";

/** One validated request. */
export interface Call extends BaseCall {
  store: Store;
  /** The user of the token. */
  caller: User;
}

export type Handlers = HandlersOf<Call>;
export const { withBody, withQuery } = typed<Call>();

/** What the path names, or the refusal for what no team of the token has (L42). */
export function authorised<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal(401, "OAUTH_027", "Team not authorized");
  return value;
}

/** The object that a parameter of the path names, in whatever parent it stands. */
export const named = <T extends object>(call: Call, table: TableName<T>, parameter: string): T =>
  authorised(call.store.of(table).find(param(call, parameter)));

/** Ids of goals, views, webhooks and the like: the same ones after each start. */
export function uuid(store: Store, kind: string): string {
  const hash = createHash("sha256")
    .update(`${kind} ${store.nextId(kind)}`)
    .digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}

/** Instants stand as text in answers (L1121). */
export const instant = (ms: number | null): string | null => (ms === null ? null : String(ms));
