import { z } from "zod";
import { exactlyOne } from "../../kit/choice";
import { defineListing } from "../../kit/data-source";
import { text, yesOrNo } from "../../kit/data-source-fields";
import { listing } from "../../kit/data-source-listing";
import { lookup } from "../../kit/data-source-lookup";
import { type ClinkedApi, clinked } from "../api";
import { dashboard } from "../dashboard";
import { share } from "../share";
import { things } from "../share-context";

export const getShares = listing<ClinkedApi>(share, {
  name: "clinked:getShares",
  shows: ["tokenKey"],
  summary: "With whom a file, folder, note, event, task or discussion is shared.",
  list: "shares",
  each: "eachShare",
  scope: things,
  optional: things,
  validate: (given) => exactlyOne(given, things, "shares are of one thing"),
  cost: { requests: 1, per: "call" },
  example: { file: "1/1/1" },
});

const places = ["account", "group"];

export const getDashboard = lookup(dashboard, {
  name: "clinked:getDashboard",
  summary: "A dashboard of an account or a group by its name.",
  by: ["name"],
  scope: places,
  optional: places,
  validate: (given) => exactlyOne(given, places, "a dashboard has one place"),
  example: { group: "1/1", name: "default" },
});

export const getDashboards = listing<ClinkedApi>(dashboard, {
  name: "clinked:getDashboards",
  summary: "The dashboards of an account or a group.",
  list: "dashboards",
  each: "eachDashboard",
  scope: places,
  optional: places,
  validate: (given) => exactlyOne(given, places, "dashboards have one place"),
  cost: { requests: 1, per: "call" },
  example: { group: "1/1" },
});

const widgetArgs = z.strictObject({
  scope: z.enum(["ACCOUNT", "GROUP"]).describe("Whether they are for dashboards of accounts or of groups."),
});

export const getWidgets = defineListing<ClinkedApi, typeof widgetArgs>({
  name: "clinked:getWidgets",
  summary: "The kinds of widgets that a dashboard can have.",
  product: clinked,
  list: "widgets",
  each: "eachWidget",
  args: widgetArgs,
  fields: z.object({
    name: z.string().describe("Name, as in `widgets` of a Dashboard."),
    title: text("Name that people see."),
    description: text("What it shows."),
    iconName: text("Name of its icon."),
    dependsOn: text("Feature that it needs."),
    scope: text("ACCOUNT or GROUP."),
    configurable: yesOrNo("Whether people can set it up."),
    singleton: yesOrNo("Whether a dashboard has one at most."),
  }),
  cost: { requests: 1, per: "call" },
  example: { scope: "GROUP" },
  async *pages({ api }, query) {
    yield (await api.array<Readonly<Record<string, unknown>>>("widgets-list-widgets", {}, query)).items;
  },
});
