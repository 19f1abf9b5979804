import type { z } from "zod";
import { ok, param, present } from "../../call";
import { invalid } from "../../refusal";
import type { Store } from "../../store";
import { type Call, type Handlers, instant, named, uuid, withBody } from "../call";
import { lists } from "../lists/records";
import { members, teams } from "../people/records";
import { fullUser } from "../people/wire";
import { tasks } from "../tasks/records";
import type { goalCreate, goalUpdate, keyResultCreate, keyResultUpdate } from "./operations";
import { type Goal, goalFolders, goals, type KeyResult, keyResults } from "./records";

function goalWire(store: Store, { team, owners, due_date, date_created, ...goal }: Goal) {
  return {
    ...goal,
    team_id: team,
    date_created: String(date_created),
    start_date: null,
    due_date: instant(due_date),
    private: false,
    members: [],
    owners: owners.map((user) => fullUser(store, user)),
    // Only empty ones are shown (L1304); an entry looks as the answer of its create.
    key_results: store
      .of(keyResults)
      .list(goal.id)
      .map((result) => keyResultWire(store, result)),
    percent_completed: 0,
    history: [],
    pretty_url: `https://app.clickup.com/${team}/goals/${goal.pretty_id}`,
  };
}

/** steps_start and steps_end are not shown; lists are "subcategories" (L1343). */
function keyResultWire(store: Store, result: KeyResult, action = result.id) {
  const { goal, date_created, owners, list_ids, steps_start, steps_end, steps_current, note, ...own } = result;
  return {
    ...own,
    goal_id: goal,
    date_created: String(date_created),
    goal_pretty_id: store.of(goals).find(goal)?.pretty_id ?? "",
    percent_completed: null,
    completed: false,
    subcategory_ids: list_ids,
    owners: owners.map((user) => fullUser(store, user)),
    last_action: {
      id: uuid(store, "actions"),
      key_result_id: action,
      userid: result.creator,
      date_modified: String(date_created),
      steps_taken: null,
      note,
      steps_before: null,
      steps_current: null,
    },
  };
}

function checkOwners(call: Call, team: string, owners: readonly number[] = [], multiple = true): void {
  const unknown = owners.find((user) => !call.store.of(members).get(team, String(user)));
  if (unknown !== undefined) throw invalid("owners", `${unknown} is not in the team`);
  if (!multiple && owners.length > 1) throw invalid("owners", "are several, and multiple_owners is false");
}

const create = withBody<typeof goalCreate>((call, { name, multiple_owners = false, owners = [], ...body }) => {
  const team = named(call, teams, "team_id").id;
  checkOwners(call, team, owners, multiple_owners);
  const id = uuid(call.store, "goals");
  const goal: Goal = {
    id,
    name,
    team,
    date_created: call.clock.now(),
    due_date: body.due_date ?? null,
    description: body.description ?? "",
    creator: call.caller.id,
    color: body.color ?? null,
    pretty_id: call.store.nextId("prettyIds"),
    multiple_owners,
    folder_id: null,
    owners: [...new Set(owners)],
    archived: false,
  };
  return ok({ goal: goalWire(call.store, call.store.of(goals).put(team, id, goal)) });
});

const update = withBody<typeof goalUpdate>((call, { rem_owners = [], add_owners = [], ...body }) => {
  const goal = named(call, goals, "goal_id");
  const owners = [...new Set([...goal.owners.filter((user) => !rem_owners.includes(user)), ...add_owners])];
  checkOwners(call, goal.team, owners, goal.multiple_owners);
  Object.assign(goal, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)), { owners });
  return ok({ goal: goalWire(call.store, goal) });
});

/** Goals in folders stand there, and not in the first list (L1247). */
function list(call: Call) {
  const { store } = call;
  const team = named(call, teams, "team_id").id;
  const all = store.of(goals).list(team);
  const inside = (folder: string | null) => all.filter(({ folder_id }) => folder_id === folder);
  const wires = (some: readonly Goal[]) => some.map((goal) => goalWire(store, goal));
  const folders = store
    .of(goalFolders)
    .list(team)
    .map(({ id, name }) => ({
      id,
      name,
      team_id: team,
      private: true,
      date_created: "1548802674671",
      creator: 182,
      goal_count: inside(id).length,
      members: [fullUser(store, 182)],
      goals: wires(inside(id)),
    }));
  return ok({ goals: wires(inside(null)), folders });
}

function remove(call: Call) {
  const { id, team } = named(call, goals, "goal_id");
  for (const result of call.store.of(keyResults).list(id)) call.store.of(keyResults).delete(id, result.id);
  call.store.of(goals).delete(team, id);
  return ok({});
}

function checkResult(
  call: Call,
  goal: Goal,
  { owners, task_ids = [], list_ids = [] }: Partial<z.output<typeof keyResultCreate>>,
) {
  checkOwners(call, goal.team, owners);
  if (task_ids.some((id) => !call.store.of(tasks).find(id))) throw invalid("task_ids", "holds an unknown task");
  if (list_ids.some((id) => !call.store.of(lists).find(id))) throw invalid("list_ids", "holds an unknown list");
}

const createResult = withBody<typeof keyResultCreate>((call, body) => {
  const goal = named(call, goals, "goal_id");
  checkResult(call, goal, body);
  const id = uuid(call.store, "keyResults");
  const result: KeyResult = {
    id,
    goal: goal.id,
    name: body.name,
    type: body.type,
    unit: body.unit ?? null,
    creator: call.caller.id,
    date_created: call.clock.now(),
    steps_start: body.steps_start ?? null,
    steps_end: body.steps_end ?? null,
    steps_current: null,
    note: "Created Key Result",
    task_ids: body.task_ids ?? [],
    list_ids: body.list_ids ?? [],
    owners: [...new Set(body.owners)],
  };
  return ok({ key_result: keyResultWire(call.store, call.store.of(keyResults).put(goal.id, id, result)) });
});

const resultOf = (call: Call) =>
  present(call.store.of(keyResults).find(param(call, "key_result_id")), "such key result");

/** The last action of the answer names another key result (L1406). */
const updateResult = withBody<typeof keyResultUpdate>((call, body) => {
  const result = resultOf(call);
  checkResult(call, present(call.store.of(goals).find(result.goal), "such goal"), body);
  Object.assign(result, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)));
  const wire = keyResultWire(call.store, result, "19c7a55e-537e-4bc9-b741-08df05a5bda8");
  const floats = { steps_before_float: 0, steps_taken_float: 0, steps_current_float: null };
  return ok({ key_result: { ...wire, last_action: { ...wire.last_action, ...floats } } });
});

export const goalHandlers: Handlers = {
  "goals-create-goal": create,
  "goals-update-goal": update,
  "goals-delete-goal": remove,
  "goals-get-goals": list,
  "goals-get-goal": (call) => ok({ goal: goalWire(call.store, named(call, goals, "goal_id")) }),
  "goals-create-key-result": createResult,
  "goals-edit-key-result": updateResult,
  "goals-delete-key-result": (call) => {
    const { goal, id } = resultOf(call);
    call.store.of(keyResults).delete(goal, id);
    return ok({});
  },
};
