import { z } from "zod";
import { systemNames } from "../system";

export const id = z.union([z.string(), z.int(), z.bigint()]).transform(String);
export const fields = z.looseObject({});
const system = z.enum(systemNames);
const ofClinked = system.default("clinked");

type Parts = { set?: unknown; remove?: unknown; add?: unknown };
export const exactlyOne = [
  ({ set, remove, add }: Parts) => [set, remove, add].filter((part) => part !== undefined).length === 1,
  { error: "takes exactly one of set, remove and add" },
] as const;

/** One of `set`, `remove` and `add`, of a record in any table. `add` is the whole record. */
export const tableChange = z
  .strictObject({
    system: ofClinked,
    table: z.string(),
    /** Needed for records of which several owners may have the same key. "" when a record is added without one. */
    owner: id.optional(),
    /** Key of the record; for `add` the field id of the record unless given. */
    id: id.optional(),
    set: fields.optional(),
    remove: z.literal(true).optional(),
    add: fields.optional(),
  })
  .refine(...exactlyOne);
export type TableChange = z.input<typeof tableChange>;

export const faultRule = z.strictObject({
  match: z.string(),
  system: system.optional(),
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
  .partial()
  .extend({ system: ofClinked });

export const nextId = z.strictObject({
  system: ofClinked,
  kind: z.string(),
  id: z.union([z.string().regex(/^\d+$/), z.int(), z.bigint()]).transform(String),
});
export type NextId = z.input<typeof nextId>;

export const milliseconds = z.strictObject({ ms: z.number().nonnegative() });
export const ofSystem = z.strictObject({ system: ofClinked });
export const maybeSystem = z.strictObject({ system: system.optional() });

const store = z.strictObject({
  nextIds: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.array(z.tuple([z.string(), z.string(), z.unknown()]))),
});
export const snapshot = store.extend({
  version: z.literal(1),
  systems: z.partialRecord(system, store).optional(),
});
