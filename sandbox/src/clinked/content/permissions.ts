import { z } from "zod";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import type { TableName } from "../../table";
import { assign, type Call, groupOf, type Handler, ok, withBody } from "../call";
import { permission, word } from "../contract/shapes";
import type { FileEntry } from "../files/records";
import { userFull } from "../wire/user";
import { contentOf } from "./make";
import type { Content } from "./records";
import { sharing } from "./shapes";

/** PUBLIC is missing here (L30525). */
export const contentPermissions = z.strictObject({
  sharing: sharing.exclude(["PUBLIC"]).optional(),
  memberPermission: permission.optional(),
  entries: z.array(z.strictObject({ username: word, permission })).optional(),
  children: z.boolean().optional(),
});

function wire(call: Call, { sharing, memberPermission, entries }: Content): Fields {
  const shown = entries.flatMap(({ user, permission }) => {
    const found = call.state.user(user);
    return found ? [{ user: userFull(found), permission }] : [];
  });
  return { sharing, memberPermission, entries: shown };
}

function entryOf(call: Call, username: string, permission: number): FileEntry {
  const user = call.state.userNamed(username);
  if (!user || !call.state.groupMembers.get(groupOf(call).id, user.id)) {
    throw invalid("entries", `"${username}" is no member of the group`);
  }
  return { user: user.id, permission };
}

/** The entries in the answer are from before the request (L30579). */
export const permissionsOf = <T extends Content>(
  table: TableName<T>,
  name: string,
): Record<"get" | "post", Handler> => ({
  get: (call) => ok(wire(call, contentOf(call, table, name))),
  post: withBody<typeof contentPermissions>((call, { entries, children: _, ...sent }) => {
    const record: Content = contentOf(call, table, name);
    const { entries: before } = wire(call, record);
    assign(record, { ...sent, entries: entries?.map((entry) => entryOf(call, entry.username, entry.permission)) });
    return ok({ ...wire(call, record), entries: before });
  }),
});
