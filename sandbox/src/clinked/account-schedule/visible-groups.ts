import { type Call, callerOf } from "../call";
import type { Group } from "../state/records";

/** Groups that the caller may read, of one account or of all of theirs. */
export function visibleGroups(call: Call, account?: string): Group[] {
  const { state } = call;
  const caller = callerOf(call).id;
  const accounts = account === undefined ? state.accounts.list("").map(({ id }) => id) : [account];
  return accounts.flatMap((id) => {
    const permission = state.members.get(id, caller)?.permission ?? 0;
    const groups = state.groups.list(id).filter(({ removed }) => !removed && permission > 0);
    return groups.filter((group) => permission === 16 || state.groupMembers.get(group.id, caller));
  });
}
