import { exactNumber, type Fields } from "../../json";
import { assign, type Call, groupOf, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import type { categoryCreate, categorySearch, categoryUpdate } from "./operations";
import { firstCategory, type TaskCategory, taskCategories } from "./records";
import { statusHandlers } from "./statuses";

const tableOf = (call: Call) => call.state.of(taskCategories);
const wire = ({ id, ...category }: TaskCategory): Fields => ({ id: exactNumber(id), ...category });

/** The number of tasks stands in the list alone (L30049). */
const list = withQuery<typeof categorySearch>((call, { name = "", exactName }) => {
  const fits = (category: TaskCategory) =>
    category.name.toLowerCase().includes(name.toLowerCase()) &&
    (exactName === undefined || category.name === exactName);
  const found = tableOf(call).list(groupOf(call).id).filter(fits);
  return ok(found.map((category) => ({ ...wire(category), numberOfTasks: 0 })));
});

/** Ids as large as the example's, which no double holds (L30133). */
const nextId = (call: Call) => String(BigInt(firstCategory) + BigInt(call.state.nextId("taskCategories")));

const create = withBody<typeof categoryCreate>((call, { name, order = 0, color = null }) => {
  const id = nextId(call);
  return ok(wire(tableOf(call).put(groupOf(call).id, id, { id, name, order, color })));
});

const update = withBody<typeof categoryUpdate>((call, body) => {
  const category = present(tableOf(call).get(groupOf(call).id, param(call, "category")), "such category");
  assign(category, body);
  return ok(wire(category));
});

function remove(call: Call) {
  present(tableOf(call).delete(groupOf(call).id, param(call, "category")) || undefined, "such category");
  return {};
}

export const taskOptionHandlers: Handlers = {
  ...statusHandlers,
  "tasks-categories-list-categories": list,
  "tasks-categories-create-category": create,
  "tasks-categories-update-category": update,
  "tasks-categories-delete-category": remove,
};
