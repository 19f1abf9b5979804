import { z } from "zod";
import { folderReference, listReference, spaceReference, team } from "./fields";

const says = (description: string) => z.boolean().optional().describe(description);
const direction = z.union([z.literal(1), z.literal(-1)], { error: "1 or -1" });
const field = (what: string) =>
  z.strictObject({
    field: z.string().min(1).describe('Field, for example "dateCreated", or "cf_" and the id of a custom field.'),
    dir: direction.optional().describe(`Direction of the ${what}: 1 or -1.`),
  });
const collapsed = z.array(z.unknown()).optional().describe("Groups that are folded.");

export const viewInputs = z.strictObject({
  team: team.optional(),
  space: spaceReference.optional(),
  folder: folderReference.optional(),
  list: listReference.optional(),
  name: z.string().min(1).describe("Name of the view."),
  type: z.enum(["list", "board", "calendar", "gantt"]).describe("Kind of the view. A change replaces it."),
  grouping: z
    .strictObject({
      field: z.string().optional().describe("none, status, priority, assignee, tag or dueDate."),
      dir: direction.optional().describe("Direction of the groups: 1 or -1."),
      collapsed,
      ignore: says("Whether the grouping is ignored."),
    })
    .optional()
    .describe("How tasks are grouped."),
  divide: z
    .strictObject({
      field: z.string().optional().describe("Field that divides the groups."),
      dir: direction.optional().describe("Direction: 1 or -1."),
      collapsed,
    })
    .optional()
    .describe("How groups are divided."),
  sorting: z
    .strictObject({ fields: z.array(field("sorting")).describe("Fields, the first one first.") })
    .optional()
    .describe("How tasks are sorted."),
  filters: z
    .strictObject({
      op: z.enum(["AND", "OR"]).optional().describe("How the filters go together."),
      fields: z
        .array(
          z.strictObject({
            field: z.string().min(1).describe('Field, for example "priority", or "cf_" and the id of a custom field.'),
            op: z.string().min(1).describe("EQ, NOT, ANY, ALL, NOT ANY, NOT ALL, GT, GTE, LT or LTE."),
            values: z.array(z.unknown()).describe("Values, in the form that the field wants. Sent as they are."),
          }),
        )
        .optional()
        .describe("The filters."),
      search: z.string().optional().describe("Text that the names of tasks contain."),
      showClosed: says("Whether closed tasks are shown."),
    })
    .optional()
    .describe("Which tasks are shown."),
  columns: z
    .strictObject({ fields: z.array(field("column")).describe("Fields, the first one first.") })
    .optional()
    .describe("Columns that are shown."),
  teamSidebar: z
    .strictObject({
      assignees: z.array(z.unknown()).optional().describe("Users of the side bar."),
      assignedComments: says("Whether comments that are assigned are shown."),
      unassignedTasks: says("Whether tasks without an assignee are shown."),
    })
    .optional()
    .describe("The side bar of people."),
  settings: z
    .strictObject({
      showTaskLocations: says("Shows where a task stands."),
      showSubtasks: z.int().optional().describe("How subtasks are shown; the examples have 3."),
      showSubtaskParentNames: says("Shows the parents of subtasks."),
      showClosedSubtasks: says("Shows closed subtasks."),
      showAssignees: says("Shows assignees."),
      showImages: says("Shows images."),
      collapseEmptyColumns: says("Folds empty columns."),
      meComments: says("Counts comments as mine in Me mode."),
      meSubtasks: says("Counts subtasks as mine in Me mode."),
      meChecklists: says("Counts checklists as mine in Me mode."),
    })
    .optional()
    .describe("What else is shown."),
});

export const viewOutputs = z.object({ viewId: z.string().describe('Id given by ClickUp, for example "3c-105".') });
