import { exactNumber, type Fields } from "../../json";
import { invalid } from "../../refusal";
import { type Call, groupOf } from "../call";
import { userBrief } from "../wire/user";

/** Somebody who was asked to take part; the status is the answer. */
export interface Assignee {
  user: string;
  status: string;
}

/** The users of the names, with the answers they have given before. People of the group alone (inferred). */
export function assigneesOf(call: Call, names: readonly string[], before: readonly Assignee[] = []): Assignee[] {
  return [...new Set(names)].map((username) => {
    const user = call.state.userNamed(username);
    if (!user || !call.state.groupMembers.get(groupOf(call).id, user.id)) {
      throw invalid("assignees", `"${username}" is no member of the group`);
    }
    return before.find((assignee) => assignee.user === user.id) ?? { user: user.id, status: "NONE" };
  });
}

export const assigneesWire = (call: Call, assignees: readonly Assignee[]): Fields[] =>
  assignees.map(({ user, status }, index) => ({
    id: exactNumber(String(index + 1)),
    status,
    user: userBrief(call.state.user(user)),
  }));
