import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import { colour, flag, instant, objectId, text, userId, word } from "../shapes";

const shared = { due_date: instant.optional(), description: text.optional(), color: colour.optional() };
export const goalCreate = z.strictObject({
  name: word,
  ...shared,
  multiple_owners: flag.optional(),
  owners: z.array(userId).optional(),
});
/** Owners change by difference (L1159). */
export const goalUpdate = z.strictObject({
  name: word.optional(),
  ...shared,
  rem_owners: z.array(userId).optional(),
  add_owners: z.array(userId).optional(),
});

const step = z.union([z.number(), z.boolean()], "must be a number or true or false");
const result = {
  owners: z.array(userId).optional(),
  steps_start: step.optional(),
  steps_end: step.optional(),
  unit: text.optional(),
  task_ids: z.array(word).optional(),
  list_ids: z.array(objectId).optional(),
};
const type = z.enum(
  ["number", "currency", "boolean", "percentage", "automatic"],
  "must be number, currency, boolean, percentage or automatic",
);
export const keyResultCreate = z.strictObject({ name: word, type, ...result });
/** Takes what create takes, and more (L1370). */
export const keyResultUpdate = z.strictObject({
  name: word.optional(),
  type: type.optional(),
  ...result,
  steps_current: step.optional(),
  note: text.optional(),
});

const access = "signedIn";
const goal = "/goal/{goal_id}";
const ofTeam = "/team/{team_id}/goal";
const keyResult = "/key_result/{key_result_id}";

export const goalOperations: readonly Operation<Access>[] = [
  { id: "goals-create-goal", method: "POST", path: ofTeam, line: 1097, kind: "write", access, body: goalCreate },
  { id: "goals-update-goal", method: "PUT", path: goal, line: 1147, kind: "write", access, body: goalUpdate },
  { id: "goals-delete-goal", method: "DELETE", path: goal, line: 1197, kind: "write", access },
  { id: "goals-get-goals", method: "GET", path: ofTeam, line: 1206, kind: "list", access },
  { id: "goals-get-goal", method: "GET", path: goal, line: 1270, kind: "read", access },
  {
    id: "goals-create-key-result",
    method: "POST",
    path: `${goal}/key_result`,
    line: 1310,
    kind: "write",
    access,
    body: keyResultCreate,
  },
  {
    id: "goals-edit-key-result",
    method: "PUT",
    path: keyResult,
    line: 1366,
    kind: "write",
    access,
    body: keyResultUpdate,
  },
  { id: "goals-delete-key-result", method: "DELETE", path: keyResult, line: 1419, kind: "write", access },
];
