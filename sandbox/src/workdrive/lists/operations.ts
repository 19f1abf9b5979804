import { z } from "zod";
import type { Access, WorkDriveOperation } from "../operation";
import { count, direction, paging } from "../pages";

export const categoryList = paging.extend({ moduleCode: count }).strict();
export const templateList = paging.extend({ sort_direction: direction.optional() }).strict();
export const courseList = paging
  .extend({ filter: z.literal("ALL_COURSES").optional(), sort_direction: direction.optional() })
  .strict();

const access: Access = "signedIn";
const course = { method: "GET", line: 4205, kind: "list", access, query: courseList } as const;

export const listOperations: WorkDriveOperation[] = [
  {
    id: "category-get-all-categories",
    method: "GET",
    path: "/api/categories",
    line: 4047,
    kind: "list",
    access,
    query: categoryList,
  },
  // The document lists courses at the path of the categories; the filter tells them apart.
  {
    id: "course-get-all-courses",
    path: "/api/categories",
    ...course,
    when: { parameter: "filter", value: "ALL_COURSES" },
  },
  {
    id: "enforcement-template-get-all-templates",
    method: "GET",
    path: "/api/enforcement-templates",
    line: 4092,
    kind: "list",
    access,
    query: templateList,
  },
  { id: "module-codes-get-module-codes", method: "GET", path: "/api/module-codes", line: 4183, kind: "list", access },
];
