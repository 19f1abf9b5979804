import type { Fields } from "../../json";
import { type Call, callerOf, ok, withQuery } from "../call";
import { pageOf, pageWire, search } from "../pages";
import type { User } from "../state/records";
import { profile } from "../wire/user";
import type { profileCount, profileList } from "./operations";

/** Everybody who shares an account with the caller; oneself only when asked for. */
function visible(call: Call, allowSelf: boolean): User[] {
  const { state } = call;
  const caller = callerOf(call).id;
  const accounts = state.accounts.list("").filter(({ id }) => state.members.get(id, caller));
  const people = new Set(accounts.flatMap(({ id }) => state.members.list(id).map(({ user }) => user)));
  return [...people].flatMap((id) => (id === caller && !allowSelf ? [] : (state.user(id) ?? [])));
}

const named = (users: User[], name: string | undefined) =>
  search(users, { name }, (user) => ({ texts: [user.name, user.email], order: {} }));

/** Entries of the list have no real name (L35902). */
function listed(user: User): Fields {
  const { realName: _, ...shown } = profile(user);
  return shown;
}

export const listProfiles = withQuery<typeof profileList>((call, { allowSelf = false, name, page }) =>
  ok(pageWire(pageOf(named(visible(call, allowSelf), name), 10, page), listed)),
);

export const countProfiles = withQuery<typeof profileCount>(
  (call, { exclude = [], allowSelf = false, name, group }) => {
    const isMember = (user: User) => group === undefined || call.state.groupMembers.get(group, user.id) !== undefined;
    const counted = named(visible(call, allowSelf), name).filter(
      (user) => !exclude.includes(user.id) && isMember(user),
    );
    return { headers: { "X-Count": String(counted.length) } };
  },
);
