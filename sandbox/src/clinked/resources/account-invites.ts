import { conflict, invalid } from "../../refusal";
import {
  accountOf,
  assign,
  type Call,
  callerOf,
  type Handlers,
  ok,
  param,
  present,
  withBody,
  withQuery,
} from "../call";
import type { inviteCreate, inviteUpdate } from "../contract/people";
import type { pagedSearch } from "../contract/shapes";
import { pageOf, pageWire, search } from "../pages";
import type { AccountInvite } from "../state/records";
import { inviteListed, inviteSingle } from "../wire/invite";
import { memberByEmail } from "./members";
import { groupsToAssign } from "./memberships";

function inviteOf(call: Call): AccountInvite {
  const invite = call.state.accountInvites.get(accountOf(call).id, param(call, "invite"));
  return present(invite?.hiddenFor === 0 ? invite : undefined, "such invite");
}

/** No answer tells the id: 202 and nothing else (L4060). One pending invite for an address (inferred). */
const create = withBody<typeof inviteCreate>((call, body) => {
  const account = accountOf(call).id;
  const groups = body.assignGroups ?? {};
  groupsToAssign(call, account, groups, "assignGroups");
  const pending = call.state.accountInvites.list(account).map(({ email }) => email.toLowerCase());
  for (const [index, email] of body.emails.entries()) {
    const earlier = body.emails.slice(0, index).map((other) => other.toLowerCase());
    if ([...pending, ...earlier].includes(email.toLowerCase())) throw conflict(`"${email}" is invited already`);
    if (memberByEmail(call.state, account, email)) throw conflict(`"${email}" is a member already`);
  }
  const { permission, message = null } = body;
  for (const email of body.emails) {
    const source = callerOf(call).id;
    call.make.accountInvite({ account, email, source, permission, groups, message, hiddenFor: call.inviteDelay });
  }
  return { status: 202 };
});

const list = withQuery<typeof pagedSearch>((call, query) => {
  const all = call.state.accountInvites.list(accountOf(call).id);
  const seen = all.filter(({ hiddenFor }) => hiddenFor === 0);
  for (const invite of all) if (invite.hiddenFor > 0) invite.hiddenFor -= 1;
  const found = search(seen, query, ({ id, email, permission }) => ({
    texts: [email],
    order: { id, name: email, email, permission },
  }));
  const page = pageOf(found, query.size ?? 10, query.page);
  return ok(pageWire(page, (invite) => inviteListed(call.state, invite)));
});

/** What is sent replaces the groups: no other field could take one away (inferred). */
const update = withBody<typeof inviteUpdate>((call, { permission, message, groups, assignGroups }) => {
  if (groups && assignGroups) throw invalid("assignGroups", "means the same as groups: send one of them");
  const invite = inviteOf(call);
  const sent = groups ?? assignGroups;
  if (sent) groupsToAssign(call, invite.account, sent, groups ? "groups" : "assignGroups");
  assign(invite, { permission, message, groups: sent });
  invite.updated = true;
  return ok(inviteSingle(call.state, invite));
});

export const accountInviteHandlers: Handlers = {
  "accounts-invites-create-invite": create,
  "accounts-invites-list-invites": list,
  "accounts-invites-get-invite-details": (call) => ok(inviteSingle(call.state, inviteOf(call))),
  "accounts-invites-update-invite": update,
  "accounts-invites-delete-invite": (call) => {
    const { account, id } = inviteOf(call);
    call.state.accountInvites.delete(account, id);
    return {};
  },
};
