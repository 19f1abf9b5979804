import { z } from "zod";
import { set } from "../kit/fields";

export const flag = (description: string) => z.boolean().optional().describe(description);

/** Settings of a group that have parts. */
export const groupSettings = {
  notificationsConfiguration: z
    .strictObject({
      newContent: z.string().optional().describe('When members hear of new content, for example "IMMEDIATE".'),
      overdueTasks: z.string().optional().describe('When members hear of overdue tasks, for example "DAILY".'),
      following: z.string().optional().describe('When members hear of what they follow, for example "NEVER".'),
      disableEmailComments: flag("Leaves what users wrote out of e-mails."),
    })
    .optional()
    .describe("Notifications. Never returned: no drift is found here."),
  watermarkConfiguration: z
    .strictObject({
      enableWatermark: flag("Puts a watermark on previews and downloads."),
      enableWatermarkIp: flag("Shows the reader's IP address."),
      enableWatermarkEmail: flag("Shows the reader's e-mail address."),
      enableWatermarkTimestamp: flag("Shows the time."),
      enableWatermarkCustomText: flag("Shows the custom text."),
      watermarkCustomText: z.string().optional().describe("The custom text."),
      watermarkStyle: z.string().optional().describe('How it looks, for example "DIAGONAL_LARGE".'),
    })
    .optional()
    .describe("Watermark on documents."),
  masterConfiguration: z
    .strictObject({
      entries: z
        .array(
          z.strictObject({
            name: z.string().describe("files, pages, discussions, events, tasks, shortcuts or members."),
            enabled: z.boolean().describe("Whether it is synchronised."),
            events: set(z.string(), "create, update, delete."),
          }),
        )
        .optional()
        .describe("What a parent group hands to its subgroups."),
      retainAssigneesTasks: flag("Keeps task assignees of the parent group."),
      retainAssigneesEvents: flag("Keeps event assignees of the parent group."),
    })
    .optional()
    .describe("Settings of a parent group."),
};
