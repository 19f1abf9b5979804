import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { type Call, groupOf } from "../call";
import type { FileEntry, FileRecord } from "../files/records";
import { userFull } from "./user";

type Permissions = Pick<FileRecord, "sharing" | "memberPermission" | "entries">;

/** Who may do what with a file or a content. */
export function permissionWire(call: Call, { sharing, memberPermission, entries }: Permissions): Fields {
  const shown = entries.flatMap(({ user, permission }) => {
    const found = call.state.user(user);
    return found ? [{ user: userFull(found), permission }] : [];
  });
  return { sharing, memberPermission, entries: shown };
}

/** People of the group alone (inferred). */
export function entryOf(call: Call, sent: { username: string; permission: number }): FileEntry {
  const user = call.state.userNamed(sent.username);
  if (!user || !call.state.groupMembers.get(groupOf(call).id, user.id)) {
    throw invalid("entries", `"${sent.username}" is no member of the group`);
  }
  return { user: user.id, permission: sent.permission };
}
