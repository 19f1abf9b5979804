import { exactNumber, type Fields } from "../../json";
import type { AccountInvite, GroupInvite } from "../state/records";
import type { State } from "../state/state";
import { groupFull } from "./group";
import { userBrief } from "./user";

function request(state: State, invite: AccountInvite): Fields {
  const account = state.account(invite.account);
  const contextKey = { id: exactNumber(account?.contextKey ?? "0") };
  const source = state.user(invite.source);
  return {
    id: exactNumber(invite.id),
    contextKey,
    source: userBrief(source),
    target: userBrief(state.userByEmail(invite.email)),
    container: { id: exactNumber(invite.account), contextKey, type: "account" },
    sourceName: source?.email ?? null,
    targetName: invite.email,
    type: "ACCEPT_DECLINE",
    status: "NONE",
    scope: null,
    parameters: null,
    lastModified: null,
    account: null,
  };
}

/** List entries keep groups, inviteKey, parameters and account to themselves (L4156). */
export function inviteListed(state: State, invite: AccountInvite): Fields {
  return { request: request(state, invite), permission: invite.permission, groups: null, inviteKey: null };
}

export function inviteSingle(state: State, invite: AccountInvite): Fields {
  const account = state.account(invite.account);
  const { id, name, friendlyName, enabled } = account ?? { id: invite.account };
  const { permission, inviteKey } = invite;
  const groups = Object.entries(invite.groups).flatMap(([groupId, groupPermission]) => {
    const group = state.group(groupId);
    return group ? [{ group: groupFull(state, group), permission: groupPermission }] : [];
  });
  return {
    request: {
      ...request(state, invite),
      parameters: parameters(invite),
      account: { id: exactNumber(id), name, friendlyName, enabled },
    },
    permission,
    groups,
    inviteKey,
  };
}

/** JSON inside a string; an update adds two keys (L4443, L5284). */
function parameters({ permission: mask, groups, updated }: AccountInvite): string {
  return JSON.stringify(
    updated ? { mask, rights: null, groups, groupRights: {}, extras: {} } : { mask, groups, extras: {} },
  );
}

export function groupInviteWire(invite: GroupInvite): Fields {
  const { id, email, permission, expirationDate, inviteKey, lastModified } = invite;
  return { id: exactNumber(id), email, permission, expirationDate, inviteKey, lastModified };
}
