import type { Store } from "../store";
import { folders, lists } from "./lists/records";
import { type Space, spaces } from "./spaces/records";
import { type Task, tasks } from "./tasks/records";

export type Kind = "space" | "folder" | "list" | "task";

/** The space in which an object stands. Throws Error where its parents are missing. */
export function spaceOf(store: Store, kind: Kind, id: string): Space {
  if (kind === "task") return spaceOf(store, "list", known(store.of(tasks).find(id)).list);
  if (kind === "list") return spaceOf(store, "folder", known(store.of(lists).find(id)).folder);
  if (kind === "folder") return spaceOf(store, "space", known(store.of(folders).find(id)).space);
  return known(store.of(spaces).find(id));
}

export const teamOf = (store: Store, kind: Kind, id: string): string => spaceOf(store, kind, id).team;

/** Every task in a space. */
export const tasksIn = (store: Store, space: string): Task[] =>
  store
    .of(folders)
    .list(space)
    .flatMap((folder) => store.of(lists).list(folder.id))
    .flatMap((list) => store.of(tasks).list(list.id));

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The parent of this object is not in the tables.");
  return value;
}
