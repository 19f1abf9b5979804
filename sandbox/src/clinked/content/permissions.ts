import { z } from "zod";
import type { TableName } from "../../table";
import { assign, type Handler, ok, withBody } from "../call";
import { permission, word } from "../contract/shapes";
import { entryOf, permissionWire } from "../wire/permissions";
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

/** The entries in the answer are from before the request (L30579). */
export const permissionsOf = <T extends Content>(
  table: TableName<T>,
  name: string,
): Record<"get" | "post", Handler> => ({
  get: (call) => ok(permissionWire(call, contentOf(call, table, name))),
  post: withBody<typeof contentPermissions>((call, { entries, children: _, ...sent }) => {
    const record: Content = contentOf(call, table, name);
    const { entries: before } = permissionWire(call, record);
    assign(record, { ...sent, entries: entries?.map((entry) => entryOf(call, entry)) });
    return ok({ ...permissionWire(call, record), entries: before });
  }),
});
