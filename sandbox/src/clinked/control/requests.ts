import { z } from "zod";
import { exactlyOne, fields, id } from "../../control/requests";

export const changeKinds = [
  "account",
  "accountBranding",
  "sso",
  "user",
  "member",
  "group",
  "groupBranding",
  "groupMember",
  "accountInvite",
  "groupInvite",
  "guest",
  "right",
  "accountProperty",
  "groupProperty",
  "userProperty",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One of `set`, `remove` and `add`. `id` is an id, a username (member, user, groupMember) or a property name. */
export const change = z
  .strictObject({
    kind: z.enum(changeKinds),
    account: id.optional(),
    group: id.optional(),
    user: id.optional(),
    id: id.optional(),
    set: fields.optional(),
    remove: z.literal(true).optional(),
    add: fields.optional(),
  })
  .refine(...exactlyOne);

/** Changes, removes or adds one object as somebody else would: no request of the API is counted. */
export type ClinkedChange = z.input<typeof change>;

export const acceptInvite = z.strictObject({
  /** The account or group that the invite belongs to: give one of them. */
  account: id.optional(),
  group: id.optional(),
  /** Id of the invite; or give the address. */
  id: id.optional(),
  email: z.string().optional(),
  /** The new user; by default named after the address. */
  username: z.string().optional(),
  name: z.string().optional(),
  password: z.string().optional(),
});

/** Names an invite, and the user who accepts it. */
export type AcceptInvite = z.input<typeof acceptInvite>;

export const listReads = z.strictObject({ listReads: z.int().nonnegative() });
