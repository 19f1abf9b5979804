import type { z } from "zod";
import { notFound } from "../../refusal";
import type { Clinked } from "..";
import type { User } from "../state/records";
import type { acceptInvite } from "./requests";

type Accept = z.output<typeof acceptInvite>;

/** What happens when a person follows the link of an invite: the invite disappears and a member appears. */
export function accept(clinked: Clinked, sent: Accept): { user: string } {
  return sent.group === undefined
    ? acceptAccount(clinked, sent, sent.account ?? "1")
    : acceptGroup(clinked, sent, sent.group);
}

function acceptAccount(clinked: Clinked, sent: Accept, account: string): { user: string } {
  const { state, make } = clinked;
  const invite = state.accountInvites.list(account).find((one) => named(sent, one));
  if (!invite) throw notFound(`such invite in account ${account}`);
  state.accountInvites.delete(account, invite.id);
  const user = userFor(clinked, sent, invite.email);
  if (!state.members.get(account, user.id)) make.member({ account, user: user.id, permission: invite.permission });
  for (const [group, permission] of Object.entries(invite.groups)) {
    if (state.group(group)) make.groupMember({ group, user: user.id, permission });
  }
  return { user: user.id };
}

/** Somebody who is not in the account yet enters it with permission 1 (inferred). */
function acceptGroup(clinked: Clinked, sent: Accept, id: string): { user: string } {
  const { state, make } = clinked;
  const invite = state.groupInvites.list(id).find((one) => named(sent, one));
  const group = state.group(id);
  if (!invite || !group) throw notFound(`such invite in group ${id}`);
  state.groupInvites.delete(id, invite.id);
  const user = userFor(clinked, sent, invite.email);
  const { account } = group;
  if (!state.members.get(account, user.id)) make.member({ account, user: user.id, permission: 1 });
  make.groupMember({ group: id, user: user.id, permission: invite.permission });
  return { user: user.id };
}

function named(sent: Accept, invite: { id: string; email: string }): boolean {
  return sent.id === undefined ? sent.email?.toLowerCase() === invite.email.toLowerCase() : sent.id === invite.id;
}

function userFor({ state, make }: Clinked, sent: Accept, email: string): User {
  const known = state.userByEmail(email);
  if (known) return known;
  const username = sent.username ?? email.split("@")[0]?.toLowerCase() ?? email;
  const free = state.userNamed(username) ? email.toLowerCase() : username;
  return make.user({
    username: free,
    name: sent.name ?? username,
    email,
    password: sent.password ?? null,
    verifiedEmail: true,
  });
}
