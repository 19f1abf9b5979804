import { invalid } from "../../refusal";
import type { Call } from "../call";
import type { Group } from "../state/records";

/** Groups of the account by id. An id that names none of them is refused (inferred). */
export function groupsToAssign(
  call: Call,
  account: string,
  sent: Record<string, number>,
  field: string,
): [Group, number][] {
  return Object.entries(sent).map(([id, permission]) => {
    const group = call.state.group(id);
    if (group?.account !== account) throw invalid(`${field}.${id}`, "there is no such group in this account");
    return [group, permission];
  });
}

/** Adds the user to the groups, or changes the permission there. */
export function assignGroups(call: Call, user: string, groups: [Group, number][]): void {
  for (const [group, permission] of groups) {
    const member = call.state.groupMembers.get(group.id, user);
    if (member) member.permission = permission;
    else call.make.groupMember({ group: group.id, user, permission });
  }
}

/** Takes the user out of every group of the account. */
export function leaveGroups(call: Pick<Call, "state">, account: string, user: string): void {
  for (const group of call.state.groups.list(account)) call.state.groupMembers.delete(group.id, user);
}
