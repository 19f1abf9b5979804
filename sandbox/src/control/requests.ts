import { z } from "zod";
import { idKinds } from "../state/state";

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

const id = z.union([z.string(), z.int(), z.bigint()]).transform(String);
const fields = z.looseObject({});

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
  .refine(({ set, remove, add }) => [set, remove, add].filter((part) => part !== undefined).length === 1, {
    error: "takes exactly one of set, remove and add",
  });

/** Changes, removes or adds one object as somebody else would: no request of the API is counted. */
export type Change = z.input<typeof change>;

export const faultRule = z.strictObject({
  match: z.string(),
  times: z.int().positive().nullable().optional(),
  skip: z.int().nonnegative().optional(),
  delay: z.number().nonnegative().optional(),
  status: z.int().min(200).max(599).optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  cutBefore: z.boolean().optional(),
  cutAfter: z.boolean().optional(),
  slowBody: z.number().nonnegative().optional(),
  malformedJson: z.boolean().optional(),
});

export const limitChange = z
  .strictObject({
    enabled: z.boolean(),
    count: z.int().nonnegative(),
    windowSeconds: z.number().positive(),
    status: z.int().min(400).max(599),
    retryAfter: z.number().nonnegative().nullable(),
    countBlocked: z.boolean(),
  })
  .partial();

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

export const nextId = z.strictObject({
  kind: z.enum(idKinds),
  id: z.union([z.string().regex(/^\d+$/), z.int(), z.bigint()]).transform(String),
});
export type NextId = z.input<typeof nextId>;

export const milliseconds = z.strictObject({ ms: z.number().nonnegative() });
export const listReads = z.strictObject({ listReads: z.int().nonnegative() });
export const snapshot = z.strictObject({
  version: z.literal(1),
  nextIds: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.array(z.tuple([z.string(), z.string(), z.unknown()]))),
});
