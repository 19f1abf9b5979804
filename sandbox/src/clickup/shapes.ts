import { z } from "zod";

/** Values of requests that several areas take. */
export const text = z.string();
export const word = z.string().regex(/\S/, "must not be empty");
export const flag = z.boolean();
export const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a colour such as #32a852");

/** Users are numbers (L2847). */
export const userId = z.int("must be the number of a user").nonnegative();
/** Milliseconds since 1970, a number (L2852). */
export const instant = z.int("must be milliseconds since 1970").nonnegative();
/** 1 urgent, 2 high, 3 normal, 4 low (L1913). */
export const priority = z.literal([1, 2, 3, 4], "must be 1, 2, 3 or 4");
/** Spaces, folders and lists are numbers in paths and text in answers (L981, L992): both are taken. */
export const objectId = z
  .union([z.string().regex(/^\w[\w-]*$/), z.int().nonnegative()], "must be an id")
  .transform(String);

/** Values of a query are text. */
export const truth = z.enum(["true", "false"]).transform((value) => value === "true");
export const archivedOnly = z.strictObject({ archived: truth.optional() });
export const pageNumber = z
  .string()
  .regex(/^\d{1,6}$/, "must be a page from 0")
  .transform(Number);
const time = z.string().regex(/^\d+$/, "must be milliseconds since 1970").transform(Number);
const several = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** Filters of tasks (L2983, L3136). */
const taskFilters = {
  page: pageNumber.optional(),
  order_by: z.enum(["id", "created", "updated", "due_date"]).optional(),
  reverse: truth.optional(),
  subtasks: truth.optional(),
  "space_ids[]": several.optional(),
  "project_ids[]": several.optional(),
  "statuses[]": several.optional(),
  include_closed: truth.optional(),
  "assignees[]": several.optional(),
  "tags[]": several.optional(),
  due_date_gt: time.optional(),
  due_date_lt: time.optional(),
  date_created_gt: time.optional(),
  date_created_lt: time.optional(),
  date_updated_gt: time.optional(),
  date_updated_lt: time.optional(),
};
export const listTasksQuery = z.strictObject({ archived: truth.optional(), ...taskFilters });
export const teamTasksQuery = z.strictObject({ "list_ids[]": several.optional(), ...taskFilters });
export type TaskQuery = z.output<typeof listTasksQuery> & z.output<typeof teamTasksQuery>;
export const pageQuery = z.strictObject({ page: pageNumber.optional() });
