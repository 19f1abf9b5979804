import { z } from "zod";
import type { Operation } from "../contract/operation";
import { word } from "../contract/shapes";

const widget = z.strictObject({
  id: word,
  name: word,
  column: z.int().nonnegative().nullish(),
  order: z.int().nonnegative().nullish(),
});
/** Column widths of a grid of twelve, such as "8,4". */
const columnSizes = z.string().regex(/^\d+(,\d+)*$/, "must be column sizes such as 8,4");

export const dashboardCreate = z.strictObject({ name: word, columnSizes, widgets: z.array(widget).default([]) });
export const dashboardUpdate = z.strictObject({ columnSizes, widgets: z.array(widget) }).partial();
export const widgetSearch = z.strictObject({ scope: z.enum(["ACCOUNT", "GROUP"]) });

const path = "/v3/context/{context}/dashboards";
const one = `${path}/{name}`;
const signedIn = { access: "signedIn" } as const;

export const dashboardOperations: Operation[] = [
  {
    id: "dashboards-list-dashboards",
    method: "GET",
    path,
    line: 41192,
    kind: "list",
    ...signedIn,
    paging: { style: "array" },
  },
  { id: "dashboards-get-dashboard-details", method: "GET", path: one, line: 41295, kind: "read", ...signedIn },
  {
    id: "dashboards-create-dashboard",
    method: "POST",
    path,
    line: 41394,
    kind: "write",
    ...signedIn,
    body: dashboardCreate,
  },
  {
    id: "dashboards-update-dashboard",
    method: "PATCH",
    path: one,
    line: 41549,
    kind: "write",
    ...signedIn,
    body: dashboardUpdate,
  },
  { id: "dashboards-delete-dashboard", method: "DELETE", path: one, line: 41698, kind: "write", ...signedIn },
  {
    id: "widgets-list-widgets",
    method: "GET",
    path: "/v3/widgets",
    line: 41717,
    kind: "list",
    ...signedIn,
    query: widgetSearch,
    paging: { style: "array" },
  },
];
