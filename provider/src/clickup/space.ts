import { z } from "zod";
import { defineResource } from "../kit/definition";
import { camelKeys, snakeKeys } from "../kit/letter-case";
import { type Fields, isPlainObject } from "../kit/normal-form";
import { created } from "../kit/rest-api";
import { defineSource } from "../kit/source";
import { idIn } from "../kit/wire";
import { type ClickUpApi, clickup } from "./api";
import { withArchived } from "./archived";
import { forceDestroy, team } from "./fields";
import { countOf, refuseToEmpty } from "./holding";
import { inAnyTeam, inTeam } from "./teams";

const enabled = z.boolean().describe("Whether it is switched on.");
const feature = (description: string) => z.strictObject({ enabled }).optional().describe(description);
const inputs = z.strictObject({
  team,
  name: z.string().min(1).describe("Name of the space; recognises an existing one."),
  multipleAssignees: z.boolean().optional().describe("Whether a task may have several assignees."),
  features: z
    .strictObject({
      dueDates: z
        .strictObject({
          enabled,
          startDate: z.boolean().optional().describe("Start dates."),
          remapDueDates: z.boolean().optional().describe("Moves due dates along with the task they depend on."),
          remapClosedDueDate: z.boolean().optional().describe("The same for closed tasks."),
        })
        .optional()
        .describe("Due dates."),
      timeTracking: feature("Time tracking."),
      tags: feature("Tags."),
      timeEstimates: feature("Time estimates."),
      checklists: feature("Checklists."),
      customFields: feature("Custom fields."),
      remapDependencies: feature("Moves the dates of tasks that depend on others."),
      dependencyWarning: feature("Warns of tasks that others wait for."),
      portfolios: feature("Portfolios."),
    })
    .optional()
    .describe("What the space offers. A feature that is not named keeps its setting."),
  forceDestroy,
});
const outputs = z.object({
  spaceId: z.string().describe("Id given by ClickUp."),
  private: z.boolean().describe("Whether it is private. No request accepts it."),
  statuses: z.array(z.unknown()).describe("Statuses of its tasks: status, type, orderindex and color."),
});

export interface SpaceWire {
  readonly id: number | string;
  readonly features?: unknown;
  readonly [field: string]: unknown;
}

export const spaces = defineSource<ClickUpApi, SpaceWire>({
  name: "clickup:spaces",
  scope: ["team"],
  key: (wire) => wire.id,
  parent: ({ team }) => inTeam(team),
  unplaced: inAnyTeam,
  list: (api, { team = "" }, page) =>
    withArchived(page, (query) => api.list("spaces-get-spaces", { team_id: team }, "spaces", query)),
  single: (api, _, space_id) => api.call("spaces-get-space", { space_id }),
});

/** What makes an absence in a space credible. */
export const inSpace = (space: string | undefined) =>
  space ? { source: spaces, place: { scope: { team: "" }, key: space } } : inTeam(undefined);

export const space = defineResource({
  type: "clickup:Space",
  summary: "A space of a Workspace, with its features. Destroy refuses while it holds folders or lists.",
  product: clickup,
  kind: "collection",
  isRoot: true,
  inputs,
  outputs,
  identity: { id: ["spaceId"], naturalKeys: ["name"], unique: true },
  source: spaces,
  listFields: "all",
  replaceOn: ["team"],
  // In the path of create and list, and in no answer.
  writeOnly: ["team"],
  partlyShown: ["features"],
  local: ["forceDestroy"],
  cost: { list: 1, read: 1, create: 3, update: 1, delete: 5 },
  quirks: [
    { line: 2572, text: "Archived spaces are listed apart: a list is read once for either kind." },
    { line: 2634, text: "A feature may be missing from the answer: that is not the same as switched off." },
    { line: 2467, text: "An update sends the whole space: the document does not say that a part would do." },
    { line: 2564, text: "A delete presumably takes everything in the space along: four reads look for it first." },
  ],
  example: { team: "512", name: "Onboarding", multipleAssignees: true, features: { tags: { enabled: true } } },

  state: ({ id: spaceId, features, multiple_assignees: multipleAssignees, ...wire }) => ({
    ...wire,
    spaceId: idIn(spaceId),
    multipleAssignees,
    features: camelKeys(features ?? {}),
  }),

  async create({ api }, { team, ...input }) {
    const path = { team_id: String(team) };
    return created(await api.call<SpaceWire>("spaces-create-space", path, { body: snakeKeys(input) }), "id");
  },

  update({ api }, { spaceId: space_id = "" }, _, { name, multipleAssignees, features }, before) {
    const body = {
      name,
      multipleAssignees: multipleAssignees ?? before.multipleAssignees,
      features: merged(before.features, features),
    };
    return api.call<SpaceWire>("spaces-update-space", { space_id }, { body: snakeKeys(body) });
  },

  async delete({ api }, { spaceId: space_id = "" }, state) {
    if (state.forceDestroy !== true) {
      const [folders, lists] = await Promise.all([
        countOf((query) => api.list("folders-get-folders", { space_id }, "folders", query)),
        countOf((query) => api.list("lists-get-folderless-lists", { space_id }, "lists", query)),
      ]);
      refuseToEmpty(`clickup:Space ${space_id}`, { folders, lists });
    }
    await api.call("spaces-delete-space", { space_id });
  },
});

/** Features as they are known, with those of the program over them. */
function merged(known: unknown, given: Fields = {}): Fields {
  const all = isPlainObject(known) ? known : {};
  const over = Object.entries(given).map(([name, value]) => {
    const below = all[name];
    return [name, isPlainObject(below) && isPlainObject(value) ? { ...below, ...value } : value];
  });
  return { ...all, ...Object.fromEntries(over) };
}
