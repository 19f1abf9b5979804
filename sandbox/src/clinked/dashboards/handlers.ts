import type { z } from "zod";
import { exactNumber, type Fields } from "../../json";
import { conflict } from "../../refusal";
import { assign, type Call, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import { contextOf } from "../contexts";
import type { dashboardCreate, dashboardUpdate, widgetSearch } from "./operations";
import { type Dashboard, dashboards, type Widget } from "./records";

const tableOf = (call: Call) => call.state.of(dashboards);

const wire = ({ id, columnSizes, name, widgets }: Dashboard): Fields => ({
  id: exactNumber(id),
  columnSizes,
  name,
  default: false,
  widgets,
});

/** Writes answer with widgets that nobody sent (L41466). */
const answered = (dashboard: Dashboard): Fields => ({
  ...wire(dashboard),
  widgets: [{ id: "id", name: "widget_1", column: null, order: null, configuration: null }],
});

type Sent = z.output<typeof dashboardCreate>["widgets"];

const placed = (widgets: Sent): Widget[] =>
  widgets.map(({ id, name, column = null, order = null }) => ({ id, name, column, order, configuration: null }));

const dashboardOf = (call: Call, wanted: "read" | "write"): Dashboard =>
  present(tableOf(call).get(contextOf(call, wanted), param(call, "name")), "such dashboard");

const create = withBody<typeof dashboardCreate>((call, { name, columnSizes, widgets }) => {
  const context = contextOf(call, "write");
  if (tableOf(call).get(context, name)) throw conflict(`There is a dashboard "${name}" already`);
  const made = { id: call.state.nextId("dashboards"), name, columnSizes, widgets: placed(widgets) };
  return ok(answered(tableOf(call).put(context, name, made)));
});

const update = withBody<typeof dashboardUpdate>((call, { columnSizes, widgets }) => {
  const dashboard = dashboardOf(call, "write");
  assign(dashboard, { columnSizes, widgets: widgets && placed(widgets) });
  return ok(answered(dashboard));
});

function remove(call: Call) {
  const { name } = dashboardOf(call, "write");
  tableOf(call).delete(contextOf(call, "write"), name);
  return {};
}

/** The widget of the example, for both scopes (L41751). */
const widgets = withQuery<typeof widgetSearch>((_, { scope }) => {
  const texts = { name: "dummy", title: "title", description: "some description comes here", iconName: "icon" };
  return ok([{ ...texts, dependsOn: null, scope, configurable: true, singleton: false }]);
});

export const dashboardHandlers: Handlers = {
  "dashboards-list-dashboards": (call) => ok(tableOf(call).list(contextOf(call, "read")).map(wire)),
  "dashboards-get-dashboard-details": (call) => ok(wire(dashboardOf(call, "read"))),
  "dashboards-create-dashboard": create,
  "dashboards-update-dashboard": update,
  "dashboards-delete-dashboard": remove,
  "widgets-list-widgets": widgets,
};
