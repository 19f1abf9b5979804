import { assign, type Call, groupOf, type Handlers, ok, param, present, withBody } from "../call";
import { entryOf, permissionWire } from "../wire/permissions";
import { filesOf, subtree } from "./make";
import type { filePermissions } from "./operations";
import type { FileRecord } from "./records";

const fileOf = (call: Call): FileRecord =>
  present(filesOf(call).get(groupOf(call).id, param(call, "file")), "such file");

/** The entries that are sent take the place of those before. The answer is from before the request (L21420). */
const update = withBody<typeof filePermissions>((call, { entries, children = false, ...sent }) => {
  const file = fileOf(call);
  const answer = permissionWire(call, file);
  const wanted = entries?.map((entry) => entryOf(call, entry));
  for (const each of children ? subtree(call, file) : [file]) assign(each, { ...sent, entries: wanted && [...wanted] });
  return ok(answer);
});

export const filePermissionHandlers: Handlers = {
  "files-permissions-list-permissions": (call) => ok(permissionWire(call, fileOf(call))),
  "files-permissions-update-permissions": update,
};
