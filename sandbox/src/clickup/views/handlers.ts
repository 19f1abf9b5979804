import { ok, param, present } from "../../call";
import { invalid } from "../../refusal";
import type { Store } from "../../store";
import { type Call, type Handlers, named, withBody, withQuery } from "../call";
import { folders, lists } from "../lists/records";
import { teams } from "../people/records";
import { spaceOf, tasksIn } from "../place";
import type { pageQuery } from "../shapes";
import { spaces } from "../spaces/records";
import { type Task, tasks } from "../tasks/records";
import { taskWire } from "../tasks/wire";
import type { viewCreate, viewUpdate } from "./operations";
import { type ParentKind, parentTypes, type View, views } from "./records";

const PER_PAGE = 100;
const tables = { team: teams, space: spaces, folder: folders, list: lists } as const;

/** What a view has that was made with a name and a type alone: the values of the example (L3653). */
const plain = {
  grouping: { field: "none", dir: 1, collapsed: [], ignore: false },
  divide: { field: null, dir: null, collapsed: [] },
  sorting: { fields: [] },
  filters: { op: "AND", fields: [], search: "", show_closed: false },
  columns: { fields: [] },
  team_sidebar: { assignees: [], assigned_comments: false, unassigned_tasks: false },
  settings: {
    show_task_locations: false,
    show_subtasks: 3,
    show_subtask_parent_names: false,
    show_closed_subtasks: false,
    show_assignees: true,
    show_images: true,
    collapse_empty_columns: null,
    me_comments: true,
    me_subtasks: true,
    me_checklists: true,
  },
};

const completed = (sent: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(plain).map(([part, values]) => [part, { ...values, ...(sent[part] as object) }]));

const parentOf = (call: Call, kind: ParentKind) => ({
  id: named<{ id: string }>(call, tables[kind], `${kind}_id`).id,
  type: parentTypes[kind],
});
const ownerOf = ({ id, type }: View["parent"]) => `${type}/${id}`;
const viewOf = (call: Call): View => present(call.store.of(views).find(param(call, "view_id")), "such view");

const create = (kind: ParentKind) =>
  withBody<typeof viewCreate>((call, { name, type, ...parts }) => {
    const parent = parentOf(call, kind);
    const id = `3c-${call.store.nextId("views")}`;
    const view: View = { id, name, type, parent, ...completed(parts) };
    return ok({ view: { ...call.store.of(views).put(ownerOf(parent), id, view) } });
  });

const list = (kind: ParentKind) => (call: Call) =>
  ok({
    views: call.store
      .of(views)
      .list(ownerOf(parentOf(call, kind)))
      .map((view) => ({ ...view })),
  });

/** Whether type and parent may change is not stated: they may not. */
const update = withBody<typeof viewUpdate>((call, { name, type, parent, ...parts }) => {
  const view = viewOf(call);
  if (type !== view.type) throw invalid("type", "cannot be changed");
  if (parent.id !== view.parent.id || parent.type !== view.parent.type) throw invalid("parent", "cannot be changed");
  Object.assign(view, { name }, completed(parts));
  return ok({ view: { ...view } });
});

function tasksBelow(store: Store, { id, type }: View["parent"]): Task[] {
  if (type === parentTypes.list) return store.of(tasks).list(id);
  if (type === parentTypes.folder)
    return store
      .of(lists)
      .list(id)
      .flatMap((entry) => store.of(tasks).list(entry.id));
  if (type === parentTypes.space) return tasksIn(store, id);
  return store
    .of(spaces)
    .list(id)
    .flatMap((space) => tasksIn(store, space.id));
}

/** Of the filters only search and show_closed are applied. */
const getTasks = withQuery<typeof pageQuery>((call, { page = 0 }) => {
  const { store } = call;
  const { parent, filters } = viewOf(call);
  const { search = "", show_closed = false } = filters as { search?: string; show_closed?: boolean };
  const isClosed = ({ id, status }: Task) =>
    spaceOf(store, "task", id).statuses.some((known) => known.status === status && known.type === "closed");
  const found = tasksBelow(store, parent).filter(
    (task) =>
      !task.archived && task.name.toLowerCase().includes(search.toLowerCase()) && (show_closed || !isClosed(task)),
  );
  const shown = found.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  return ok({ tasks: shown.map((task) => taskWire(store, task)), last_page: found.length <= (page + 1) * PER_PAGE });
});

export const viewHandlers: Handlers = {
  "views-create-team-view": create("team"),
  "views-create-space-view": create("space"),
  "views-create-folder-view": create("folder"),
  "views-create-list-view": create("list"),
  "views-get-team-views": list("team"),
  "views-get-space-views": list("space"),
  "views-get-folder-views": list("folder"),
  "views-get-list-views": list("list"),
  "views-get-view": (call) => ok({ view: { ...viewOf(call) } }),
  "views-get-view-tasks": getTasks,
  "views-update-view": update,
  "views-delete-view": (call) => {
    const { id, parent } = viewOf(call);
    call.store.of(views).delete(ownerOf(parent), id);
    return ok({});
  },
};
