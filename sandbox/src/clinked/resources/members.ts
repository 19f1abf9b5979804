import { conflict } from "../../refusal";
import { accountOf, assign, type Call, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import type { memberCreate, memberUpdate } from "../contract/people";
import type { pagedSearch } from "../contract/shapes";
import { pageOf, pageWire, search } from "../pages";
import type { Member, User } from "../state/records";
import type { State } from "../state/state";
import { memberListed, memberSingle, memberWritten } from "../wire/account";
import { assignGroups, groupsToAssign, leaveGroups } from "./memberships";

export interface Person {
  member: Member;
  user: User;
}

function people(state: State, account: string): Person[] {
  return state.members.list(account).flatMap((member) => {
    const user = state.user(member.user);
    return user ? [{ member, user }] : [];
  });
}

export function memberByEmail(state: State, account: string, email: string): Person | undefined {
  const wanted = email.toLowerCase();
  return people(state, account).find(({ user }) => user.email.toLowerCase() === wanted);
}

function personOf(call: Call): Person {
  const user = call.state.userNamed(param(call, "username"));
  const member = user && call.state.members.get(accountOf(call).id, user.id);
  return { user: present(user, "such member"), member: present(member, "such member") };
}

const create = withBody<typeof memberCreate>((call, body) => {
  const account = accountOf(call).id;
  const { username, name, email, phone, password, enabled, realName, permission, tags } = body;
  if (call.state.userNamed(username)) throw conflict(`The username "${username}" is taken`);
  if (call.state.userByEmail(email)) throw conflict(`A member with the e-mail address "${email}" exists already`);
  const groups = groupsToAssign(call, account, body.assignGroups ?? {}, "assignGroups");
  const user = call.make.user({
    ...{ username, name, email, enabled },
    ...{ telephone: phone ?? null, password: password ?? null, realName: realName ?? null },
  });
  const assignToNewGroupsPermission = body.assignToNewGroupsPermission ?? null;
  const member = call.make.member({
    account,
    user: user.id,
    permission,
    tags: tags ?? [],
    assignToNewGroupsPermission,
  });
  assignGroups(call, user.id, groups);
  return ok(memberWritten(call.state, member, user));
});

const list = withQuery<typeof pagedSearch>((call, query) => {
  const found = search(people(call.state, accountOf(call).id), query, ({ member, user }) => ({
    texts: [user.name, user.email],
    order: {
      ...{ id: user.id, name: user.name, email: user.email, username: user.username },
      ...{ permission: member.permission, dateCreated: member.dateCreated, lastModified: user.lastModified },
    },
  }));
  return ok(pageWire(pageOf(found, query.size ?? 20, query.page), ({ member, user }) => memberListed(member, user)));
});

/** removeGroups may name groups that do not exist: the example does (L3419). */
const update = withBody<typeof memberUpdate>((call, body) => {
  const { member, user } = personOf(call);
  const groups = groupsToAssign(call, member.account, body.assignGroups ?? {}, "assignGroups");
  for (const id of body.removeGroups ?? []) {
    if (call.state.group(id)?.account === member.account) call.state.groupMembers.delete(id, user.id);
  }
  assignGroups(call, user.id, groups);
  const activationType = body.activation && (body.activation.date === undefined ? "now" : "custom");
  assign(member, { tags: body.tags, permission: body.permission, activationType });
  const twoFactor = body.disableTwoFactorAuthentication ? { twoFactorAuthentication: false, twoFactorMode: null } : {};
  const changed = assign(user, { enabled: body.enabled, locked: body.lock, password: body.password, ...twoFactor });
  if (changed) user.lastModified = call.clock.now();
  return ok(memberWritten(call.state, member, user));
});

/** Ends the memberships too, and the user who is in no other account, so that the username is free again. */
export function removeMember(call: Pick<Call, "state">, { account, user }: Member): void {
  const { state } = call;
  leaveGroups(call, account, user);
  state.members.delete(account, user);
  if (!state.accounts.list("").some(({ id }) => state.members.get(id, user))) state.users.delete("", user);
}

export const memberHandlers: Handlers = {
  "accounts-members-create-a-member": create,
  "accounts-members-list-members": list,
  "accounts-members-get-member-details": (call) => {
    const { member, user } = personOf(call);
    return ok(memberSingle(call.state, member, user));
  },
  "accounts-members-update-member": update,
  "accounts-members-delete-member": (call) => {
    removeMember(call, personOf(call).member);
    return {};
  },
};
