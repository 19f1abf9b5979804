import { ok } from "../../call";
import type { Fields } from "../../json";
import { type Handlers, withQuery } from "../call";
import { paged } from "../pages";
import type { categoryList, courseList, templateList } from "./operations";
import { categories, courses, enforcementTemplates, moduleCodes } from "./records";

/** In the order of creation, or the other way round. */
const sorted = <T extends object>(all: readonly T[], order: "ASC" | "DESC"): Fields[] => {
  const shown = all.map((entry) => ({ ...entry }) as Fields);
  return order === "DESC" ? shown.reverse() : shown;
};

export const listHandlers: Handlers = {
  "category-get-all-categories": withQuery<typeof categoryList>((call, { moduleCode, ...query }) => {
    const all = call.store.of(categories).list("");
    return paged(
      "categories",
      sorted(
        all.filter((entry) => entry.moduleCode === moduleCode),
        "ASC",
      ),
      query,
    );
  }),

  "course-get-all-courses": withQuery<typeof courseList>((call, { sort_direction: order = "ASC", ...query }) =>
    paged("taskLists", sorted(call.store.of(courses).list(""), order), query),
  ),

  "enforcement-template-get-all-templates": withQuery<typeof templateList>(
    (call, { sort_direction: order = "DESC", ...query }) =>
      paged("notificationTemplates", sorted(call.store.of(enforcementTemplates).list(""), order), query),
  ),

  "module-codes-get-module-codes": (call) => ok(sorted(call.store.of(moduleCodes).list(""), "ASC")),
};
