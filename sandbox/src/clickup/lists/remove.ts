import type { Store } from "../../store";
import { tasks } from "../tasks/records";
import { removeTask } from "../tasks/remove";
import { type Folder, folders, type List, lists } from "./records";

export function removeList(store: Store, list: List): void {
  for (const task of store.of(tasks).list(list.id)) removeTask(store, task);
  store.of(lists).delete(list.folder, list.id);
}

export function removeFolder(store: Store, folder: Folder): void {
  for (const list of store.of(lists).list(folder.id)) removeList(store, list);
  store.of(folders).delete(folder.space, folder.id);
}
