import { ok, param, present } from "../../call";
import { conflict, invalid } from "../../refusal";
import { type Call, type Handlers, named, uuid, withBody, withQuery } from "../call";
import { lists } from "../lists/records";
import { userOf } from "../people/wire";
import { acceptedValue } from "./custom-value";
import type {
  checklistCreate,
  checklistUpdate,
  dependency,
  fieldValueBody,
  itemCreate,
  itemUpdate,
} from "./operations";
import { type Checklist, checklists, customFields, dependencies, type Item, type Task, tasks } from "./records";
import { checklistWire } from "./wire";

const taskOf = (call: Call): Task => named(call, tasks, "task_id");
const checklistOf = (call: Call): Checklist =>
  present(call.store.of(checklists).find(param(call, "checklist_id")), "such checklist");
const itemOf = (call: Call): Item =>
  present(
    checklistOf(call).items.find(({ id }) => id === param(call, "checklist_item_id")),
    "such item",
  );
const shown = (call: Call, checklist: Checklist) => ok({ checklist: checklistWire(call.store, checklist) });

const createChecklist = withBody<typeof checklistCreate>((call, { name }) => {
  const { store, clock } = call;
  const task = taskOf(call).id;
  const id = uuid(store, "checklists");
  const orderindex = store.of(checklists).count(task);
  const checklist = { id, task, name, orderindex, date_created: clock.now(), items: [] };
  const wire = checklistWire(store, store.of(checklists).put(task, id, checklist));
  // A new one shows no date (L178).
  const { date_created: _, ...made } = wire;
  return ok({ checklist: made });
});

/** `position` is an index among the checklists of the task (L192). */
const editChecklist = withBody<typeof checklistUpdate>((call, { name, position }) => {
  const checklist = checklistOf(call);
  checklist.name = name ?? checklist.name;
  if (position !== undefined) {
    const others = call.store
      .of(checklists)
      .list(checklist.task)
      .filter(({ id }) => id !== checklist.id);
    others.sort((a, b) => a.orderindex - b.orderindex).splice(position, 0, checklist);
    for (const [index, other] of others.entries()) other.orderindex = index;
  }
  const { date_created: _, ...wire } = checklistWire(call.store, checklist);
  return ok({ checklist: wire });
});

function checkAssignee(call: Call, assignee: number | null | undefined): void {
  if (typeof assignee === "number" && !userOf(call.store, assignee))
    throw invalid("assignee", "is no user of the team");
}

/** Answers with the whole checklist (L235). */
const createItem = withBody<typeof itemCreate>((call, { name, assignee = null }) => {
  checkAssignee(call, assignee);
  const checklist = checklistOf(call);
  const item = { id: uuid(call.store, "checklistItems"), name, assignee, resolved: false, parent: null };
  checklist.items.push({ ...item, orderindex: checklist.items.length, date_created: call.clock.now() });
  return shown(call, checklist);
});

const editItem = withBody<typeof itemUpdate>((call, { name, assignee, resolved, parent }) => {
  checkAssignee(call, assignee);
  const checklist = checklistOf(call);
  const item = itemOf(call);
  const isOther = (id: string) => id !== item.id && checklist.items.some((other) => other.id === id);
  if (typeof parent === "string" && !isOther(parent)) throw invalid("parent", "is no other item of the checklist");
  item.name = name ?? item.name;
  item.resolved = resolved ?? item.resolved;
  if (assignee !== undefined) item.assignee = assignee;
  if (parent !== undefined) item.parent = parent;
  return shown(call, checklist);
});

const fieldOf = (call: Call) => present(call.store.of(customFields).get("", param(call, "field_id")), "such field");

const setValue = withBody<typeof fieldValueBody>((call, { value }) => {
  const task = taskOf(call);
  const field = fieldOf(call);
  task.values[field.id] = acceptedValue(call.store, field, task.values[field.id], value);
  return ok({});
});

interface Ends {
  depends_on?: string | undefined;
  dependency_of?: string | undefined;
}

/** The task that waits, and the one that it waits for. */
function endsOf(call: Call, { depends_on, dependency_of }: Ends): { task: string; depends_on: string } {
  const { id } = taskOf(call);
  const other = present(call.store.of(tasks).find(depends_on ?? dependency_of ?? ""), "such task").id;
  if (other === id) throw invalid("depends_on", "is the task itself");
  return depends_on === undefined ? { task: other, depends_on: id } : { task: id, depends_on: other };
}

const addDependency = withBody<typeof dependency>((call, body) => {
  const ends = endsOf(call, body);
  const key = `${ends.task} ${ends.depends_on}`;
  if (call.store.of(dependencies).get("", key)) throw conflict("The dependency exists already");
  call.store.of(dependencies).put("", key, { ...ends, date_created: call.clock.now(), userid: call.caller.id });
  return ok({});
});

const deleteDependency = withQuery<typeof dependency>((call, query) => {
  const { task, depends_on } = endsOf(call, query);
  present(call.store.of(dependencies).delete("", `${task} ${depends_on}`) || undefined, "such dependency");
  return ok({});
});

export const taskPartHandlers: Handlers = {
  "checklists-create-checklist": createChecklist,
  "checklists-edit-checklist": editChecklist,
  "checklists-delete-checklist": (call) => {
    const { task, id } = checklistOf(call);
    call.store.of(checklists).delete(task, id);
    return ok({});
  },
  "checklists-create-checklist-item": createItem,
  "checklists-edit-checklist-item": editItem,
  "checklists-delete-checklist-item": (call) => {
    const checklist = checklistOf(call);
    const { id } = itemOf(call);
    checklist.items = checklist.items.filter((item) => item.id !== id);
    for (const item of checklist.items) if (item.parent === id) item.parent = null;
    return ok({});
  },
  "custom-fields-get-accessible-custom-fields": (call) => {
    named(call, lists, "list_id");
    return ok({
      fields: call.store
        .of(customFields)
        .list("")
        .map((field) => ({ ...field })),
    });
  },
  "custom-fields-set-custom-field-value": setValue,
  "custom-fields-remove-custom-field-value": (call) => {
    const task = taskOf(call);
    const { id } = fieldOf(call);
    present(task.values[id] === undefined ? undefined : true, "such value");
    delete task.values[id];
    return ok({});
  },
  "dependencies-add-dependency": addDependency,
  "dependencies-delete-dependency": deleteDependency,
};
