import type { z } from "zod";
import { ok } from "../../call";
import { conflict, invalid } from "../../refusal";
import type { Store } from "../../store";
import { type Call, type Handlers, named, uuid, withBody, withQuery } from "../call";
import { userOf } from "../people/wire";
import type { archivedOnly } from "../shapes";
import { spaces } from "../spaces/records";
import type { folderBody, listCreate, listUpdate } from "./operations";
import { type Folder, folders, type List, lists } from "./records";
import { removeFolder, removeList } from "./remove";
import { folderWire, folderWithLists, listWire, updatedListWire } from "./wire";

export function putFolder(store: Store, space: string, name: string, hidden = false): Folder {
  const id = store.nextId("folders");
  const orderindex = store
    .of(folders)
    .list(space)
    .filter((folder) => !folder.hidden).length;
  return store
    .of(folders)
    .put(space, id, { id, space, name, orderindex, override_statuses: false, hidden, archived: false });
}

/** Lists without a folder stand in one that is hidden (L2013). */
const hiddenFolder = (store: Store, space: string): Folder =>
  store
    .of(folders)
    .list(space)
    .find(({ hidden }) => hidden) ?? putFolder(store, space, "hidden", true);

const createFolder = withBody<typeof folderBody>((call, { name }) => {
  const space = named(call, spaces, "space_id").id;
  if (
    call.store
      .of(folders)
      .list(space)
      .some((folder) => !folder.hidden && folder.name === name)
  ) {
    throw conflict(`The name "${name}" is taken`);
  }
  return ok(folderWire(call.store, putFolder(call.store, space, name)));
});

const updateFolder = withBody<typeof folderBody>((call, { name }) => {
  const folder = named(call, folders, "folder_id");
  folder.name = name;
  return ok(folderWire(call.store, folder));
});

/** A bare array (L1045), without the hidden ones. */
const getFolders = withQuery<typeof archivedOnly>((call, { archived = false }) => {
  const all = call.store.of(folders).list(named(call, spaces, "space_id").id);
  const shown = all.filter((folder) => !folder.hidden && folder.archived === archived);
  return ok(shown.map((folder) => folderWithLists(call.store, folder)));
});

function checkAssignee(call: Call, assignee: number | "none" | undefined): void {
  if (typeof assignee === "number" && !userOf(call.store, assignee))
    throw invalid("assignee", "is no user of the team");
}

function createIn(call: Call, folder: Folder, body: z.output<typeof listCreate>) {
  checkAssignee(call, body.assignee);
  const { store } = call;
  const others = store.of(lists).list(folder.id);
  if (others.some((list) => list.name === body.name)) throw conflict(`The name "${body.name}" is taken`);
  const id = store.nextId("lists");
  const list: List = {
    id,
    folder: folder.id,
    name: body.name,
    orderindex: others.length,
    content: body.content ?? "",
    status: body.status ?? null,
    priority: body.priority ?? null,
    assignee: body.assignee ?? null,
    due_date: body.due_date ?? null,
    due_date_time: body.due_date_time ?? (body.due_date === undefined ? null : false),
    inbound_address: `add.task.${id}.ac725f.${uuid(store, "addresses")}@tasks.clickup.com`,
    archived: false,
  };
  return ok(listWire(store, store.of(lists).put(folder.id, id, list)));
}

const update = withBody<typeof listUpdate>((call, { assignee, unset_status, status, ...body }) => {
  checkAssignee(call, assignee);
  const list = named(call, lists, "list_id");
  const before = { ...list };
  Object.assign(list, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)));
  if (assignee !== undefined) list.assignee = assignee === "none" ? null : assignee;
  if (status !== undefined) list.status = status;
  if (unset_status) list.status = null;
  return ok(updatedListWire(call.store, list, before));
});

const listsOf = (folderOf: (call: Call) => Folder | undefined) =>
  withQuery<typeof archivedOnly>((call, { archived = false }) => {
    const folder = folderOf(call);
    const all = folder ? call.store.of(lists).list(folder.id) : [];
    return ok({ lists: all.filter((list) => list.archived === archived).map((list) => listWire(call.store, list)) });
  });

const folderless = (call: Call) =>
  call.store
    .of(folders)
    .list(named(call, spaces, "space_id").id)
    .find(({ hidden }) => hidden);

export const listHandlers: Handlers = {
  "folders-create-folder": createFolder,
  "folders-update-folder": updateFolder,
  "folders-delete-folder": (call) => {
    removeFolder(call.store, named(call, folders, "folder_id"));
    return ok({});
  },
  "folders-get-folders": getFolders,
  "folders-get-folder": (call) => ok(folderWithLists(call.store, named(call, folders, "folder_id"))),
  "lists-create-list": withBody<typeof listCreate>((call, body) =>
    createIn(call, named(call, folders, "folder_id"), body),
  ),
  "lists-create-folderless-list": withBody<typeof listCreate>((call, body) =>
    createIn(call, hiddenFolder(call.store, named(call, spaces, "space_id").id), body),
  ),
  "lists-update-list": update,
  "lists-delete-list": (call) => {
    removeList(call.store, named(call, lists, "list_id"));
    return ok({});
  },
  "lists-get-lists": listsOf((call) => named(call, folders, "folder_id")),
  "lists-get-folderless-lists": listsOf(folderless),
  "lists-get-list": (call) => ok(listWire(call.store, named(call, lists, "list_id"))),
};
