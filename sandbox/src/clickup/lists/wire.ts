import type { Store } from "../../store";
import { instant } from "../call";
import { userOf } from "../people/wire";
import { spaces } from "../spaces/records";
import { tasks } from "../tasks/records";
import { type Folder, folders, type List, lists } from "./records";

/** Names and colours of priorities (L1938, L2056). The colour of low is inferred. */
export const priorities = {
  1: { priority: "urgent", color: "#f50000" },
  2: { priority: "high", color: "#ffcc00" },
  3: { priority: "normal", color: "#6fddff" },
  4: { priority: "low", color: "#d8d8d8" },
} as const;

function spaceWire(store: Store, id: string) {
  return { id, name: store.of(spaces).find(id)?.name ?? "", access: true };
}

/** As create and update answer it, without its lists (L991). */
export function folderWire(store: Store, { archived: _, space, ...folder }: Folder) {
  const own = store.of(lists).list(folder.id);
  const count = own.reduce((sum, list) => sum + store.of(tasks).count(list.id), 0);
  return { ...folder, space: spaceWire(store, space), task_count: String(count) };
}

/** Only empty lists are shown here (L1058, L1094): what an entry holds is inferred. */
export const folderWithLists = (store: Store, folder: Folder) => ({
  ...folderWire(store, folder),
  lists: store
    .of(lists)
    .list(folder.id)
    .filter(({ archived }) => !archived)
    .map(({ id, name }) => ({ id, name, access: true })),
});

export function listWire(store: Store, list: List) {
  const folder = store.of(folders).find(list.folder);
  const assignee = list.assignee === null ? undefined : userOf(store, list.assignee);
  return {
    id: list.id,
    name: list.name,
    orderindex: list.orderindex,
    content: list.content,
    status: statusWire(list),
    priority: list.priority === null ? null : { ...priorities[list.priority] },
    assignee: assignee ? withoutEmail(assignee) : null,
    task_count: null,
    due_date: instant(list.due_date),
    due_date_time: list.due_date_time,
    start_date: null,
    start_date_time: null,
    folder: { id: list.folder, name: folder?.name ?? "", hidden: folder?.hidden ?? false, access: true },
    space: spaceWire(store, folder?.space ?? ""),
    inbound_address: list.inbound_address,
  };
}

/** An update answers with the status from before, and the priority in its old colour (L2051, L2056). */
export function updatedListWire(store: Store, list: List, before: List) {
  const wire = listWire(store, list);
  const { priority } = wire;
  const color = before.priority === null ? priority?.color : priorities[before.priority].color;
  return { ...wire, status: statusWire(before), priority: priority && { ...priority, color } };
}

/** As a guest is shown it (L1722). */
export const sharedListWire = (store: Store, list: List) => {
  const { id, name, orderindex, status, priority, assignee, due_date, start_date } = listWire(store, list);
  const shown = { id, name, orderindex, status, priority, assignee, due_date, start_date };
  const task_count = String(store.of(tasks).count(list.id));
  return { ...shown, task_count, archived: list.archived, override_statuses: false, statuses: [] };
};

const statusWire = ({ status }: List) => (status === null ? null : { status, color: "#e50000", hide_label: true });

const withoutEmail = <T extends { email: string }>({ email: _, ...user }: T) => user;
