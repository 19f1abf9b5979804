import { z } from "zod";
import { defineResource } from "../kit/definition";
import { delta } from "../kit/delta";
import { hexColor, id, instant, set, timestamp } from "../kit/fields";
import { hasUnknown } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn, numberIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { sentInstant, team, userIds, userNumbers } from "./fields";
import { inAnyTeam, inTeam } from "./teams";

const inputs = z.strictObject({
  team,
  name: z.string().min(1).describe("Name of the goal."),
  description: z.string().optional().describe("What it is about."),
  dueDate: instant("When it is due.").optional(),
  color: hexColor('Colour, for example "#32a852".').optional(),
  multipleOwners: z.boolean().optional().describe("Whether several users may own it. A change replaces the goal."),
  owners: set(id("Number of a user."), "Users that own it.").optional(),
});
const outputs = z.object({
  goalId: z.string().describe("Id given by ClickUp, a UUID."),
  prettyId: z.string().describe("Number of the goal in its Workspace."),
  prettyUrl: z.string().describe("Address of the goal for people."),
  creator: z.string().describe("Number of the user that made it."),
  private: z.boolean().describe("Whether it is private. No request accepts it."),
  archived: z.boolean().describe("Whether it is archived. No request accepts it."),
  folderId: z.string().optional().describe("Folder of goals that somebody put it into."),
  percentCompleted: z.number().describe("How far it has come."),
  dateCreated: timestamp("When it was made."),
});

export interface GoalWire {
  readonly id: string;
  readonly team_id: number | string;
  readonly owners?: readonly { readonly id: number | string }[] | null;
  readonly key_results?: readonly unknown[] | null;
  readonly [field: string]: unknown;
}
interface Answer {
  readonly goal: GoalWire;
}
export const goals = defineSource<ClickUpApi, GoalWire>({
  name: "clickup:goals",
  scope: ["team"],
  key: (wire) => wire.id,
  parent: ({ team }) => inTeam(team),
  unplaced: inAnyTeam,
  list: (api, { team = "" }) => api.goals(team),
  single: async (api, _, goal_id) => (await api.call<Answer>("goals-get-goal", { goal_id }))?.goal,
});

export const goal = defineResource({
  type: "clickup:Goal",
  summary: "A goal of a Workspace, with its owners.",
  product: clickup,
  kind: "collection",
  inputs,
  outputs,
  identity: { id: ["goalId"], naturalKeys: ["name"], unique: false },
  source: goals,
  listFields: "all",
  replaceOn: ["team", "multipleOwners"],
  volatile: ["percentCompleted"],
  cost: { list: 1, read: 1, create: 1, update: 1, delete: 1 },
  quirks: [
    { line: 1159, text: "Owners change by difference: rem_owners and add_owners." },
    { line: 1247, text: "The list has goals in folders under the folder. No request puts one there." },
    { line: 1107, text: "Instants go in as numbers and come back as text." },
    { line: 1110, text: "multipleOwners is in no example of an update: a change replaces." },
  ],
  example: { team: "512", name: "Growth", description: "More of everything", multipleOwners: true, owners: ["183"] },

  state: ({ id: goalId, team_id, owners, ...wire }) => ({
    goalId: idIn(goalId),
    team: idIn(team_id),
    owners: userIds(owners),
    name: wire.name,
    description: wire.description,
    dueDate: wire.due_date,
    color: wire.color ?? undefined,
    multipleOwners: wire.multiple_owners,
    prettyId: idIn(wire.pretty_id),
    prettyUrl: wire.pretty_url,
    creator: idIn(wire.creator),
    private: wire.private,
    archived: wire.archived,
    folderId: wire.folder_id ?? undefined,
    percentCompleted: numberIn(wire.percent_completed) ?? 0,
    dateCreated: wire.date_created,
  }),

  validate: ({ owners, multipleOwners }) =>
    Array.isArray(owners) && owners.length > 1 && multipleOwners !== true && !hasUnknown(multipleOwners)
      ? [{ path: "owners", text: "are several. Set multipleOwners: true, or give one" }]
      : [],

  async create({ api }, { team, dueDate, multipleOwners, owners, ...input }) {
    const body = {
      ...input,
      due_date: sentInstant(dueDate),
      multiple_owners: multipleOwners,
      ...(owners ? { owners: userNumbers(owners) } : {}),
    };
    return created((await api.call<Answer>("goals-create-goal", { team_id: String(team) }, { body }))?.goal, "id");
  },

  async update({ api }, { goalId: goal_id = "" }, { owners, dueDate, ...changed }, _, before) {
    const { add, remove } = owners ? delta(before.owners as unknown[], owners) : { add: [], remove: [] };
    const body = {
      ...changed,
      due_date: sentInstant(dueDate),
      ...(remove.length > 0 ? { rem_owners: userNumbers(remove) } : {}),
      ...(add.length > 0 ? { add_owners: userNumbers(add) } : {}),
    };
    return (await api.call<Answer>("goals-update-goal", { goal_id }, { body }))?.goal;
  },

  async delete({ api }, { goalId: goal_id = "" }) {
    await api.call("goals-delete-goal", { goal_id });
  },
});
