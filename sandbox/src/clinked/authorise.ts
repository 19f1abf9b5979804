import { forbidden, notFound, unauthorised } from "../refusal";
import { type Call, callerOf } from "./call";
import type { Access } from "./contract/operation";
import type { User } from "./state/records";

/** Finds the caller, and the account and group of the path. That rights are checked, and how, is inferred. */
export function authorise(call: Call, access: Access, authorization: string | undefined): void {
  if (access === "open") return;
  const caller = callerFrom(call, authorization);
  call.caller = caller;
  const { account, group } = call.params;
  if (account !== undefined) enterAccount(call, caller, account);
  if (group !== undefined) enterGroup(call, group);
  if (access === "signedIn") return;
  if ("account" in access) {
    if (permissionIn(call, caller) < access.account)
      throw forbidden(`This takes permission ${access.account} in the account`);
  } else mayGroup(call, caller, access.group);
}

function callerFrom(call: Call, authorization: string | undefined): User {
  const token = authorization?.match(/^Bearer (\S+)$/i)?.[1];
  if (token === undefined) throw unauthorised("A bearer token is required");
  const id = call.sessions.user(token);
  const user = id === undefined ? undefined : call.state.user(id);
  if (!user?.enabled) throw unauthorised("The token is unknown or has expired");
  return user;
}

function permissionIn(call: Call, caller: User): number {
  return call.state.members.get(call.account?.id ?? "", caller.id)?.permission ?? 0;
}

function enterAccount(call: Call, caller: User, id: string): void {
  const account = call.state.account(id);
  if (!account) throw notFound("such account");
  call.account = account;
  if (permissionIn(call, caller) === 0) throw forbidden("You are no member of this account");
}

function enterGroup(call: Call, id: string): void {
  const group = call.state.group(id);
  if (!group || (call.account && group.account !== call.account.id)) throw notFound("such group");
  call.group = group;
  call.account ??= call.state.account(group.account);
}

/** For requests that name their group elsewhere than in the path. */
export function authoriseGroup(call: Call, group: string, wanted: "read" | "write"): void {
  enterGroup(call, group);
  mayGroup(call, callerOf(call), wanted);
}

function mayGroup(call: Call, caller: User, wanted: "read" | "write"): void {
  if (permissionIn(call, caller) === 16) return;
  const permission = call.state.groupMembers.get(call.group?.id ?? "", caller.id)?.permission ?? 0;
  if (permission === 0) throw forbidden("You are no member of this group");
  if (wanted === "write" && permission < 16) throw forbidden("This takes permission 16 in the group");
}
