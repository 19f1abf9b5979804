import { z } from "zod";
import { exactlyOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { entries, id } from "../kit/fields";
import type { Ids } from "../kit/identity";
import { type Fields, isPlainObject } from "../kit/normal-form";
import { defineSource } from "../kit/source";
import { idIn, itemsIn } from "../kit/wire";
import { inAccount } from "./account";
import { type ClinkedApi, clinked, groupPath, groupReference } from "./api";
import { inGroup } from "./group-member";

const place = (of: string) => z.int().nonnegative().optional().describe(`Place ${of}, from 0.`);
const widget = z.strictObject({
  id: z.string().min(1).describe("Id of your choice; an announcement of the same id is shown by it."),
  name: z.string().min(1).describe("Name of the kind of widget, as Clinked lists them."),
  column: place("among the columns"),
  order: place("in its column"),
});
const inputs = z.strictObject({
  account: id("Id of the account that shows it. Either an account or a group does.", "clinked:Account").optional(),
  group: groupReference.optional(),
  name: z.string().min(1).describe('Name, for example "default". A change replaces it.'),
  columnSizes: z
    .string()
    .regex(/^\d+(,\d+)*$/, { error: 'widths of columns in a grid of twelve, for example "8,4"' })
    .describe('Widths of the columns, for example "8,4".'),
  widgets: entries(widget, "All widgets. Their place follows from column and order.").optional(),
});
const outputs = z.object({
  accountId: z.string().describe("Id of the account."),
  context: z.string().describe('Who shows it, in Clinked\'s form: "group_17" or "account_1".'),
  dashboardId: z.string().describe("Id given by Clinked."),
  default: z.boolean().optional().describe("Whether it is the system's own."),
});

interface Wire {
  readonly id: number | string;
  readonly name: string;
  readonly widgets: readonly Fields[] | null;
  readonly [field: string]: unknown;
}

const groupOf = ({ accountId, context = "" }: Ids): string | undefined =>
  context.startsWith("group_") ? `${accountId}/${context.slice("group_".length)}` : undefined;

const dashboards = defineSource<ClinkedApi, Wire>({
  name: "clinked:dashboards",
  scope: ["accountId", "context"],
  key: (wire) => wire.name,
  parent(scope) {
    const group = groupOf(scope);
    return group ? inGroup({ group }) : inAccount({ account: scope.accountId ?? "" });
  },
  list: (api, { context = "" }) => api.array("dashboards-list-dashboards", { context }),
  single: (api, { context = "" }, name) => api.call("dashboards-get-dashboard-details", { context, name }),
});

function derive({ account, group }: Fields): Fields {
  if (typeof group === "string") {
    const path = groupPath(group);
    return { accountId: path.account, context: `group_${path.group}` };
  }
  return account === undefined ? {} : { accountId: String(account), context: `account_${account}` };
}

export const dashboard = defineResource({
  type: "clinked:Dashboard",
  summary: "What an account or a group shows first: widgets in columns.",
  product: clinked,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["accountId", "context", "name"], unique: true },
  source: dashboards,
  derive,
  listFields: "all",
  replaceOn: ["account", "group"],
  // The system's own are there anyway.
  exported: { isWorth: (state) => state.default !== true },
  cost: { list: 1, read: 1, create: 3, update: 2, delete: 1 },
  quirks: [
    { line: 41466, text: "Answers of create and update show other widgets than were sent, so it is read after them." },
    { line: 41469, text: "Widgets come back with a configuration that no request takes: it is not kept." },
    {
      line: 41189,
      text: "The text of the path names files, notes and the like; the example has a group, and accounts have names of the same form (L34430).",
    },
  ],
  example: {
    group: "1/1",
    name: "default",
    columnSizes: "8,4",
    widgets: [{ id: "1", name: "widget", column: 0, order: 0 }],
  },

  state: stateOf,

  // Answers show other places than were sent, or null (L41466): a place counts where both sides give one.
  async read({ session }, ids, known) {
    const { accountId = "", context = "", name = "" } = ids;
    const wire = await session.read(dashboards, { scope: { accountId, context }, key: name });
    if (!wire) return undefined;
    const shown = stateOf(wire, ids);
    const given = new Map(widgetsIn(known).map((entry) => [entry.id, entry]));
    return { ...shown, widgets: widgetsIn(shown).map((entry) => asGiven(entry, given.get(entry.id))) };
  },

  validate: (news) => exactlyOne(news, ["account", "group"], "a dashboard has one place"),

  async create({ api }, { account, group, name, columnSizes, widgets }) {
    const context = String(derive({ account, group }).context);
    await api.call("dashboards-create-dashboard", { context }, { body: { name, columnSizes, widgets } });
    return { key: name };
  },

  async update({ api }, { context = "", name = "" }, { columnSizes, widgets }) {
    await api.call("dashboards-update-dashboard", { context, name }, { body: { columnSizes, widgets } });
    return undefined;
  },

  async delete({ api }, { context = "", name = "" }) {
    await api.call("dashboards-delete-dashboard", { context, name });
  },
});

function stateOf({ id: dashboardId, name, columnSizes, default: isDefault, widgets }: Wire, ids: Ids): Fields {
  return {
    ...{ name, columnSizes, default: isDefault ?? undefined },
    ...(groupOf(ids) ? { group: groupOf(ids) } : { account: ids.accountId }),
    dashboardId: idIn(dashboardId),
    widgets: itemsIn(widgets).map(({ id: key, name, column, order }) => ({
      ...{ id: key, name },
      column: column ?? undefined,
      order: order ?? undefined,
    })),
  };
}

const widgetsIn = ({ widgets }: Fields): Fields[] => (Array.isArray(widgets) ? widgets.filter(isPlainObject) : []);

const asGiven = (shown: Fields, given: Fields | undefined): Fields =>
  given
    ? {
        ...shown,
        column: given.column === undefined ? undefined : (shown.column ?? given.column),
        order: given.order === undefined ? undefined : (shown.order ?? given.order),
      }
    : shown;
