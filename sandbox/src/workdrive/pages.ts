import { z } from "zod";
import { ok, type Reply } from "../call";
import type { Fields } from "../json";

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "must be a whole number from 1")
  .transform(Number);

/** Values of a query are text. */
export const flag = z.enum(["true", "false"]).transform((value) => value === "true");
export const count = wholeNumber;
export const direction = z.enum(["ASC", "DESC"]);

/** `cur_page` and `per_page` of every paged list (L113). */
export const paging = z.strictObject({ cur_page: wholeNumber.default(1), per_page: wholeNumber.default(10) });

/** One page under the list's own name, with `meta` beside it (L104). A page after the last is empty. */
export function paged(
  name: string,
  all: readonly Fields[],
  { cur_page: curPage, per_page: perPage }: z.output<typeof paging>,
): Reply {
  const totalPages = Math.ceil(all.length / perPage);
  const nextPage = curPage < totalPages ? curPage + 1 : null;
  const meta = { perPage, totalPages, totalResults: all.length, curPage, nextPage };
  return ok({ [name]: all.slice((curPage - 1) * perPage, curPage * perPage), meta });
}
