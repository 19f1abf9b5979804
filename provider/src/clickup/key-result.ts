import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id, set, timestamp } from "../kit/fields";
import { snakeKeys } from "../kit/letter-case";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, idsIn, listIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { goalReference, listReference, taskReference, userIds, userNumbers } from "./fields";
import { type GoalWire, goals } from "./goal";

const step = (description: string) => z.union([z.number(), z.boolean()]).optional().describe(description);
const inputs = z.strictObject({
  goal: goalReference,
  name: z.string().min(1).describe("Name of the key result."),
  type: z.enum(["number", "currency", "boolean", "percentage", "automatic"]).describe("How it is measured."),
  owners: set(id("Number of a user."), "Users that own it.").optional(),
  stepsStart: step("Where it starts. Never returned."),
  stepsEnd: step("Where it is reached. Never returned."),
  unit: z.string().optional().describe('What is measured, for example "km".'),
  taskIds: set(taskReference, "Tasks that count.").optional(),
  listIds: set(listReference, "Lists whose tasks count.").optional(),
});
const outputs = z.object({
  keyResultId: z.string().describe("Id given by ClickUp, without the goal."),
  creator: z.string().describe("Number of the user that made it."),
  completed: z.boolean().describe("Whether it is reached."),
  percentCompleted: z.number().describe("How far it has come."),
  dateCreated: timestamp("When it was made."),
});

interface Wire {
  readonly id: string;
  readonly owners?: readonly { readonly id: number | string }[] | null;
  readonly task_ids?: readonly unknown[] | null;
  readonly subcategory_ids?: readonly unknown[] | null;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly key_result: Wire;
}
type Inputs = z.infer<typeof inputs>;

const keyResults = defineSource<ClickUpApi, Wire>({
  name: "clickup:keyResults",
  scope: ["goal"],
  key: (wire) => wire.id,
  within: {
    source: goals,
    place: ({ goal = "" }) => ({ scope: { team: "" }, key: goal }),
    items: (goal: GoalWire) => listIn(goal.key_results) as readonly Wire[] | undefined,
  },
});

export const keyResult = defineResource({
  type: "clickup:KeyResult",
  summary: "A key result of a goal. Its progress is nobody's configuration and left alone.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["goal", "keyResultId"], naturalKeys: ["name"], unique: false },
  source: keyResults,
  listFields: "all",
  writeOnly: ["stepsStart", "stepsEnd"],
  volatile: ["completed", "percentCompleted"],
  cost: { list: 1, read: null, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 1304, text: "There is no read: a key result is read with its goal, whose examples show none." },
    { line: 1343, text: "Lists come back as subcategory_ids; steps_start and steps_end do not." },
    { line: 1376, text: "steps_current and note tell progress: they are never sent." },
    { line: 1406, text: "The answer to an update names another key result in last_action, which is not used." },
  ],
  example: { goal: "d88197a1-8996-403e-8cd9-024ff2a61d64", name: "Distance", type: "number", unit: "km" },

  state: ({ id: keyResultId, owners, task_ids, subcategory_ids, ...wire }) => ({
    keyResultId: idIn(keyResultId),
    owners: userIds(owners),
    taskIds: idsIn(task_ids) ?? [],
    listIds: idsIn(subcategory_ids) ?? [],
    name: wire.name,
    type: wire.type,
    unit: wire.unit ?? undefined,
    creator: idIn(wire.creator),
    completed: wire.completed,
    percentCompleted: numberIn(wire.percent_completed) ?? 0,
    dateCreated: wire.date_created,
  }),

  async create({ api }, { goal, ...input }) {
    const reply = await api.call<Answer>("goals-create-key-result", { goal_id: goal }, { body: toWire(input) });
    return created(reply?.key_result, "id");
  },

  async update({ api }, { keyResultId: key_result_id = "" }, changed) {
    const reply = await api.call<Answer>("goals-edit-key-result", { key_result_id }, { body: toWire(changed) });
    return reply?.key_result;
  },

  async delete({ api }, { keyResultId: key_result_id = "" }) {
    await api.call("goals-delete-key-result", { key_result_id });
  },
});

const toWire = ({ owners, ...input }: Partial<Omit<Inputs, "goal">>) => ({
  ...(snakeKeys(input) as object),
  ...(owners ? { owners: userNumbers(owners) } : {}),
});
