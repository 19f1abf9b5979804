import { exactlyOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { camelKeys, snakeKeys } from "../kit/letter-case";
import { type Fields, isPlainObject } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { inFolder, inList } from "./list-source";
import type { OperationName } from "./operations";
import { inSpace } from "./space";
import { inAnyTeam, inTeam } from "./teams";
import { viewInputs, viewOutputs } from "./view-inputs";

/** What may have views: the number of its type in answers (L3418). */
const kinds = { team: 7, space: 4, folder: 5, list: 6 } as const;
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];
const parts = ["grouping", "divide", "sorting", "filters", "columns", "teamSidebar", "settings"] as const;

interface Wire {
  readonly id: number | string;
  readonly parent?: { readonly id: number | string; readonly type: number | string } | null;
  readonly [field: string]: unknown;
}

/** The one that was given. */
const kindOf = (bag: Fields): Kind => kindNames.find((kind) => bag[kind]) ?? "team";

const operationOf = (kind: Kind, verb: "create" | "get"): OperationName =>
  verb === "create" ? `views-create-${kind}-view` : `views-get-${kind}-views`;

const views = defineSource<ClickUpApi, Wire>({
  name: "clickup:views",
  scope: kindNames,
  key: (wire) => wire.id,
  parent({ team, space, folder, list }) {
    if (list) return inList(list);
    if (folder) return inFolder(folder);
    return space ? inSpace(space) : inTeam(team);
  },
  unplaced: inAnyTeam,
  list(api, scope) {
    const kind = kindOf(scope);
    return api.list(operationOf(kind, "get"), { [`${kind}_id`]: scope[kind] ?? "" }, "views");
  },
  single: async (api, _, view_id) => (await api.call<{ view: Wire }>("views-get-view", { view_id }))?.view,
});

export const view = defineResource({
  type: "clickup:View",
  summary: "A list, board, calendar or Gantt view of a Workspace, space, folder or list.",
  product: clickup,
  kind: "collection",
  inputs: viewInputs,
  outputs: viewOutputs,
  identity: { id: ["viewId"], naturalKeys: ["name"], unique: false },
  source: views,
  listFields: "all",
  replaceOn: [...kindNames, "type"],
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 4413, text: "An update sends the complete view, with its parent: what the program does not name is kept." },
    { line: 3415, text: "Page views cannot be handled. Whether a type may change is not stated: it replaces." },
    { line: 3375, text: "The id of the parent is a number in the text and text in the examples." },
    { line: 3503, text: "Values of filters are ids, names, numbers, objects or null: they are sent as they are." },
  ],
  example: { space: "789", name: "By status", type: "board", grouping: { field: "status", dir: 1 } },

  state({ id: viewId, parent, ...wire }) {
    const kind = kindNames.find((name) => kinds[name] === numberIn(parent?.type));
    const shown = camelKeys(wire, ["values"]) as Fields;
    return { ...shown, viewId: idIn(viewId), ...(kind ? { [kind]: idIn(parent) } : {}) };
  },

  validate: (news) => exactlyOne(news, kindNames, "a view has one parent"),

  async create({ api }, { team, space, folder, list, ...input }) {
    const parents: Fields = { team, space, folder, list };
    const kind = kindOf(parents);
    const path = { [`${kind}_id`]: String(parents[kind]) };
    const reply = await api.call<{ view?: Wire }>(operationOf(kind, "create"), path, {
      body: snakeKeys(input, ["values"]),
    });
    return created(reply?.view, "id");
  },

  async update({ api }, { viewId: view_id = "" }, _, inputs, before) {
    const given: Fields = inputs;
    const kind = kindOf(given);
    const whole = Object.fromEntries(parts.map((part) => [part, over(before[part], given[part])]));
    const body = {
      name: inputs.name,
      type: inputs.type,
      parent: { id: String(given[kind]), type: kinds[kind] },
      ...(snakeKeys(whole, ["values"]) as Fields),
    };
    return (await api.call<{ view?: Wire }>("views-update-view", { view_id }, { body }))?.view;
  },

  async delete({ api }, { viewId: view_id = "" }) {
    await api.call("views-delete-view", { view_id });
  },
});

const over = (known: unknown, given: unknown): unknown =>
  isPlainObject(known) && isPlainObject(given) ? { ...known, ...given } : (given ?? known);
