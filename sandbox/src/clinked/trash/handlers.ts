import { exactNumber, type Fields } from "../../json";
import { type Call, groupOf, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import { pageOf, pageWire } from "../pages";
import { sorted } from "../sorted";
import type { State } from "../state/state";
import { userBrief } from "../wire/user";
import { restore } from "./discard";
import type { trashAction, trashSearch } from "./operations";
import { type TrashItem, trash } from "./records";

const tableOf = (call: Call) => call.state.of(trash);
const user = (state: State, item: TrashItem) => userBrief(state.user(item.user));

/** An entry in the list of the trash (L16695). */
export const trashItemWire = (state: State, item: TrashItem): Fields => ({
  id: exactNumber(item.id),
  type: item.type,
  friendlyName: item.friendlyName,
  user: user(state, item),
  dateDeleted: item.dateDeleted,
});

/** What the removal of a file, an event or a discussion answers (L19718): the id is that of the trash. */
export const removedWire = (state: State, item: TrashItem): Fields => ({
  id: exactNumber(item.id),
  contextKey: { id: exactNumber(item.contextKey) },
  user: user(state, item),
  dateDeleted: item.dateDeleted,
});

const list = withQuery<typeof trashSearch>((call, { page, orderBy, ascending }) => {
  const items = sorted(tableOf(call).list(groupOf(call).id), orderBy, ascending);
  return ok(pageWire(pageOf(items, 25, page), (item) => trashItemWire(call.state, item)));
});

function remove(call: Call) {
  present(tableOf(call).delete(groupOf(call).id, param(call, "item")) || undefined, "such trash item");
  return {};
}

/** processAll stands for all entries; an unknown id is in `error`. */
const process = withBody<typeof trashAction>((call, { action, items, processAll = false }) => {
  const group = groupOf(call).id;
  const table = tableOf(call);
  const ids = processAll ? table.list(group).map(({ id }) => id) : items;
  const found = ids.flatMap((id) => table.get(group, id) ?? []);
  for (const item of found) {
    if (action === "restore") restore(call, item);
    table.delete(group, item.id);
  }
  const error = ids.filter((id) => !found.some((item) => item.id === id)).map(exactNumber);
  return ok({ success: found.map((item) => trashItemWire(call.state, item)), error });
});

export const trashHandlers: Handlers = {
  "groups-group-trash-list-trash-items": list,
  "groups-group-trash-permanently-delete-trash-item": remove,
  "groups-group-trash-permanently-delete-multiple-trash-items": process,
  "groups-group-trash-restore-trash-item": process,
  "groups-group-trash-trash-progress": () => ok({ progress: 100 }),
};
