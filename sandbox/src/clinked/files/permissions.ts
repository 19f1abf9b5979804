import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { assign, type Call, groupOf, type Handlers, ok, param, present, withBody } from "../call";
import { userFull } from "../wire/user";
import { filesOf, subtree } from "./make";
import type { filePermissions } from "./operations";
import type { FileEntry, FileRecord } from "./records";

const fileOf = (call: Call): FileRecord =>
  present(filesOf(call).get(groupOf(call).id, param(call, "file")), "such file");

function wire(call: Call, { sharing, memberPermission, entries }: FileRecord): Fields {
  const shown = entries.flatMap(({ user, permission }) => {
    const found = call.state.user(user);
    return found ? [{ user: userFull(found), permission }] : [];
  });
  return { sharing, memberPermission, entries: shown };
}

/** People of the group alone (inferred). */
function entryOf(call: Call, username: string, permission: number): FileEntry {
  const user = call.state.userNamed(username);
  if (!user || !call.state.groupMembers.get(groupOf(call).id, user.id)) {
    throw invalid("entries", `"${username}" is no member of the group`);
  }
  return { user: user.id, permission };
}

/** The entries that are sent take the place of those before. The answer is from before the request (L21420). */
const update = withBody<typeof filePermissions>((call, { entries, children = false, ...sent }) => {
  const file = fileOf(call);
  const answer = wire(call, file);
  const wanted = entries?.map(({ username, permission }) => entryOf(call, username, permission));
  for (const each of children ? subtree(call, file) : [file]) assign(each, { ...sent, entries: wanted && [...wanted] });
  return ok(answer);
});

export const filePermissionHandlers: Handlers = {
  "files-permissions-list-permissions": (call) => ok(wire(call, fileOf(call))),
  "files-permissions-update-permissions": update,
};
