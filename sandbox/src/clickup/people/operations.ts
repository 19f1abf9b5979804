import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import { flag } from "../shapes";

export const guestInvite = z.strictObject({
  email: z.email("must be an e-mail address"),
  can_edit_tags: flag.optional(),
  can_see_time_spent: flag.optional(),
  can_see_time_estimated: flag.optional(),
});
export const guestAccess = z.strictObject({
  permission_level: z.enum(["read", "comment", "edit", "create"], "must be read, comment, edit or create"),
});

const read = (id: string, path: string, line: number, kind: "read" | "list" = "read"): Operation<Access> => ({
  id,
  method: "GET",
  path,
  line,
  kind,
  access: "signedIn",
});
const add = (id: string, path: string, line: number): Operation<Access> => ({
  id,
  method: "POST",
  path,
  line,
  kind: "write",
  access: "signedIn",
  body: guestAccess,
});
const remove = (id: string, path: string, line: number): Operation<Access> => ({
  id,
  method: "DELETE",
  path,
  line,
  kind: "write",
  access: "signedIn",
});

const guest = "/team/{team_id}/guest/{guest_id}";

export const peopleOperations: readonly Operation<Access>[] = [
  read("authorization-get-authorized-user", "/user", 124),
  read("teams-get-teams", "/team", 3249, "list"),
  {
    id: "guests-invite-guest-to-team",
    method: "POST",
    path: "/team/{team_id}/guest",
    line: 1429,
    kind: "write",
    access: "signedIn",
    body: guestInvite,
  },
  remove("guests-remove-guest-from-team", guest, 1480),
  read("guests-get-guest", guest, 1499),
  add("guests-add-guest-to-task", "/task/{task_id}/guest/{guest_id}", 1539),
  remove("guests-remove-guest-from-task", "/task/{task_id}/guest/{guest_id}", 1640),
  add("guests-add-guest-to-list", "/list/{list_id}/guest/{guest_id}", 1680),
  remove("guests-remove-guest-from-list", "/list/{list_id}/guest/{guest_id}", 1755),
  add("guests-add-guest-to-folder", "/folder/{folder_id}/guest/{guest_id}", 1795),
  remove("guests-remove-guest-from-folder", "/folder/{folder_id}/guest/{guest_id}", 1867),
  read("members-get-task-members", "/task/{task_id}/member", 2271, "list"),
  read("members-get-list-members", "/list/{list_id}/member", 2300, "list"),
  read("shared-hierarchy-shared-hierarchy", "/team/{team_id}/shared", 2330, "list"),
];
