import { z } from "zod";
import { flag, id, instant, milliseconds, reference, set } from "../kit/fields";
import { listReference, priority } from "./fields";

export const taskInputs = z.strictObject({
  list: listReference,
  name: z.string().min(1).describe("Title of the task. Several may have the same."),
  content: z.string().optional().describe("Description as plain text. Never returned: no drift is found here."),
  markdownContent: z.string().optional().describe("Description as Markdown. Never returned."),
  assignees: set(id("Number of a user."), "Users that it is assigned to.").optional(),
  tags: z
    .array(z.string().min(1).meta({ caseless: true, description: "Name of a tag of the space." }))
    .meta({ kind: "set", caseless: true, description: "Tags, these and no others. TaskTag adds a single one." })
    .optional(),
  status: z
    .string()
    .min(1)
    .meta({ caseless: true, description: "Name of a status of the list, in any case." })
    .optional(),
  priority: priority.optional().describe("1 (urgent), 2 (high), 3 (normal) or 4 (low)."),
  dueDate: instant("When it is due.").optional(),
  dueDateTime: flag("Whether the time of day of the due date counts. Never returned.").optional(),
  startDate: instant("When it starts.").optional(),
  startDateTime: flag("Whether the time of day of the start counts. Never returned.").optional(),
  timeEstimate: milliseconds("How long it will take, in milliseconds.").optional(),
  parent: reference(1, "9hx", "Task that it is a subtask of, in the same list.", "clickup:Task").optional(),
  archived: flag("Whether it is archived. Not in every answer.").optional(),
  template: id("Id of a task template that it is made from.").optional(),
  notifyAll: z
    .boolean()
    .optional()
    .describe("Tells everybody of the new task, its creator too. Sent with it only, and not with one from a template."),
});

export type TaskInputs = z.infer<typeof taskInputs>;
