import { z } from "zod";
import { exactlyOne } from "../kit/choice";
import { defineResource } from "../kit/definition";
import { flag, instant } from "../kit/fields";
import { created } from "../kit/rest-api";
import { idIn } from "../kit/wire";
import { clickup } from "./api";
import {
  assignee,
  folderReference,
  forceDestroy,
  NOBODY,
  priority,
  priorityNumber,
  sentInstant,
  spaceReference,
  userId,
  userNumber,
} from "./fields";
import { countOf, refuseToEmpty } from "./holding";
import { type ListWire, lists } from "./list-source";

const inputs = z.strictObject({
  folder: folderReference.optional(),
  space: spaceReference.optional(),
  name: z.string().min(1).describe("Name of the list; recognises an existing one."),
  content: z.string().optional().describe("Description."),
  dueDate: instant("When the list is due.").optional(),
  dueDateTime: flag("Whether the time of day counts.").optional(),
  priority: priority.optional().describe("1 (urgent), 2 (high), 3 (normal) or 4 (low)."),
  assignee: assignee("Number of the user that the list is assigned to.").optional(),
  status: z.string().optional().describe('Colour of the list, for example "red". "" for none.'),
  forceDestroy,
});
const outputs = z.object({
  listId: z.string().describe("Id given by ClickUp."),
  spaceId: z.string().describe("Id of the space in which it stands, by itself or in a folder."),
  orderindex: z.number().describe("Place among the lists."),
  inboundAddress: z.string().optional().describe("Mail address that makes tasks in it."),
});

type Inputs = z.infer<typeof inputs>;

export const list = defineResource({
  type: "clickup:List",
  summary: "A list of a folder, or of the space itself. Destroy refuses while it holds tasks.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["listId"], naturalKeys: ["name"], unique: true },
  source: lists,
  listFields: "all",
  replaceOn: ["folder", "space"], // no request moves a list
  local: ["forceDestroy"],
  volatile: ["orderindex"],
  secret: ["inboundAddress"],
  exported: { defaults: { assignee: NOBODY } },
  cost: { list: 1, read: 1, create: 3, update: 1, delete: 3 },
  quirks: [
    { line: 2052, text: "The answer to an update shows the status from before: when it changes, the list is read." },
    { line: 2042, text: 'An assignee is taken away by "none", a status by unset_status.' },
    { line: 2026, text: "How to clear a due date or a priority is not documented: leave them out, and they stay." },
    { line: 2013, text: "A list without a folder comes back in a hidden one." },
    { line: 1936, text: "Priority, assignee and status are sent as values and come back as objects." },
    { line: 2079, text: "A delete presumably takes the tasks along: two reads look for them first." },
  ],
  example: { folder: "456", name: "Kick-off", content: "What to do first", priority: 1 },

  state({ id: listId, name, content, orderindex, folder, space, ...wire }) {
    const spaceId = idIn(space);
    return {
      ...(folder && !folder.hidden ? { folder: idIn(folder) } : { space: spaceId }),
      listId: idIn(listId),
      name,
      content,
      orderindex,
      spaceId,
      dueDate: wire.due_date,
      dueDateTime: wire.due_date_time,
      priority: priorityNumber(wire.priority),
      assignee: userId(wire.assignee),
      status: wire.status?.status ?? "",
      inboundAddress: wire.inbound_address,
    };
  },

  validate: (news) => exactlyOne(news, ["folder", "space"], "a list stands in one of them"),

  async create({ api }, { folder, space, assignee, status, ...input }) {
    const body = {
      ...toWire(input),
      ...(assignee === undefined || assignee === NOBODY ? {} : { assignee: userNumber(assignee) }),
      ...(status ? { status } : {}),
    };
    const wire = folder
      ? await api.call<ListWire>("lists-create-list", { folder_id: folder }, { body })
      : await api.call<ListWire>("lists-create-folderless-list", { space_id: String(space) }, { body });
    return created(wire, "id");
  },

  update({ api }, { listId: list_id = "" }, { assignee, status, ...changed }) {
    const body = {
      ...toWire(changed),
      ...(assignee === undefined ? {} : { assignee: assignee === NOBODY ? NOBODY : userNumber(assignee) }),
      ...(status === undefined ? {} : status === "" ? { unset_status: true } : { status }),
    };
    return api.call<ListWire>("lists-update-list", { list_id }, { body });
  },

  async delete({ api }, { listId: list_id = "" }, state) {
    if (state.forceDestroy !== true) {
      const tasks = await countOf((query) => api.everyTask(list_id, 1, query));
      refuseToEmpty(`clickup:List ${list_id}`, { tasks });
    }
    await api.call("lists-delete-list", { list_id });
  },
});

const toWire = ({ name, content, dueDate, dueDateTime, priority }: Partial<Inputs>) => ({
  name,
  content,
  due_date: sentInstant(dueDate),
  due_date_time: dueDateTime,
  priority,
});
