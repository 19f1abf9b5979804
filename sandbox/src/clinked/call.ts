import { type BaseCall, type HandlerOf, type HandlersOf, present, typed } from "../call";
import type { Sessions } from "./sessions";
import type { Maker } from "./state/make";
import type { Account, Group, User } from "./state/records";
import type { State } from "./state/state";

export { assign, ok, param, present, type Reply, type Upload } from "../call";

/** One validated request, with what its path names. */
export interface Call extends BaseCall {
  state: State;
  make: Maker;
  sessions: Sessions;
  /** Reads of the invite list before a new invite can be seen. */
  inviteDelay: number;
  caller?: User;
  account?: Account;
  group?: Group;
}

export type Handler = HandlerOf<Call>;
export type Handlers = HandlersOf<Call>;
export const { withBody, withQuery } = typed<Call>();

export const accountOf = (call: Call): Account => present(call.account, "such account");
export const groupOf = (call: Call): Group => present(call.group, "such group");
export const callerOf = (call: Call): User => present(call.caller, "such user");
