import type { Store } from "../../store";
import { checklists, dependencies, type Task, tasks } from "./records";

/** With its subtasks, checklists and dependencies. */
export function removeTask(store: Store, { id, list }: Task): void {
  for (const child of store.of(tasks).list(list)) if (child.parent === id) removeTask(store, child);
  for (const checklist of store.of(checklists).list(id)) store.of(checklists).delete(id, checklist.id);
  for (const { task, depends_on } of store.of(dependencies).list("")) {
    if (task === id || depends_on === id) store.of(dependencies).delete("", `${task} ${depends_on}`);
  }
  store.of(tasks).delete(list, id);
}
