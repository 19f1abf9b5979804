import { z } from "zod";

/** Every value that the document shows is one of these powers of two (L1961, L3450, L18537). */
export const permission = z.literal([1, 2, 4, 8, 16]);

/** An id in a body: any whole number, exact beyond 2^53. */
export const idNumber = z
  .union([z.int().nonnegative(), z.bigint().nonnegative()], { error: "must be a whole number" })
  .transform(String);

/** Typed Number in two tables (L8083, L17368), a string where it is handed out (L23886): both are taken. */
export const tempFileId = z.union([z.string(), z.number()], { error: "must be a temporary file id" }).transform(String);

/** A field whose null stands in a request example and means "no change" (L15651, L17291). */
export const noChange = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? undefined);

export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a hex colour such as #27ae60");
export const email = z.email("must be an e-mail address");
export const text = z.string();
export const word = z.string().min(1);
export const accountName = z.string().regex(/^[a-z0-9_-]+$/, "must be lower-case letters, digits, - and _");
export const slug = z.string().regex(/^[a-z0-9_]+$/, "must be a slug: lower-case letters, digits and _");

/** Group id to permission (L3450). */
export const permissionByGroup = z.record(z.string().regex(/^\d+$/, "must be a group id"), permission);

/** Values of a query are text; these read them. */
export const flag = z.enum(["true", "false"]).transform((value) => value === "true");
const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "must be a whole number from 1")
  .transform(Number);
export const ids = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [value].flat().flatMap((part) => part.split(",")))
  .pipe(z.array(z.string().regex(/^\d+$/, "must be a list of ids")));

const orders = ["id", "name", "email", "username", "permission", "dateCreated", "lastModified"] as const;
export type Order = (typeof orders)[number];

/** Page parameters with the filters of members, account invites and guests (L2399, L4105, L6101). */
export const pagedSearch = z.strictObject({
  page: wholeNumber.optional(),
  size: wholeNumber.optional(),
  orderBy: z.enum(orders).optional(),
  ascending: flag.optional(),
  name: text.optional(),
  startsWith: text.optional(),
});

export const startsWithOnly = z.strictObject({ startsWith: text.optional() });
export const pageNumber = wholeNumber;
