import { z } from "zod";
import { defineResource } from "../kit/definition";
import { flag, reference } from "../kit/fields";
import { hasUnknown, isPlainObject } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, listIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { type ChecklistWire, checklists } from "./checklist";
import { assignee, NOBODY, userId, userNumber } from "./fields";

const inputs = z.strictObject({
  checklist: reference(2, "9hx/b955c4dc", "Id of the checklist, `before.id`: task and checklist.", "clickup:Checklist"),
  name: z.string().min(1).describe("Text of the item."),
  assignee: assignee("Number of the user that it is assigned to.").optional(),
  resolved: flag("Whether it is done.").optional(),
  parent: reference(
    3,
    "9hx/b955c4dc/21e08dc8",
    "Item of the same checklist that it stands under.",
    "clickup:ChecklistItem",
  ).optional(),
});
const outputs = z.object({ itemId: z.string().describe("Id given by ClickUp, without task and checklist.") });

interface Wire {
  readonly id: string;
  readonly name: string;
  readonly assignee?: { readonly id: number | string } | null;
  readonly parent?: string | null;
  readonly date_created?: number | string | null;
  readonly children?: readonly unknown[] | null;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly checklist?: ChecklistWire;
}

/** Items of a checklist with those under them: an answer may have both, or nest them. */
function itemsOf({ items }: Pick<ChecklistWire, "items">): Wire[] {
  const all = (items ?? []) as readonly Wire[];
  const below = all.flatMap((item) => itemsOf({ items: (item?.children ?? []).filter(isPlainObject) }));
  return [...new Map([...all, ...below].map((item) => [idIn(item), item])).values()];
}

const checklistItems = defineSource<ClickUpApi, Wire>({
  name: "clickup:checklistItems",
  scope: ["checklist"],
  key: (wire) => wire.id,
  within: {
    source: checklists,
    place({ checklist = "" }) {
      const [task = "", key = ""] = checklist.split("/");
      return { scope: { task }, key };
    },
    items: (checklist: ChecklistWire) => (listIn(checklist.items) ? itemsOf(checklist) : undefined),
    listed: true,
  },
});

export const checklistItem = defineResource({
  type: "clickup:ChecklistItem",
  summary: "An item of a checklist.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["checklist", "itemId"], naturalKeys: ["name"], unique: false },
  source: checklistItems,
  listFields: "all",
  afterCreate: ["resolved", "parent"],
  exported: { defaults: { assignee: NOBODY } },
  cost: { list: 1, read: null, create: 1, update: 1, delete: 1 },
  quirks: [
    {
      line: 234,
      text: "Every write answers with the whole checklist: a new item is the latest of its name, if dates tell.",
    },
    { line: 274, text: "resolved and parent are taken by an update alone." },
    { line: 243, text: "There is no read: an item is read with its task, once for all parts of the task." },
  ],
  example: { checklist: "9hx/be9fe1b6-7c60-4102-8a5f-c869dd01c79c", name: "Send the contract", assignee: "183" },

  state: ({ id: itemId, name, assignee: user, resolved, parent }, { checklist }) => ({
    itemId: idIn(itemId),
    name,
    assignee: userId(user),
    resolved,
    parent: parent ? `${checklist}/${parent}` : undefined,
  }),

  validate: ({ checklist, parent }) =>
    typeof parent === "string" && typeof checklist === "string" && !hasUnknown([parent, checklist])
      ? parent.startsWith(`${checklist}/`)
        ? []
        : [{ path: "parent", text: `is an item of another checklist. Give one of ${checklist}` }]
      : [],

  createdAt: ({ date_created: ms }) => (ms === null || ms === undefined ? undefined : Number(ms)),

  async create({ api }, { checklist, name, assignee: user }) {
    const body = { name, ...(user === undefined || user === NOBODY ? {} : { assignee: userNumber(user) }) };
    const path = { checklist_id: idOf(checklist) };
    const reply = await api.call<Answer>("checklists-create-checklist-item", path, { body });
    const own = itemsOf(reply?.checklist ?? {}).filter((item) => item?.name === name);
    return created(latest(own), "id");
  },

  async update({ api }, { checklist = "", itemId = "" }, { name, assignee: user, resolved, parent }) {
    const path = { checklist_id: idOf(checklist), checklist_item_id: itemId };
    const body = {
      name,
      resolved,
      ...(user === undefined ? {} : { assignee: user === NOBODY ? null : userNumber(user) }),
      ...(parent === undefined ? {} : { parent: parent.split("/").at(-1) }),
    };
    const reply = await api.call<Answer>("checklists-edit-checklist-item", path, { body });
    return itemsOf(reply?.checklist ?? {}).find((item) => idIn(item) === itemId);
  },

  async delete({ api }, { checklist = "", itemId = "" }) {
    const path = { checklist_id: idOf(checklist), checklist_item_id: itemId };
    await api.call("checklists-delete-checklist-item", path);
  },
});

/** The one that was made last, or nothing where no date decides: then the new one is looked for. */
function latest(items: readonly Wire[]): Wire | undefined {
  if (items.length < 2) return items[0];
  const dates = items.map((item) => numberIn(item.date_created) ?? Number.NaN);
  const last = Math.max(...dates);
  return dates.filter((date) => date === last).length === 1 ? items[dates.indexOf(last)] : undefined;
}

/** The id of the checklist itself, in that of the resource. */
const idOf = (checklist: string): string => checklist.split("/").at(-1) ?? "";
